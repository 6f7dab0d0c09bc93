internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// What the paths of a command lead to: books and report files of many units (cli.md, “Many units”).
///
/// Nothing that lies there stops the command: what cannot be read is told, and the rest is found.
struct ManySources {
  /// The books and files by the bytes of their paths, each once whatever paths lead to it.
  private(set) var items: [Item] = []
  /// Archives, and what could not be looked at.
  private(set) var findings: [Diagnostic] = []
  /// What the command ends with, where a path that was named is not there.
  private(set) var code: ExitCode?
  /// Whether something was left out for an error.
  private(set) var hasLeftOut = false

  /// A book or a report file.
  struct Item: Sendable {
    let path: String
    let content: Content
    /// Whether the command line names it, and not a folder that holds it.
    var isNamed: Bool

    enum Content: Sendable {
      case book(BookFolder)
      case file
      /// What came through a pipe, which is read once.
      case bytes([UInt8])
    }
  }

  /// Where each thing stands in `items`.
  private var places: [FileFacts.Identity: Int] = [:]

  /// - Parameter left: a book that is not among the sources, as it is the parent.
  init(_ paths: [String], besides left: BookFolder?, in session: Session) throws(Interruption) {
    if let left,
      let facts = try storing({ () throws(StoreFailure) in
        try FileFacts(ofPath: left.path)
      })
    {
      places[facts.identity] = -1
    }
    for path in try ManySources.expanded(paths, in: session) {
      do throws(Interruption) {
        try look(at: path, in: session)
      } catch {
        let (diagnostics, code) = error.told
        findings += diagnostics
        self.code = self.code ?? code
      }
    }
    items.sort { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
  }

  /// The paths, those of standard input in place of `-`.
  private static func expanded(
    _ paths: [String], in session: Session
  ) throws(Interruption) -> [String] {
    var expanded: [String] = []
    for path in paths {
      guard path == StandardInput.name else {
        expanded.append(path)
        continue
      }
      let bytes = try storing { () throws(StoreFailure) in try session.world.readInput() }
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
        guard !line.isEmpty else { continue }
        guard let text = String(validating: line, as: UTF8.self) else {
          throw .fault(.pathNotUTF8(String(decoding: line, as: UTF8.self)), .data)
        }
        expanded.append(text)
      }
    }
    return expanded
  }

  private mutating func look(at path: String, in session: Session) throws(Interruption) {
    if try session.isStream(path) {
      items.append(Item(path: path, content: .bytes(try session.input(path)), isNamed: true))
      return
    }
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
    guard let facts else { throw .fault(.noSource(path), .noInput) }
    if facts.kind == .folder { return try search(path) }
    if SourceSearch.isArchive(path) { return leaveOut(.packed(path)) }
    add(path, .file, facts, isNamed: true)
  }

  private mutating func search(_ root: String) throws(Interruption) {
    let search = SourceSearch(under: root) { path throws(StoreFailure) in
      try WholeFile(path).holds(any: ManySources.marks)
    }
    for book in search.books { try add(book.path, .book(book), isNamed: book.path == root) }
    for file in search.files { try add(file, .file, isNamed: false) }
    for archive in search.archives { leaveOut(.packed(archive)) }
    for failure in search.failures { leaveOut(Diagnostic(failure)) }
    guard search.books.isEmpty, search.files.isEmpty, search.failures.isEmpty,
      search.archives.isEmpty
    else { return }
    throw .fault(.nothing(under: root), .noInput)
  }

  /// What every file of the format holds, written plainly or with an escape in its name.
  private static let marks = ["mttq-report", "\\u00"].map { Array($0.utf8) }

  private mutating func add(
    _ path: String, _ content: Item.Content, isNamed: Bool
  ) throws(Interruption) {
    let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
    // What is gone meanwhile was never found.
    if let facts { add(path, content, facts, isNamed: isNamed) }
  }

  /// Of the names that lead to one thing the least is told, so that the order of the paths says
  /// nothing.
  private mutating func add(
    _ path: String, _ content: Item.Content, _ facts: FileFacts, isNamed: Bool
  ) {
    guard let place = places[facts.identity] else {
      places[facts.identity] = items.count
      items.append(Item(path: path, content: content, isNamed: isNamed))
      return
    }
    guard items.indices.contains(place) else { return }
    let isNamed = isNamed || items[place].isNamed
    if path.utf8.lexicographicallyPrecedes(items[place].path.utf8) {
      items[place] = Item(path: path, content: content, isNamed: isNamed)
    } else {
      items[place].isNamed = isNamed
    }
  }

  private mutating func leaveOut(_ finding: Diagnostic) {
    if !findings.contains(finding) { findings.append(finding) }
    hasLeftOut = true
  }
}

extension Diagnostic {
  fileprivate static func noSource(_ path: String) -> Diagnostic {
    Diagnostic(
      .storeNoInput,
      Wording(vi: "không có “\(path)”", en: "there is no “\(path)”"),
      hint: Wording(vi: "kiểm tra lại đường dẫn", en: "check the path"))
  }

  fileprivate static func nothing(under path: String) -> Diagnostic {
    Diagnostic(
      .storeNoInput,
      Wording(
        vi: "trong “\(path)” không có sổ (plan.json) và không có tệp báo cáo nào",
        en: "there is no book (plan.json) and no report file under “\(path)”"))
  }

  fileprivate static func pathNotUTF8(_ path: String) -> Diagnostic {
    Diagnostic(
      .textEncoding,
      Wording(
        vi: "đường dẫn “\(path)” ở đầu vào chuẩn không phải UTF-8",
        en: "the path “\(path)” on standard input is not UTF-8"))
  }

  fileprivate static func packed(_ path: String) -> Diagnostic {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    let folder = String(path[..<(path.lastIndex(of: ".") ?? path.endIndex)])
    let command =
      switch name.lowercased() {
      case let name where name.hasSuffix(".zip"):
        "unzip \(path.shellWord) -d \(folder.shellWord)"
      case let name where name.hasSuffix(".rar"):
        "unrar x \(path.shellWord) \((folder + "/").shellWord)"
      default: "7z x \(path.shellWord) \("-o\(folder)".shellWord)"
      }
    return Diagnostic(
      .rollupArchive, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "tệp nén chưa được mở, những gì bên trong không được tính",
        en: "the archive was not opened, and what is in it does not count"),
      hint: Wording(vi: "giải nén rồi chạy lại: \(command)", en: "unpack it: \(command)"))
  }
}
