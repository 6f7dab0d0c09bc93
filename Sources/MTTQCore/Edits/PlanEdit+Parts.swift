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

  /// Adds an indicator after the others.
  ///
  /// - Throws: the fault of a plan whose indicators are no list.
  package mutating func add(_ indicator: Indicator) throws(Diagnostic) {
    try document.append(indicator.node, to: "indicators")
  }

  /// Puts an indicator in place of the one of its id, whose unknown keys stay.
  ///
  /// - Throws: the fault of a plan whose indicators are no list.
  package mutating func replace(_ indicator: Indicator) throws(Diagnostic) {
    try document.change("indicators") { entries in
      for index in entries.indices where entries[index]["id"]?.text == indicator.id {
        entries[index] = indicator.node(inPlaceOf: entries[index])
      }
    }
  }

  /// Adds a score table after the others.
  ///
  /// - Throws: the fault of a plan whose score tables are no list.
  package mutating func add(_ assessment: Assessment) throws(Diagnostic) {
    try document.append(assessment.node, to: "assessments")
  }
}
