package import MTTQText

extension DiagnosticCode {
  package static let formatUnknown = DiagnosticCode("format/unknown", .error)
  package static let fieldMissing = DiagnosticCode("field/missing", .error)
  package static let fieldType = DiagnosticCode("field/type", .error)
  package static let fieldValue = DiagnosticCode("field/value", .error)
  package static let fieldUnknown = DiagnosticCode("field/unknown", .warning)
}

/// The JSON types as words.
enum FieldType {
  case text, number, boolean, list, object
}

extension Diagnostic {
  static func wrongType(
    _ expected: FieldType, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldType, at: source.place(node.range),
      Wording(
        vi: "cần \(expected.wording.vietnamese), nhưng ở đây là \(node.wording.vietnamese)",
        en: "\(expected.wording.english) is expected, but this is \(node.wording.english)"))
  }

  static func missingField(
    _ key: String, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldMissing, at: source.place(node.range.prefix(1)),
      Wording(vi: "thiếu “\(key)”", en: "“\(key)” is missing"),
      hint: Wording(vi: "thêm khóa “\(key)”", en: "add the key “\(key)”"))
  }

  static func unknownField(
    _ member: JSONMember, among fields: [Shape.Field], _ source: SourceText
  ) -> Diagnostic {
    Diagnostic(
      .fieldUnknown, at: source.place(member.keyRange),
      Wording(
        vi: "định dạng này không có khóa “\(member.key)”; khóa được giữ nguyên",
        en: "the format knows no key “\(member.key)”; it is kept as it is"),
      hint: .didYouMean(member.key, among: fields.map(\.key)))
  }

  static func notAChoice(
    _ text: String, of choices: [String], _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let all = choices.map { "“\($0)”" }.joined(separator: ", ")
    return Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(vi: "“\(text)” không phải là giá trị cho phép", en: "“\(text)” is not allowed here"),
      hint: .didYouMean(text, among: choices)
        ?? Wording(vi: "chọn một trong: \(all)", en: "choose one of: \(all)"))
  }

  static func outOfRange(
    _ range: ClosedRange<Int>, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range),
      Wording(
        vi: "cần một số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound) is expected"))
  }

  static func emptyList(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range.prefix(1)),
      Wording(vi: "cần ít nhất một mục", en: "at least one entry is needed"))
  }

  static func notAPair(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .fieldValue, at: source.place(node.range.prefix(1)),
      Wording(vi: "“between” cần đúng hai số", en: "“between” takes exactly two numbers"))
  }

  /// Two keys that exclude each other, or a key that does not fit here.
  static func misplacedField(
    _ message: Wording, hint: Wording?, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    Diagnostic(.fieldValue, at: source.place(node.range), message, hint: hint)
  }

  static func unknownFormat(
    _ node: JSONNode, expected: String, _ source: SourceText
  ) -> Diagnostic {
    let family = expected.prefix { $0 != "/" } + "/"
    let isNewer = node.text?.hasPrefix(family) ?? false
    return Diagnostic(
      .formatUnknown, at: source.place(node.members == nil ? node.range : node.range.prefix(1)),
      isNewer
        ? Wording(
          vi: "“\(node.text ?? "")” là định dạng mới hơn phiên bản mttq này",
          en: "“\(node.text ?? "")” is newer than this version of mttq reads")
        : Wording(
          vi: "không phải định dạng mà mttq đọc được", en: "not a format that mttq reads"),
      hint: isNewer
        ? Wording(vi: "cập nhật mttq", en: "update mttq")
        : Wording(vi: "viết “\(expected)”", en: "write “\(expected)”"))
  }
}

extension Wording {
  /// “Did you mean …?”, or nil where nothing is near.
  static func didYouMean(_ text: String, among candidates: [String]) -> Wording? {
    Nearest.match(to: text, among: candidates).map { .didYouMean($0) }
  }

  static func didYouMean(_ text: String) -> Wording {
    Wording(vi: "ý bạn là “\(text)”?", en: "did you mean “\(text)”?")
  }
}

extension FieldType {
  fileprivate var wording: Wording {
    switch self {
    case .text: Wording(vi: "một chuỗi", en: "a string")
    case .number: Wording(vi: "một số", en: "a number")
    case .boolean: Wording(vi: "true hoặc false", en: "true or false")
    case .list: Wording(vi: "một danh sách", en: "a list")
    case .object: Wording(vi: "một đối tượng", en: "an object")
    }
  }
}

extension JSONNode {
  fileprivate var wording: Wording {
    switch value {
    case .null: Wording(vi: "null", en: "null")
    case .bool: Wording(vi: "true/false", en: "true or false")
    case .number: Wording(vi: "một số", en: "a number")
    case .string: Wording(vi: "một chuỗi", en: "a string")
    case .array: Wording(vi: "một danh sách", en: "a list")
    case .object: Wording(vi: "một đối tượng", en: "an object")
    }
  }
}
