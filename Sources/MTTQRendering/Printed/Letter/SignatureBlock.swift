internal import MTTQCore

/// Who gets the document and who signs it.
struct SignatureBlock {
  let plan: Plan
  let unit: Unit
  /// Who gets a document whose plan names no recipients; nil where that is nobody in particular.
  var owedTo: String?

  /// The plan's recipients with their roles; without any, the one to whom it is owed.
  var recipients: [String] {
    let named = plan.recipients.map { recipient in
      recipient.name + (recipient.role.map { " (\($0))" } ?? "")
    }
    if !named.isEmpty { return named }
    return (owedTo.map { ["\($0) (báo cáo)"] } ?? []) + ["Lưu: VT"]
  }

  /// The plan's signatures; without any, the board's, unnamed.
  var signatures: [PrintedSignature] {
    let named = plan.signatures.map {
      PrintedSignature(authority: $0.authority, title: $0.title, name: $0.name)
    }
    return named.isEmpty ? [unit.signature] : named
  }
}

extension SignatureBlock {
  /// Of a report: it goes to the one to whom it is owed.
  init(document: PrintableReport) {
    self.init(
      plan: document.plan, unit: document.report.unit, owedTo: document.report.deadline.to)
  }
}

extension Unit {
  /// Who signs where the plan names nobody.
  fileprivate var signature: PrintedSignature {
    level == .area
      ? PrintedSignature(authority: "TM. \(Unit.areaBoard)", title: "TRƯỞNG BAN", name: nil)
      : PrintedSignature(authority: "TM. BAN THƯỜNG TRỰC", title: nil, name: nil)
  }
}
