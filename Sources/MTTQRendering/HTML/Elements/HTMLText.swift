/// HTML under way: elements that close what they open, text that is escaped.
struct HTMLText {
  private(set) var text = ""

  typealias Attributes = KeyValuePairs<String, String>

  /// An element around what `inside` adds.
  mutating func element(
    _ name: String, _ attributes: Attributes = [:], _ inside: (inout HTMLText) -> Void
  ) {
    open(name, attributes)
    inside(&self)
    text += "</"
    text += name
    text += ">"
  }

  /// An element around a text.
  mutating func element(_ name: String, _ attributes: Attributes, _ content: String) {
    element(name, attributes) { $0.add(content) }
  }

  /// An element without attributes around a text.
  mutating func element(_ name: String, _ content: String) {
    element(name, [:], content)
  }

  /// An element of HTML that holds nothing and is not closed, such as `meta` or `col`.
  mutating func void(_ name: String, _ attributes: Attributes = [:]) {
    open(name, attributes)
  }

  /// Text, escaped.
  mutating func add(_ content: String) {
    text += MarkupText.escaped(content)
  }

  /// A new line, which no reader sees and which keeps the file legible.
  mutating func newLine() {
    text += "\n"
  }

  /// What stands before the root element, and the style sheet, whose marks are its own.
  mutating func add(raw content: String) {
    text += content
  }

  private mutating func open(_ name: String, _ attributes: Attributes) {
    text += "<"
    text += name
    for (key, value) in attributes {
      text += " "
      text += key
      text += "=\""
      text += MarkupText.escaped(value)
      text += "\""
    }
    text += ">"
  }
}
