package import MTTQText

extension DiagnosticCode {
  package static let previousUnreadable = DiagnosticCode("previous/unreadable", .warning)
}

extension Explanation {
  package static let previousUnreadable = Explanation(
    .previousUnreadable,
    title: Wording(
      vi: "không đọc được sổ năm trước", en: "last year's book that cannot be read"),
    meaning: Wording(
      vi: """
        “previous” nêu một đường dẫn mà ở đó không có sổ, không có thư mục giữ “reports/”, không \
        có báo cáo đã gửi; hoặc sổ ở đó có lỗi. So sánh với cùng kỳ vì thế không có hoặc không đủ.
        """,
      en: """
        “previous” names a path at which there is no book, no folder that keeps “reports/” and no \
        report as sent; or the book there has errors. So there is no comparison with last year, \
        or not a whole one.
        """),
    example: Example(
      wrong: #""previous": "../cam-pho-2025-cu""#, right: #""previous": "../cam-pho-2025""#),
    mend: Wording(
      vi: """
        Đưa sổ năm trước về chỗ cũ, hoặc sửa “previous” cho đúng; sổ có lỗi thì xem bằng “mttq \
        validate ĐƯỜNG-DẪN”.
        """,
      en: """
        Bring last year's book back, or mend “previous”; where it has errors, see them with “mttq \
        validate PATH”.
        """))
}

/// Why nothing can be compared with what a path of `previous` names.
package enum PreviousFault: Hashable, Sendable {
  /// No book, folder with reports or report is there.
  case absent
  /// What is there has errors.
  case wrong
  /// What is there has no such report.
  case withoutReport(String)
}

extension Diagnostic {
  static func previousUnreadable(
    _ path: String, _ fault: PreviousFault, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let shown = path.truncated(to: 70)
    let (message, hint) =
      switch fault {
      case .absent:
        (
          Wording(
            vi: "không thấy sổ năm trước ở “\(shown)”", en: "there is no book at “\(shown)”"),
          Wording(
            vi: "đưa sổ về chỗ cũ, hoặc sửa “previous”",
            en: "bring the book back, or mend “previous”")
        )
      case .wrong:
        (
          Wording(
            vi: "sổ năm trước “\(shown)” có lỗi nên không so sánh được",
            en: "last year's book “\(shown)” has errors, so that nothing is compared with it"),
          Wording(
            vi: "xem lỗi bằng mttq validate \(shown)", en: "see them with mttq validate \(shown)")
        )
      case .withoutReport(let report):
        (
          Wording(
            vi: "sổ năm trước “\(shown)” không có báo cáo \(report) để so sánh",
            en: "last year's book “\(shown)” has no report \(report) to compare with"),
          Wording(
            vi: "nêu sổ có báo cáo cùng kỳ, hoặc bỏ qua nếu năm trước không phải gửi",
            en: "name a book that has it, or leave it where none was owed")
        )
      }
    return Diagnostic(.previousUnreadable, at: source.place(node.range), message, hint: hint)
  }
}
