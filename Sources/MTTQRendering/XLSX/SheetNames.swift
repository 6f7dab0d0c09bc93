/// The names that the sheets of a workbook have, each once: at most 31 characters, without what
/// stands in references to cells (tables.md, “Files that are written”).
struct SheetNames {
  private var taken: Set<String> = []

  /// A name that no sheet has yet, as near to the one asked for as a spreadsheet allows; capitals
  /// make no other name.
  mutating func free(for wished: String) -> String {
    let plain = SheetNames.allowed(wished)
    var name = SheetNames.cut(plain, room: SheetNames.most)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let ending = " (\(number))"
      name = SheetNames.cut(plain, room: SheetNames.most - ending.utf16.count) + ending
    }
    return name
  }

  /// In UTF-16, as Excel counts.
  private static let most = 31

  private static func allowed(_ wished: String) -> String {
    let plain = String(
      wished.map { "[]:*?/\\".contains($0) || $0.isNewline ? " " : $0 })
    let trimmed = plain.split(separator: " ").joined(separator: " ")
    // An apostrophe at either end quotes a name in references.
    let bare = trimmed.trimmingQuotes
    return bare.isEmpty ? "Bảng" : bare
  }

  /// The name as far as there is room, ended between two words where that leaves most of it.
  private static func cut(_ whole: String, room: Int) -> String {
    var name = whole
    while name.utf16.count > room { name.removeLast() }
    let isInWord = name.count < whole.count && whole.dropFirst(name.count).first != " "
    if isInWord, let blank = name.lastIndex(of: " "), name[..<blank].utf16.count * 2 > room {
      name = String(name[..<blank])
    }
    while name.last == " " { name.removeLast() }
    return name
  }
}

extension String {
  fileprivate var trimmingQuotes: String {
    var text = self[...]
    while text.first == "'" || text.first == " " { text.removeFirst() }
    while text.last == "'" || text.last == " " { text.removeLast() }
    return String(text)
  }
}
