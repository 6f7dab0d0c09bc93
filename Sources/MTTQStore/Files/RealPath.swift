internal import Glibc

/// The one path of a file that no link is part of.
package enum RealPath {
  /// The absolute path of what `path` leads to, or nil where nothing can be reached by it.
  package static func path(_ path: String) -> String? {
    guard path.isPlain else { return nil }
    // unsafe: C hands over memory of its own, which is copied and given back at once.
    guard let real = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(real) }
    return unsafe String(cString: real)
  }
}
