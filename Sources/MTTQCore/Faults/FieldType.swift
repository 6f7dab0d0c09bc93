package import MTTQText

extension DiagnosticCode {
  package static let fieldType = DiagnosticCode("field/type", .error)
}

extension Explanation {
  package static let fieldType = Explanation(
    .fieldType,
    title: Wording(vi: "giá trị sai kiểu", en: "a value of the wrong type"),
    meaning: Wording(
      vi: """
        Mỗi khóa có một kiểu: văn bản trong dấu nháy, số, true/false, danh sách [ ] hoặc nhóm \
        khóa { }. Số đặt trong dấu nháy là chữ, không cộng được; null không phải là “bỏ trống”.
        """,
      en: """
        Each key has a type: a string, a number, true or false, a list or an object. A number in \
        quotes is a text and cannot be added up; null is not the same as absent.
        """),
    example: Example(
      wrong: #""year": "2026""#,
      right: #""year": 2026"#),
    mend: Wording(
      vi: "Viết giá trị theo đúng kiểu; khóa không có giá trị thì bỏ hẳn khóa.",
      en: "Write the value in its type; where there is no value, leave the key out."))
}

/// The JSON types as words.
enum FieldType {
  case text, number, boolean, list, object
}

extension Diagnostic {
  /// - Parameter isPersonal: whether the value may not be shown.
  static func wrongType(
    _ expected: FieldType, _ source: SourceText, isPersonal: Bool = false, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldType, at: source.place(node.range),
      Wording(
        vi: "cần \(expected.wording.vietnamese), nhưng ở đây là \(node.wording.vietnamese)",
        en: "\(expected.wording.english) is expected, but this is \(node.wording.english)"),
      hint: isPersonal ? expected.hint : node.hint(for: expected))
  }

  static func noObject(_ source: SourceText) -> Diagnostic {
    Diagnostic(
      .fieldType, at: source.place(0..<1),
      Wording(vi: "dòng này không phải một bản ghi", en: "this line is no record"),
      hint: Wording(
        vi:
          "mỗi dòng của nhật ký là một bản ghi trong { }: xóa dòng này rồi ghi lại bằng mttq record",
        en: "each line is one record in { }: remove this one and record it anew with mttq record"))
  }
}

extension JSONNode {
  /// How to make the value one of the expected type.
  fileprivate func hint(for expected: FieldType) -> Wording {
    switch (value, expected) {
    case (.null, _): .giveValue
    case (.string(let text), .number):
      TypedNumber.plain(text).map { .write($0) } ?? expected.hint
    case (.string(let text), .boolean): FieldType.truth(text).map { .write($0) } ?? expected.hint
    case (.number(let digits), .text) where digits.utf8.count <= 40: .write("\"\(digits)\"")
    case (.bool(let truth), .text): .write("\"\(truth)\"")
    default: expected.hint
    }
  }
}

extension TypedNumber {
  /// The number that a text holds, as JSON writes it; nil where it can be read in two ways.
  fileprivate static func plain(_ text: String) -> String? {
    do throws(NumberFault) {
      return try read(text).description
    } catch {
      return nil
    }
  }
}

extension FieldType {
  /// The truth value that a text holds.
  fileprivate static func truth(_ text: String) -> String? {
    switch Folding.key(text) {
    case "true", "co", "yes", "x", "1": "true"
    case "false", "khong", "no", "0": "false"
    default: nil
    }
  }

  fileprivate var hint: Wording {
    switch self {
    case .text: Wording(vi: "viết chữ trong dấu nháy kép", en: "write a text in double quotes")
    case .number:
      Wording(
        vi: "viết số không có dấu nháy, ví dụ 1500 hoặc 12.5",
        en: "write a number without quotes, such as 1500 or 12.5")
    case .boolean:
      Wording(
        vi: "viết true hoặc false, không có dấu nháy", en: "write true or false, without quotes")
    case .list: Wording(vi: "đặt các giá trị trong [ ]", en: "put the values into [ ]")
    case .object: Wording(vi: "đặt các khóa trong { }", en: "put the keys into { }")
    }
  }

  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(vi: "văn bản trong dấu nháy", en: "a string")
    case .number: Wording(vi: "một số", en: "a number")
    case .boolean: Wording(vi: "true hoặc false", en: "true or false")
    case .list: Wording(vi: "một danh sách [ ]", en: "a list")
    case .object: Wording(vi: "một nhóm khóa { }", en: "an object")
    }
  }
}

extension JSONNode {
  fileprivate var wording: Wording {
    switch value {
    case .null: Wording(vi: "null", en: "null")
    case .bool: Wording(vi: "true/false", en: "true or false")
    case .number: FieldType.number.wording
    case .string: FieldType.text.wording
    case .array: FieldType.list.wording
    case .object: FieldType.object.wording
    }
  }
}
