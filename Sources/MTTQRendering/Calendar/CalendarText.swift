/// A calendar as RFC 5545 writes it: content lines, folded at 75 octets and ended by CR LF.
struct CalendarText {
  private(set) var text = ""

  /// How many octets a line may have, its CR LF aside (RFC 5545, 3.1).
  private static let longestLine = 75

  /// Adds a property whose value holds nothing that needs escaping.
  mutating func add(_ property: String, _ value: String) {
    fold("\(property):\(value)")
  }

  /// Adds a property whose value is a text.
  mutating func add(_ property: String, text: String) {
    add(property, CalendarText.escaped(text))
  }

  /// Adds a component with what stands in it.
  mutating func component(_ name: String, _ content: (inout CalendarText) -> Void) {
    add("BEGIN", name)
    content(&self)
    add("END", name)
  }

  /// Adds a line, folded where it is too long, never within a letter.
  private mutating func fold(_ line: String) {
    var octets = 0
    for scalar in line.unicodeScalars {
      let width = UTF8.width(scalar)
      if octets + width > CalendarText.longestLine {
        text += "\r\n "
        octets = 1
      }
      text.unicodeScalars.append(scalar)
      octets += width
    }
    text += "\r\n"
  }

  /// A text as a value (RFC 5545, 3.3.11); a control character, which none may hold, is left out.
  private static func escaped(_ text: String) -> String {
    var escaped = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
      case "\n": escaped.append(contentsOf: ["\\", "n"])
      case "\t": escaped.append(scalar)
      case "\0"..<" ", "\u{7F}": continue
      default: escaped.append(scalar)
      }
    }
    return String(escaped)
  }
}
