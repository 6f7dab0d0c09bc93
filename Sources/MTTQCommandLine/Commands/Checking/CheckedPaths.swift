internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// What was checked by several paths, of which two may lead to one file: each file by the name that
/// it was given first, each finding once.
struct CheckedPaths {
  private(set) var files: [String] = []
  private(set) var findings: [Diagnostic] = []

  init(_ files: [String], _ findings: [Diagnostic]) throws(Interruption) {
    var names: [FileFacts.Identity: String] = [:]
    var first: [String: String] = [:]
    for path in files where first[path] == nil {
      let facts = try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
      let name = facts.flatMap { names[$0.identity] } ?? path
      if let facts { names[facts.identity] = name }
      first[path] = name
      if name == path { self.files.append(path) }
    }
    var seen: Set<Diagnostic> = []
    for finding in findings {
      var finding = finding
      if let place = finding.place, let name = first[place.path], name != place.path {
        finding.place = place.named(name)
      }
      if seen.insert(finding).inserted { self.findings.append(finding) }
    }
  }

  /// Sendings by the names that their journals were given first, each once.
  func sendings(of checked: [SealedSending]) -> [SealedSending] {
    var seen: Set<SealedSending> = []
    return checked.filter { files.contains($0.path) && seen.insert($0).inserted }
  }
}

extension Place {
  /// The same place under another name of the file.
  func named(_ path: String) -> Place {
    Place(
      path: path, line: line, column: column, excerpt: excerpt, excerptColumn: excerptColumn,
      width: width)
  }
}
