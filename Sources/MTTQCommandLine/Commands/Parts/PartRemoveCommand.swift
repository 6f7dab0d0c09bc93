internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task remove` and its like: takes a part out of the plan, to which nothing refers.
struct PartRemoveCommand: CommandAction {
  let part: PlanPart
  var word = Word("")
  var isRehearsal = false

  static func syntax(_ part: PlanPart) -> CommandSyntax<PartRemoveCommand> {
    CommandSyntax(
      "remove",
      Wording(
        vi: "bỏ \(part.title.vietnamese) khỏi kế hoạch",
        en: "take \(part.title.withArticle) out of the plan"),
      discussion: part.identified?.reference == nil ? nil : .removing,
      examples: [
        Example(
          "mttq \(part.command) remove \(part.identified == nil ? part.sample : part.renamed)")
      ],
      defaults: PartRemoveCommand(part: part),
      arguments: [
        .positional(.word(part.placeholder), \.word, .part(part)), .rehearsal(\.isRehearsal),
      ])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let change = PlanChange(
      command: "\(part.command) remove", judgesJournal: true, isRehearsal: isRehearsal)
    let removed = try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let entries = edit.entries(of: part.list)
      let place = try faults.all(
        faults.place(word, of: part, in: entries, plan, whole: true))
      let entry = entries[place]
      if let kind = part.identified?.reference, let id = entry["id"]?.text {
        let uses = try session.uses(of: id, kind, besides: entry.range, in: edit, reports: false)
        if !uses.isEmpty { throw .fault(.inUse(word, uses)) }
      }
      try faulting(.data) { () throws(Diagnostic) in
        try edit.remove(at: [place], of: part.list)
      }
      return entry
    }
    if !isRehearsal { session.tell(.removed(part, removed.shownName ?? word.shown)) }
    return .done
  }
}

extension JSONNode {
  /// What a person knows a part by.
  var shownName: String? {
    (self["name"] ?? self["title"] ?? self["number"])?.text ?? text
      ?? self["content"]?.wholeNumber.map { String($0) }
  }
}

extension Wording {
  fileprivate static let removing = Wording(
    vi: """
      Chỉ bỏ được khi không còn chỗ nào nhắc đến: trong kế hoạch, nhật ký hay danh sách hộ; những \
      chỗ còn nhắc đến được liệt kê.
      """,
    en: """
      Refused while something refers to it: the plan, the journal or the register; what does is \
      listed.
      """)

  fileprivate static func removed(_ part: PlanPart, _ name: String) -> Wording {
    Wording(
      vi: "đã bỏ \(part.title.vietnamese): \(name)",
      en: "removed the \(part.title.english): \(name)")
  }

  /// The English words with their article, as after “take”.
  var withArticle: String {
    let isVowel = english.first.map { "aeio".contains($0) } ?? false
    return (isVowel ? "an " : "a ") + english
  }
}

extension Diagnostic {
  fileprivate static func inUse(_ word: Word, _ uses: PartUses) -> Diagnostic {
    word.fault(
      Wording(
        vi: "còn nhắc đến “\(word.shown)”: \(uses.wording.vietnamese)",
        en: "“\(word.shown)” is still referred to: \(uses.wording.english)"),
      hint: uses.records > 0
        ? Wording(
          vi: "bản ghi không bao giờ bị xóa: giữ phần này lại, hoặc sửa nó bằng edit",
          en: "records are never removed: keep it, or change it with edit")
        : Wording(vi: "sửa những chỗ đó trước", en: "change these places first"),
      code: .usageConflict)
  }
}
