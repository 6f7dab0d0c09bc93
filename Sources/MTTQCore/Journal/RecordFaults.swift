package import MTTQText

extension DiagnosticCode {
  package static let journalTorn = DiagnosticCode("journal/torn", .warning)
  package static let journalDuplicateRecord = DiagnosticCode("journal/duplicate-record", .warning)
  package static let journalCheck = DiagnosticCode("journal/check", .error)
  package static let journalConflictingID = DiagnosticCode("journal/conflicting-id", .error)
  package static let journalVoidUnknown = DiagnosticCode("journal/void-unknown", .error)
  package static let journalVoidVoid = DiagnosticCode("journal/void-void", .error)
}

extension Diagnostic {
  static func noObject(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .fieldType, at: source.place(0..<1),
      Wording(vi: "dòng này không phải một bản ghi", en: "this line is no record"),
      hint: Wording(
        vi: "mỗi dòng của nhật ký là một đối tượng JSON { … }",
        en: "each line of a journal is one JSON object { … }"))
  }

  static func torn(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .journalTorn, at: source.place(0..<source.bytes.count),
      Wording(
        vi: "dòng cuối ghi dở dang, chưa từng được xác nhận; được bỏ qua",
        en: "the last line is torn and was never acknowledged; it is left out"),
      hint: Wording(
        vi: "lần ghi tới sẽ chuyển phần này sang journal.jsonl.torn",
        en: "the next record moves it to journal.jsonl.torn"))
  }

  static func duplicateRecord(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .journalDuplicateRecord, at: source.place(0..<source.bytes.count),
      Wording(
        vi: "dòng này đã có ở trên; chỉ tính một lần",
        en: "the same line stands above; it counts once"))
  }

  static func conflictingIdentifier(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalConflictingID, at: source.place(node.range),
      Wording(
        vi: "hai dòng khác nhau có cùng mã “\(node.text ?? "")”",
        en: "two different lines have the id “\(node.text ?? "")”"),
      hint: Wording(
        vi: "ghi lại sự việc của một trong hai dòng bằng lệnh mới rồi xóa dòng đó",
        en: "record one of the two anew, then remove its line"))
  }

  static func wrongCheck(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalCheck, at: source.place(node.range),
      Wording(
        vi: "dòng này đã bị sửa sau khi ghi: mã kiểm tra không khớp",
        en: "the line was altered after it was written: its check does not match"),
      hint: Wording(
        vi: "hủy bản ghi bằng mttq void rồi ghi lại",
        en: "take the record back with mttq void and write it anew"))
  }

  static func unknownVoid(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalVoidUnknown, at: source.place(node.range),
      Wording(
        vi: "không có bản ghi “\(node.text ?? "")” để hủy",
        en: "there is no record “\(node.text ?? "")” to take back"))
  }

  static func voidOfVoid(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .journalVoidVoid, at: source.place(node.range),
      Wording(vi: "không hủy được một lệnh hủy", en: "a void cannot be voided"),
      hint: Wording(vi: "ghi lại sự việc thành bản ghi mới", en: "record the fact anew"))
  }

  /// The keys of a record that exclude each other or of which one is needed.
  static func exclusions(
    _ kind: RecordKind, _ tree: JSONNode, _ source: SourceText
  ) -> [Diagnostic] {
    let pair: (String, String)
    switch kind {
    case .assign: pair = ("org", "helper")
    case .received: pair = ("unit", "org")
    default: return []
    }
    switch (tree[pair.0], tree[pair.1]) {
    case (let first?, let second?):
      let later = first.range.lowerBound < second.range.lowerBound ? second : first
      return [
        .misplacedField(
          Wording(
            vi: "“\(pair.0)” và “\(pair.1)” loại trừ nhau",
            en: "“\(pair.0)” and “\(pair.1)” exclude each other"),
          hint: Wording(vi: "bỏ một trong hai", en: "leave one of them out"), source, at: later)
      ]
    case (nil, nil):
      return [.missingField("\(pair.0)” / “\(pair.1)", source, at: tree)]
    default: return []
    }
  }
}
