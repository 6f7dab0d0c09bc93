import MTTQCore
import MTTQText
import Testing

@Suite struct `One fault` {
  private static let head = #"","at":"2026-03-02T02:11:00Z","kind":"#

  private static func record(_ number: Int, _ rest: String) -> String {
    #"{"id":"ghi-2026-0"# + "\(number)" + head + rest + "}"
  }

  private static let result = record(
    9, #""result","on":"2026-03-01","values":{"ngay-cong":1},"org":"nong-dan","area":"khu-1""#)

  private static let assigned = #""assign","household":"ho-an","on":"2026-03-01","org":"nong-dan""#

  private static let ratio = #"""
    "indicators": [{"id": "so-to", "name": "Số tổ", "unit": "tổ", "kind": "summ"}],
    "targets": [{"indicator": "so-to", "atLeast": 5}],
    "funds": [{"id": "quy", "name": "Quỹ", "in": "so-to", "out": "quy-vi-nguoi-ngheo-chi"}]
    """#

  /// Areas of which two end on 30 June for a third.
  private static func areas(
    until: String = "2026-06-30", _ into: String = #""into": ["khu-3"]"#,
    since: String = #""since": "2026-07-01""#
  ) -> String {
    #"""
    "areas": [{"id": "khu-1", "name": "Khu phố 1", "until": "2026-06-30", "into": ["khu-3"]},
              {"id": "khu-2", "name": "Khu phố 2", "until": "\#(until)", \#(into)},
              {"id": "khu-3", "name": "Khu phố 3", \#(since)}]
    """#
  }

  /// More households visited than there are, which is told where stocks are judged.
  private static let above = record(
    8,
    #""result","on":"2026-05-01","values":{"tong-so-ho":100,"gia-dinh-van-hoa":120},"area":"khu-2""#
  )

  private static let inNewArea =
    #""result","on":"2026-06-15","values":{"ngay-cong":1},"area":"khu-3""#

  private static func totals(_ parts: String...) -> String {
    let entries = parts.enumerated().map { place, parts in
      #"{"id": "tong-\#(place)", "name": "Tổng", "unit": "đồng", "kind": "total", \#(parts)}"#
    }
    return #""indicators": ["# + entries.joined(separator: ", ") + "]"
  }

  private static func scored(_ table: String, _ score: String) -> String {
    #"""
    "assessments": [{"id": "bang", "title": "Bảng", "of": "area",
                     "criteria": [{"id": "tc-1", "title": "A", "most": 20}], \#(table)}]

    """#
      + record(
        7, #""score","assessment":"bang","on":"2026-05-01","points":{"tc-1":5},\#(score)"#)
  }

  /// What an area, a total, a dimension or a score table gets wrong.
  private static let ofTheModel: [(String, [String])] = [
    (areas() + "\n" + above, ["indicator/above"]),
    (areas(until: "2026-06-29") + "\n" + above, ["area/into"]),
    (areas() + "\n" + record(6, inNewArea), ["area/day"]),
    (areas(since: #""since": "2026-07-05""#) + "\n" + record(6, inNewArea), ["area/into"]),
    (
      areas(since: #""since": "2026-07-01", "until": "2026-06-30""#) + "\n" + record(6, inNewArea),
      ["area/dates"]
    ),
    (areas(#""into": ["khu-3", "khu-9"]"#) + "\n" + above, ["ref/unknown"]),
    (areas(#""into": ["khu-3", 7]"#), ["field/type"]),
    (areas(until: "30/6/2026") + "\n" + above, ["date/invalid"]),
    (areas(since: #""since": "1/7/2026""#) + "\n" + above, ["date/invalid"]),
    (areas(since: #""sicne": "2026-07-01""#) + "\n" + above, ["field/unknown"]),
    (
      areas(since: #""since": "2026-07-01", "until": "2026-01-31""#) + "\n" + above,
      ["area/dates"]
    ),
    (
      areas(#""since": "2027-01-01", "into": ["khu-3"]"#) + "\n" + above, ["area/dates"]
    ),
    (
      #""areas": [{"id": "khu-1", "name": "Khu 1", "until": "2026-06-30", "into": ["khu-1", "khu-2"]}, {"id": "khu-2", "name": "Khu 2"}]"#,
      ["area/into"]
    ),
    (
      #""areas": [{"id": "khu-1", "name": "Khu 1", "untill": "2026-06-30", "into": ["khu-2"]}, {"id": "khu-2", "name": "Khu 2"}]"#,
      ["field/unknown"]
    ),
    (
      totals(
        #""parts": ["tong-1", "an-sinh-xa-hoi"]"#,
        #""parts": ["quy-vi-nguoi-ngheo-thu", "quy-vi-nguoi-ngheo-thu"]"#), ["indicator/total"]
    ),
    (
      totals(
        #""parts": ["tong-1"]"#, #""parts": ["tong-2"]"#, #""parts": ["tong-0", "an-sinh-xa-hoi"]"#
      ), ["indicator/total"]
    ),
    (totals(#""parts": ["tong-0"]"#), ["indicator/total"]),
    (totals(#""parts": ["an-sinh-xa-hoj"]"#), ["ref/unknown"]),
    (totals(#""parts": "an-sinh-xa-hoi""#), ["field/type"]),
    (totals(#""parts": []"#), ["field/value"]),
    (totals(#""parts": ["an-sinh-xa-hoi"], "of": "khong-co""#), ["field/value"]),
    (
      #""indicators": [{"id": "ty-le", "name": "Tỷ lệ", "unit": "%", "kind": "ratio", "off": "gia-dinh-van-hoa", "ovr": "tong-so-ho"}]"#,
      ["indicator/ratio"]
    ),
    (
      #""quotas": [{"quota": "perArea", "indicater": "ngay-cong", "atLeast": 0}]"#,
      ["field/missing"]
    ),
    (
      #""quotas": [{"quota": "householdsHelped", "indicator": 7, "atLeast": 0}]"#, ["field/value"]
    ),
    (
      #"""
      "reports": [{"kind": "annual", "due": "2026-12-31"}], "quotas": [{"quota": "householdsHelped", "reports": ["annual"], "atLeast": 0}]
      """#, ["field/missing"]
    ),
    (
      #"""
      "breakdowns": [{"id": "nguon", "name": "Nguồn", "parts": [{"id": "tinh", "name": "Tỉnh"}]}]

      """#
        + record(
          1, #""result","on":"2026-03-01","values":{"ngay-cong":1},"parts":{"nguon":"tinh"}"#),
      ["breakdown/standard"]
    ),
    (scored(#""bonus": 5"#, #""area":"khu-1","bonus":6"#), ["score/most"]),
    (scored(#""bonuss": 5"#, #""area":"khu-1","bonus":5"#), ["field/unknown"]),
    (scored(#""bonus": -5"#, #""area":"khu-1","bonus":5"#), ["quantity/range"]),
    (scored(#""bonus": 5"#, #""aera":"khu-1""#), ["field/missing"]),
    (scored(#""bonus": 5"#, #""org":"khong-co""#), ["field/value"]),
    (scored(#""bonus": 5"#, #""org":"phu-nu","unit":"xa-1""#), ["field/value", "field/value"]),
    (scored(#""bonus": 5"#, #""org":"phu-nu","area":"khu-1""#), ["field/value"]),
  ]

  /// Pieces with one fault that other entries depend on, each with its code and how often it is
  /// there.
  private static let cases: [(String, [String])] = [
    (ratio, ["field/value"]),
    (#""reports": [{"kind": "annual", "due": "2026-12-31"}]"#, ["field/missing"]),
    (#""reports": [{"kind": "anual", "due": "2026-12-31", "rule": "on"}]"#, ["field/value"]),
    (#""reports": [{"kind": "annual", "due": "31/12/2026", "rule": "on"}]"#, ["date/invalid"]),
    (#""reports": [{"kind": "annual", "deu": "2026-12-31", "rule": "on"}]"#, ["field/unknown"]),
    (#""reports": [{"kind": "annual", "due": 20261231, "rule": "on"}]"#, ["field/type"]),
    (#""reports": ["annual"]"#, ["field/type"]),
    (#""reports": {"kind": "annual"}"#, ["field/type"]),
    (#""year": "2026""#, ["field/type"]),
    (#""year": 2205"#, ["field/value"]),
    (#""areaz": []"#, ["field/unknown"]),
    (
      #""reports": [{"kind": "annual", "due": "2026-06-30", "rule": "on", "from": "2026-07-01"}]"#,
      ["report/dates"]
    ),
    (
      #""reports": [{"kind": "annual", "due": "2028-12-31", "rule": "on", "through": "2026-12-31"}]"#,
      ["report/dates"]
    ),
    (
      #""reports": [{"kind": "quarter", "day": 25, "rule": "on", "through": "2026-12-31"}]"#,
      ["field/value"]
    ),
    (
      #""targets": [{"indicator": "ngay-cog", "atLeast": 5, "exactly": 6}]"#,
      ["ref/unknown", "target/form"]
    ),
    (#""targets": [{"indicator": "ngay-cong", "between": ["5", 6]}]"#, ["field/type"]),
    (#""targets": [{"indicator": "ngay-cong", "between": [7, 6, 5]}]"#, ["field/value"]),
    (#""targets": [{"indicator": "ngay-cong", "between": 5}]"#, ["field/type"]),
    (
      #""areas": [{"id": "Khu 1", "name": "Khu phố 1"}]"#, ["id/invalid"]
    ),
    (#""areas": [{"id": 1, "name": "Khu phố 1"}]"#, ["field/type"]),
    (#""areas": [{"name": "Khu phố 1"}]"#, ["field/missing"]),
    (#""areas": [{"ids": "khu-1", "name": "Khu phố 1"}]"#, ["field/missing"]),
    (#""areas": [7]"#, ["field/type"]),
    (
      #""areas": [{"id": "khu-1", "name": "A"}, {"id": "khu-1", "name": "B", "kindd": "thôn"}]"#,
      ["id/duplicate", "field/unknown"]
    ),
    (
      record(1, #""result","on":"2025-03-01","values":{"ngay-cong":1},"org":"nong-dann""#),
      ["ref/unknown"]
    ),
    (
      record(1, assigned.replacing("ho-an", with: "ho-anh")) + "\n"
        + record(2, #""release","assignment":"ghi-2026-01","on":"2026-05-01""#),
      ["ref/unknown"]
    ),
    (
      record(1, assigned.replacing(#""on":"2026-03-01""#, with: #""on":"1/3/2026""#)) + "\n"
        + record(2, #""release","assignment":"ghi-2026-01","on":"2026-05-01""#),
      ["date/invalid"]
    ),
    (
      record(1, assigned).replacing(",\"on\"", with: ",,\"on\"") + "\n"
        + record(2, #""release","assignment":"ghi-2026-01","on":"2026-05-01""#),
      ["json/syntax"]
    ),
    (
      record(1, #""result","on":"2026-03-01","values":{"ngay-cong":1},"#) + "\n"
        + record(2, #""void","record":"ghi-2026-01","reason":"nhầm""#),
      ["json/syntax"]
    ),
    (
      record(1, assigned) + "\n"
        + record(2, #""release","assignment":"ghi-2026-01","on":"1/4/2026""#) + "\n"
        + record(3, assigned.replacing("03-01", with: "05-01")),
      ["date/invalid"]
    ),
    (
      record(1, #""result","on":"2026-03-01","values":{"hoa-giai-vu-viec":"9"}"#) + "\n"
        + record(2, #""result","on":"2026-03-01","values":{"hoa-giai-thanh":5}"#),
      ["field/type"]
    ),
    (
      record(1, #""outcome","household":"ho-an","on":"3/2026","status":"near-poor""#) + "\n"
        + record(2, #""outcome","household":"ho-an","on":"2026-05-01","status":"poor""#),
      ["date/invalid"]
    ),
    (
      record(1, assigned).replacing("ghi-2026-01", with: "x") + "\n"
        + record(2, #""release","assignment":"ghi-2026-01","on":"2026-05-01""#),
      ["id/invalid"]
    ),
    (
      record(1, #""result","on":"2026-03-01","values":null"#) + "\n"
        + record(2, #""result","on":"2026-03-01","values":{"hoa-giai-thanh":5}"#),
      ["field/type"]
    ),
    (
      #""funds": [{"id": "quy", "name": "Quỹ", "in": "quy-vi-nguoi-ngheo-thu", "out": "quy-vi-nguoi-ngheo-chi", "opening": "-5"}]"#,
      ["field/type"]
    ),
    (
      result + "\n" + result + "\n" + #"{"id":"ghi-2026-08","at":"2026"#,
      ["journal/duplicate-record", "journal/torn"]
    ),
    (
      #""households": [{"id": "ho-an", "haed": "Trần Thị Mẫu", "area": "khu-1", "status": "poor"}]"#,
      ["field/missing"]
    ),
    (
      #""households": [{"id": "ho-an", "head": "A", "aera": "khu-1", "status": "poor"}]"#,
      ["field/unknown"]
    ),
  ]

  @Test(arguments: (cases + ofTheModel).indices)
  func `is one finding, whatever else depends on it`(index: Int) {
    let (piece, codes) = (Self.cases + Self.ofTheModel)[index]

    #expect(PieceBook(piece).findings.map(\.code.name).sorted() == codes.sorted(), "\(piece)")
  }
}
