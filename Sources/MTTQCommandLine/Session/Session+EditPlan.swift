internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// How a command changes plan.json.
struct PlanChange {
  /// The words of the command without values.
  let command: String
  /// Whether register and journal are held against the changed plan too: an error that they would
  /// then have bars the change, a warning is told. It reads the journal.
  var judgesJournal = false
  /// Whether what would be written is only shown.
  var isRehearsal = false
}

/// A plan before and after a change.
private struct EditedPlan<Result> {
  let result: Result
  let before: [UInt8]
  /// Nil where it says the same as before.
  var after: [UInt8]?
}

extension Session {
  /// Changes plan.json, whole or not at all, while no other writer does, and keeps what `undo` needs.
  ///
  /// The plan is read under the lock of its book, so that the words of the command line are judged
  /// against what is changed. A change that would bring an error into the plan is refused; one that
  /// changes nothing leaves the file alone.
  ///
  /// - Parameter body: changes the plan by the words; their faults end the command.
  func editPlan<Result>(
    _ change: PlanChange,
    _ body: (Plan, inout PlanEdit, inout Faults) throws(Interruption) -> Result
  ) throws(Interruption) -> Result {
    let folder = try bookFolder()
    if change.isRehearsal {
      let edited = try edited(folder, change, body)
      if let after = edited.after {
        try print(TextDifference(from: edited.before, to: after, path: folder.plan.path).unified)
      }
      return edited.result
    }
    return try locking(folder, as: change.command) { _ throws(Interruption) in
      let edited = try edited(folder, change, body)
      if let after = edited.after {
        try replacePlan(of: folder, edited.before, by: after, command: change.command)
      }
      return edited.result
    }
  }

  /// Puts a plan in the place of what was read of it, and keeps that for `undo`.
  func replacePlan(
    of folder: BookFolder, _ before: [UInt8], by edited: [UInt8], command: String
  ) throws(Interruption) {
    try keeping(
      .plan(before: before, after: SHA256.digest(edited.span)), of: folder, command: command
    ) { () throws(StoreFailure) in try folder.plan.replace(edited, insteadOf: before) }
  }

  /// What a change makes of the plan of a book.
  private func edited<Result>(
    _ folder: BookFolder, _ change: PlanChange,
    _ body: (Plan, inout PlanEdit, inout Faults) throws(Interruption) -> Result
  ) throws(Interruption) -> EditedPlan<Result> {
    let bytes = try storing { () throws(StoreFailure) in try folder.plan.read() }
    let document = PlanDocument(SourceText(path: folder.plan.path, bytes: bytes))
    guard let plan = document.plan, var edit = PlanEdit(document) else {
      throw .faults(document.findings.filter { $0.severity == .error }, .data)
    }
    try tellWhichBook(folder, plan, document.calendar)
    var faults = Faults(telling: tell)
    let made = try body(plan, &edit, &faults)
    try faults.check()
    guard edit.isChanged else { return EditedPlan(result: made, before: bytes) }
    let found = edit.newFindings
    let errors = found.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .faults(errors, .usage) }
    let edited = edit.bytes
    tellFirst(
      try change.judgesJournal
        ? newWarnings(of: folder, from: bytes, to: edited)
        : found.filter { $0.severity == .warning }
          + peopleNamed(in: edited, besides: document, of: folder))
    return EditedPlan(result: made, before: bytes, after: edited)
  }

  /// What is odd about a book with another plan that was not before; an error that it would bring
  /// ends the command.
  func newWarnings(
    of folder: BookFolder, from bytes: [UInt8], to edited: [UInt8]
  ) throws(Interruption) -> [Diagnostic] {
    let added = try findings(of: folder, plan: edited).added(to: findings(of: folder, plan: bytes))
    let errors = added.filter { $0.severity == .error }
    guard errors.isEmpty else { throw .faults(errors, .usage) }
    return added.filter { $0.severity == .warning }
  }

  /// The texts of a changed plan that name somebody of the register and did not before.
  private func peopleNamed(
    in edited: [UInt8], besides before: PlanDocument, of folder: BookFolder
  ) throws(Interruption) -> [Diagnostic] {
    let register = try storing { () throws(StoreFailure) in
      try folder.households.readIfPresent()
    }
    guard let register else { return [] }
    let source = SourceText(path: folder.households.path, bytes: register)
    let names = RegisterNames(JSONReader.read(source).tree.map { Register(tree: $0) })
    let after = PlanDocument(SourceText(path: folder.plan.path, bytes: edited))
    return after.peopleNamed(names).added(to: before.peopleNamed(names))
      .filter { $0.severity == .warning }
  }

  /// What is wrong with the book of a folder, were this its plan.
  private func findings(
    of folder: BookFolder, plan bytes: [UInt8]
  ) throws(Interruption) -> [Diagnostic] {
    try storing { () throws(StoreFailure) in
      let journal = try folder.journal()
      let register = try folder.households.readIfPresent()
      let reading = BookReading(
        plan: PlanDocument(SourceText(path: folder.plan.path, bytes: bytes)),
        register: register.map { SourceText(path: folder.households.path, bytes: $0) })
      return try reading.findings(journal: folder.journalPath, in: try JournalRuns(journal)).all
    }
  }
}
