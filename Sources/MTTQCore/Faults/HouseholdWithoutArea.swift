package import MTTQText

extension DiagnosticCode {
  package static let householdArea = DiagnosticCode("household/area", .warning)
}

extension Explanation {
  package static let householdArea = Explanation(
    .householdArea,
    title: Wording(
      vi: "hộ chưa rõ thuộc khu dân cư nào", en: "a household whose area is not known"),
    meaning: Wording(
      vi: """
        Kế hoạch có khu dân cư nhưng hộ này không thuộc khu nào, hoặc khu của hộ đã kết thúc mà \
        không có đúng một khu đang còn thay thế. Hộ không vào bảng theo khu và không được gợi ý \
        nơi giúp gần nhà.
        """,
      en: """
        The plan has areas but this household is in none, or its area has ended and not exactly \
        one that stands took its place. No table by area shows it and nobody near it is suggested \
        as a helper.
        """),
    example: Example(
      wrong: #""households": [{"id": "ho-an", "head": "Trần Thị Mẫu", "status": "poor"}]"#,
      right: #"""
        "households": [{"id": "ho-an", "head": "Trần Thị Mẫu", "area": "khu-1", "status": "poor"\#
        }]
        """#),
    mend: Wording(
      vi: """
        Ghi khu hộ đang ở bằng “mttq household edit HỘ --area KHU”; xem các mã bằng “mttq area \
        list”.
        """,
      en: """
        Give the area where it lives now with “mttq household edit HOUSEHOLD --area AREA”; “mttq \
        area list” shows the ids.
        """))
}

extension Diagnostic {
  static func noArea(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .householdArea, at: source.place(node.range.prefix(1)),
      Wording(
        vi: "hộ này chưa ghi khu dân cư", en: "the household has no area"),
      hint: Wording(
        vi: "thêm “area”; xem mã khu bằng mttq area list",
        en: "add “area”; mttq area list shows the ids"))
  }

  static func areaEnded(_ area: Area, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    let day = area.until
    return Diagnostic(
      .householdArea, at: source.place(node.range),
      Wording(
        vi: "\(area.fullName) chỉ còn đến ngày \(day.map(VietnameseDate.short) ?? ""), chưa rõ hộ "
          + "nay thuộc khu nào",
        en: "“\(area.id)” ended on \(day?.description ?? ""), and where the household is now is "
          + "not known"),
      hint: Wording(
        vi: "ghi khu hộ đang ở; xem mã khu bằng mttq area list",
        en: "give the area where it is now; mttq area list shows the ids"))
  }
}
