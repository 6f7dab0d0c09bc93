internal import MTTQText

/// What many keys of the files share, written once in each schema, those that build on others
/// first.
enum SchemaDefinition: String, CaseIterable {
  case results
  case stated
  case estimates
  case points
  case parts
  case indicator
  case reportID = "report"
  case content
  case amount
  case quantity
  case date
  case time
  case id
  case recordID = "recordId"
  case text

  /// The definition; speaking of others makes them be written too.
  func node(in drawing: inout SchemaDrawing) -> JSONNode {
    let language = drawing.language
    let members: [JSONMember] =
      switch self {
      case .results: SchemaDefinition.values(drawing.named(.amount), language)
      case .estimates: SchemaDefinition.values(drawing.named(.quantity), language)
      case .stated: SchemaDefinition.values(drawing.named(.amount), language, ofRatios: true)
      case .points:
        [
          JSONMember("type", .string("object")),
          JSONMember("additionalProperties", JSONNode(.object(drawing.named(.amount)))),
        ]
      case .parts: SchemaDefinition.breakdownParts(language)
      case .indicator: SchemaDefinition.suggested(Catalogue.standard.choices, language)
      case .reportID: SchemaDefinition.suggested(Shape.reportIdentifiers, language)
      case .content: SchemaDefinition.contents(language)
      case .amount: SchemaDefinition.number(from: 0)
      case .quantity: SchemaDefinition.number(from: -SchemaDefinition.limit)
      case .date: SchemaDefinition.string(SchemaPattern.date, "2026-05-15")
      case .time: SchemaDefinition.string(SchemaPattern.time, "2026-05-15T02:10:00Z")
      case .id: SchemaDefinition.string(SchemaPattern.identifier)
      case .recordID: SchemaDefinition.string(SchemaPattern.recordIdentifier)
      case .text: SchemaDefinition.string(SchemaPattern.text)
      }
    return JSONNode(
      .object([JSONMember("description", .string(meaning(language)))] + members))
  }

  /// Numbers that reach it are out of range too; but one just below it is read as it by programs
  /// that count in floating point, and no schema may refuse what is right.
  private static let limit = 100_000_000_000_000

  private static func number(from minimum: Int) -> [JSONMember] {
    [
      JSONMember("type", .string("number")), JSONMember("minimum", .number(minimum)),
      JSONMember("maximum", .number(limit)),
    ]
  }

  private static func string(_ pattern: String, _ example: String? = nil) -> [JSONMember] {
    [JSONMember("type", .string("string")), JSONMember("pattern", .string(pattern))]
      + (example.map { [JSONMember("examples", .strings([$0]))] } ?? [])
  }

  /// Any string; these are put forward.
  private static func suggested(_ choices: [Shape.Choice], _ language: Language) -> [JSONMember] {
    let known = JSONNode(.object(.choices(choices, in: language)))
    return [
      JSONMember("type", .string("string")),
      JSONMember("anyOf", .array([known, .object(["type": .string("string")])])),
    ]
  }

  private static func contents(_ language: Language) -> [JSONMember] {
    let contents = Catalogue.standard.contents
    let titles = contents.map { language == .vietnamese ? $0.title : $0.shortEnglish }
    return [
      JSONMember("type", .string("integer")),
      JSONMember("enum", .array(contents.map { .number($0.number) })),
      JSONMember("enumDescriptions", .strings(titles)),
    ]
  }

  private static func breakdownParts(_ language: Language) -> [JSONMember] {
    let dimensions = Catalogue.standard.breakdowns.map { dimension in
      let choices = dimension.parts.map { part in
        Shape.Choice(part.id, Wording(vi: part.name, en: part.name))
      }
      return JSONMember(
        dimension.id,
        JSONNode(
          .object(
            [
              JSONMember("description", .string(dimension.name)),
              JSONMember("type", .string("string")),
            ] + .choices(choices, in: language))))
    }
    return [
      JSONMember("type", .string("object")),
      JSONMember("properties", JSONNode(.object(dimensions))),
      JSONMember("additionalProperties", .object(["type": .string("string")])),
    ]
  }

  private static func values(
    _ number: [JSONMember], _ language: Language, ofRatios: Bool = false
  ) -> [JSONMember] {
    let standard = Catalogue.standard.indicators.filter { ($0.ratio != nil) == ofRatios }.map {
      indicator in
      let meaning = JSONMember("description", .string(indicator.meaning(language)))
      return JSONMember(indicator.id, JSONNode(.object([meaning] + number)))
    }
    return [
      JSONMember("type", .string("object")), JSONMember("minProperties", .number(1)),
      JSONMember("properties", JSONNode(.object(standard))),
      JSONMember("additionalProperties", JSONNode(.object(number))),
    ]
  }
}

extension Catalogue {
  /// The standard indicators to choose from.
  fileprivate var choices: [Shape.Choice] { indicators.map { Shape.Choice($0.id, $0.meaning) } }
}

extension Indicator {
  /// The name with the unit.
  fileprivate var meaning: Wording {
    Wording(vi: "\(name) (\(unit))", en: "\(nameEnglish ?? name) (\(unit))")
  }
}

extension SchemaDefinition {
  private var meaning: Wording {
    switch self {
    case .results:
      Wording(
        vi: "các con số theo mã chỉ tiêu, không âm", en: "numbers by indicator, none negative")
    case .estimates: Wording(vi: "các con số theo mã chỉ tiêu", en: "numbers by indicator")
    case .stated:
      Wording(
        vi: "tỷ lệ do nơi khác công bố, theo mã tỷ lệ, không âm",
        en: "percentages that somebody else stated, by ratio, none negative")
    case .points:
      Wording(vi: "điểm theo mã tiêu chí, không âm", en: "points by criterion, none negative")
    case .parts:
      Wording(
        vi: "mã của phần, theo mã cách phân tổ", en: "the id of a part, by its dimension's id")
    case .indicator:
      Wording(
        vi: "mã chỉ tiêu: của danh mục chung hoặc của kế hoạch",
        en: "an indicator's id, of the standard catalogue or the plan's own")
    case .reportID: Wording(vi: "mã báo cáo", en: "a report's id")
    case .content:
      Wording(
        vi: "một trong 05 nội dung của Cuộc vận động", en: "one of the campaign's five contents")
    case .amount:
      Wording(
        vi: "một số không âm, nhiều nhất bốn chữ số thập phân, nhỏ hơn 10^14",
        en: "a number, not negative, of at most four decimals, below 10^14")
    case .quantity:
      Wording(
        vi: "một số, nhiều nhất bốn chữ số thập phân, nhỏ hơn 10^14",
        en: "a number of at most four decimals, its magnitude below 10^14")
    case .date:
      Wording(
        vi: "một ngày từ năm 1900 đến năm 2199, dạng năm-tháng-ngày",
        en: "a day of the years 1900 to 2199, as year-month-day")
    case .time:
      Wording(vi: "một thời điểm, giờ quốc tế (UTC)", en: "a moment, in UTC")
    case .id:
      Wording(
        vi: "mã: chữ thường không dấu, chữ số và dấu gạch nối, bắt đầu bằng chữ hoặc số",
        en: "an id: small letters without marks, digits and hyphens, no hyphen first")
    case .recordID:
      Wording(
        vi: "mã bản ghi: 8 đến 64 chữ cái không dấu, chữ số, gạch nối, gạch dưới",
        en: "a record id: 8 to 64 letters without marks, digits, hyphens, underscores")
    case .text:
      Wording(
        vi: "văn bản, không có ký tự điều khiển", en: "a text without control characters")
    }
  }
}
