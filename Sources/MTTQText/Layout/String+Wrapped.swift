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
      if byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\t") { return false }
      let isBlank = byte == UInt8(ascii: " ")
      if isBlank, wasBlank { return false }
      wasBlank = isBlank
    }
    return !wasBlank
  }

  private func wrap(_ paragraph: Substring, to width: Int) -> [String] {
    var filling = LineFilling(width: width)
    // A tab goes to a stop that no layout knows, so it is a blank like others.
    for word in paragraph.utf8.split(whereSeparator: {
      $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t")
    }) {
      for (index, piece) in pieces(of: String(Substring(word)), width).enumerated() {
        if index > 0 { filling.endLine() }
        filling.add(piece)
      }
    }
    return filling.all
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

extension String {
  /// The text behind `first`, broken at blanks, its other lines `indent` columns in; a word longer
  /// than a line stands alone and whole, as a command or a path must.
  package func wrapped(to width: Int, behind first: String, indent: Int) -> [String] {
    var filling = LineFilling(width: width, first: first, indent: indent)
    for word in split(separator: " ") { filling.add(String(word)) }
    return filling.all
  }
}

/// Lines that are filled with words, one blank between two.
private struct LineFilling {
  private let width: Int
  private let indent: Int
  private var lines: [String] = []
  private var line: String
  private var used: Int
  /// Whether the line has no word yet.
  private var isFresh = true

  init(width: Int, first: String = "", indent: Int = 0) {
    self.width = width
    self.indent = indent
    line = first
    used = first.displayWidth
  }

  mutating func add(_ word: String) {
    let needed = word.displayWidth
    // Behind a long beginning a word has its own line, where that is shorter.
    if isFresh, used > indent, used + needed > width {
      while line.hasSuffix(" ") { line.removeLast() }
      endLine()
    }
    if !isFresh, used + 1 + needed > width { endLine() }
    line += isFresh ? word : " " + word
    used += isFresh ? needed : 1 + needed
    isFresh = false
  }

  mutating func endLine() {
    lines.append(line)
    line = String(repeating: " ", count: indent)
    used = indent
    isFresh = true
  }

  var all: [String] { lines + [line] }
}
