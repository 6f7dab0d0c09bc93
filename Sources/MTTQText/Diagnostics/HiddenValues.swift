/// Hides values of a JSON text where a line of it is shown: personal data must not get onto screens
/// and into logs by way of an error message.
struct HiddenValues: Sendable {
  private let shown: Set<String>

  /// Hides the values of all keys but these.
  init(allBut shown: Set<String>) {
    self.shown = shown
  }

  /// Longer lines are not shown at all: whether a value is hidden is told by its key, for which a
  /// line is read from its start.
  static let longestLine = 4096

  /// The line with every letter and digit of hidden values as a dot, as many code points as before.
  ///
  /// A text without a key on its line is hidden too unless it is plainly an id, since its key may
  /// stand on a line before.
  func masked(_ line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    var masked = String.UnicodeScalarView()
    var index = 0
    var key: String?
    while index < scalars.count {
      let scalar = scalars[index]
      if scalar == "\"" {
        let end = HiddenValues.end(ofTextAt: index, scalars)
        let text = String(String.UnicodeScalarView(scalars[index..<end]))
        if HiddenValues.isKey(endingAt: end, scalars) {
          key = String(text.dropFirst().dropLast())
          masked.append(contentsOf: scalars[index..<end])
        } else {
          let isHidden = key.map { !shown.contains($0) } ?? !HiddenValues.isIdentifier(text)
          masked.append(
            contentsOf: scalars[index..<end].map { isHidden ? HiddenValues.dot(for: $0) : $0 })
        }
        index = end
        continue
      }
      if scalar == "," || scalar == "{" || scalar == "}" { key = nil }
      let isHidden = key.map { !shown.contains($0) } ?? false
      masked.append(isHidden && scalar != ":" ? HiddenValues.dot(for: scalar) : scalar)
      index += 1
    }
    return String(masked)
  }

  /// Where the text that opens at a quote ends: behind its closing quote, or with the line.
  private static func end(ofTextAt start: Int, _ scalars: [Unicode.Scalar]) -> Int {
    var index = start + 1
    while index < scalars.count {
      if scalars[index] == "\\" {
        index += 2
        continue
      }
      if scalars[index] == "\"" { return index + 1 }
      index += 1
    }
    return scalars.count
  }

  private static func isKey(endingAt end: Int, _ scalars: [Unicode.Scalar]) -> Bool {
    scalars[min(end, scalars.count)...].first { $0 != " " && $0 != "\t" } == ":"
  }

  private static func isIdentifier(_ text: String) -> Bool {
    text.dropFirst().dropLast().unicodeScalars.allSatisfy { scalar in
      ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar) || scalar == "-"
    }
  }

  private static func dot(for scalar: Unicode.Scalar) -> Unicode.Scalar {
    let properties = scalar.properties
    return properties.isAlphabetic || properties.numericType != nil || scalar.value >= 0x80
      ? "•" : scalar
  }
}
