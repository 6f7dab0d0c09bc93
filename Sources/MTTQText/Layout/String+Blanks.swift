extension String {
  /// The text without the blanks, no-break spaces and line breaks around it.
  package var withoutBlanksAround: String {
    var text = self[...]
    while let letter = text.first, letter.isWhitespace { text.removeFirst() }
    while let letter = text.last, letter.isWhitespace { text.removeLast() }
    return String(text)
  }
}
