extension String {
  /// The text in lines of at most so many columns: broken at blanks, longer words cut, its own
  /// line breaks kept. A text of nothing is one empty line.
  package func wrapped(to width: Int) -> [String] {
    let width = max(width, 1)
    if isOneLine, displayWidth <= width { return [self] }
    guard utf8.contains(UInt8(ascii: "\n")) else { return wrap(self[...], to: width) }
    return split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
      wrap(paragraph, to: width)
    }
  }

  /// Whether nothing breaks the text but its width: no line break, and blanks only one by one
  /// between words.
  private var isOneLine: Bool {
    var wasBlank = true
    for byte in utf8 {
      if byte == UInt8(ascii: "\n") { return false }
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, wasBlank { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }

  private func wrap(_ paragraph: Substring, to width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var used = 0
    for word in paragraph.utf8.split(separator: UInt8(ascii: " ")) {
      for (index, piece) in pieces(of: String(Substring(word)), width).enumerated() {
        let needed = piece.displayWidth
        if line.isEmpty {
          line = piece
          used = needed
        } else if index == 0, used + 1 + needed <= width {
          line += " " + piece
          used += 1 + needed
        } else {
          lines.append(line)
          line = piece
          used = needed
        }
      }
    }
    return lines + [line]
  }

  /// A word in pieces of at most so many columns.
  private func pieces(of word: String, _ width: Int) -> [String] {
    guard word.displayWidth > width else { return [word] }
    var pieces: [String] = []
    var piece = ""
    var used = 0
    for character in word {
      let next = String(character).displayWidth
      if used + next > width, !piece.isEmpty {
        pieces.append(piece)
        piece = ""
        used = 0
      }
      piece.append(character)
      used += next
    }
    return piece.isEmpty ? pieces : pieces + [piece]
  }
}
