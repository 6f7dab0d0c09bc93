/// A folder that results go into, a file each.
///
///     let folder = OutputFolder("bieu-mau")
///     try folder.make()
///     try OutputFile(folder.path(of: "thon-dong.xlsx"), sparing: [book]).write(bytes)
package struct OutputFolder: Hashable, Sendable {
  private let path: String

  package init(_ path: String) {
    self.path = path
  }

  /// The path of a file in it.
  package func path(of name: String) -> String { Folder.path(path, name) }

  /// Makes it, with those above it, where it is not there.
  ///
  /// - Throws: `cannotCreate` where a file stands in the way, `notPermitted`.
  package func make() throws(StoreFailure) {
    _ = try Folder.makeMissing(path)
  }
}
