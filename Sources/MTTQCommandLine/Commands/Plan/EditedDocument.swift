internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A file of a book that a person changes in an editor.
enum EditedDocument: String, Sendable, CaseIterable {
  case plan
  case households

  var fileName: String { self == .plan ? "plan.json" : "households.json" }

  /// What an edited text comes to.
  struct Judged {
    /// The text in canonical form; as it was saved where that cannot be.
    let bytes: [UInt8]
    /// The errors that the book would have and has not now, or that keep the text from being read.
    let errors: [Diagnostic]
    let warnings: [Diagnostic]
  }

  /// What is wrong with a text of the document.
  func findings(
    _ bytes: [UInt8], in folder: BookFolder, _ session: Session
  ) -> [Diagnostic] {
    switch self {
    case .plan: PlanDocument(SourceText(path: folder.plan.path, bytes: bytes)).findings
    case .households: []
    }
  }

  /// Judges a text against the book that it is to be of.
  func judged(
    _ bytes: [UInt8], inPlaceOf before: [UInt8], in folder: BookFolder, _ session: Session
  ) throws(Interruption) -> Judged {
    switch self {
    case .plan: try judgedPlan(bytes, before, folder, session)
    case .households: try judgedRegister(bytes, before, folder)
    }
  }

  private func judgedPlan(
    _ bytes: [UInt8], _ before: [UInt8], _ folder: BookFolder, _ session: Session
  ) throws(Interruption) -> Judged {
    let document = PlanDocument(SourceText(path: folder.plan.path, bytes: bytes))
    guard document.plan != nil, let edit = PlanEdit(document) else {
      return Judged(
        bytes: bytes, errors: document.findings.filter { $0.severity == .error }, warnings: [])
    }
    do throws(Interruption) {
      let warnings = try session.newWarnings(of: folder, from: before, to: bytes)
      return Judged(bytes: edit.bytes, errors: [], warnings: warnings)
    } catch {
      guard case .faults(let errors, .usage) = error else { throw error }
      return Judged(bytes: bytes, errors: errors, warnings: [])
    }
  }

  private func judgedRegister(
    _ bytes: [UInt8], _ before: [UInt8], _ folder: BookFolder
  ) throws(Interruption) -> Judged {
    let planBytes = try storing { () throws(StoreFailure) in try folder.plan.read() }
    let plan = PlanDocument(SourceText(path: folder.plan.path, bytes: planBytes))
    let path = folder.households.path
    func read(_ bytes: [UInt8]) -> RegisterDocument {
      RegisterDocument(
        SourceText(path: path, bytes: bytes), references: plan.references, hasAreas: plan.hasAreas)
    }
    let edited = read(bytes)
    guard let edit = RegisterEdit(edited, path: path, of: plan) else {
      return Judged(bytes: bytes, errors: edited.findings, warnings: [])
    }
    let added = edited.findings.added(to: read(before).findings)
    return Judged(
      bytes: edit.bytes, errors: added.filter { $0.severity == .error },
      warnings: added.filter { $0.severity == .warning })
  }

  /// What would be written: the plan's difference, of the register ids and keys without a value.
  func shown(_ before: [UInt8], _ after: [UInt8], path: String) -> String {
    switch self {
    case .plan: TextDifference(from: before, to: after, path: path).unified
    case .households: RegisterDifference(from: before, to: after).lines.map { $0 + "\n" }.joined()
    }
  }
}
