package import MTTQText

/// A command line as it was typed: the tool's name and its words, with the power to name a place.
///
/// It is shown on one line, words joined by blanks and quoted as a shell wants them; what would be
/// obeyed or not be seen shows as a sign.
package struct CommandLineText: Hashable, Sendable {
  /// The words after the tool's name.
  package let texts: [String]
  /// The tool's name.
  let tool: String
  private let shown: [UInt8]
  private let starts: [Int]

  package init(tool: String, words: [String]) {
    var shown = Array(tool.utf8)
    var starts: [Int] = []
    for word in words {
      shown.append(UInt8(ascii: " "))
      starts.append(shown.count)
      shown += Self.display(word)
    }
    self.texts = words
    self.tool = tool
    self.shown = shown
    self.starts = starts
  }

  /// The words, each knowing where it stands.
  package var words: [Word] {
    texts.indices.map { Word(of: self, at: $0) }
  }

  /// The place just after the last word, where something is missing.
  package var end: Place {
    source.place(shown.count..<shown.count)
  }

  /// The place of the bytes `part` of the word at `index`; the whole word includes its quotes.
  func place(ofWordAt index: Int, part: Range<Int>) -> Place {
    let text = texts[index]
    let start = starts[index]
    guard part != 0..<text.utf8.count else {
      return source.place(start..<start + Self.display(text).count)
    }
    let quote = Self.needsQuotes(text) ? 1 : 0
    func offset(_ bytes: Int) -> Int {
      let before = String(decoding: text.utf8.prefix(bytes), as: UTF8.self)
      return start + quote + Self.escape(before).utf8.count
    }
    return source.place(offset(part.lowerBound)..<offset(part.upperBound))
  }

  private var source: SourceText { SourceText(path: "", bytes: shown) }

  private static func display(_ word: String) -> [UInt8] {
    needsQuotes(word) ? Array("'\(escape(word))'".utf8) : Array(escape(word).utf8)
  }

  private static func escape(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if scalar == "'" {
        result += #"'\''"#
      } else {
        result.unicodeScalars.append(scalar == "\t" ? "\u{2409}" : scalar.shown)
      }
    }
    return result
  }

  private static func needsQuotes(_ word: String) -> Bool {
    word.isEmpty
      || word.unicodeScalars.contains {
        $0.properties.isWhitespace || #"'"\$`&|;<>()*?[]{}!#~"#.unicodeScalars.contains($0)
      }
  }
}
