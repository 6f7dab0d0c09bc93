internal import Foundation
internal import MTTQCore
internal import MTTQText
internal import TestSupport

/// A book as offices keep it, the same each time: results of one to eight values with areas,
/// organisations, notes and writers, two voids in a hundred records, assignments, outcomes, releases.
struct MixedBook {
  let folder: URL
  /// The size of the journal in bytes.
  let bytes: Int
  /// The sum of each indicator through 10 May, of what was not taken back.
  let expected: Figures

  var journal: URL { folder.appending(path: "journal.jsonl") }

  /// - Parameters:
  ///   - isInOrder: whether the lines stand as they were written, else as merges leave them; all of
  ///     them are then held at once.
  ///   - unit: the id of its unit, where it is one of many.
  init(
    records: Int, households: Int, isInOrder: Bool, at folder: URL, unit: String? = nil
  ) throws {
    self.folder = folder
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let plan = BenchmarkBook.source.appending(path: "plan.json")
    try Data(contentsOf: plan).withoutAreaChanges.ofUnit(unit)
      .write(to: folder.appending(path: "plan.json"))
    if households > 0 {
      try MixedBook.register(households).write(to: folder.appending(path: "households.json"))
    }
    try Data().write(to: folder.appending(path: "journal.jsonl"))
    let file = try FileHandle(forWritingTo: folder.appending(path: "journal.jsonl"))
    let check = LineCheck()
    var (lines, size, sums): ([[UInt8]], Int, [String: Int]) = ([], 0, [:])
    var maker = RecordMaker(records: records, households: households)
    for start in stride(from: 0, to: records, by: 10_000) {
      for index in start..<min(start + 10_000, records) {
        let record = maker.record(index)
        lines.append(record.line(check))
        size += lines.last?.count ?? 0
        maker.count(record, index, in: &sums)
      }
      if isInOrder {
        try file.write(contentsOf: Data(lines.joined()))
        lines = []
      }
    }
    if !isInOrder {
      var random = SeededRandom(seed: 3)
      try file.write(contentsOf: Data(lines.shuffled(using: &random).joined()))
    }
    bytes = size
    expected = Figures(sums)
  }

  private static func register(_ count: Int) -> Data {
    let given = ["An", "Bình", "Chi", "Dũng", "Giang", "Hạnh", "Khoa", "Lan"]
    let entries = (1...count).map { number in
      "{\"id\":\"ho-\(number)\",\"head\":\"Nguyễn Văn \(given[number % 8])\",\"area\":\"tu-le\","
        + "\"status\":\"\(number % 2 == 0 ? "poor" : "near-poor")\"}"
    }
    return Data(
      ("{\"format\":\"mttq-households/1\",\"households\":[\n" + entries.joined(separator: ",\n")
        + "\n]}\n").utf8)
  }
}

/// Makes the records of a mixed book one after the other.
private struct RecordMaker {
  let records: Int
  let households: Int
  private var random = SeededRandom(seed: 2028)
  /// The ids of the last records, by their places modulo 64.
  private var ids: [String] = Array(repeating: "", count: 64)
  private let cut = CalendarDate(year: 2026, month: 5, day: 10) ?? CalendarDate.range.upperBound

  init(records: Int, households: Int) {
    self.records = records
    self.households = households
  }

  mutating func record(_ index: Int) -> Record {
    var result = BenchmarkBook.result(index, of: records, &random)
    ids[index % 64] = result.id
    let day = result.event.on ?? cut
    result.by = ["vp-mttq", "Trần Thị Cúc", "chi-hoi-phu-nu"][index % 3]
    let event: Record.Event? =
      switch index % 200 {
      case let place where place % 50 == 27:
        .void(Record.Void(record: ids[(index + 44) % 64], reason: "ghi nhầm số"))
      case 31, 131: households > 0 ? assignment(index, day) : nil
      case 33:
        households > 0
          ? .outcome(Record.Outcome(household: household(index), on: day, status: .nearPoor)) : nil
      case 35:
        households > 0 ? .release(Record.Release(assignment: ids[(index + 60) % 64], on: day)) : nil
      default: nil
      }
    if let event { return Record(id: result.id, at: result.at, by: result.by, event: event) }
    guard case .result(let content) = result.event else { return result }
    var values = content.values
    for _ in 1..<[1, 1, 1, 2, 2, 3, 4, 8][index % 8] {
      let other = BenchmarkBook.result(index, of: records, &random)
      guard case .result(let more) = other.event, let value = more.values.first,
        !values.contains(where: { $0.indicator == value.indicator })
      else { continue }
      values.append(value)
    }
    return Record(
      id: result.id, at: result.at, by: result.by,
      event: .result(
        Record.Result(
          on: content.on, values: values, org: content.org, area: content.area,
          note: content.note)))
  }

  /// Adds what a record says to the sums, where no void takes it back: that of the record twenty lines
  /// after each fiftieth.
  func count(_ record: Record, _ index: Int, in sums: inout [String: Int]) {
    guard case .result(let result) = record.event, result.on <= cut,
      !(index % 50 == 7 && index + 20 < records)
    else { return }
    for value in result.values {
      sums[value.indicator, default: 0] += Int(value.value.magnitudeParts.whole)
    }
  }

  private func household(_ index: Int) -> String { "ho-\(1 + index / 100 % households)" }

  private func assignment(_ index: Int, _ day: CalendarDate) -> Record.Event {
    .assign(
      Record.Assignment(household: household(index), on: day, helper: .org("nong-dan")))
  }
}

extension Data {
  /// A plan of another unit; nil leaves its own.
  fileprivate func ofUnit(_ id: String?) -> Data {
    guard let id else { return self }
    let text = JSONReader.read(SourceText(path: "plan.json", bytes: Array(self))).tree
    let members = (text?.members ?? []).map { member in
      guard member.key == "unit" else { return member }
      let others = (member.value.members ?? []).filter { $0.key != "id" }
      return JSONMember("unit", JSONNode(.object([JSONMember("id", .string(id))] + others)))
    }
    return Data(JSONText.indented(JSONNode(.object(members))).utf8)
  }
}
