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
  /// - Returns: the folders that were made, from above.
  /// - Throws: `cannotCreate` where a file stands in the way, `notPermitted`; nothing is made then.
  package func make() throws(StoreFailure) -> [String] {
    let made = try Folder.makeMissing(path)
    do throws(StoreFailure) {
      for path in made {
        try Folder(Folder.holding(path), .creating, shown: path).sync(holding: path)
      }
    } catch {
      OutputFolder.takeAway(made)
      throw error
    }
    return made
  }

  /// Takes folders that were made away again.
  ///
  /// - Returns: those that stay: what holds something by now, and what the disk does not let go.
  @discardableResult
  package static func takeAway(_ made: [String]) -> [String] {
    made.reversed().filter { path in
      do throws(StoreFailure) {
        try Folder.remove(path)
        return false
      } catch {
        // It hides nothing: the failure that led here is told.
        return true
      }
    }.reversed()
  }
}
