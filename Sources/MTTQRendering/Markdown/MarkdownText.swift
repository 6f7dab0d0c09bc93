internal import MTTQText

/// Text as GitHub's Markdown shows it letter for letter.
enum MarkdownText {
  /// The text as part of a line, its own line breaks as `<br>`.
  static func inline(_ text: String) -> String {
    var result = ""
    result.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "&", "|", "~", "$":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "\n": result += "<br>"
      case "\r": break
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The text as a paragraph: what would begin a list or a heading does not.
  static func paragraph(_ text: String) -> String {
    let text = inline(text)
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let rest = text.dropFirst(digits.count)
    switch rest.first {
    case ".", ")":
      return digits.isEmpty ? text : digits + "\\" + rest
    case "-", "+", "#", "=":
      return digits.isEmpty ? "\\" + text : text
    default: return text
    }
  }

  /// The text in bold; nothing for nothing.
  static func strong(_ text: String) -> String { marked(text, with: "**") }

  /// The text in italics; nothing for nothing.
  static func emphasised(_ text: String) -> String { marked(text, with: "*") }

  /// The text between marks, which only count where they touch it.
  private static func marked(_ text: String, with mark: String) -> String {
    let text = text.withoutBlanksAround
    return text.isEmpty ? "" : mark + inline(text) + mark
  }
}
