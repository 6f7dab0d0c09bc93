package import MTTQText

extension Record {
  /// The record that a line's tree holds, or nil where it lacks what its kind must have.
  package init?(tree: JSONNode) {
    guard let id = tree.text("id"), let at = tree.text("at").flatMap({ Instant($0) }),
      let kind: RecordKind = tree.choice("kind"), let event = kind.body.init(object: tree)?.event
    else { return nil }
    self.init(
      id: id, at: at, by: tree.text("by"), batch: tree.text("batch"), event: event)
  }
}
