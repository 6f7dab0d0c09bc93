internal import MTTQText

extension HelpTopic {
  /// What is printed for whom.
  static let formats = HelpTopic(
    id: "formats", title: "dạng in",
    summary: Wording(
      vi: "Word, HTML, Markdown, CSV, JSON, lịch", en: "Word, HTML, Markdown, CSV, JSON, calendar"),
    text: Wording(
      vi: """
        Báo cáo in bằng mttq report, kế hoạch bằng mttq show. Không có --format thì đuôi của tệp sau -o chọn dạng in; không
        có cả hai thì in chữ ra màn hình.

        | .docx | ký và gửi: văn bản Word theo thể thức của Nghị định 30/2020/NĐ-CP, phụ lục rộng nằm
          ngang
        | .html | xem trên máy, trên điện thoại, in ra giấy A4; có biểu đồ; một tệp duy nhất, không
          cần mạng
        | .md | đăng lên kho văn bản
        | .txt | chữ, như trên màn hình
        | .csv | bảng số liệu cho Excel hoặc cho cấp trên, xem “mttq help bảng”
        | .json | số liệu cho máy đọc

        mttq không ghi PDF: ghi .docx hoặc .html rồi lưu, in thành PDF. Tệp sau -o được thay trọn
        vẹn hoặc không thay.

        ## Các dạng khác

        | --format json | của deadlines, diff, explain, helper list, household list, household renew,
          household suggest, log, model list, show, target list, task list, trace, validate
        | --format ics | của deadlines, cũng là mttq export ics: hạn báo cáo cho lịch của máy tính,
          điện thoại
        | --format github | của validate, cùng junit và sarif, xem “mttq help kiểm tra tự động”
        | mttq schema | lược đồ JSON của plan, households, journal, report

        Khóa và mã trong JSON không đổi theo ngôn ngữ.
        """,
      en: """
        mttq report prints reports, mttq show the plan. Without --format the ending of the file after -o chooses;
        without both, text goes to the screen.

        | .docx | what is signed and sent: a Word document in the form of Decree 30/2020/NĐ-CP, wide
          appendices across
        | .html | for screen, telephone and A4 paper, with charts; one file that needs no network
        | .md | Markdown with the tables of GitHub
        | .txt | text as on the screen
        | .csv | the table of figures, see “mttq help tables”
        | .json | the figures for a program

        mttq writes no PDF: save or print .docx or .html as PDF. A file after -o is replaced whole
        or not at all.

        ## Other formats

        | --format json | of deadlines, diff, explain, helper list, household list, household renew,
          household suggest, log, model list, show, target list, task list, trace, validate
        | --format ics | of deadlines, the same as mttq export ics: the days for a calendar
        | --format github | of validate, beside junit and sarif, see “mttq help ci”
        | mttq schema | the JSON Schema of plan, households, journal, report

        Keys and ids in JSON are the same in every language.
        """))
}
