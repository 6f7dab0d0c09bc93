internal import MTTQText

// The parts of a plan as a person begins them: what must be there, and the rest to be filled in.

extension PlannedTask {
  package init(id: String, title: String) {
    self.init(id: id, title: title, number: nil)
  }
}

extension PracticeModel {
  package init(id: String, name: String, content: Int) {
    self.init(id: id, name: name, content: content, org: nil)
  }
}

extension Organisation {
  package init(id: String, name: String, kind: Kind) {
    self.init(id: id, name: name, kind: kind, contents: [])
  }
}

extension Area {
  package init(id: String, name: String) {
    self.init(id: id, name: name, kind: nil)
  }
}

extension Target {
  package init(_ indicator: String, _ bound: Bound) {
    self.init(indicator: indicator, bound: bound)
  }
}
