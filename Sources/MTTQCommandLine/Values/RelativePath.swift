internal import MTTQStore

/// The way from a folder, which need not be there yet, to one that is.
enum RelativePath {
  /// The path of `target` as seen from `folder`; nil where the names on the way are not known.
  ///
  /// Both are as a person typed them. Folders are compared by what they are, not by name, so that
  /// one path may be absolute and the other not, and links do no harm.
  static func path(
    from folder: String, to target: String
  ) throws(StoreFailure) -> String? {
    let goal = Steps(target)
    let stops = try stops(towards: goal)
    var here = Steps(folder)
    var climbed: [String] = []
    while let above = try here.above() {
      climbed.append("..")
      if let identity = try FileFacts(ofPath: above.path)?.identity,
        let stop = stops.first(where: { $0.identity == identity })
      {
        let way = climbed + stop.names
        return way.joined(separator: "/")
      }
      here = above
    }
    // Names that climb, such as `.` itself, are known once they are written in full.
    guard !goal.isAbsolute, let full = RealPath.path(target) else { return nil }
    return try path(from: folder, to: full)
  }

  /// A folder on the way to the target, and the names that lead on from there.
  private struct Stop {
    let identity: FileFacts.Identity
    let names: [String]
  }

  /// The folders on the way, the nearest to the target first.
  private static func stops(towards goal: Steps) throws(StoreFailure) -> [Stop] {
    var stops: [Stop] = []
    var names = goal.names[...]
    var rest: [String] = []
    while true {
      let path = Steps(isAbsolute: goal.isAbsolute, names: Array(names)).path
      if let identity = try FileFacts(ofPath: path)?.identity {
        stops.append(Stop(identity: identity, names: rest.reversed()))
      }
      guard let name = names.popLast(), name != ".." else { return stops }
      rest.append(name)
    }
  }
}

/// A path as its names, without empty ones and dots.
private struct Steps {
  let isAbsolute: Bool
  let names: [String]

  init(isAbsolute: Bool, names: [String]) {
    self.isAbsolute = isAbsolute
    self.names = names
  }

  init(_ path: String) {
    isAbsolute = path.hasPrefix("/")
    names = path.split(separator: "/").map(String.init).filter { $0 != "." }
  }

  var path: String {
    let joined = names.joined(separator: "/")
    return isAbsolute ? "/" + joined : joined.isEmpty ? "." : joined
  }

  /// The folder above: by climbing from one that is there, else by leaving the last name out; nil
  /// above the root.
  func above() throws(StoreFailure) -> Steps? {
    guard let here = try FileFacts(ofPath: path)?.identity else {
      return names.isEmpty ? nil : Steps(isAbsolute: isAbsolute, names: Array(names.dropLast()))
    }
    let above = Steps(isAbsolute: isAbsolute, names: names + [".."])
    return try FileFacts(ofPath: above.path)?.identity == here ? nil : above
  }
}
