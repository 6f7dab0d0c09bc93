package import MTTQText

extension PlanEdit {
  /// Adds a task after the others.
  ///
  /// - Throws: the fault of a plan whose tasks are no list.
  package mutating func add(_ task: PlannedTask) throws(Diagnostic) {
    try document.append(task.node, to: "tasks")
  }

  /// Adds a model after the others.
  ///
  /// - Throws: the fault of a plan whose models are no list.
  package mutating func add(_ model: PracticeModel) throws(Diagnostic) {
    try document.append(model.node, to: "models")
  }

  /// Adds an organisation after the others.
  ///
  /// - Throws: the fault of a plan whose organisations are no list.
  package mutating func add(_ organisation: Organisation) throws(Diagnostic) {
    try document.append(organisation.node, to: "organisations")
  }

  /// Adds a residential area after the others.
  ///
  /// - Throws: the fault of a plan whose areas are no list.
  package mutating func add(_ area: Area) throws(Diagnostic) {
    try document.append(area.node, to: "areas")
  }
}
