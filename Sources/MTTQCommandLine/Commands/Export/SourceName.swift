internal import MTTQStore

/// What a book or report file is called in tables: its path relative to the current folder, outside
/// of it the absolute one, so that of one place a book keeps its name (export.md, “Types”).
struct SourceName {
  private let current = RealPath.path(".")

  func name(of path: String) -> String {
    let names = path.split(separator: "/").map(String.init).filter { $0 != "." }
    if !path.hasPrefix("/"), !names.contains("..") {
      return names.isEmpty ? "." : names.joined(separator: "/")
    }
    let full =
      names.contains("..") ? RealPath.path(path) ?? path : "/" + names.joined(separator: "/")
    guard let current else { return full }
    if full == current { return "." }
    let inside = current == "/" ? current : current + "/"
    return full.hasPrefix(inside) ? String(full.dropFirst(inside.count)) : full
  }
}
