internal import Foundation
internal import MTTQCore
internal import MTTQText
internal import TestSupport

/// A book of so many records, the same each time, with the figures that it must give.
///
/// Either every record is a flow of an area that is there all year, or areas end and begin, a fifth
/// of the records are stocks, and half of the flows are broken down.
struct BenchmarkBook {
  let records: Int
  let folder: URL
  /// The records as tab-separated lines, for tools that load tables.
  let lines: URL
  /// The records in a database.
  let database: URL
  /// The size of the journal in bytes.
  let bytes: Int
  /// The sum of each indicator through 10 May.
  let expected: Figures

  var journal: URL { folder.appending(path: "journal.jsonl") }

  init(records: Int, at folder: URL, sqlite: Bool, hasChanges: Bool = false) throws {
    self.records = records
    self.folder = folder
    lines = folder.appending(path: "lines.tsv")
    database = folder.appending(path: "records.db")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let source = BenchmarkBook.source
    try FileManager.default.copyItem(
      at: source.appending(path: "households.json"), to: folder.appending(path: "households.json"))
    let plan = try Data(contentsOf: source.appending(path: "plan.json"))
    try (hasChanges ? plan : plan.withoutAreaChanges).write(
      to: folder.appending(path: "plan.json"))
    var sums: [String: Int] = [:]
    var size = 0
    try Data().write(to: folder.appending(path: "journal.jsonl"))
    try Data().write(to: lines)
    let journal = try FileHandle(forWritingTo: folder.appending(path: "journal.jsonl"))
    let table = try FileHandle(forWritingTo: lines)
    try table.write(contentsOf: Data("id\tday\tind\tval\n".utf8))
    let check = LineCheck()
    var random = SeededRandom(seed: 2026)
    let cut = CalendarDate(year: 2026, month: 5, day: 10) ?? CalendarDate.range.upperBound
    for start in stride(from: 0, to: records, by: 10_000) {
      var chunk: [UInt8] = []
      var rows = ""
      for index in start..<min(start + 10_000, records) {
        let record = BenchmarkBook.result(index, of: records, &random, hasChanges: hasChanges)
        chunk += record.line(check)
        guard case .result(let result) = record.event else { continue }
        for recorded in result.values {
          let value = Int(recorded.value.magnitudeParts.whole)
          rows += "\(record.id)\t\(result.on)\t\(recorded.indicator)\t\(value)\n"
          if result.on <= cut, !BenchmarkBook.stocks.contains(recorded.indicator) {
            sums[recorded.indicator, default: 0] += value
          }
        }
      }
      size += chunk.count
      try journal.write(contentsOf: Data(chunk))
      try table.write(contentsOf: Data(rows.utf8))
    }
    bytes = size
    expected = Figures(sums)
    if sqlite {
      _ = Measurement.run(
        "sqlite3 \(database.path) 'create table r (id text primary key, day text, ind text, "
          + "val integer)' '.mode tabs' '.import --skip 1 \(lines.path) r'")
    }
  }

  /// The result with an index among so many, which are spread over most of the year.
  static func result(
    _ index: Int, of records: Int, _ random: inout SeededRandom, hasChanges: Bool = false
  ) -> Record {
    let first = CalendarDate(year: 2026, month: 1, day: 1)?.dayNumber ?? 0
    let seconds = Int64(first) * 86_400 + Int64(index) * 25_000_000 / Int64(records)
    var ids = RecordIdentifiers(
      milliseconds: Int(seconds) * 1000, random: random.bytes(index: index))
    let day = CalendarDate(dayNumber: Int(seconds / 86_400)) ?? CalendarDate.range.upperBound
    let isStock = hasChanges && index % 5 == 0
    let indicator =
      isStock ? stocks[Int(random.next() % 4)] : indicators[Int(random.next() % 36)]
    let value = IndicatorValue(
      indicator: indicator, value: Quantity(Int(random.next() % 100_000)))
    return Record(
      id: ids.next(), at: Instant(seconds: seconds), by: "vp-mttq",
      event: .result(
        Record.Result(
          on: day, values: [value],
          parts: hasChanges && !isStock && index % 2 == 0
            ? [part("nguon", sources, &random), part("hinh-thuc", ["tien-mat"], &random)] : [],
          org: organisations[Int(random.next() % 6)],
          area: area(Int(random.next() % 6), on: day, hasChanges: hasChanges),
          note: index % 3 == 0 ? "các doanh nghiệp trên địa bàn phường" : nil)))
  }

  private static func part(
    _ dimension: String, _ parts: [String], _ random: inout SeededRandom
  ) -> Record.BreakdownPart {
    Record.BreakdownPart(
      dimension: dimension, part: parts[Int(random.next() % UInt64(parts.count))])
  }

  /// An area by its place, or on days when two have become one, that.
  private static func area(_ place: Int, on day: CalendarDate, hasChanges: Bool) -> String {
    let isMerged = hasChanges && day >= CalendarDate(year: 2026, month: 7, day: 1) ?? day
    return isMerged && (1...2).contains(place) ? "tu-le-hoai-pho" : areas[place]
  }

  private typealias IndicatorValue = Record.IndicatorValue

  /// Writes a script that a peer runs, and gives its path.
  func script(_ name: String, _ text: String) -> String {
    let file = folder.appending(path: name)
    do {
      try Data(text.utf8).write(to: file)
    } catch {
      print("cannot write \(file.path): \(error)")
    }
    return file.path
  }

  /// The book that plan and register are taken from.
  static let source = Fixtures.folder.appending(path: "valid/cam-pho-2026")

  /// Thirty-six flows of the catalogue that no other bounds.
  private static let indicators = Array(
    Catalogue.standard.indicators.filter { $0.kind == .sum && $0.notAbove == nil }.map(\.id)
      .prefix(36))
  private static let stocks = [
    "tong-so-ho", "gia-dinh-van-hoa", "dan-so", "nguoi-tham-gia-bhyt",
  ]
  private static let sources = ["xa-hoi-hoa", "ngan-sach", "gioi-thieu", "khac"]
  private static let organisations = [
    "mttq", "nong-dan", "phu-nu", "thanh-nien", "cuu-chien-binh", "chu-thap-do",
  ]
  private static let areas = [
    "xuan-my", "tu-le", "hoai-pho", "ngoc-thanh", "thong-nhat", "trung-phuoc",
  ]
}

extension Data {
  /// A plan whose areas are there all year.
  var withoutAreaChanges: Data {
    let text = JSONReader.read(SourceText(path: "plan.json", bytes: Array(self))).tree
    let kept = (text?.members ?? []).map { member in
      guard member.key == "areas" else { return member }
      return JSONMember(
        "areas",
        .array(
          (member.value.elements ?? []).map { area in
            JSONNode(
              .object(
                (area.members ?? []).filter { !["since", "until", "into"].contains($0.key) }))
          }))
    }
    return Data(JSONText.indented(JSONNode(.object(kept))).utf8)
  }
}

/// The sum of each indicator that has one above zero.
struct Figures: Equatable {
  private let sums: [String: Int]

  init(_ sums: [String: Int]) {
    self.sums = sums.filter { $0.value != 0 }
  }

  /// Reads lines `indicator|sum`.
  init(_ output: Data) {
    var sums: [String: Int] = [:]
    for line in String(decoding: output, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: "|")
      if parts.count == 2 { sums[String(parts[0])] = Int(parts[1]) }
    }
    self.init(sums)
  }

  /// Reads the values of a report.
  init(report: Data) {
    let tree = JSONReader.read(SourceText(path: "report", bytes: Array(report))).tree
    var sums: [String: Int] = [:]
    for row in tree?["indicators"]?.elements ?? [] where row["kind"]?.text == "sum" {
      if let id = row["id"]?.text { sums[id] = row["value"]?.wholeNumber }
    }
    self.init(sums)
  }
}

extension SeededRandom {
  /// Ten bytes that grow with `index`, so that ids of one moment stay in order.
  fileprivate mutating func bytes(index: Int) -> [UInt8] {
    (0..<10).map { UInt8(truncatingIfNeeded: $0 < 4 ? index >> (24 - 8 * $0) : Int(next() & 0xFF)) }
  }
}
