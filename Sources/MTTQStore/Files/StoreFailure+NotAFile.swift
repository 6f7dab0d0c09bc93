internal import MTTQText

extension StoreFailure {
  /// The failure for a folder, pipe or device where an ordinary file has to stand.
  static func notAFile(
    _ path: String, _ kind: FileFacts.Kind, _ action: FileAction
  ) -> StoreFailure {
    StoreFailure(
      action == .reading ? .noInput : .cannotCreate,
      kind == .folder ? folder(path) : special(path), hint: hint(action))
  }
}

extension StoreFailure {
  fileprivate static func folder(_ path: String) -> Wording {
    Wording(vi: "“\(path)” là thư mục, không phải tệp", en: "“\(path)” is a folder, not a file")
  }

  fileprivate static func special(_ path: String) -> Wording {
    Wording(
      vi: "“\(path)” là ống dẫn hoặc thiết bị, không phải tệp thường",
      en: "“\(path)” is a pipe or a device, not an ordinary file")
  }

  fileprivate static func hint(_ action: FileAction) -> Wording {
    action == .reading
      ? Wording(vi: "chỉ ra một tệp thường", en: "name an ordinary file")
      : Wording(
        vi: "chỉ ra một tệp thường, hoặc để kết quả ra đầu ra chuẩn",
        en: "name an ordinary file, or leave the result on standard output")
  }
}
