/// From which commit a program was built, and of what day that commit is.
///
/// The compiler is told neither: `.ci/package` writes both over the dots of `place` in the finished
/// program. So the program that was tested is the one that is packed, the work tree stays as it is,
/// and another commit alone makes nothing compile again.
package struct BuildMark: Hashable, Sendable {
  package let commit: String?
  package let day: String?

  /// The mark of this program.
  package static let own = BuildMark(place)

  /// What `.ci/package` looks for, byte by byte: as wide as what it writes.
  private static let place = "mttq-build commit ............. day .........."

  /// Reads a mark, of which dots are what was not told.
  package init(_ text: String) {
    let told = text.split(separator: " ").map { word in word.filter { $0 != "." } }
    func word(after name: String) -> String? {
      guard let place = told.firstIndex(of: name), place + 1 < told.count else { return nil }
      return told[place + 1].isEmpty ? nil : told[place + 1]
    }
    commit = word(after: "commit")
    day = word(after: "day")
  }

  /// The mark as it stands behind the version, ` (COMMIT DAY)`; nothing where it was not told.
  package var suffix: String {
    let told = [commit, day].compactMap { $0 }
    return told.isEmpty ? "" : " (\(told.joined(separator: " ")))"
  }
}
