/// Which page of the manual.
enum ManualPage: Hashable, Sendable {
  case tool
  /// That of a command, its subcommands on it.
  case command(String)
  /// The files of a book.
  case book
  /// The codes of findings.
  case codes

  var name: String {
    switch self {
    case .tool: "mttq"
    case .command(let name): "mttq-\(name)"
    case .book: "mttq-book"
    case .codes: "mttq-codes"
    }
  }

  /// The section of the manual: commands, files, or all else.
  var section: Int {
    switch self {
    case .tool, .command: 1
    case .book: 5
    case .codes: 7
    }
  }

  /// What its file is called.
  var file: String { "\(name).\(section)" }

  /// The folder in which `man` looks for it.
  var folder: String { "man\(section)" }
}
