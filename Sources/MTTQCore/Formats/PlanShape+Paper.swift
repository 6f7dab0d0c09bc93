internal import MTTQText

// The reporting duties of a plan, and what its printed documents need.

extension Shape {
  static let basis: [Field] = [
    Field(
      "number", .text, Wording(vi: "số và ký hiệu", en: "its number and symbol"), required: true,
      example: .string("5201/KH-UBND")),
    Field("issuer", .text, Wording(vi: "nơi ban hành", en: "who issued it")),
    Field("date", .date, Wording(vi: "ngày ban hành", en: "its day of issue")),
    Field("about", .text, Wording(vi: "về việc gì", en: "what it is about")),
  ]

  static let report: [Field] = [
    Field(
      "kind", .choice(ReportKind.allCases, \.meaning),
      Wording(vi: "kỳ báo cáo", en: "how often it is owed"), required: true),
    Field(
      "due", .date,
      Wording(
        vi: "ngày văn bản ghi, của báo cáo 6 tháng, 9 tháng, năm",
        en: "the date of the document, for half-year, nine-month and annual"),
      example: .string("2026-06-15")),
    Field(
      "day", .integer(1...31),
      Wording(
        vi: "ngày trong tháng phải gửi, của báo cáo tháng, quý",
        en: "the day of the month, for month and quarter"),
      example: .number(20)),
    Field(
      "rule", .choice(DueRule.allCases, \.meaning),
      Wording(vi: "đúng ngày đó còn kịp hay đã trễ", en: "whether the date itself is on time"),
      required: true),
    Field(
      "from", .date,
      Wording(
        vi: "ngày đầu được tính; mặc định 01/01 của “year”",
        en: "the first day counted; by default 1 January of “year”")),
    Field(
      "through", .date,
      Wording(
        vi: "ngày chốt số liệu; mặc định ngày cuối còn đúng hạn",
        en: "the last day counted; by default the last day on which it is on time")),
    Field("to", .text, Wording(vi: "nơi nhận báo cáo", en: "who gets it")),
    Field(
      "when", .text,
      Wording(
        vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
        en: "its time in the document's words, where that names no day"),
      example: .string("dịp cuối năm")),
    Field(
      "shift",
      .choice([
        Choice(
          "next-working-day",
          Wording(
            vi: "hạn rơi vào thứ Bảy, Chủ nhật hoặc ngày lễ thì lùi đến ngày làm việc kế tiếp",
            en: "a last day on a weekend or holiday moves to the next working day"))
      ]),
      Wording(
        vi: "khi hạn rơi vào ngày nghỉ; bỏ trống: không lùi",
        en: "where the last day is no working day; absent: it stays")),
    Field(
      "source", .text,
      Wording(
        vi: "văn bản và đoạn nào đặt ra báo cáo này", en: "which document and passage set it")),
  ]

  /// What is printed around a report.
  static let paper: [Field] = [
    Field(
      "header", .object(header),
      Wording(
        vi: "hai dòng góc trái phía trên của văn bản in, khi khác mặc định",
        en: "the two lines at the top left in print, where the default does not serve")),
    Field(
      "signatures", .list(.object(signature)),
      Wording(vi: "các khối chữ ký", en: "the blocks of signature")),
    Field(
      "recipients", .list(.object(recipient)),
      Wording(vi: "nơi nhận, như in ở cuối văn bản", en: "who gets it, as printed at the end")),
    Field(
      "previous", .text,
      Wording(
        vi: "đường dẫn tương đối đến sổ năm trước, để so sánh cùng kỳ",
        en: "the relative path of last year's book, for comparisons"),
      example: .string("../cam-pho-2025")),
  ]

  private static let header = [
    Field("upper", .text, Wording(vi: "dòng trên: cơ quan cấp trên", en: "the body above")),
    Field("body", .text, Wording(vi: "dòng dưới: cơ quan ban hành", en: "the body that issues")),
  ]

  private static let signature = [
    Field(
      "authority", .text, Wording(vi: "thẩm quyền ký", en: "by whose authority"),
      example: .string("TM. BAN THƯỜNG TRỰC")),
    Field(
      "title", .text, Wording(vi: "chức vụ người ký", en: "the signer's office"),
      example: .string("CHỦ TỊCH")),
    Field("name", .text, Wording(vi: "họ và tên người ký", en: "the signer's name")),
  ]

  private static let recipient = [
    Field(
      "name", .text, Wording(vi: "cơ quan, tổ chức nhận", en: "the body that gets it"),
      required: true),
    Field(
      "role", .text, Wording(vi: "để làm gì, in trong ngoặc", en: "its role, in brackets"),
      example: .string("b/c")),
  ]
}
