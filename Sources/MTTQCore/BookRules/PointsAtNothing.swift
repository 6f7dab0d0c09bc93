internal import MTTQText

extension BookRule {
  /// A void takes back a record that is there and no void; a release ends an assignment.
  static let pointsAtNothing = BookRule(from: .errors) { subject in
    let pointers = subject.fold.pointers
    let lost = Set(pointers.lost(subject.grounds))
    var result = Result()
    for pointer in pointers.all {
      let target = pointer.target
      if pointer.isRelease {
        guard !pointers.isAssignment(target), lost.contains(target) else { continue }
        result.onLines.append(
          LineFinding(line: pointer.line) { source, tree in
            .unknownReference(
              target, .assignment, known: ReferenceTable(), near: subject.near[target], source,
              at: (tree["assignment"] ?? tree).range)
          })
      } else if pointers.isVoid(target) {
        result.onLines.append(
          LineFinding(line: pointer.line) { source, tree in
            .voidOfVoid(source, at: tree["record"] ?? tree)
          })
      } else if !pointers.exists(target), lost.contains(target) {
        result.onLines.append(
          LineFinding(line: pointer.line) { source, tree in
            .unknownVoid(source, near: subject.near[target], at: tree["record"] ?? tree)
          })
      }
    }
    return result
  }
}
