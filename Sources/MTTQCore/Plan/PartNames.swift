internal import MTTQText

/// The parts of a plan by id and by name, for whatever people write: with or without marks.
package struct PartNames: Sendable {
  private let kind: Shape.Reference
  private let entries: [(id: String, name: String)]

  package init(_ kind: Shape.Reference, _ entries: [(String, String)]) {
    self.kind = kind
    self.entries = entries.map { ($0.0, $0.1) }
  }

  /// The id that a text names: an id, or a whole name with or without diacritics.
  ///
  /// Names are compared only where the text is no id.
  ///
  /// - Throws: a fault with what is near or, where several fit, with all of them.
  package func id(_ text: String) throws(TextFault) -> String {
    if entries.contains(where: { $0.id == text }) { return text }
    let key = PartNames.key(text)
    let fitting = entries.filter { PartNames.key($0.name) == key || PartNames.key($0.id) == key }
    switch fitting.count {
    case 1: return fitting[0].id
    case 0: throw unknown(text)
    default: throw ambiguous(text, fitting.map(\.id))
    }
  }

  private static func key(_ text: String) -> String {
    Folding.key(String(text.map { $0 == "-" ? " " : $0 }))
  }

  private func unknown(_ text: String) -> TextFault {
    let key = PartNames.key(text) + " "
    let begun = entries.filter { PartNames.key($0.name).hasPrefix(key) }
    let near =
      (begun.count == 1 ? begun[0].id : nil) ?? Nearest.match(to: text, among: entries.map(\.id))
      ?? Nearest.match(to: text, among: entries.map(\.name)).flatMap { name in
        entries.first { $0.name == name }?.id
      }
    return TextFault(
      Wording(
        vi: "không có \(kind.wording.vietnamese) “\(text)”",
        en: "there is no \(kind.wording.english) “\(text)”"),
      near.map { .didYouMean($0) } ?? choice)
  }

  /// All the ids, where they are few enough to be read.
  private var choice: Wording? {
    guard (1...12).contains(entries.count) else { return nil }
    let list = entries.map(\.id).joined(separator: ", ")
    return Wording(vi: "chọn một trong: \(list)", en: "choose one of: \(list)")
  }

  private func ambiguous(_ text: String, _ ids: [String]) -> TextFault {
    let list = ids.prefix(8).joined(separator: ", ")
    return TextFault(
      Wording(
        vi: "“\(text)” có thể là nhiều \(kind.wording.vietnamese)", en: "“\(text)” may be several"),
      Wording(vi: "chọn một trong: \(list)", en: "choose one of: \(list)"))
  }
}
