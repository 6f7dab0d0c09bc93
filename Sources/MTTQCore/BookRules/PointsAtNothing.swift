internal import MTTQText

extension BookRule {
  /// A void takes back a record that is there and no void; a release ends an assignment.
  static let pointsAtNothing = BookRule { subject in
    let pointers = subject.fold.pointers
    let lost = Set(pointers.lost(subject.grounds))
    var result = Result()
    for entry in pointers.pending {
      switch entry.record.event {
      case .void(let void) where pointers.isVoid(void.record):
        result.onLines.append(
          LineFinding(line: entry.line) { source, tree in
            .voidOfVoid(source, at: tree["record"] ?? tree)
          })
      case .void(let void) where !pointers.exists(void.record) && lost.contains(void.record):
        result.onLines.append(
          LineFinding(line: entry.line) { source, tree in
            .unknownVoid(source, near: subject.near[void.record], at: tree["record"] ?? tree)
          })
      case .release(let release)
      where !pointers.isAssignment(release.assignment) && lost.contains(release.assignment):
        result.onLines.append(
          LineFinding(line: entry.line) { source, tree in
            .unknownReference(
              release.assignment, .assignment, known: ReferenceTable(),
              near: subject.near[release.assignment], source,
              at: (tree["assignment"] ?? tree).range)
          })
      default: break
      }
    }
    return result
  }
}
