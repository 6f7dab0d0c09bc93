internal import MTTQStore
internal import MTTQText

/// Paths as programs of a repository know files: from its root, and absolute outside of it
/// (diagnostics.md, “Order, counts, formats”).
struct WorkspacePaths {
  private let root: String
  private var known: [String: String] = [:]

  /// - Parameter workspace: the repository's root as the environment names it; nil where there is none.
  init?(_ workspace: String?) {
    guard let workspace, !workspace.isEmpty, let root = RealPath.path(workspace) else { return nil }
    self.root = root == "/" ? "" : root
  }

  /// A path from the root, or absolute; one that leads nowhere stays as it is.
  mutating func path(_ path: String) -> String {
    if let path = known[path] { return path }
    let real = RealPath.path(path)
    let named = real.map { $0.hasPrefix(root + "/") ? String($0.dropFirst(root.count + 1)) : $0 }
    known[path] = named ?? path
    return named ?? path
  }

  /// A finding whose place names its file so.
  mutating func named(_ finding: Diagnostic) -> Diagnostic {
    guard let place = finding.place, !place.path.isEmpty else { return finding }
    var finding = finding
    finding.place = place.named(path(place.path))
    return finding
  }
}
