internal import MTTQText

extension Plan: FileObject {
  /// What rules look at where a plan cannot be read: no report is made from it.
  static let blank = Plan(unit: .blank, year: 0, title: "")

  /// plan.json after its `format`, in the order of the tables of book.md.
  static let keys = head + document + parts + duties + paper

  /// The year that a tree gives, if it is one that a plan may have.
  static func year(of tree: JSONNode) -> Int? {
    tree["year"].flatMap(Notation.year.read)
  }

  private static let head: [ObjectKey<Plan>] = [
    .required(
      "unit", .object, { $1(&$0.unit) },
      Wording(vi: "đơn vị lập kế hoạch", en: "the unit whose plan it is")),
    .required(
      "year", .year, { $1(&$0.year) },
      Wording(
        vi: "năm của kế hoạch; những ngày nào được tính là do “reports”",
        en: "the campaign year; which days it covers is said by “reports”"),
      example: .number(2026)),
    .defaulted(
      "kind", .choice(PlanKind.allCases, \.meaning), { $1(&$0.kind) },
      Wording(vi: "loại văn bản", en: "the type of document"), default: .string("plan")),
    .optional(
      "term", .object, { $1(&$0.term) },
      Wording(
        vi: "các năm của một chương trình nhiều năm", en: "the years of a programme of several")),
  ]

  /// What stands at the head of the document.
  private static let document: [ObjectKey<Plan>] = [
    .required(
      "title", .text, { $1(&$0.title) },
      Wording(vi: "tên kế hoạch, như văn bản ghi", en: "the document's own title")),
    .optional(
      "number", .text, { $1(&$0.number) },
      Wording(vi: "số và ký hiệu của văn bản", en: "the document's number and symbol"),
      example: .string("179/KH-MTTQ-BTT")),
    .optional(
      "issued", .date, { $1(&$0.issued) }, Wording(vi: "ngày ban hành", en: "the day of issue"),
      example: .string("2026-02-05")),
    .optional(
      "place", .text, { $1(&$0.place) }, Wording(vi: "nơi ban hành", en: "the place of issue")),
    .list(
      "bases", of: .object, { $1(&$0.bases) },
      Wording(
        vi: "các căn cứ; hai căn cứ có thể trùng số",
        en: "the legal bases; two may share a number")),
    .list("purposes", of: .text, { $1(&$0.purposes) }, Wording(vi: "mục đích", en: "the purposes")),
    .list(
      "requirements", of: .text, { $1(&$0.requirements) },
      Wording(vi: "yêu cầu", en: "the requirements")),
  ]

  /// What is to be done, and by whom.
  private static let parts: [ObjectKey<Plan>] = [
    .list(
      "contents", of: .object, { $1(&$0.contents) },
      Wording(
        vi: "các nội dung được chọn trong 05 nội dung của Cuộc vận động",
        en: "which of the campaign's five contents were chosen"),
      atLeast: 1, required: true),
    .entries(
      "organisations", { $1(&$0.organisations) },
      Wording(
        vi: "các tổ chức cùng thực hiện", en: "the bodies that carry out a share of the plan")),
    .entries(
      "areas", { $1(&$0.areas) }, Wording(vi: "các khu dân cư", en: "the residential areas")),
    .entries(
      "units", { $1(&$0.units) },
      Wording(
        vi: "các đơn vị cấp dưới gửi báo cáo về đây", en: "the units below that report to this one")
    ),
    .entries("tasks", { $1(&$0.tasks) }, Wording(vi: "các nhiệm vụ", en: "the pieces of work")),
    .entries(
      "models", { $1(&$0.models) },
      Wording(vi: "các mô hình", en: "the models: lasting local practices")),
    .entries(
      "indicators", { $1(&$0.indicators) },
      Wording(
        vi: "chỉ tiêu riêng của kế hoạch, ngoài danh mục chung",
        en: "the plan's own indicators, beside the standard catalogue"),
      conditions: Indicator.conditions),
    .entries(
      "breakdowns", { $1(&$0.breakdowns) },
      Wording(
        vi: "cách phân tổ riêng của kế hoạch, ngoài danh mục chung",
        en: "the plan's own dimensions, beside the standard ones")),
    .list(
      "targets", of: .object, { $1(&$0.targets) },
      Wording(vi: "chỉ tiêu giao: con số phải đạt", en: "the numbers that indicators should reach"),
      conditions: [Bound.condition]),
    .list(
      "quotas", of: .object, { $1(&$0.quotas) },
      Wording(
        vi: "định mức: phần việc được đếm từ chính sổ này",
        en: "the duties that are counted from the book itself"),
      conditions: Quota.conditions),
    .entries(
      "assessments", { $1(&$0.assessments) },
      Wording(vi: "các bảng chấm điểm, tự đánh giá", en: "the score tables")),
    .entries(
      "funds", { $1(&$0.funds) },
      Wording(
        vi: "các quỹ: số dư cuối = opening + in − out",
        en: "the funds: closing = opening + in − out")),
  ]

  private static let duties: [ObjectKey<Plan>] = [
    .list(
      "reports", of: .object, { $1(&$0.reports) },
      Wording(
        vi: "chế độ báo cáo: phải gửi báo cáo nào, cho ai, khi nào; có thể để trống",
        en: "the reports that are owed, to whom and by when; may be empty"),
      required: true, conditions: ReportingDuty.conditions),
    .entries(
      "reviews", { $1(&$0.reviews) },
      Wording(vi: "các cuộc sơ kết, tổng kết", en: "the interim and final reviews")),
    .list(
      "holidays", of: .date, { $1(&$0.holidays) },
      Wording(vi: "ngày nghỉ lễ, không phải ngày làm việc", en: "days that are no working days")),
  ]

  /// What is printed around a report.
  private static let paper: [ObjectKey<Plan>] = [
    .optional(
      "header", .object, { $1(&$0.header) },
      Wording(
        vi: "hai dòng góc trái phía trên của văn bản in, khi khác mặc định",
        en: "the two lines at the top left in print, where the default does not serve")),
    .list(
      "signatures", of: .object, { $1(&$0.signatures) },
      Wording(vi: "các khối chữ ký", en: "the blocks of signature")),
    .list(
      "recipients", of: .object, { $1(&$0.recipients) },
      Wording(vi: "nơi nhận, như in ở cuối văn bản", en: "who gets it, as printed at the end")),
    .part(
      "previous", .texts, of: { $0.previous.isEmpty ? nil : $0.previous },
      Wording(
        vi:
          "đường dẫn tương đối đến sổ năm trước, để so sánh cùng kỳ; nhiều sổ thì thành danh sách",
        en: "the relative path of last year's book, for comparisons; a list where there are several"
      ),
      example: .string("../cam-pho-2025"),
      read: { tree, plan in
        if let paths = tree["previous"].flatMap(Notation.texts.read) { plan.previous = paths }
        return true
      }),
  ]
}

extension Notation<[String]> {
  /// One text stands without brackets.
  fileprivate static var texts: Notation {
    Notation(
      shape: .texts,
      read: { node in
        (node.text.map { [$0] } ?? node.elements?.compactMap(\.text))?.map(\.legible)
      },
      write: { $0.count == 1 ? .string($0[0]) : .array($0.map { .string($0) }) })
  }
}

extension Notation<Int> {
  /// A year outside the range is none: all days of a plan are reckoned from it.
  fileprivate static var year: Notation {
    Notation(
      shape: .integer(Shape.years),
      read: { $0.wholeNumber.flatMap { Shape.years.contains($0) ? $0 : nil } },
      write: { .number($0) })
  }
}
