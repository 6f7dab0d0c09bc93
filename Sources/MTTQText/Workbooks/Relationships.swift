/// What leads from one part of a package to others (ECMA-376-2, 6.5).
struct Relationships: Sendable {
  struct Entry: Hashable, Sendable {
    /// What it leads to: the last word of its address, which both forms of ECMA-376 share.
    let type: String
    /// The name of the part.
    let target: String
  }

  private var entries: [String: Entry] = [:]
  private var inOrder: [Entry] = []

  /// Reads those of the part `path`, of the package where that is empty; ones that lead outside are
  /// passed over.
  init(of path: String, _ parts: inout WorkbookParts) throws(WorkbookFault) {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[...$0]) } ?? ""
    let name = slash.map { String(path[path.index(after: $0)...]) } ?? path
    var reader = try parts.reader("\(folder)_rels/\(name).rels")
    try reader.begin(.relationships, .relationships)
    while let element = try reader.child(of: 1) {
      guard element == XMLName(.relationships, .relationship),
        reader.string(.mode) != "External",
        let type = reader.string(.type), let target = reader.string(.target)
      else { continue }
      let entry = Entry(
        type: String(type.split(separator: "/").last ?? ""),
        target: Relationships.path(target, from: folder))
      inOrder.append(entry)
      if let id = reader.string(.relationshipID) {
        guard entries.updateValue(entry, forKey: id) == nil else {
          throw reader.fault(.structure)
        }
      }
    }
    try reader.finish()
  }

  subscript(id: String) -> Entry? { entries[id] }

  /// The first that leads to a part of this kind.
  func first(_ type: String) -> String? {
    inOrder.first { $0.type == type }?.target
  }

  /// The name of a part from a reference in a part of `folder`.
  private static func path(_ target: String, from folder: String) -> String {
    let text = target.hasPrefix("/") ? target : folder + target
    var folders: [Substring] = []
    for part in text.split(separator: "/") where part != "." {
      if part == ".." { _ = folders.popLast() } else { folders.append(part) }
    }
    return folders.joined(separator: "/")
  }
}
