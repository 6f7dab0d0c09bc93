import MTTQCore
import MTTQText
import Testing

/// A commune's book of 2026 in the short form of the worked figures: `05-01 tong-so-ho 100 @thon-1`.
struct WorkedBook {
  var plan = PlanText()
  var register: String?
  private var records: [String] = []

  /// The half-year is counted through 14 May, the year through 31 October.
  init(areas: String = "[]", indicators: String = "[]", _ results: [String] = []) {
    plan.areas = areas
    plan.indicators = indicators
    plan.organisations = """
      [{"id":"nong-dan","name":"Hội Nông dân","kind":"socio-political"},
      {"id":"phu-nu","name":"Hội Phụ nữ","kind":"socio-political"}]
      """
    plan.reports = """
      [{"kind":"half-year","due":"2026-05-15","rule":"before"},
      {"kind":"nine-month","due":"2026-09-20","rule":"on","from":"2026-05-15"},
      {"kind":"annual","due":"2026-11-01","rule":"before"}]
      """
    for result in results { add(result) }
  }

  static let two = #"[{"id":"thon-1","name":"1"},{"id":"thon-2","name":"2"}]"#
  static let three = """
    [{"id":"1","name":"1"},{"id":"2","name":"2"},{"id":"3","name":"3"}]
    """
  static let merged = """
    [{"id":"thon-1","name":"1","until":"2026-02-28","into":["thon-moi"]},
    {"id":"thon-2","name":"2","until":"2026-02-28","into":["thon-moi"]},
    {"id":"thon-moi","name":"Mới","since":"2026-03-01"}]
    """
  static let split = """
    [{"id":"a","name":"A","until":"2026-02-28","into":["c","d"]},
    {"id":"c","name":"C","since":"2026-03-01"},{"id":"d","name":"D","since":"2026-03-01"}]
    """

  /// Adds a result: day and month, indicator, value, then `@area`, `#organisation` and
  /// `dimension=part` in any order; `!` before the indicator says that it is stated.
  mutating func add(_ result: String) {
    let words = result.split(separator: " ").map(String.init)
    let day = words[0].split(separator: "-")
    let isStated = words[1].hasPrefix("!")
    var record =
      "\"result\",\"on\":\"2026-\(day[1])-\(day[0])\",\"\(isStated ? "stated" : "values")\":{"
      + "\"\(isStated ? String(words[1].dropFirst()) : words[1])\":\(words[2])}"
    let parts = words.dropFirst(3).filter { $0.contains("=") }.map { pair in
      "\"\(pair.split(separator: "=")[0])\":\"\(pair.split(separator: "=")[1])\""
    }
    if !parts.isEmpty { record += ",\"parts\":{\(parts.joined(separator: ","))}" }
    for word in words.dropFirst(3) where word.hasPrefix("@") {
      record += ",\"area\":\"\(word.dropFirst())\""
    }
    for word in words.dropFirst(3) where word.hasPrefix("#") {
      record += ",\"org\":\"\(word.dropFirst())\""
    }
    records.append(record)
  }

  /// Adds a record as it stands behind `"kind":`.
  mutating func addRecord(_ record: String) { records.append(record) }

  var text: BookText { BookText(plan, register: register, records: records) }

  func report(_ id: String = "half-year") throws -> Report { try text.report(id) }

  /// The row of an indicator: its cumulative figure, then `{2,3}` where areas make it up.
  func row(_ indicator: String, through day: String? = nil) throws -> String {
    var book = self
    if let day {
      let parts = day.split(separator: "-")
      book.plan.reports = """
        [{"kind":"half-year","due":"2026-12-31","rule":"on","through":"2026-\(parts[1])-\(parts[0])"}]
        """
    }
    return try book.report().row(indicator)
  }

  /// The findings of codes that bear on figures, each with the text at its place.
  func findings() throws -> [String] {
    let book = try #require(text.read())
    let codes: Set = [
      "indicator/mixed", "indicator/above", "area/day", "household/count", "household/no-register",
      "received/repeated", "fund/overdrawn",
    ]
    return book.findings.filter { codes.contains($0.code.name) }.map { finding in
      let place = finding.place
      let line = text.journal.lines[(place?.line ?? 1) - 1]
      let rest = String(decoding: line, as: UTF8.self).dropFirst((place?.column ?? 1) - 1)
      return "\(finding.code.name) \(rest.prefix { $0 != "," && $0 != "}" })"
    }
  }
}

extension Report {
  /// The cumulative figure of an indicator, `–` where there is none, nothing where it is not listed.
  func row(_ indicator: String) -> String {
    guard let row = indicators.first(where: { $0.indicator.id == indicator }) else { return "" }
    let figure = row.cumulative?.description ?? "–"
    return figure + (row.areas.map { " {\($0.counted),\($0.of)}" } ?? "")
  }
}
