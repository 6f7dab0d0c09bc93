internal import MTTQText

extension Shape {
  /// plan.json, in the order of the tables of book.md.
  package static let plan: [Field] =
    [
      schemaAddress(planSchemaFile),
      formatName("mttq-plan/1"),
      Field(
        "unit", .object(unit),
        Wording(vi: "đơn vị lập kế hoạch", en: "the unit whose plan it is"), required: true),
      Field(
        "year", .integer(years),
        Wording(
          vi: "năm của kế hoạch; những ngày nào được tính là do “reports”",
          en: "the campaign year; which days it covers is said by “reports”"),
        required: true, example: .number(2026)),
      Field(
        "kind", .choice(PlanKind.allCases, \.meaning),
        Wording(vi: "loại văn bản", en: "the type of document"), default: .string("plan")),
      Field(
        "term", .object(term),
        Wording(
          vi: "các năm của một chương trình nhiều năm", en: "the years of a programme of several")),
    ] + document + parts + duties + paper

  /// Where an editor looks for the schema: beside the plan, where `mttq schema plan` can write it.
  static let planSchemaFile = "plan.schema.json"

  static let years = 1900...2199

  static func schemaAddress(_ example: String) -> Field {
    Field(
      "$schema", .text,
      Wording(
        vi: "địa chỉ của lược đồ JSON, để trình soạn thảo gợi ý; mttq không đọc",
        en: "the address of the JSON Schema by which an editor completes; mttq does not read it"),
      example: .string(example))
  }

  static func formatName(_ name: String) -> Field {
    Field(
      "format", .format(name),
      Wording(vi: "tên và phiên bản của định dạng", en: "the name and version of the format"),
      required: true)
  }

  /// The id that an entry is given.
  static func defines(_ meaning: Wording, example: String) -> Field {
    Field("id", .identifier, meaning, required: true, example: .string(example))
  }

  private static let term = [
    Field("from", .integer(years), Wording(vi: "năm đầu", en: "the first year")),
    Field("to", .integer(years), Wording(vi: "năm cuối", en: "the last year")),
  ]

  /// What stands at the head of the document.
  private static let document = [
    Field(
      "title", .text,
      Wording(vi: "tên kế hoạch, như văn bản ghi", en: "the document's own title"), required: true),
    Field(
      "number", .text,
      Wording(vi: "số và ký hiệu của văn bản", en: "the document's number and symbol"),
      example: .string("179/KH-MTTQ-BTT")),
    Field(
      "issued", .date, Wording(vi: "ngày ban hành", en: "the day of issue"),
      example: .string("2026-02-05")),
    Field("place", .text, Wording(vi: "nơi ban hành", en: "the place of issue")),
    Field(
      "bases", .list(.object(basis)),
      Wording(
        vi: "các căn cứ; hai căn cứ có thể trùng số",
        en: "the legal bases; two may share a number")),
    Field("purposes", .list(.text), Wording(vi: "mục đích", en: "the purposes")),
    Field("requirements", .list(.text), Wording(vi: "yêu cầu", en: "the requirements")),
  ]

  /// What is to be done, and by whom.
  private static let parts = [
    Field(
      "contents", .list(.object(chosen), atLeast: 1),
      Wording(
        vi: "các nội dung được chọn trong 05 nội dung của Cuộc vận động",
        en: "which of the campaign's five contents were chosen"),
      required: true),
    Field(
      "organisations", .entries(organisation),
      Wording(
        vi: "các tổ chức cùng thực hiện", en: "the bodies that carry out a share of the plan")),
    Field("areas", .entries(area), Wording(vi: "các khu dân cư", en: "the residential areas")),
    Field(
      "units", .entries(subordinateUnit),
      Wording(
        vi: "các đơn vị cấp dưới gửi báo cáo về đây", en: "the units below that report to this one")
    ),
    Field("tasks", .entries(task), Wording(vi: "các nhiệm vụ", en: "the pieces of work")),
    Field(
      "models", .entries(model),
      Wording(vi: "các mô hình", en: "the models: lasting local practices")),
    Field(
      "indicators", .entries(indicator),
      Wording(
        vi: "chỉ tiêu riêng của kế hoạch, ngoài danh mục chung",
        en: "the plan's own indicators, beside the standard catalogue"),
      conditions: [.when("kind", is: [.string("ratio")], needs: ["of", "over"])]),
    Field(
      "targets", .list(.object(target)),
      Wording(vi: "chỉ tiêu giao: con số phải đạt", en: "the numbers that indicators should reach"),
      conditions: [oneBound]),
    Field(
      "quotas", .list(.object(quota)),
      Wording(
        vi: "định mức: phần việc được đếm từ chính sổ này",
        en: "the duties that are counted from the book itself"),
      conditions: [oneBound]),
    Field(
      "funds", .entries(fund),
      Wording(
        vi: "các quỹ: số dư cuối = opening + in − out",
        en: "the funds: closing = opening + in − out")),
  ]

  private static let duties = [
    Field(
      "reports", .list(.object(report)),
      Wording(
        vi: "chế độ báo cáo: phải gửi báo cáo nào, cho ai, khi nào; có thể để trống",
        en: "the reports that are owed, to whom and by when; may be empty"),
      required: true,
      conditions: [
        .when("kind", is: [.string("month"), .string("quarter")], refuses: ["due", "through"]),
        .when(
          "kind", is: [.string("half-year"), .string("nine-month"), .string("annual")],
          refuses: ["day"]),
      ]),
    Field(
      "reviews", .entries(review),
      Wording(vi: "các cuộc sơ kết, tổng kết", en: "the interim and final reviews")),
    Field(
      "holidays", .list(.date),
      Wording(vi: "ngày nghỉ lễ, không phải ngày làm việc", en: "days that are no working days")),
  ]
}
