import MTTQStore
import Testing

@Suite struct `Books below a folder` {
  @Test func `are found the nearest first, none within another, up to as many as are wanted`()
    throws
  {
    let sandbox = try Sandbox()
    for path in ["a", "a/deep"] { try sandbox.makeFolder(path) }
    for path in ["z", "a/deep/down", "a/deep/up", "b", "b/reports", ".hidden"] {
      try sandbox.makeFolder(path)
      try sandbox.write("{}", path + "/plan.json")
    }
    let root = sandbox("")
    func found(_ most: Int, folders: Int = 2000) -> [String] {
      BookSearch.nearby(root, most: most, folders: folders)
        .map { String($0.path.dropFirst(root.count)).trimming("/") }
    }
    #expect(found(10) == ["b", "z", "a/deep/down", "a/deep/up"])
    #expect(found(2) == ["b", "z"])
    // The root, a, b.
    #expect(found(10, folders: 3) == ["b"])
    #expect(BookSearch.nearby(sandbox("nowhere"), most: 10) == [])
  }
}

extension String {
  fileprivate func trimming(_ mark: Character) -> String { String(drop { $0 == mark }) }
}
