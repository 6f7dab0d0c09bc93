internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Changes plan.json, whole or not at all, while no other writer does.
  ///
  /// The plan is read under the lock of its book, so that the words of the command line are judged
  /// against what is changed. A change that would bring an error into the plan is refused.
  ///
  /// - Parameters:
  ///   - judgesJournal: whether register and journal are held against the changed plan too: an error
  ///     that they would then have bars the change, a warning is told. It reads the journal.
  ///   - part: makes a part of the plan from the words, its faults end the command.
  ///   - change: puts the part into the plan.
  func editPlan<Part>(
    as command: String, judgesJournal: Bool = false,
    part: (Plan, inout Faults) throws(Interruption) -> Part,
    change: (inout PlanEdit, Part) throws(Diagnostic) -> Void
  ) throws(Interruption) -> Part {
    let folder = try bookFolder()
    return try locking(folder, as: command) { _ throws(Interruption) in
      let bytes = try storing { () throws(StoreFailure) in try folder.plan.read() }
      let document = PlanDocument(SourceText(path: folder.plan.path, bytes: bytes))
      guard let plan = document.plan, var edit = PlanEdit(document) else {
        throw .faults(document.findings.filter { $0.severity == .error }, .data)
      }
      try tellWhichBook(folder, plan, document.calendar)
      var faults = Faults(telling: tell)
      let made = try part(plan, &faults)
      try faults.check()
      try faulting(.data) { () throws(Diagnostic) in try change(&edit, made) }
      let errors = edit.newErrors
      guard errors.isEmpty else { throw .faults(errors, .usage) }
      let edited = edit.bytes
      var warnings: [Diagnostic] = []
      if !judgesJournal {
        warnings = try peopleNamed(in: edited, besides: document, of: folder)
      } else {
        let added = try findings(of: folder, plan: edited)
          .added(to: findings(of: folder, plan: bytes))
        let errors = added.filter { $0.severity == .error }
        guard errors.isEmpty else { throw .faults(errors, .usage) }
        warnings = added.filter { $0.severity == .warning }
      }
      try storing { () throws(StoreFailure) in try folder.plan.replace(edited, insteadOf: bytes) }
      tellFirst(warnings)
      return made
    }
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
      return try reading.findings(journal: folder.journalPath) {
        (reader: BookReading.Reader) throws(StoreFailure) in try journal?.pass(to: reader)
      }.all
    }
  }
}
