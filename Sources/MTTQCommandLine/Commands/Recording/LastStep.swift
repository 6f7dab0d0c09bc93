internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// What a writer did last in a book: records that count, or a change of plan or register, whichever
/// is later.
enum LastStep {
  case records([Record])
  case change(WholeFile, BookChange)
}

extension Session {
  /// What a writer did last in a book.
  ///
  /// - Throws: the fault of a writer who has done nothing, or whose last void is final.
  func lastStep(of writer: String, in folder: BookFolder) throws(Interruption) -> LastStep {
    let journal = try openJournal(of: folder)
    let kept = try changesMade(by: writer, in: folder).last
    let line = try kept.map { kept throws(Interruption) in
      try kept.change.lastRecord.map { id throws(Interruption) in try journal.line(of: id) } ?? 0
    }
    switch try journal.lastCommand(of: writer) {
    case .success(let command):
      if let kept, let line, command.line <= line { return .change(kept.file, kept.change) }
      return .records(command.records)
    case .failure(.nothing):
      guard let kept else { throw .fault(.nothingToUndo(writer), .noInput) }
      return .change(kept.file, kept.change)
    case .failure(.final(let void, let voided)):
      if let kept, let line, voided <= line { return .change(kept.file, kept.change) }
      throw .fault(.voidIsFinal(void))
    }
  }

  /// The changes that a writer made and that are kept, the oldest first; one that was noted and never
  /// made is none.
  func changesMade(
    by writer: String, in folder: BookFolder
  ) throws(Interruption) -> [(file: WholeFile, change: BookChange)] {
    let plan = try storing { () throws(StoreFailure) in try folder.plan.read() }
    var kept = try keptChanges(of: folder)
    if let last = kept.last, case .plan(let before, _) = last.change.extent, before == plan {
      kept.removeLast()
    }
    return kept.filter { $0.change.by == writer }
  }
}

extension OpenJournal {
  /// The line of the record of an id; that of the first record where it stands on none, as where a
  /// journal was put together anew.
  func line(of id: String) throws(Interruption) -> Int {
    let word = Array(id.utf8)
    var found = 0
    try each(where: { _, line in RecordLines.mayHold(word, line) }) { entry in
      if entry.record.id == id { found = entry.line }
    }
    return found
  }
}

extension Diagnostic {
  fileprivate static func nothingToUndo(_ writer: String) -> Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(
        vi: "không có gì của “\(writer)” để hoàn tác",
        en: "there is nothing by “\(writer)” to take back"),
      hint: Wording(
        vi: "hủy bản ghi của người khác bằng mttq void, hoặc đổi người ghi bằng --by",
        en: "take another's record back with mttq void, or change the writer with --by"))
  }

  fileprivate static func voidIsFinal(_ void: Record) -> Diagnostic {
    var of = ""
    if case .void(let void) = void.event { of = void.record }
    return Diagnostic(
      .usageValue,
      Wording(
        vi: "lệnh cuối của bạn là hủy bản ghi \(of); đã hủy thì không lấy lại được",
        en: "your last command took the record \(of) back, and that is final"),
      hint: Wording(
        vi: "ghi lại sự việc thành bản ghi mới, hoặc hủy một bản ghi khác bằng mttq void",
        en: "record the fact anew, or take another record back with mttq void"))
  }
}
