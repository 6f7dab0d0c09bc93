internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A register before and after a change.
private struct EditedRegister<Result> {
  let result: Result
  /// Nil where there is none.
  let before: [UInt8]?
  /// Nil where it says the same as before.
  var after: [UInt8]?
}

extension Session {
  /// Changes households.json, whole or not at all, while no other writer does; mode 0600 from its
  /// first byte.
  ///
  /// Plan and register are read under the lock of the book, so that the words of the command line
  /// are judged against what is changed. A change that would bring an error into the register is
  /// refused; one that changes nothing leaves the file alone.
  ///
  /// - Parameters:
  ///   - writes: false to find out what a change would come to; no lock is taken then.
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
    func edited() throws(Interruption) -> EditedRegister<Result> {
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
      guard edit.isChanged else { return EditedRegister(result: result, before: bytes) }
      let errors = edit.newErrors
      guard errors.isEmpty else { throw .faults(errors, .usage) }
      return EditedRegister(result: result, before: bytes, after: edit.bytes)
    }
    guard writes else { return try edited().result }
    return try locking(folder, as: command) { lock throws(Interruption) in
      if forgets {
        try storing { () throws(StoreFailure) in
          try lock.requireNothingLeftBehind()
          if let copy = try folder.editedRegisters().first { throw .copyOfRegister(copy) }
        }
        try forgetFormerPlans(of: folder)
      }
      let edited = try edited()
      if let after = edited.after {
        try keeping(.register, of: folder, command: command) { () throws(StoreFailure) in
          try folder.households.replace(after, insteadOf: edited.before, for: .ownerOnly)
        }
      }
      return edited.result
    }
  }

  /// Shows which keys of an entry of the register would be written; their values are personal.
  func rehearse(_ id: String, keys: [String] = []) throws(Interruption) {
    try print((keys.isEmpty ? id : "\(id): \(keys.joined(separator: ", "))") + "\n")
  }
}
