package import MTTQText

extension DiagnosticCode {
  package static let formatUnknown = DiagnosticCode("format/unknown", .error)
}

extension Explanation {
  package static let formatUnknown = Explanation(
    .formatUnknown,
    title: Wording(vi: "không phải định dạng mà mttq đọc được", en: "no format that mttq reads"),
    meaning: Wording(
      vi: """
        Khóa “format” cho biết tệp là kế hoạch, sổ hộ hay báo cáo và thuộc phiên bản nào. Thiếu \
        hoặc viết sai thì mttq không biết phải hiểu các khóa khác ra sao.
        """,
      en: """
        The key “format” says whether a file is a plan, a register or a report, and of which \
        version. Without it mttq cannot know what the other keys mean.
        """),
    example: Example(
      wrong: #""format": "mttq-plan""#,
      right: #""format": "mttq-plan/1""#),
    mend: Wording(
      vi: """
        Viết “mttq-plan/1” trong plan.json, “mttq-households/1” trong households.json. Nếu tệp \
        do phiên bản mới hơn ghi, hãy cập nhật mttq.
        """,
      en: """
        Write “mttq-plan/1” in plan.json and “mttq-households/1” in households.json. If a newer \
        version wrote the file, update mttq.
        """))
}

extension Diagnostic {
  static func unknownFormat(
    _ node: JSONNode, expected: String, _ source: SourceText
  ) -> Diagnostic {
    let isAbsent = node.members != nil
    let isNewer = node.text.map { version($0) > version(expected) } ?? false
    let message =
      if isAbsent {
        Wording(vi: "thiếu “format”", en: "“format” is missing")
      } else if isNewer {
        Wording(
          vi: "“\(node.text ?? "")” là định dạng mới hơn phiên bản mttq này",
          en: "“\(node.text ?? "")” is newer than this version of mttq reads")
      } else {
        Wording(vi: "không phải định dạng mà mttq đọc được", en: "not a format that mttq reads")
      }
    return Diagnostic(
      .formatUnknown, at: source.place(isAbsent ? node.range.prefix(1) : node.range), message,
      hint: isNewer
        ? Wording(vi: "cập nhật mttq", en: "update mttq")
        : Wording(
          vi: "viết \"format\": \"\(expected)\"", en: "write \"format\": \"\(expected)\""))

    func version(_ format: String) -> Int {
      let parts = format.split(separator: "/", omittingEmptySubsequences: false)
      let family = expected.prefix { $0 != "/" }
      return parts.count == 2 && parts[0] == family ? Int(parts[1]) ?? 0 : 0
    }
  }
}
