internal import MTTQText

extension DiagnosticCode {
  static let fmtForm = DiagnosticCode("fmt/form", .error)
}

extension Explanation {
  static let fmtForm = Explanation(
    .fmtForm,
    title: Wording(vi: "tệp chưa ở dạng chuẩn", en: "a file that is not in canonical form"),
    meaning: Wording(
      vi: """
        “mttq fmt --check” so từng tệp với cách viết duy nhất của mttq: thứ tự khóa, thụt dòng, \
        số và chữ có dấu (NFC). Tệp viết khác vẫn đọc được và con số không sai; nhưng khi hai \
        người cùng giữ sổ thì khó thấy ai đã sửa gì.
        """,
      en: """
        “mttq fmt --check” compares each file with the one way in which mttq writes it: order of \
        keys, indentation, numbers and accented letters (NFC). A file written otherwise is still \
        read and its figures are right; but it hides what has changed from those who compare it.
        """),
    example: Example(
      wrong: #""year":2026, "format":"mttq-plan/1""#,
      right: """
        "format": "mttq-plan/1",
        "year": 2026
        """),
    mend: Wording(
      vi: "Chạy “mttq fmt”: nội dung không đổi, chỉ cách viết đổi.",
      en: "Run “mttq fmt”: it changes how the file is written, never what it says."))
}
