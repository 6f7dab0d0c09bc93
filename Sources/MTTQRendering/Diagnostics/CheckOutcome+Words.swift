package import MTTQText

extension CheckOutcome {
  /// How many files were read and what was found in them.
  package var counted: Wording {
    let files = files.count
    return Wording(
      vi: "\(files) tệp: \(found.words(.vietnamese))",
      en: "\(files.of("file")): \(found.words(.english))")
  }

  /// What was found and is not shown; nil where all is.
  package var leftOut: Wording? {
    guard omitted.total > 0 else { return nil }
    return Wording(
      vi: "còn \(omitted.words(.vietnamese)) không hiện; bỏ --max-errors để xem hết",
      en: "not shown: \(omitted.words(.english)); leave out --max-errors to see all")
  }
}

extension CheckOutcome.Count {
  fileprivate func words(_ language: Language) -> String {
    switch language {
    case .vietnamese: "\(errors) lỗi, \(warnings) cảnh báo, \(notes) lưu ý"
    case .english: "\(errors.of("error")), \(warnings.of("warning")), \(notes.of("note"))"
    }
  }
}

extension Int {
  /// The count with an English word in its number.
  fileprivate func of(_ word: String) -> String {
    "\(self) \(word)\(self == 1 ? "" : "s")"
  }
}
