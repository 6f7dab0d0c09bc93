internal import MTTQCore

/// Who gets the document and who signs it.
struct SignatureBlock {
  let document: PrintableReport

  /// The plan's recipients with their roles; without any, the one to whom the report is owed.
  var recipients: [String] {
    let named = document.plan.recipients.map { recipient in
      recipient.name + (recipient.role.map { " (\($0))" } ?? "")
    }
    if !named.isEmpty { return named }
    return (document.report.deadline.to.map { ["\($0) (báo cáo)"] } ?? []) + ["Lưu: VT"]
  }

  /// The plan's signatures; without any, the board's, unnamed.
  var signatures: [PrintedSignature] {
    let named = document.plan.signatures.map {
      PrintedSignature(authority: $0.authority, title: $0.title, name: $0.name)
    }
    return named.isEmpty ? [document.report.unit.signature] : named
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
