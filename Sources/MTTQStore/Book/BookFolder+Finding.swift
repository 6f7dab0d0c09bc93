internal import MTTQText

extension BookFolder {
  /// The book to work in: the one named, else the one of MTTQ_BOOK, else the nearest one upward.
  ///
  /// - Parameters:
  ///   - named: the folder that `-C` or `--book` gives.
  ///   - variable: the value of MTTQ_BOOK; an empty one counts as none.
  ///   - start: the folder from which to look upward; `.` finds short paths.
  /// - Throws: `noInput` where there is no book, `notPermitted` where a folder keeps it from view.
  package static func find(
    named: String?, variable: String?, from start: String = "."
  ) throws(StoreFailure) -> BookFolder {
    if let named { return try existing(named) }
    if let variable, !variable.isEmpty { return try existing(variable) }
    guard let found = try nearest(start) else { throw .noBook }
    return found
  }

  private static func existing(_ path: String) throws(StoreFailure) -> BookFolder {
    let book = BookFolder(path)
    guard let folder = try FileFacts(ofPath: path) else { throw .noFolder(path) }
    guard folder.kind == .folder else { throw .noFolder(path) }
    // A link in the plan's place, one that leads nowhere too, makes no other folder the book.
    guard try FileFacts(ofLink: book.plan.path, .finding) != nil else { throw .noPlan(path) }
    return book
  }

  /// The nearest folder with a plan, from `start` upward; nil where there is none.
  package static func nearest(_ start: String = ".") throws(StoreFailure) -> BookFolder? {
    for path in try foldersUpward(from: start)
    where try FileFacts(ofLink: BookFolder(path).plan.path, .finding) != nil {
      return BookFolder(path)
    }
    return nil
  }

  /// A folder and those above it, up to the root.
  static func foldersUpward(from start: String) throws(StoreFailure) -> [String] {
    var found: [String] = []
    var path = start
    var identity = try FileFacts(ofPath: path)?.identity
    while identity != nil {
      found.append(path)
      path = above(path)
      let next = try FileFacts(ofPath: path)?.identity
      // The folder above the root is the root.
      if next == identity { break }
      identity = next
    }
    return found
  }

  /// The folder above, which a path that climbs can only name by climbing further.
  private static func above(_ path: String) -> String {
    if path == "." { return ".." }
    return path == ".." || path.hasSuffix("/..") ? path + "/.." : Folder.holding(path)
  }
}

extension StoreFailure {
  fileprivate static var noBook: StoreFailure {
    StoreFailure(
      .noInput,
      Wording(
        vi: "không có sổ nào ở đây và ở các thư mục phía trên (không thấy plan.json)",
        en: "there is no book here or in the folders above (no plan.json)"),
      hint: Wording(
        vi: "vào thư mục của sổ, chỉ ra sổ bằng -C, hoặc lập sổ mới bằng mttq new",
        en: "go to the book's folder, name the book with -C, or make one with mttq new"))
  }

  fileprivate static func noFolder(_ path: String) -> StoreFailure {
    StoreFailure(
      .noInput,
      Wording(vi: "không có thư mục “\(path)”", en: "there is no folder “\(path)”"),
      hint: Wording(
        vi: "kiểm tra lại tên thư mục của sổ", en: "check the name of the book's folder"))
  }

  fileprivate static func noPlan(_ path: String) -> StoreFailure {
    StoreFailure(
      .noInput,
      Wording(
        vi: "“\(path)” không phải là sổ: trong đó không có plan.json",
        en: "“\(path)” is no book: it holds no plan.json"),
      hint: Wording(
        vi: "chỉ ra thư mục có plan.json, hoặc lập sổ mới bằng mttq new",
        en: "name a folder with a plan.json, or make one with mttq new"))
  }
}
