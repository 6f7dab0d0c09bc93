/// Text broken into lines at blanks; a character takes one column.
enum Paragraph {
  /// The lines of `text`: `first` begins the first one, `indent` blanks the others.
  ///
  /// A word longer than a line stands alone and is not broken.
  static func wrap(
    _ text: String, width: Int, first: String = "", indent: Int = 0
  ) -> [String] {
    var lines: [String] = []
    var line = first
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, line.count + 1 + word.count > width {
        lines.append(line)
        line = String(repeating: " ", count: indent)
        isEmpty = true
      }
      line += isEmpty ? String(word) : " \(word)"
      isEmpty = false
    }
    return lines + [line]
  }
}
