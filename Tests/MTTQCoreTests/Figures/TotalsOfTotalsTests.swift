import MTTQCore
import MTTQText
import TestSupport
import Testing

/// Totals over totals, and ratios of them, held against a walk over all records.
@Suite struct `Totals of totals` {
  /// A plan of random totals that reach nothing twice, with parts that several totals share.
  private struct Tangle {
    var parts: [String: [String]] = [:]
    var ratios: [String: (of: String, over: String)] = [:]
    var records: [[String: Int]] = []

    init(seed: UInt64) {
      var random = SeededRandom(seed: seed)
      let sums = (0..<6).map { "s\($0)" }
      var reached = Dictionary(uniqueKeysWithValues: sums.map { ($0, Set([$0])) })
      for number in 0..<5 {
        var (parts, below): ([String], Set<String>) = ([], ["t\(number)"])
        for part in reached.keys.sorted().shuffled(using: &random).prefix(4) {
          guard let others = reached[part], below.isDisjoint(with: others) else { continue }
          parts.append(part)
          below.formUnion(others)
        }
        self.parts["t\(number)"] = parts
        reached["t\(number)"] = below
      }
      let flows = reached.keys.sorted()
      for number in 0..<6 {
        let of = flows.randomElement(using: &random) ?? ""
        let over = flows.filter { $0 != of }.randomElement(using: &random) ?? ""
        ratios["r\(number)"] = (of, over)
      }
      for _ in 0..<30 {
        let carried = flows.shuffled(using: &random).prefix(Int.random(in: 1...4, using: &random))
        records.append(
          Dictionary(
            uniqueKeysWithValues: carried.map { ($0, Int.random(in: 0...9, using: &random)) }))
      }
    }

    var plan: PlanText {
      var plan = PlanText()
      let entries =
        (0..<6).map { #"{"id":"s\#($0)","name":"S\#($0)","unit":"cây","kind":"sum"}"# }
        + parts.sorted { $0.key < $1.key }.map { id, parts in
          let list = parts.map { "\"\($0)\"" }.joined(separator: ",")
          return #"{"id":"\#(id)","name":"\#(id)","unit":"cây","kind":"total","parts":[\#(list)]}"#
        }
        + ratios.sorted { $0.key < $1.key }.map { id, two in
          #"{"id":"\#(id)","name":"\#(id)","unit":"%","kind":"ratio","of":"\#(two.of)","#
            + #""over":"\#(two.over)"}"#
        }
      plan.indicators = "[\(entries.joined(separator: ","))]"
      return plan
    }

    var lines: [String] {
      records.map { values in
        let members = values.sorted { $0.key < $1.key }.map { "\"\($0)\":\($1)" }
        return #""result","on":"2026-03-01","values":{\#(members.joined(separator: ","))}"#
      }
    }

    /// What an indicator reaches, itself first.
    func sources(_ id: String) -> [String] { [id] + (parts[id] ?? []).flatMap(sources) }

    func figure(_ id: String) -> Int {
      records.reduce(0) { sum, values in
        sources(id).reduce(sum) { $0 + (values[$1] ?? 0) }
      }
    }

    func count(_ ids: [String]) -> Int {
      let carried = Set(ids.flatMap(sources))
      return records.count { !carried.isDisjoint(with: $0.keys) }
    }
  }

  @Test(arguments: 1...60 as ClosedRange<UInt64>)
  func `add up each record once, however the ways to it lie`(seed: UInt64) throws {
    let tangle = Tangle(seed: seed)
    let book = try #require(BookText(tangle.plan, records: tangle.lines).read())
    #expect(book.findings.filter { $0.severity == .error }.map(Finding.init) == [])
    let rows = book.report("annual", asOf: CalendarDate.range.upperBound)?.indicators ?? []
    let byID = Dictionary(uniqueKeysWithValues: rows.map { ($0.indicator.id, $0) })
    for id in tangle.parts.keys {
      #expect(byID[id]?.cumulative == Quantity(tangle.figure(id)), "\(id)")
      #expect(byID[id]?.recordsCumulative == tangle.count([id]), "\(id)")
    }
    for (id, two) in tangle.ratios {
      #expect(byID[id]?.recordsCumulative == tangle.count([two.of, two.over]), "\(id)")
    }
  }

  @Test func `that reach something twice, or themselves, add it up once`() throws {
    var plan = PlanText()
    plan.areas = #"[{"id":"a","name":"A"}]"#
    plan.indicators = """
      [{"id":"s","name":"S","unit":"cây","kind":"sum"},
      {"id":"t","name":"T","unit":"cây","kind":"total","parts":["s"]},
      {"id":"u","name":"U","unit":"cây","kind":"total","parts":["s","t","t"]},
      {"id":"v","name":"V","unit":"cây","kind":"total","parts":["v","s"]}]
      """
    plan.targets = """
      [{"indicator":"u","atLeast":9},{"indicator":"v","atLeast":9},
      {"indicator":"u","atLeast":9,"area":"a"}]
      """
    let book = try #require(
      BookText(
        plan, records: [#""result","on":"2026-03-01","area":"a","values":{"s":4,"u":2,"v":1}"#]
      ).read())
    #expect(Set(book.findings.filter { $0.severity == .error }.map(\.code)) == [.indicatorTotal])
    let day = try #require(CalendarDate("2026-12-31"))
    #expect(book.targets(asOf: day).map(\.cumulative) == [Quantity(6), Quantity(5), Quantity(6)])
  }
}
