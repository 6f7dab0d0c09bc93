internal import MTTQText

/// The letters with which the words of some texts begin: a name with a word that begins otherwise stands
/// in none of them.
///
/// What it buys: of the 10,000 names of a register most are told from a note of a few words without
/// being folded, which took nearly half of the time of one record.
package struct WordInitials: Sendable {
  /// Whether a word begins with each letter of ASCII.
  private var isInitial = [Bool](repeating: false, count: 128)

  package init(_ texts: [String]) {
    for text in texts {
      let folded = NameText(text)
      for word in folded.words {
        let initial = folded.scalars[word.lowerBound]
        if initial.isASCII { isInitial[Int(initial.value)] = true }
      }
    }
  }

  /// Whether a name may stand in one of the texts: whether each of its words that begins with a letter
  /// of ASCII, whatever marks follow that, begins as one of theirs.
  package func mayHold(_ name: String) -> Bool {
    var isAtStart = true
    for byte in name.utf8 {
      let letter = byte | 0x20
      if isAtStart, letter >= UInt8(ascii: "a"), letter <= UInt8(ascii: "z"),
        !isInitial[Int(letter)]
      {
        return false
      }
      isAtStart = byte == UInt8(ascii: " ")
    }
    return true
  }
}
