extension BookFolder {
  /// The names of what lies in the folder and is no folder itself, in the order of their bytes.
  package func fileNames() throws(StoreFailure) -> [String] {
    try Folder.entries(path).filter { $0.shape != .folder }.map(\.name)
  }

  /// The path of a file of a name in the folder.
  package func path(of name: String) -> String { Folder.path(path, name) }
}
