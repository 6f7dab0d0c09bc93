/// A folder that holds tables: `.csv` and `.xlsx` files.
package enum TableFolder {
  /// The paths of the tables in the folder at `path`, in the order of the bytes of their names; nil
  /// where that is no folder. What a program left open beside them (`~$…`) and hidden files are none.
  ///
  /// - Throws: `noInput` where nothing is at `path`; as the folder cannot be listed.
  package static func tables(at path: String) throws(StoreFailure) -> [String]? {
    guard try FileFacts(ofPath: path)?.kind == .folder else { return nil }
    return try Folder.entries(path).filter { entry in
      let name = entry.name.lowercased()
      return entry.shape != .folder && !entry.isHidden && !name.hasPrefix("~$")
        && [".csv", ".xlsx"].contains(where: name.hasSuffix)
    }.map { Folder.path(path, $0.name) }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
