internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import TestSupport
internal import Testing

@Suite struct DocumentHTMLTests {
  private static let reports = [
    ("cam-pho-2026", "half-year", "2026-05-12"), ("cam-pho-2026", "annual", "2026-11-21"),
    ("cam-pho-2019", "annual", "2019-11-21"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
    ("hoi-an-2019", "annual", "2019-11-21"), ("binh-an-dong-2026", "annual", "2026-12-21"),
  ]

  @Test(arguments: reports)
  func `every element is closed and every id stands once`(
    name: String, id: String, asOf: String
  ) throws {
    let html = DocumentHTML.text(PrintedDocument(try Sample.document(id, of: name, asOf: asOf)))
    let tags = HTMLTags(html)
    #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">"))
    #expect(tags.faults.isEmpty)
    let ids = tags.opened.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    for tag in tags.opened {
      let named = tag.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
      let target = tag.attributes["href"].map { [String($0.dropFirst())] } ?? []
      #expect(Set(ids).isSuperset(of: named + target))
    }
  }

  @Test(arguments: reports)
  func `nothing is fetched and nothing runs`(name: String, id: String, asOf: String) throws {
    let html = DocumentHTML.text(PrintedDocument(try Sample.document(id, of: name, asOf: asOf)))
    for word in ["<script", "http", "url(", "@import", "<link", " src=", "javascript"] {
      #expect(!html.contains(word))
    }
  }

  @Test(arguments: reports)
  func `every word of the report stands in the page, in the order of the text`(
    name: String, id: String, asOf: String
  ) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    var rest = HTMLTags(DocumentHTML.text(report)).content[...]
    for word in report.wordsOnPage {
      let found = try #require(rest.firstRange(of: word), "“\(word)” is missing or out of place")
      rest = rest[found.upperBound...]
    }
  }

  @Test(arguments: reports)
  func `tables have titles of columns, rows as long as they, and headings across them`(
    name: String, id: String, asOf: String
  ) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    let tags = HTMLTags(DocumentHTML.text(report)).opened
    let tables = report.tables
    #expect(tags.count { $0.name == "table" } == tables.count)
    #expect(
      tags.count { $0.attributes["scope"] == "col" }
        == tables.reduce(0) { $0 + $1.columns.count })
    #expect(
      tags.count { ["td", "th"].contains($0.name) && $0.path.contains("tbody") }
        == tables.reduce(0) { $0 + $1.rows.count * $1.columns.count + $1.headings.count })
    #expect(
      tags.count { $0.attributes["scope"] == "rowgroup" }
        == tables.reduce(0) { $0 + $1.headings.count })
  }

  @Test(arguments: reports)
  func `each cell bears the title of its column, and a row that is a card stays a row`(
    name: String, id: String, asOf: String
  ) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    let tags = HTMLTags(DocumentHTML.text(report)).opened
    let labels = report.tables.flatMap { table in
      table.rows.flatMap { _ in
        table.columns.filter { $0.content != .subject }.map { Optional($0.title) }
      }
    }
    #expect(tags.filter { $0.name == "td" }.map { $0.attributes["data-label"] } == labels)
    let roles = [
      "table": ["table"], "thead": ["rowgroup"], "tbody": ["rowgroup"], "tr": ["row"],
      "th": ["columnheader", "rowheader"], "td": ["cell"],
    ]
    for tag in tags {
      guard let expected = roles[tag.name] else { continue }
      #expect(expected.contains(tag.attributes["role"] ?? ""), "\(tag.name)")
    }
  }

  @Test(arguments: reports)
  func `headings go down one step at a time`(name: String, id: String, asOf: String) throws {
    let report = PrintedDocument(try Sample.document(id, of: name, asOf: asOf))
    let levels = HTMLTags(DocumentHTML.text(report)).opened.compactMap { tag in
      ["h1": 1, "h2": 2, "h3": 3][tag.name]
    }
    #expect(levels.first == 1)
    #expect(levels.count { $0 == 1 } == 1)
    for (level, next) in zip(levels, levels.dropFirst()) { #expect(next <= level + 1) }
  }

  @Test func `odd text stays text`() throws {
    let odd = "</td><b onclick=\"x\">A & 'B' <!-- \u{0} \u{202E}שלום"
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    document.names = ["h001": odd]
    document.number = "<script>alert(1)</script>"
    let html = DocumentHTML.text(PrintedDocument(document))
    let tags = HTMLTags(html)
    #expect(tags.faults.isEmpty)
    #expect(
      !tags.opened.contains { ["b", "script"].contains($0.name) && !$0.path.contains("figure") })
    #expect(tags.content.contains("</td><b onclick=\"x\">A & 'B' <!-- ␀ \u{FFFD}שלום"))
  }

  @Test(arguments: [
    ("tan-hoa-2026", "half-year", "2026-06-09"), ("tuyen-quang-2018", "quarter-2", "2018-06-21"),
  ])
  func `a report is one HTML file`(name: String, id: String, asOf: String) throws {
    let document = try Sample.document(id, of: name, asOf: asOf)
    try Golden.expect(
      DocumentHTML.text(PrintedDocument(document)), equals: "reports/\(name)/\(id).html")
  }

  @Test func `wide appendices lie, the others stand`() throws {
    let html = DocumentHTML.text(
      PrintedDocument(try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")))
    let sheets = HTMLTags(html).opened.compactMap { $0.attributes["class"] }
      .filter { $0.hasPrefix("sheet") }
    #expect(sheets.first == "sheet")
    #expect(sheets.contains("sheet landscape"))
    #expect(html.contains("@page { size: A4; margin: 20mm 20mm 20mm 30mm; }"))
  }

  @Test func `several signers stand before the recipients, one signer behind them`() throws {
    var document = try Sample.document("annual", of: "cam-pho-2026", asOf: "2026-11-21")
    #expect(order(document) == ["recipients", "signature"])
    document = PrintableReport(
      report: document.report, plan: try Sample.plan(seed: "duc-co-2017"))
    let several = order(document)
    #expect(several.count > 2)
    #expect(several.last == "recipients")
  }

  private func order(_ document: PrintableReport) -> [String] {
    HTMLTags(DocumentHTML.text(PrintedDocument(document))).opened
      .filter { $0.path.suffix(2) == ["footer", "div"] }.compactMap { $0.attributes["class"] }
  }
}

extension PrintedDocument {
  /// The tables as people see them.
  fileprivate var tables: [PrintedTable] {
    let inside = parts.flatMap(\.blocks).compactMap { block -> PrintedTable? in
      if case .table(let table) = block { table } else { nil }
    }
    return (inside + appendices.flatMap(\.tables)).map(\.onPaper)
  }

  /// All words in the order of the printed report, from the head to the last appendix.
  fileprivate var wordsOnPage: [String] {
    var words = notices + [header?.upper, header?.body, header?.board].compactMap { $0 }
    words += [header?.nation, header?.motto, header?.number].compactMap { $0 }
    words += [header?.placeAndDate, kind].compactMap { $0 } + title
    words += [known].compactMap { $0 } + grounds
    words.append(opening)
    for part in parts {
      words.append("\(part.numeral). \(part.title)")
      words += part.blocks.flatMap(\.wordsOnPage)
    }
    let hands = signatures.flatMap { [$0.authority, $0.title, $0.name].compactMap { $0 } }
    words += signatures.count == 1 ? recipients + hands : hands + recipients
    for chart in charts { words += [chart.title, chart.summary] + chart.wordsOnPage + chart.notes }
    for appendix in appendices {
      words += ["PHỤ LỤC \(appendix.number)", appendix.title, appendix.attachment]
      words += appendix.tables.flatMap(\.shown.wordsOnPage)
    }
    return words
  }
}

extension PrintedBlock {
  fileprivate var wordsOnPage: [String] {
    switch self {
    case .heading(let text), .paragraph(let text), .item(let text): [text]
    case .table(let table): table.onPaper.wordsOnPage
    }
  }
}

extension PrintedTable {
  /// The table without its bars, which the charts show.
  fileprivate var onPaper: PrintedTable {
    shown.columns { $0.content != .bar }
  }

  fileprivate var wordsOnPage: [String] {
    var words = [caption].compactMap { $0 } + columns.map(\.title)
    for (place, row) in rows.enumerated() {
      if let heading = headings[place] { words.append(heading) }
      words += row.map(\.text).filter { !$0.isEmpty }
    }
    return words + notes
  }
}

extension PrintedChart {
  fileprivate var wordsOnPage: [String] {
    switch drawing {
    case .contents(let glances):
      glances.flatMap { glance in
        [glance.title] + [glance.absence].compactMap { $0 }
          + glance.strips.flatMap { [$0.sentence, $0.name, $0.shown] }
      }
    case .targets(let shares):
      shares.flatMap { [$0.name, $0.sentence, $0.shown, $0.outcome.words] }
    }
  }
}
