internal import MTTQText

extension HelpTopic {
  /// What is printed for whom.
  static let formats = HelpTopic(
    id: "formats", title: "dạng in",
    summary: Wording(
      vi: "Word, Excel, HTML, Markdown, CSV, JSON, lịch",
      en: "Word, Excel, HTML, Markdown, CSV, JSON, calendar"),
    text: Wording(
      vi: """
        Báo cáo in bằng mttq report, kế hoạch bằng mttq show. Không có --format thì đuôi của tệp sau
        -o chọn dạng in; không có cả hai thì in chữ ra màn hình.

        | .docx | ký và gửi: văn bản Word theo thể thức của Nghị định 30/2020/NĐ-CP, phụ lục rộng nằm
          ngang
        | .html | xem trên máy, trên điện thoại, in ra giấy A4; có biểu đồ; một tệp duy nhất, không
          cần mạng
        | .md | đăng lên kho văn bản
        | .txt | chữ, như trên màn hình
        | .xlsx | sổ tính Excel, mỗi bảng của báo cáo một trang: số là số, ngày là ngày
        | .csv | bảng số liệu cho máy khác đọc, xem “mttq help bảng”
        | .json | số liệu cho máy đọc

        mttq không ghi PDF: ghi .docx hoặc .html rồi lưu, in thành PDF. Tệp sau -o được thay trọn
        vẹn hoặc không thay. Tệp .docx, .xlsx đã được sửa sau khi in, hoặc không do mttq in, thì
        không bị ghi đè nếu không có --force.

        ## Danh sách

        Các lệnh org, area, task, model, target, assessment, household, helper list và deadlines
        cũng ghi được ra bảng: --format csv, xlsx, json, hoặc theo đuôi của tệp sau -o. Họ tên người
        chỉ có khi thêm --names, và tệp ấy chỉ chủ tệp đọc được.

            mttq task list --road-map quarter -o lo-trinh.xlsx
            mttq target list --format csv --separator ";"

        ## Các dạng khác

        | --format json | của các danh sách, và của deadlines, diff, explain, household renew,
          household suggest, log, report, show, trace, validate
        | --format ics | của deadlines, cũng là mttq export ics: hạn báo cáo cho lịch của máy tính,
          điện thoại
        | --format github | của validate, cùng junit và sarif, xem “mttq help kiểm tra tự động”
        | mttq schema | lược đồ JSON của plan, households, journal, report

        Khóa và mã trong JSON không đổi theo ngôn ngữ.
        """,
      en: """
        mttq report prints reports, mttq show the plan. Without --format the ending of the file
        after -o chooses; without both, text goes to the screen.

        | .docx | what is signed and sent: a Word document in the form of Decree 30/2020/NĐ-CP, wide
          appendices across
        | .html | for screen, telephone and A4 paper, with charts; one file that needs no network
        | .md | Markdown with the tables of GitHub
        | .txt | text as on the screen
        | .xlsx | an Excel workbook, a sheet for each table of the report: numbers are numbers, days
          are days
        | .csv | the table of figures for other programs, see “mttq help tables”
        | .json | the figures for a program

        mttq writes no PDF: save or print .docx or .html as PDF. A file after -o is replaced whole
        or not at all. A .docx or .xlsx that was edited since it was printed, or that mttq did not
        print, is not replaced without --force.

        ## Lists

        The commands org, area, task, model, target, assessment, household and helper list and
        deadlines are written as tables too: --format csv, xlsx or json, or as the file's name after
        -o ends. People are named with --names alone, and that file is for its owner alone.

            mttq task list --road-map quarter -o road-map.xlsx
            mttq target list --format csv --separator ";"

        ## Other formats

        | --format json | of the lists, and of deadlines, diff, explain, household renew, household
          suggest, log, report, show, trace, validate
        | --format ics | of deadlines, the same as mttq export ics: the days for a calendar
        | --format github | of validate, beside junit and sarif, see “mttq help ci”
        | mttq schema | the JSON Schema of plan, households, journal, report

        Keys and ids in JSON are the same in every language.
        """))
}
