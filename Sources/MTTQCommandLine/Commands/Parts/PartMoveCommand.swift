internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq task move` and its like: puts a part at another place of its list.
struct PartMoveCommand: CommandAction {
  let part: PlanPart
  var word = Word("")
  var other: Word?
  var isFirst = false
  var isRehearsal = false

  static func syntax(_ part: PlanPart) -> CommandSyntax<PartMoveCommand> {
    CommandSyntax(
      "move",
      Wording(
        vi: "chuyển \(part.title.vietnamese) đến chỗ khác trong danh sách",
        en: "put \(part.title.withArticle) at another place of the list"),
      examples: [Example("mttq \(part.command) move \(part.sample) --first")],
      defaults: PartMoveCommand(part: part),
      arguments: [
        .positional(.word(part.placeholder), \.word, .part(part)),
        .option(
          "--after", value: .word(part.placeholder), \.other,
          Wording(vi: "đứng ngay sau phần này", en: "right behind this one")),
        .flag("--first", \.isFirst, Wording(vi: "đứng đầu danh sách", en: "at the head")),
        .rehearsal(\.isRehearsal),
      ], exclusive: [["--after", "--first"]])
  }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    guard other != nil || isFirst else { throw .fault(.noPlaceGiven) }
    let change = PlanChange(command: "\(part.command) move", isRehearsal: isRehearsal)
    try session.editPlan(change) { plan, edit, faults throws(Interruption) in
      let entries = edit.entries(of: part.list)
      let place = faults.place(word, of: part, in: entries, plan, whole: false)
      let behind = other.map { faults.place($0, of: part, in: entries, plan, whole: false) }
      let found = try faults.all(place)
      try faulting(.data) { () throws(Diagnostic) in
        try edit.move(at: found, behind: behind?.value, of: part.list)
      }
    }
    return .done
  }
}

extension Diagnostic {
  fileprivate static let noPlaceGiven = Diagnostic(
    .usageMissingArgument,
    Wording(vi: "chưa cho biết chuyển đến đâu", en: "no place is given"),
    hint: Wording(
      vi: "thêm --after MÃ hoặc --first", en: "add --after ID or --first"))
}
