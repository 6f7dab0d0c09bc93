internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq task rename` and its like: lets a part of the plan go by another id, in plan and register.
struct PartRenameCommand: CommandAction {
  let part: PlanPart
  let identified: PlanPart.Identified
  var word = Word("")
  var new = Word("")
  var isRehearsal = false

  static func syntax(
    _ part: PlanPart, _ identified: PlanPart.Identified
  ) -> CommandSyntax<PartRenameCommand> {
    CommandSyntax(
      "rename",
      Wording(
        vi: "đổi mã \(part.title.vietnamese)", en: "give \(part.title.withArticle) another id"),
      discussion: Wording(
        vi: """
          Đổi mã ở mọi chỗ của kế hoạch và danh sách hộ. Không đổi được khi nhật ký hoặc báo cáo đã \
          gửi có mã cũ; muốn đổi tên mà giữ mã thì dùng edit.
          """,
        en: """
          Changes the id wherever plan and register have it. Refused where the journal or a report \
          that was sent has the old one; edit changes the name alone.
          """),
      examples: [Example("mttq \(part.command) rename \(part.sample) \(part.renamed)")],
      defaults: PartRenameCommand(part: part, identified: identified),
      arguments: [
        .positional(.word(part.placeholder), \.word, .part(part)),
        .positional(.word(.newID), \.new, Wording(vi: "mã mới", en: "the new id")),
        .rehearsal(\.isRehearsal),
      ])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    if isRehearsal {
      let renamed = try renamed(folder, session)
      try session.print(renamed.difference)
      return .done
    }
    try session.locking(folder, as: "\(part.command) rename") { _ throws(Interruption) in
      let renamed = try renamed(folder, session)
      try session.keeping(.rename, of: folder, command: "\(part.command) rename") {
        () throws(StoreFailure) in try renamed.write(to: folder)
      }
      session.tell(.renamed(renamed.old, new.text))
    }
    return .done
  }

  /// Plan and register with the new id.
  private func renamed(
    _ folder: BookFolder, _ session: Session
  ) throws(Interruption) -> RenamedPart {
    let (bytes, register) = try storing { () throws(StoreFailure) in
      (try folder.plan.read(), try folder.households.readIfPresent())
    }
    let document = PlanDocument(SourceText(path: folder.plan.path, bytes: bytes))
    guard let plan = document.plan, var edit = PlanEdit(document) else {
      throw .faults(document.findings.filter { $0.severity == .error }, .data)
    }
    try session.tellWhichBook(folder, plan, document.calendar)
    var faults = Faults(telling: session.tell)
    let entries = edit.entries(of: part.list)
    let place = faults.place(word, of: part, in: entries, plan, whole: true)
    let fresh = NewEntry(kind: part.title, present: identified.present(plan)).id(
      new, name: new, &faults)
    let (found, id) = try faults.all(place, fresh)
    let old = entries[found]["id"]?.text ?? ""
    var changed: [UInt8]?
    if let kind = identified.reference {
      let uses = try session.uses(of: old, kind, besides: 0..<0, in: edit, reports: true)
      if uses.records > 0 || !uses.reports.isEmpty { throw .fault(.named(word, uses)) }
      changed = try renamedRegister(register, of: document, folder, old, id, kind)
    }
    let isEdited = try faulting(.data) { () throws(Diagnostic) in
      try edit.rename(old, to: id, kind: identified.reference, in: part.list)
      return edit.isChanged
    }
    let errors = edit.newErrors
    guard errors.isEmpty else { throw .faults(errors, .usage) }
    return RenamedPart(
      old: old, path: folder.plan.path, plan: isEdited ? (bytes, edit.bytes) : nil,
      register: changed.flatMap { changed in register.map { ($0, changed) } })
  }

  /// The register with the new id; nil where it has not the old one.
  private func renamedRegister(
    _ bytes: [UInt8]?, of plan: PlanDocument, _ folder: BookFolder, _ old: String, _ id: String,
    _ kind: Shape.Reference
  ) throws(Interruption) -> [UInt8]? {
    guard let bytes else { return nil }
    let path = folder.households.path
    let document = RegisterDocument(
      SourceText(path: path, bytes: bytes), references: plan.references, hasAreas: plan.hasAreas)
    guard var edit = RegisterEdit(document, path: path, of: plan) else {
      throw .faults(document.findings.filter { $0.severity == .error }, .data)
    }
    edit.rename(old, to: id, kind: kind)
    return edit.isChanged ? edit.bytes : nil
  }
}

/// Plan and register as they were and as they are to be.
private struct RenamedPart {
  let old: String
  /// The plan's file as the user named it.
  let path: String
  let plan: (before: [UInt8], after: [UInt8])?
  let register: (before: [UInt8], after: [UInt8])?

  /// The register first: a plan without the old id would make errors of what still has it.
  func write(to folder: BookFolder) throws(StoreFailure) {
    if let register {
      try folder.households.replace(
        register.after, insteadOf: register.before, for: .ownerOnly)
    }
    if let plan { try folder.plan.replace(plan.after, insteadOf: plan.before) }
  }

  /// What is shown of the change: of the register ids and keys alone.
  var difference: String {
    let changed = register.map { RegisterDifference(from: $0.before, to: $0.after).lines } ?? []
    return (plan.map { TextDifference(from: $0.before, to: $0.after, path: path).unified } ?? "")
      + changed.map { $0 + "\n" }.joined()
  }
}

extension Placeholder {
  fileprivate static let newID = Placeholder(vi: "MÃ-MỚI", en: "NEW-ID", completes: .nothing)
}

extension Wording {
  fileprivate static func renamed(_ old: String, _ new: String) -> Wording {
    Wording(vi: "đã đổi mã \(old) thành \(new)", en: "\(old) goes by \(new) now")
  }
}

extension Diagnostic {
  fileprivate static func named(_ word: Word, _ uses: PartUses) -> Diagnostic {
    word.fault(
      Wording(
        vi: "mã cũ đã nằm ở nơi không sửa được: \(uses.sealed.vietnamese)",
        en: "the old id stands where nothing is changed: \(uses.sealed.english)"),
      hint: Wording(
        vi: "giữ mã, chỉ đổi tên bằng edit", en: "keep the id, and change the name with edit"),
      code: .usageConflict)
  }
}

extension PartUses {
  /// Where the id stands and stays.
  fileprivate var sealed: Wording {
    PartUses(plan: [], records: records, register: [], reports: reports).wording
  }
}
