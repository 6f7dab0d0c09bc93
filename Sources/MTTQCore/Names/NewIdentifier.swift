internal import MTTQText

/// The ids that mttq makes for new parts of a plan.
package enum NewIdentifier {
  /// The id of a new task: the number after the highest where tasks go by numbers, otherwise made
  /// from its title.
  package static func task(_ title: String, among taken: [String]) -> String? {
    // A longer number is none that tasks go by, such as a telephone's.
    let numbers = taken.compactMap { id in
      id.utf8.count <= 9 && id.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int(id) : nil
    }
    if let last = taken.isEmpty ? 0 : numbers.max() { return String(last + 1) }
    return folded(title, among: taken)
  }

  /// The id of a new organisation: the catalogue's where its name begins as one there, otherwise
  /// made from its name.
  package static func organisation(_ name: String, among taken: [String]) -> String? {
    let key = Folding.key(name)
    let known = Catalogue.standard.organisations.first { organisation in
      let start = Folding.key(organisation.name)
      return !taken.contains(organisation.id) && (key == start || key.hasPrefix(start + " "))
    }
    return known?.id ?? folded(name, among: taken)
  }

  /// An id made from a name: its words without marks, joined by dashes, and numbered where it is
  /// taken; nil where no letter or digit is left.
  package static func folded(_ name: String, among taken: [String]) -> String? {
    let words = Folding.key(name).utf8.split { !isPlain($0) }
      .map { String(decoding: $0, as: UTF8.self) }
    guard let first = words.first else { return nil }
    var stem = String(first.prefix(limit))
    for word in words.dropFirst() {
      guard stem.utf8.count + 1 + word.utf8.count <= limit else { break }
      stem += "-" + word
    }
    let numbered = (2...(taken.count + 2)).lazy.map { "\(stem)-\($0)" }
    return taken.contains(stem) ? numbered.first { !taken.contains($0) } : stem
  }

  /// How long an id may be before its number (cli.md, “Parts of the plan”): 63 bytes are allowed, and
  /// shorter ones are easier typed.
  private static let limit = 32

  private static func isPlain(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte)
  }
}
