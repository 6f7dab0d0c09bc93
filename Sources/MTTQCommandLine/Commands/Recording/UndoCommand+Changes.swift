internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// Changes of the plan that are taken back, and the list of all that can be.
extension UndoCommand {
  /// Puts the plan of before in its place again.
  ///
  /// - Throws: the fault of a change that is none of the plan's, after which the plan was changed
  ///   otherwise, or before which it would bring an error.
  func takeBack(
    _ file: WholeFile, _ change: BookChange, by writer: String, _ folder: BookFolder,
    _ session: Session
  ) throws(Interruption) {
    guard case .plan(let before, let after) = change.extent else {
      throw .fault(.cannotTakeBack(change))
    }
    if isRehearsal {
      let now = try former(before, after, change, folder, session)
      return try session.print(
        TextDifference(from: now, to: before, path: folder.plan.path).unified)
    }
    try session.locking(folder, as: "undo") { _ throws(Interruption) in
      guard case .change(file, change) = try session.lastStep(of: writer, in: folder) else {
        throw .fault(.changedMeanwhile)
      }
      let now = try former(before, after, change, folder, session)
      try storing { () throws(StoreFailure) in
        try folder.plan.replace(before, insteadOf: now)
        try UndoFolder(of: folder).remove(file)
      }
    }
    session.tell(.takenBack(change))
  }

  /// The plan as it is now, once the one of before may take its place.
  private func former(
    _ before: [UInt8], _ after: Digest256, _ change: BookChange, _ folder: BookFolder,
    _ session: Session
  ) throws(Interruption) -> [UInt8] {
    let now = try storing { () throws(StoreFailure) in try folder.plan.read() }
    guard SHA256.digest(now.span) == after else { throw .fault(.changedOtherwise(change)) }
    session.tellFirst(try session.newWarnings(of: folder, from: now, to: before))
    return now
  }

  /// Shows what can be taken back one after the other, the newest first, and what ends it.
  func list(
    of writer: String, _ folder: BookFolder, _ session: Session
  ) throws(Interruption) -> ExitCode {
    let journal = try session.openJournal(of: folder)
    var changes = try session.changesMade(by: writer, in: folder).map(\.change)
    var steps = try journal.steps(of: writer, atMost: UndoFolder.most)
    var lines: [String] = []
    var end: Wording?
    while lines.count < UndoFolder.most {
      let line = try changes.last.map { change throws(Interruption) in
        try journal.line(after: change)
      }
      if let change = changes.last, let line, (steps.last?.line ?? 0) <= line {
        changes.removeLast()
        guard case .plan = change.extent else {
          end = Diagnostic.cannotTakeBack(change).message
          break
        }
        lines.append(Wording.shown(change)(session.language))
      } else if let step = steps.popLast() {
        lines.append(
          Wording.shown(step.record, on: session.day(of: step.record), of: step.count)(
            session.language))
      } else {
        break
      }
    }
    if lines.isEmpty, end == nil {
      session.tell(
        Wording(vi: "không có gì để hoàn tác", en: "there is nothing to take back"))
    }
    try session.print(lines.map { $0.visible + "\n" }.joined())
    if let end { session.tell(end) }
    return .done
  }
}

extension OpenJournal {
  /// One command of a writer that recorded something that counts.
  struct Step {
    /// Its last record, and how many there are.
    let record: Record
    var count: Int
    let line: Int
  }

  /// The last commands of a writer whose records count, the newest behind.
  fileprivate func steps(of writer: String, atMost most: Int) throws(Interruption) -> [Step] {
    var steps: [Step] = []
    try each { entry in
      guard entry.isEffective, entry.record.by == writer else { return }
      if let last = steps.last, let batch = entry.record.batch, last.record.batch == batch {
        steps[steps.count - 1] = Step(
          record: entry.record, count: last.count + 1, line: entry.line)
      } else {
        steps.append(Step(record: entry.record, count: 1, line: entry.line))
        if steps.count > 2 * most { steps.removeFirst(most) }
      }
    }
    return Array(steps.suffix(most))
  }

  /// The last line that stood when a change was made.
  fileprivate func line(after change: BookChange) throws(Interruption) -> Int {
    guard let id = change.lastRecord else { return 0 }
    return try line(of: id)
  }
}

extension Wording {
  fileprivate static func takenBack(_ change: BookChange) -> Wording {
    Wording(
      vi: "đã hoàn tác: mttq \(change.command), ngày \(VietnameseDate.short(change.day))",
      en: "taken back: mttq \(change.command) of \(change.day)")
  }

  fileprivate static func shown(_ change: BookChange) -> Wording {
    Wording(
      vi: "\(VietnameseDate.short(change.day))  mttq \(change.command)",
      en: "\(change.day)  mttq \(change.command)")
  }

  fileprivate static func shown(
    _ record: Record, on day: CalendarDate, of count: Int
  ) -> Wording {
    func line(_ language: Language) -> String {
      RecordPage.summary(of: record, on: day, language: language)
    }
    if count == 1 { return Wording(vi: line(.vietnamese), en: line(.english)) }
    return Wording(
      vi: "\(count) bản ghi, cuối cùng là: \(line(.vietnamese))",
      en: "\(count) records, the last of them: \(line(.english))")
  }
}

extension Diagnostic {
  /// A change that nothing is kept of, or that another command takes back.
  fileprivate static func cannotTakeBack(_ change: BookChange) -> Diagnostic {
    let isRename = change.extent == .rename
    return Diagnostic(
      .usageValue,
      Wording(
        vi: "lệnh cuối của bạn (mttq \(change.command), ngày \(VietnameseDate.short(change.day))) "
          + (isRename ? "đổi mã, không hoàn tác được" : "sửa danh sách hộ, không hoàn tác được"),
        en: "your last command (mttq \(change.command) of \(change.day)) "
          + (isRename ? "gave another id" : "changed the register") + " and is not taken back"),
      hint: isRename
        ? Wording(
          vi: "đổi mã lại bằng mttq \(change.command)",
          en: "rename it back with mttq \(change.command)")
        : Wording(
          vi: "sửa lại bằng mttq household edit; bản ghi thì hủy bằng mttq void",
          en: "change it back with mttq household edit; take a record back with mttq void"))
  }

  fileprivate static func changedOtherwise(_ change: BookChange) -> Diagnostic {
    Diagnostic(
      .usageValue,
      Wording(
        vi: "plan.json đã được sửa bằng cách khác sau mttq \(change.command)",
        en: "plan.json was changed otherwise after mttq \(change.command)"),
      hint: Wording(
        vi: "sửa lại bằng lệnh edit của phần đó, hoặc mttq edit",
        en: "change the part back with its edit, or with mttq edit"))
  }
}
