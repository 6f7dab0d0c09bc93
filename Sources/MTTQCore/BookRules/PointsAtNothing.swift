internal import MTTQText

extension BookRule {
  /// A void takes back a record that is there and no void; a release ends an assignment.
  static let pointsAtNothing = BookRule(from: .errors) { subject in
    let pointers = subject.fold.pointers
    let lost = Set(pointers.lost(subject.grounds))
    var result = Result(
      onLines: pointers.voidsOfVoids.map { line in
        LineFinding(line: line) { source, tree in
          .voidOfVoid(source, at: tree["record"] ?? tree)
        }
      })
    for pointer in pointers.unfound where lost.contains(pointer.target) {
      let target = pointer.target
      if pointer.isRelease {
        result.onLines.append(
          LineFinding(line: pointer.line) { source, tree in
            .unknownReference(
              target, .assignment, known: ReferenceTable(), near: subject.near[target], source,
              at: (tree["assignment"] ?? tree).range)
          })
      } else {
        result.onLines.append(
          LineFinding(line: pointer.line) { source, tree in
            .unknownVoid(source, near: subject.near[target], at: tree["record"] ?? tree)
          })
      }
    }
    return result
  }
}
