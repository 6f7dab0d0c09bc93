internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Changes households.json, whole or not at all, while no other writer does; mode 0600 from its
  /// first byte.
  ///
  /// Plan and register are read under the lock of the book, so that the words of the command line
  /// are judged against what is changed. A change that would bring an error into the register is
  /// refused; one that changes nothing leaves the file alone.
  ///
  /// - Parameters:
  ///   - writes: false to find out what a change would come to.
  ///   - forgets: whether it takes away what must not lie about elsewhere either: it is refused, before
  ///     anything is changed, while something cannot be removed that a killed writer left.
  ///   - part: makes what is to be put in from the words, its faults end the command.
  ///   - change: puts it into the register.
  func editRegister<Part, Result>(
    as command: String, writes: Bool = true, forgets: Bool = false,
    part: (Plan, Register, inout Faults) throws(Interruption) -> Part,
    change: (inout RegisterEdit, Part) throws(Diagnostic) -> Result
  ) throws(Interruption) -> Result {
    let folder = try bookFolder()
    return try locking(folder, as: command) { lock throws(Interruption) in
      if forgets {
        try storing { () throws(StoreFailure) in
          try lock.requireNothingLeftBehind()
          if let copy = try folder.editedRegisters().first { throw .copyOfRegister(copy) }
        }
        try forgetFormerPlans(of: folder)
      }
      let (planBytes, bytes) = try storing { () throws(StoreFailure) in
        (try folder.plan.read(), try folder.households.readIfPresent())
      }
      let document = PlanDocument(SourceText(path: folder.plan.path, bytes: planBytes))
      let path = folder.households.path
      let register = bytes.map {
        RegisterDocument(
          SourceText(path: path, bytes: $0), references: document.references,
          hasAreas: document.hasAreas)
      }
      guard let plan = document.plan, var edit = RegisterEdit(register, path: path, of: document)
      else {
        let findings = document.findings + (register?.findings ?? [])
        throw .faults(findings.filter { $0.severity == .error }, .data)
      }
      try tellWhichBook(folder, plan, document.calendar)
      var faults = Faults(telling: tell)
      let made = try part(plan, register?.register ?? Register(), &faults)
      try faults.check()
      let result = try faulting(.data) { () throws(Diagnostic) in try change(&edit, made) }
      guard edit.isChanged else { return result }
      let errors = edit.newErrors
      guard errors.isEmpty else { throw .faults(errors, .usage) }
      guard writes else { return result }
      let edited = edit.bytes
      try keeping(.register, of: folder, command: command) { () throws(StoreFailure) in
        try folder.households.replace(edited, insteadOf: bytes, for: .ownerOnly)
      }
      return result
    }
  }
}
