internal import ArgumentSyntax
internal import MTTQText

/// A word that what is typed may become.
struct CompletionCandidate: Hashable {
  /// The word, as it would stand in the line without what stands before it.
  let text: String
  /// What it is, in the language asked for.
  let description: String
  /// What it is called: a word of this finds it too.
  let names: [String]

  /// - Parameter names: what it is found by besides its text; the description where nothing is given.
  init(_ text: String, _ description: String, names: [String]? = nil) {
    self.text = text
    self.description = description
    self.names = names ?? [description]
  }

  /// Whether every character of a word stands in a line without quotes and can do nothing there.
  static func isSafe(_ text: String) -> Bool {
    text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: signs.contains(byte)
      }
    }
  }

  private static let signs = Array("-_.:/=".utf8)
}

extension [CompletionCandidate] {
  /// Those that begin as a word does, marks and case apart; where there is none, those of which a
  /// word of the text or of a name begins so.
  func fitting(_ typed: String) -> [CompletionCandidate] {
    let key = CompletionKey(typed)
    if typed.isEmpty { return self }
    // No id and no name begins with a sign.
    guard !key.isEmpty, typed.first != "-" else { return [] }
    let begun = filter { CompletionKey($0.text).begins(with: key) }
    if !begun.isEmpty { return begun }
    return filter { candidate in
      CompletionKey(candidate.text).hasWord(beginningWith: key)
        || candidate.names.contains { CompletionKey($0).hasWord(beginningWith: key) }
    }
  }
}

/// What is equal of two texts where one is the beginning of the other: letters without marks and
/// small, digits, what stands between them a blank.
private struct CompletionKey {
  private let text: [UInt8]

  init(_ text: String) {
    // A person types no more than this of a name.
    let folded = Folding.key(String(text.prefix(CompletionKey.longest)))
    var key: [UInt8] = []
    for byte in folded.utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"), 0x80...:
        key.append(byte)
      default:
        if key.last != CompletionKey.blank, !key.isEmpty { key.append(CompletionKey.blank) }
      }
    }
    self.text = key
  }

  private static let longest = 200
  private static let blank = UInt8(ascii: " ")

  var isEmpty: Bool { text.isEmpty }

  func begins(with start: CompletionKey) -> Bool { text.starts(with: start.text) }

  func hasWord(beginningWith start: CompletionKey) -> Bool {
    text.indices.contains { index in
      (index == 0 || text[index - 1] == CompletionKey.blank)
        && text[index...].starts(with: start.text)
    }
  }
}
