package import MTTQText

extension DiagnosticCode {
  package static let reportSeal = DiagnosticCode("report/seal", .error)
}

extension Explanation {
  package static let reportSeal = Explanation(
    .reportSeal,
    title: Wording(
      vi: "bản chụp không phải là bản đã gửi", en: "a snapshot is not the one that was sealed"),
    meaning: Wording(
      vi: """
        Khi gửi báo cáo, mttq ghi SHA-256 của bản chụp trong reports/ vào nhật ký. Tệp này không \
        khớp với lần gửi nào, và có lần gửi không còn bản chụp: tệp đã bị sửa, hoặc bị thay.
        """,
      en: """
        When a report is sent mttq writes the SHA-256 of the snapshot in reports/ into the journal. \
        This file matches no sending, and a sending lacks its snapshot: the file was altered, or \
        another put in its place.
        """),
    example: Example(
      wrong: #"""
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13","seal":{"records":2,"lines":"…","report":"5feceb66…"}}
        SHA-256 (reports/half-year.json) = 6b86b273…
        """#,
      right: #"""
        {"id":"gui-2026-01","at":"2026-05-13T03:00:00Z","kind":"sent","report":"half-year","on":"2\#
        026-05-13","seal":{"records":2,"lines":"…","report":"5feceb66…"}}
        SHA-256 (reports/half-year.json) = 5feceb66…
        """#),
    mend: Wording(
      vi: """
        Chép lại tệp từ bản lưu. Không có bản lưu thì hủy lần gửi bằng “mttq void”, bỏ tệp này ra \
        khỏi reports/ rồi gửi lại.
        """,
      en: """
        Bring the file back from a copy. Without a copy take the sending back with “mttq void”, \
        take this file out of reports/, and send anew.
        """))
}

extension Diagnostic {
  static func snapshotAltered(_ path: String) -> Diagnostic {
    Diagnostic(
      .reportSeal, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "bản chụp không phải là bản đã gửi: tệp đã bị sửa hoặc bị thay",
        en: "the snapshot is not the one that was sealed: it was altered or replaced"),
      hint: Wording(
        vi: "chép lại tệp từ bản lưu; không có thì hủy lần gửi rồi gửi lại",
        en: "bring the file back from a copy, else take the sending back and send anew"))
  }
}
