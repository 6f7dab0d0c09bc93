import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `A list of people` {
  private let book: Book
  private let register: Register

  init() throws {
    book = try #require(FixtureBook("valid/cam-pho-2026").book)
    register = try #require(book.register)
  }

  /// What stands in a list and may be told to nobody.
  private struct Person {
    let name: String
    let phone: String
    let id: String
    let day: String

    init(_ generator: inout SeededRandom) {
      let families = ["Nguyễn", "Trần", "Huỳnh", "Phạm", "Đặng"]
      let middles = ["Khắc", "Thanh", "Quốc", "Ngọc", "Mạnh"]
      let givens = ["Xương", "Quyền", "Khiêm", "Vượng", "Thạch", "Nghiêm", "Trọng"]
      name = [families, middles, givens].map { generator.pick($0) }.joined(separator: " ")
      let number = Int.random(in: 100_000_000...999_999_999, using: &generator)
      phone = "0\(number)"
      id = "0\(Int.random(in: 10_000_000_000...99_999_999_999, using: &generator))"
      let (days, months) = (13...30, 1...12)
      let year = Int.random(in: 1930...2005, using: &generator)
      day =
        "\(Int.random(in: days, using: &generator))/\(Int.random(in: months, using: &generator))/\(year)"
    }

    var secrets: [String] {
      [name, phone, id, day, String(phone.dropFirst()), String(id.dropFirst())]
    }
  }

  private static let header = [
    "Mã hộ", "Họ và tên chủ hộ", "Tên sắp xếp", "Khu dân cư", "Diện hộ", "Từ ngày", "Chuẩn nghèo",
    "Thành thị", "Số nhân khẩu", "Số lao động", "Hội viên", "Đối tượng", "Chỉ số thiếu hụt",
    "Nhu cầu", "Năm sinh", "Giới tính", "Dân tộc", "Số định danh", "Địa chỉ", "Điện thoại",
    "Nơi giúp đỡ", "Hình thức", "Ngày", "Đến ngày", "Ghi chú",
  ]

  /// Rows of people in which what belongs to one column stands in another.
  private func rows(_ people: [Person], _ generator: inout SeededRandom) -> [[SheetSample.Cell]] {
    people.map { person in
      let cells = SheetSample.Cell.gone(wrong: person.name, person.phone, person.id, person.day)
      return Self.header.indices.map { _ in generator.pick(cells) }
    }
  }

  /// Everything that is told of a list in both languages.
  private func told<Element>(_ rows: TableRows<Element>) -> String {
    var texts: [String] = []
    for finding in rows.findings {
      for language in [Language.vietnamese, .english] {
        texts.append(finding.message(language))
        texts.append(finding.hint?(language) ?? "")
      }
      texts.append(finding.place?.excerpt ?? "")
    }
    for note in rows.notes.all { texts += [note.vietnamese, note.english] }
    // Rows and columns apart, the same few things are said again and again.
    let said = texts.map { text in
      text.split(separator: "”: ", maxSplits: 1).last.map(String.init) ?? ""
    }
    return Set(said).sorted().joined(separator: "\n")
  }

  private func readings(_ file: TableFile, skipsUnknown: Bool) -> [String] {
    let day = CalendarDate.range.lowerBound.adding(days: 46_000)
    return [
      told(
        HouseholdTable(file, plan: book.plan, register: register, skipsUnknown: skipsUnknown).rows),
      told(
        OutcomeTable(
          file, sheet: nil, book: book, register: register, day: day, skipsUnknown: skipsUnknown
        ).rows),
      told(
        AssignmentTable(
          file, sheet: nil, book: book, register: register, day: day, skipsUnknown: skipsUnknown
        ).rows),
    ]
  }

  private func expectUntold(
    _ rows: [[SheetSample.Cell]], merged: [String] = [], of people: [Person]
  ) throws {
    let texts = rows.map { row in row.map(\.typed) }
    let csv = Array(CSVText.text(texts, separator: .semicolon).utf8)
    // A quote that stands alone, and a cell beyond the columns.
    let broken = csv + Array("\"\(people[0].name)\" x;\(people[0].phone)\r\n".utf8)
    let wide = csv + Array((String(repeating: ";", count: 40) + people[0].name + "\r\n").utf8)
    var files = [try SheetSample(rows, merged: merged).file]
    for bytes in [csv, broken, wide] { files.append(try TableFile(path: "t.csv", bytes: bytes)) }
    for (file, skipsUnknown) in files.flatMap({ [($0, false), ($0, true)] }) {
      for told in readings(file, skipsUnknown: skipsUnknown) {
        let folded = Folding.key(told).replacing("-", with: " ")
        let digits = told.filter { !" .".contains($0) }
        for person in people {
          for secret in person.secrets {
            let isTold =
              told.contains(secret) || digits.contains(secret)
              || folded.contains(Folding.key(secret).replacing("-", with: " "))
            #expect(!isTold, "\(secret)")
            if isTold { return }
          }
        }
      }
    }
  }

  @Test(arguments: 0..<2)
  func `is told nothing of, whatever is wrong with it`(seed: Int) throws {
    var generator = SeededRandom(seed: UInt64(seed) + 70)
    let people = (0..<12).map { _ in Person(&generator) }
    var rows = rows(people, &generator)
    rows.insert(Self.header.map { .init(stringLiteral: $0) }, at: 0)
    try expectUntold(rows, of: people)
    // Of some, one thing is wrong and all else is right.
    let right: [SheetSample.Cell] = [.empty, .empty, .empty, "Tu Lễ", "nghèo"]
    for place in [1, 4] {
      var fewer = rows
      for index in fewer.indices.dropFirst() {
        for column in right.indices where (index + column) % 7 != place {
          fewer[index][column] = column == 1 ? .text(people[index - 1].name) : right[column]
        }
      }
      try expectUntold(fewer, merged: ["I2:I5", "D3:D9"], of: people)
    }
  }

  @Test func `has its faults told`() throws {
    var generator = SeededRandom(seed: 5)
    let people = (0..<20).map { _ in Person(&generator) }
    var rows = rows(people, &generator)
    rows.insert(Self.header.map { .init(stringLiteral: $0) }, at: 0)
    let told = readings(try SheetSample(rows).file, skipsUnknown: true)
    #expect(told.count == 3)
    for text in told { #expect(text.split(separator: "\n").count > 10) }
  }

  @Test func `has ends and headers that nothing is told of`() throws {
    var generator = SeededRandom(seed: 99)
    let people = (0..<10).map { _ in Person(&generator) }
    let header: [SheetSample.Cell] = ["Họ và tên chủ hộ", "Diện hộ", "", "Số nhân khẩu"]
    let body: [[SheetSample.Cell]] = people.map {
      [.text($0.name), "nghèo", .text($0.phone), .number("4")]
    }
    let total: [SheetSample.Cell] = ["Tổng cộng", "", "", .number("41")]
    let signed: [[SheetSample.Cell]] = [
      [], ["Người lập", .text(people[0].name)], [.text(people[1].name)],
    ]
    try expectUntold([header] + body + [total] + signed, of: people)
    try expectUntold([header] + body + [total] + body, of: people)
    try expectUntold([header] + body + signed, of: people)
    // Without a header: names alone, or with numbers.
    try expectUntold(people.map { [.text($0.name)] }, of: people)
    try expectUntold(people.map { [.text($0.name), .text($0.phone)] }, of: people)
    // A beginning of a name in the wrong column.
    try expectUntold(
      [header] + people.map { [.text($0.name), .text($0.name), "", .text($0.phone)] }, of: people)
  }
}

extension SheetSample.Cell {
  /// Cells in which something of a person stands where or how it may not.
  fileprivate static func gone(
    wrong name: String, _ phone: String, _ id: String, _ day: String
  ) -> [SheetSample.Cell] {
    let digits = String(phone.dropFirst())
    let old = "NguyÔn V¨n \(digits)"
    let texts: [String] = [
      name, phone, id, day, String(id.dropFirst()), digits, "-" + digits, name + "\u{1}",
      name + "?x", "=" + name, old, "31/2/" + day.suffix(4), digits + ".5", "gần " + digits,
      name + " " + digits + " người", "Ã¡ " + name, name + "; " + id, "", "",
    ]
    let kept: [SheetSample.Cell] = [
      .number(digits), .percent(digits), .number("-" + digits), .number(digits + ".123456"),
      .day("2" + digits.prefix(4)), .error("#REF!"), .truth(true),
    ]
    return texts.map { SheetSample.Cell(stringLiteral: $0) } + kept
  }

  /// What a person who types it writes.
  fileprivate var typed: String {
    switch self {
    case .text(let text), .computed(let text), .error(let text): text
    case .number(let number), .day(let number): number
    case .percent(let number): "\(number)%"
    case .computedNumber(let number): number ?? ""
    case .truth(let truth): truth ? "TRUE" : "FALSE"
    case .empty: ""
    }
  }
}
