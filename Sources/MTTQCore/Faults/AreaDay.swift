package import MTTQText

extension DiagnosticCode {
  package static let areaDay = DiagnosticCode("area/day", .warning)
}

extension Explanation {
  package static let areaDay = Explanation(
    .areaDay,
    title: Wording(
      vi: "ngày ghi nằm ngoài thời gian có khu dân cư",
      en: "a day on which the area did not exist"),
    meaning: Wording(
      vi: """
        Bản ghi nói đến một khu dân cư trước ngày nó được lập hoặc sau ngày nó sáp nhập. Số hiện có \
        ghi như vậy không tính vào đâu; số phát sinh vẫn tính cho cả đơn vị.
        """,
      en: """
        The record names an area before its first day or after its last. A stock so recorded counts \
        nowhere; a flow still counts for the whole unit.
        """),
    example: Example(
      wrong: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1", "since": "2026-03-01"}]
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result",
         "on":"2026-02-20","values":{"tong-so-ho":221},"area":"khu-1"}
        """#,
      right: #"""
        "areas": [{"id": "khu-1", "name": "Khu phố 1", "since": "2026-03-01"}]
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result",
         "on":"2026-03-02","values":{"tong-so-ho":221},"area":"khu-1"}
        """#),
    mend: Wording(
      vi: """
        Nhầm ngày hoặc nhầm khu dân cư thì hủy bằng “mttq void” rồi ghi lại; nếu “since”, “until” \
        trong kế hoạch sai thì sửa ở đó.
        """,
      en: """
        Where day or area is wrong, take the record back with “mttq void” and record it anew; where \
        “since” or “until” is wrong, mend the plan.
        """))
}

extension Diagnostic {
  static func outsideDays(
    of area: Area, _ day: CalendarDate, _ source: SourceText, at node: JSONNode
  ) -> Diagnostic {
    let bound =
      area.since.flatMap { $0 > day ? $0 : nil }.map {
        Wording(
          vi: "có từ ngày \(VietnameseDate.short($0))", en: "exists from \($0) on")
      }
      ?? area.until.map {
        Wording(vi: "chỉ có đến ngày \(VietnameseDate.short($0))", en: "ended on \($0)")
      } ?? Wording(vi: "", en: "")
    return Diagnostic(
      .areaDay, at: source.place(node.range),
      Wording(
        vi: "\(area.fullName) \(bound.vietnamese), không phải ngày \(VietnameseDate.short(day))",
        en: "“\(area.id)” \(bound.english), and the record is of \(day)"),
      takingBack: Wording(
        vi: "nhầm ngày hoặc nhầm khu dân cư thì hủy bằng",
        en: "where day or area is wrong, take the record back with"),
      then: Wording(vi: " rồi ghi lại", en: " and record it anew"))
  }
}
