import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A random table of results` {
  private static let areas = ["Xuân Mỹ", "Tu Lễ", "Ngọc Thành", "Thống Nhất", "Trung Phước"]
  private static let organisations = ["Hội ND", "Hội LHPN", "Đoàn TN", ""]
  private static let indicators = ["cay-xanh", "ngay-cong", "quy-vi-nguoi-ngheo-thu"]

  /// A cell as a person types it and as a workbook keeps it.
  private struct Cell {
    let typed: String
    let kept: SheetSample.Cell

    init(_ text: String) {
      typed = text
      kept = .init(stringLiteral: text)
    }

    init(_ number: Quantity) {
      typed = VietnameseNumber.text(number)
      kept = .number(number.description)
    }

    init(_ day: CalendarDate) {
      typed = VietnameseDate.short(day)
      // 1 January 1900 is day 1, and there is a 29 February of that year.
      kept = .day("\(CalendarDate.range.lowerBound.days(until: day) + 2)")
    }
  }

  private struct Grid {
    var rows: [[Cell]]

    var width: Int { rows.map(\.count).max() ?? 0 }

    func file(_ separator: CSVText.Separator) throws -> TableFile {
      let texts = rows.map { row in
        (0..<width).map { $0 < row.count ? row[$0].typed : "" }
      }
      let text = CSVText.text(texts, separator: separator)
      return try TableFile(path: "t", bytes: Array(text.utf8))
    }

    var workbook: TableFile {
      get throws { try SheetSample(rows.map { $0.map(\.kept) }).file }
    }
  }

  /// A header and its rows, and the column whose numbers have a total.
  private func grid(isWide: Bool, _ generator: inout SeededRandom) -> Grid {
    let count = Int.random(in: 1...12, using: &generator)
    let day = CalendarDate.range.lowerBound.adding(days: 46_000)
    let first = generator.pick(Self.indicators)
    let isOfOne = generator.chance(50)
    func number(_ generator: inout SeededRandom) -> Quantity {
      let parts = Int128(Int.random(in: 0...9_999_999, using: &generator))
      return Quantity(tenThousandths: parts * (generator.chance(50) ? 10_000 : 1_000))
    }
    var rows: [[Cell]] = []
    for _ in 0..<count {
      let shared = [
        Cell(day.adding(days: Int.random(in: 0..<300, using: &generator))),
        Cell(generator.pick(Self.areas)), Cell(generator.pick(Self.organisations)),
        Cell(
          (0..<Int.random(in: 0...6, using: &generator))
            .map { _ in generator.pick(["x", "ế", ";", ",", "\"", " ", "="]) }.joined()),
      ]
      if isWide {
        rows.append(
          shared
            + Self.indicators.map { _ in
              generator.chance(70) ? Cell(number(&generator)) : Cell("")
            })
      } else {
        let indicator = isOfOne ? first : generator.pick(Self.indicators)
        rows.append(shared + [Cell(indicator), Cell(number(&generator))])
      }
    }
    let own = isWide ? Self.indicators : ["Chỉ tiêu", "Số lượng"]
    let header = (["Ngày", "Khu dân cư", "Tổ chức", "Ghi chú"] + own).map { Cell($0) }
    return Grid(rows: [header] + rows)
  }

  private func read(_ file: TableFile) throws -> [String] {
    let read = try ReadResults([file])
    #expect(read.faults == [])
    return read.results
  }

  @Test(arguments: 0..<60)
  func `comes to the same as text of every separator and as a workbook`(seed: Int) throws {
    var generator = SeededRandom(seed: UInt64(seed))
    let grid = grid(isWide: seed.isMultiple(of: 2), &generator)
    let expected = try read(grid.file(.comma))
    #expect(!grid.rows.isEmpty)
    #expect(try read(grid.file(.semicolon)) == expected)
    #expect(try read(grid.file(.tab)) == expected)
    #expect(try read(grid.workbook) == expected)
  }

  @Test(arguments: 0..<60)
  func `is not changed by titles, numbers, turned columns, totals and signatures`(
    seed: Int
  ) throws {
    var generator = SeededRandom(seed: UInt64(seed) + 1000)
    let isWide = seed.isMultiple(of: 2)
    let plain = grid(isWide: isWide, &generator)
    let dressed = dressed(plain, isWide: isWide, &generator)
    // The columns of a wide table are its order of figures.
    let expected = try read(plain.file(.comma)).sorted()
    #expect(try read(dressed.file(.semicolon)).sorted() == expected)
    #expect(try read(dressed.file(.comma)).sorted() == expected)
    #expect(try read(dressed.workbook).sorted() == expected)
  }

  private func dressed(_ plain: Grid, isWide: Bool, _ generator: inout SeededRandom) -> Grid {
    let order = Array(0..<plain.width).shuffled(using: &generator)
    var rows = plain.rows.map { row in order.map { row[$0] } }
    let names = rows[0].map(\.typed)
    if let total = total(rows, isWide: isWide) { rows.append(total) }
    rows = rows.enumerated().map { place, row in
      [place == 0 ? Cell("STT") : Cell(Quantity(place))] + row
    }
    if rows.last?.contains(where: { $0.typed == "Tổng cộng" }) == true {
      rows[rows.count - 1][0] = Cell("")
    }
    if generator.chance(50) {
      rows.insert((1...names.count + 1).map { Cell("(\($0))") }, at: 1)
    }
    if generator.chance(70) {
      rows.insert([Cell("ỦY BAN MTTQ"), Cell(""), Cell("BIỂU TỔNG HỢP; chỉ tiêu")], at: 0)
      rows.insert([], at: 1)
    }
    if generator.chance(70) {
      rows += [[], [Cell("Người lập"), Cell(""), Cell("TM. BAN THƯỜNG TRỰC")], [Cell("(ký)")]]
    }
    return Grid(rows: rows)
  }

  /// The right total of the columns that add up, where its word comes first; nil where it cannot.
  private func total(_ rows: [[Cell]], isWide: Bool) -> [Cell]? {
    let names = rows[0].map(\.typed)
    let summed = names.indices.filter {
      isWide ? Self.indicators.contains(names[$0]) : names[$0] == "Số lượng"
    }
    guard let label = names.indices.first(where: { !summed.contains($0) }),
      label < summed.min() ?? 0
    else { return nil }
    if !isWide, let named = names.firstIndex(of: "Chỉ tiêu"),
      Set(rows.dropFirst().map { $0[named].typed }).count > 1
    {
      return nil
    }
    return names.indices.map { place in
      if place == label { return Cell("Tổng cộng") }
      guard summed.contains(place) else { return Cell("") }
      let numbers = rows.dropFirst().compactMap {
        try? TypedNumber.read($0[place].typed, in: .none)
      }
      return numbers.isEmpty ? Cell("") : Cell(numbers.reduce(.zero, +))
    }
  }
}
