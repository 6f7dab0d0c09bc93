internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// What `export csv` and `export sql` both take.
struct ExportOptions: Sendable {
  var paths: [String] = []
  var reports: [Word] = []
  var facts = false
  var households = false
  var remarks = false

  var choice: ExportChoice {
    ExportChoice(facts: facts, households: households, remarks: remarks)
  }

  static let arguments: [Argument<ExportOptions>] = [
    .rest(
      .text(Placeholder(vi: "ĐƯỜNG-DẪN", en: "PATH", completes: .files(["json"]))), \.paths,
      isRequired: false,
      Wording(
        vi: "sổ, thư mục chứa sổ và tệp báo cáo, tệp báo cáo, hoặc “-” (mặc định: sổ đang dùng)",
        en: "a book, a folder of books and report files, a report file, or “-” (default: the book "
          + "in use)")),
    .repeated(
      "--report", value: .word(.report), \.reports,
      Wording(
        vi: "chỉ báo cáo này (mặc định: mọi báo cáo của kế hoạch)",
        en: "this report alone (default: each of the plan's)")),
    .flag(
      "--facts", \.facts,
      Wording(
        vi: "thêm các sự kiện: kế hoạch và nhật ký có hiệu lực",
        en: "facts too: the plan, and the journal that counts")),
    .flag(
      "--households", \.households,
      Wording(
        vi: "thêm các dòng về từng hộ, mã hộ được thay (vẫn là dữ liệu cá nhân)",
        en: "rows about single households too, their ids replaced (still personal data)")),
    .flag(
      "--remarks", \.remarks,
      Wording(vi: "thêm lời văn nhận xét của báo cáo", en: "the remarks of reports too")),
  ]

  /// The ids of the reports that the words name; empty for each of a plan's.
  func reportIDs() throws(Interruption) -> [String] {
    var ids: [String] = []
    for word in reports {
      let id = try word.reportID()
      if !ids.contains(id) { ids.append(id) }
    }
    return ids
  }
}
