/// Commands that texts tell a person to run: where the line named its book, they name it too, so
/// that they can be pasted as they stand.
///
///     let mentions = CommandMentions(book: "sổ 2026", of: ["log"])
///     mentions.placing("xem mã bằng mttq log")  // xem mã bằng mttq -C 'sổ 2026' log
package struct CommandMentions: Sendable {
  /// `-C` with the book, as a shell wants it.
  private let book: String
  /// The commands that are about a book.
  private let commands: Set<String>

  /// - Parameters:
  ///   - book: the book as the line named it.
  ///   - commands: the commands that have a use for one, by their first word.
  package init(book: String, of commands: Set<String>) {
    self.book = "-C \(book.shellWord) "
    self.commands = commands
  }

  /// The text with the book in every command that is about one and names none.
  package func placing(_ text: String) -> String {
    let parts = text.split(separator: Self.tool, omittingEmptySubsequences: false)
    guard let first = parts.first, parts.count > 1 else { return text }
    var placed = String(first)
    for (before, part) in zip(parts, parts.dropFirst()) {
      let beginsWord = before.last.map { !$0.isLetter && !$0.isNumber } ?? true
      placed += Self.tool + (beginsWord && isAboutBook(part) ? book : "") + part
    }
    return placed
  }

  private static let tool = "mttq "

  /// Whether what follows the tool's name is a command about a book that names none.
  private func isAboutBook(_ rest: Substring) -> Bool {
    guard commands.contains(String(rest.prefix { $0.isASCII && $0.isLetter })) else { return false }
    let line = rest.prefix { !"\n;”".contains($0) }
    return !line.contains(" -C ") && !line.contains(" --book")
  }
}
