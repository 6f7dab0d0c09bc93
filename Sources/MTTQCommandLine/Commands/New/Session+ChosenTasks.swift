internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

// Which tasks of another plan a new one takes, where a person picks them.

extension Session {
  /// How often one task is asked for before it is given up.
  private static let patience = 5

  /// The tasks that a word of the line means; `pick` asks for each at a terminal.
  ///
  /// - Throws: elsewhere (64); where the answers end, or none can be used.
  func chosen(
    _ word: NewCommand.TaskWord, of source: SourcePlan
  ) throws(Interruption) -> PlanRequest.TaskChoice {
    switch word {
    case .all: return .all
    case .none: return .none
    case .pick:
      guard mayAsk else { throw .fault(.noTerminal) }
      var ids: Set<String> = []
      for task in source.lastingTasks where try isWanted(task) { ids.insert(task.id) }
      return .only(ids)
    }
  }

  /// Asks for one task; an empty answer takes it.
  private func isWanted(_ task: PlannedTask) throws(Interruption) -> Bool {
    for _ in 1...Session.patience {
      warn(Wording.isWanted(task)(language) + " [C/k]: ")
      guard let line = world.readLine() else {
        warn("\n")
        throw .fault(.inputEnded)
      }
      switch Folding.key(line.filter { !$0.isWhitespace }) {
      case "", "c", "co", "y", "yes": return true
      case "k", "khong", "n", "no": return false
      default: tell([.neitherYesNorNo(Word(line))])
      }
    }
    throw .fault(.noAnswer)
  }
}

extension Wording {
  fileprivate static func isWanted(_ task: PlannedTask) -> Wording {
    let name = [task.number, task.title].compactMap(\.self).joined(separator: " ")
    return Wording(vi: "Lấy nhiệm vụ “\(name)”", en: "Take the task “\(name)”")
  }
}

extension Diagnostic {
  fileprivate static let noTerminal = Diagnostic(
    .usageConflict,
    Wording(
      vi: "“--tasks pick” hỏi từng nhiệm vụ, chỉ dùng được trên cửa sổ lệnh",
      en: "“--tasks pick” asks for each task, which needs a terminal"),
    hint: Wording(
      vi: "dùng --tasks all rồi bỏ bớt bằng mttq task remove, hoặc --tasks none",
      en: "use --tasks all and mttq task remove, or --tasks none"))

  fileprivate static func neitherYesNorNo(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không rõ “\(word.shown)” là có hay không", en: "“\(word.shown)” is neither yes nor no"),
      hint: Wording(vi: "gõ c (có) hoặc k (không)", en: "type y or n"))
  }

  fileprivate static let inputEnded = givenUp(
    Wording(vi: "đã dừng giữa chừng, chưa lập sổ", en: "stopped half-way, no book was made"))

  fileprivate static let noAnswer = givenUp(
    Wording(
      vi: "chưa có câu trả lời dùng được, chưa lập sổ", en: "no usable answer, no book was made"))

  private static func givenUp(_ reason: Wording) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument, reason,
      hint: Wording(
        vi: "chạy lại, hoặc lấy tất cả bằng --tasks all",
        en: "run it again, or take all with --tasks all"))
  }
}
