internal import MTTQText

extension Shape {
  /// The kinds of records with their keys after `id at by kind`, in the order of book.md.
  package static let records: [RecordKind: [Field]] = Dictionary(
    uniqueKeysWithValues: RecordKind.allCases.map {
      ($0, recordHead + $0.ownFields + [recordCheck])
    })

  /// The keys that begin every record.
  static let recordHead: [Field] = [
    Field(
      "id", .recordIdentifier,
      Wording(
        vi: "mã của bản ghi, mỗi bản ghi một mã; mttq viết 26 ký tự (ULID)",
        en: "the record's own id; mttq writes ULIDs of 26 characters"),
      required: true, example: .string("01JNBD0V8G7Q3M5T9W2X4Y6Z8A")),
    Field(
      "at", .time,
      Wording(vi: "lúc ghi, giờ quốc tế (UTC)", en: "when it was written, in UTC"),
      required: true, example: .string("2026-05-15T02:10:00Z")),
    Field("by", .text, Wording(vi: "người ghi", en: "who wrote it")),
    Field(
      "kind", .choice(RecordKind.allCases, \.meaning),
      Wording(vi: "loại bản ghi", en: "what kind of record it is"), required: true),
  ]

  /// The key that ends every record that mttq writes.
  static let recordCheck = Field(
    "check", .text,
    Wording(
      vi: "mã kiểm tra CRC-32 của dòng, khóa cuối cùng; dòng viết tay không cần có",
      en: "the CRC-32 of the line, its last key; a line made by hand needs none"),
    example: .string("0f3a5b7c"))
}

extension RecordKind {
  /// What is asked of a record beyond its fields.
  var conditions: [Shape.Condition] {
    switch self {
    case .assign: [.atLeastOne(["org", "helper"])]
    case .received: [.atLeastOne(["unit", "org"])]
    default: []
    }
  }

  /// The keys after `id at by kind` and before `check`.
  var ownFields: [Shape.Field] {
    typealias Field = Shape.Field
    switch self {
    case .result:
      return [
        .on, Field("values", .values(nonNegative: true), .values, required: true),
        Field("task", .reference(.task), .byTask), Field("org", .reference(.organisation), .byBody),
        Field("area", .reference(.area), .inArea),
        Field("household", .reference(.household), .forHousehold), .note,
      ]
    case .task:
      return [
        Field("task", .reference(.task), .whichTask, required: true), .on,
        Field("status", .choice(TaskStatus.recorded, \.meaning), .became, required: true), .note,
      ]
    case .model:
      return [
        Field("model", .reference(.model), .whichModel, required: true), .on,
        Field("status", .choice(ModelStatus.recorded, \.meaning), .became, required: true), .note,
      ]
    case .assign:
      return [
        .household, .on, Field("org", .reference(.organisation), .helpingBody),
        Field("helper", .reference(.helper), .helpingOther),
        Field("forms", .list(.choice(Shape.helpForms)), .forms),
        Field("until", .date, .until), .note,
      ]
    case .release:
      return [
        Field("assignment", .reference(.assignment), .whichAssignment, required: true), .on, .note,
      ]
    case .outcome:
      return [
        .household, .on,
        Field("status", .choice(HouseholdStatus.allCases, \.meaning), .newStatus, required: true),
        .note,
      ]
    case .estimate:
      return [
        .report, .on, Field("values", .values(nonNegative: false), .expected, required: true),
        .note,
      ]
    case .remark:
      return [
        .report,
        Field("section", .choice(RemarkSection.allCases, \.meaning), .section, required: true),
        Field("text", .text, .words, required: true), Field("content", .content, .onContent),
      ]
    case .sent:
      return [.report, .on, Field("to", .text, .sentTo), Field("number", .text, .number), .note]
    case .received:
      return [
        .report, .on, Field("unit", .reference(.unit), .fromUnit),
        Field("org", .reference(.organisation), .fromBody), .note,
      ]
    case .void:
      return [
        Field("record", .reference(.record), .whichRecord, required: true),
        Field("reason", .text, .reason, required: true),
      ]
    }
  }
}

extension Shape.Field {
  fileprivate static var on: Self {
    Self("on", .date, .day, required: true, example: .string("2026-05-15"))
  }
  fileprivate static var note: Self { Self("note", .text, .note) }
  fileprivate static var household: Self {
    Self("household", .reference(.household), .whichHousehold, required: true)
  }
  fileprivate static var report: Self {
    Self("report", .reference(.report), .whichReport, required: true)
  }
}

extension Wording {
  fileprivate static let day = Wording(vi: "ngày của sự việc", en: "the day of what happened")
  fileprivate static let note = Wording(
    vi: "ghi chú; không ghi họ tên hộ", en: "a note; without names of households")
  fileprivate static let values = Wording(
    vi: "các con số đạt được, theo mã chỉ tiêu; ít nhất một, không âm",
    en: "the numbers reached, by indicator id; at least one, none negative")
  fileprivate static let expected = Wording(
    vi: "các con số ước cả kỳ, theo mã chỉ tiêu; ít nhất một",
    en: "the figures expected, by indicator id; at least one")
  fileprivate static let byTask = Wording(
    vi: "kết quả của nhiệm vụ nào", en: "the task that gave it")
  fileprivate static let byBody = Wording(
    vi: "kết quả của tổ chức nào", en: "the organisation that reached it")
  fileprivate static let inArea = Wording(vi: "ở khu dân cư nào", en: "the area where it was")
  fileprivate static let forHousehold = Wording(
    vi: "cho hộ nào", en: "the household that it was for")
  fileprivate static let whichTask = Wording(vi: "nhiệm vụ nào", en: "which task")
  fileprivate static let whichModel = Wording(vi: "mô hình nào", en: "which model")
  fileprivate static let whichHousehold = Wording(vi: "hộ nào", en: "which household")
  fileprivate static let whichReport = Wording(vi: "báo cáo nào", en: "which report")
  fileprivate static let became = Wording(vi: "tình hình mới", en: "what became of it")
  fileprivate static let helpingBody = Wording(
    vi: "tổ chức nhận giúp đỡ; dùng đúng một trong “org”, “helper”",
    en: "the organisation that helps; exactly one of “org” and “helper”")
  fileprivate static let helpingOther = Wording(
    vi: "nơi giúp đỡ khác, có trong sổ hộ; dùng đúng một trong “org”, “helper”",
    en: "another helper, of the register; exactly one of “org” and “helper”")
  fileprivate static let forms = Wording(vi: "các hình thức giúp đỡ", en: "the forms of help")
  fileprivate static let until = Wording(
    vi: "ngày cuối của thời gian giúp đỡ", en: "the last day of the help")
  fileprivate static let whichAssignment = Wording(
    vi: "mã bản ghi “assign” được kết thúc", en: "the record id of the “assign” that it ends")
  fileprivate static let newStatus = Wording(
    vi: "diện mới của hộ", en: "the household's new status")
  fileprivate static let section = Wording(
    vi: "phần nào của báo cáo", en: "the part of the report")
  fileprivate static let words = Wording(vi: "lời văn in vào báo cáo", en: "the words to print")
  fileprivate static let onContent = Wording(
    vi: "nhận xét về nội dung nào; bỏ trống nếu chung",
    en: "the content that they are about; absent where about all")
  fileprivate static let sentTo = Wording(vi: "gửi cho ai", en: "who it went to")
  fileprivate static let number = Wording(
    vi: "số và ký hiệu của báo cáo", en: "the report's number and symbol")
  fileprivate static let fromUnit = Wording(
    vi: "đơn vị cấp dưới gửi; dùng đúng một trong “unit”, “org”",
    en: "the unit below that sent it; exactly one of “unit” and “org”")
  fileprivate static let fromBody = Wording(
    vi: "tổ chức gửi; dùng đúng một trong “unit”, “org”",
    en: "the organisation that sent it; exactly one of “unit” and “org”")
  fileprivate static let whichRecord = Wording(
    vi: "mã của bản ghi bị hủy; không hủy được một lệnh hủy",
    en: "the id of the record taken back, which is no “void” itself")
  fileprivate static let reason = Wording(vi: "lý do hủy", en: "why")
}
