import MTTQCore
import MTTQText
import TestSupport
import Testing

@Suite struct `The tables of a report` {
  @Test(arguments: [
    ("valid/cam-pho-2026", "half-year", "2026-05-12"),
    ("valid/cam-pho-2026", "annual", "2026-11-21"),
    ("valid/tan-hoa-2026", "annual", "2026-12-05"),
    ("valid/tuyen-quang-2018", "annual", "2018-12-01"),
  ])
  func `draw what their format asks for, in its order`(
    folder: String, id: String, day: String
  ) throws {
    let book = try #require(FixtureBook(folder).book)
    let asOf = try #require(CalendarDate(day))
    let report = try #require(book.report(id, asOf: asOf))
    let file = ReportFile(report, names: ["h001": "Nguyễn Thị A."])
    let text = JSONText.indented(file.node)
    let document = SentReportDocument(SourceText(path: "a.json", bytes: Array(text.utf8)))
    #expect(document.findings.map(\.message.english) == [])
    let written = CanonicalForm.text(file.node, fields: ReportFile.table.layout.fields)
    #expect(written == text)
    #expect(file.node.members?.map(\.key) == ReportFile.table.layout.keys.map(\.name))
  }

  @Test func `say of every figure under which heading and in which words a diff tells it`() {
    for (part, figures) in Self.figures {
      #expect(!figures.isEmpty, "\(part.name)")
      #expect(Set(figures.map(\.name)).count == figures.count, "\(part.name)")
      for figure in figures {
        #expect(Self.isPhrase(figure.words), "\(part.name): \(figure.name)")
      }
    }
    #expect(ReportPart.all.allSatisfy { Self.isPhrase($0.title) })
    #expect(
      ReportPart.all.map(\.name) == [
        "indicators", "targets", "byArea", "byOrganisation", "tasks", "models", "households",
        "register", "byHelper", "helpedHouseholds", "quotas", "assessments", "funds", "remarks",
        "received",
      ])
  }

  @Test func `let a diff reach every figure, and tell every row from the others`() {
    Self.walk(ReportFile.table.layout, inRows: false, isTold: true) { layout, inRows, isTold in
      let keys = layout.keys.map(\.name)
      let figures = layout.keys.contains { $0.figure != nil }
      #expect(!figures || layout.part != nil, "a diff has no heading for \(keys)")
      #expect(!figures || isTold, "a diff does not look at \(keys)")
      let apart = layout.keys.contains { $0.telling.placeKey != nil }
      #expect(!inRows || layout.part == nil || apart, "nothing tells the rows of \(keys) apart")
    }
  }

  /// The figures of each part, those of figures by indicator too.
  private static var figures: [(ReportPart, [ReportFigure])] {
    var figures: [ReportPart: [ReportFigure]] = [:]
    walk(ReportFile.table.layout, inRows: false, isTold: true) { layout, _, _ in
      guard let part = layout.part else { return }
      figures[part, default: []] += layout.keys.flatMap { key -> [ReportFigure] in
        if case .figures(let figure)? = key.inner {
          [figure]
        } else {
          [key.figure].compactMap { $0 }
        }
      }
    }
    return ReportPart.all.map { ($0, figures[$0] ?? []) }
  }

  private static func walk(
    _ layout: ReportLayout, inRows: Bool, isTold: Bool,
    _ visit: (ReportLayout, _ inRows: Bool, _ isTold: Bool) -> Void
  ) {
    visit(layout, inRows, isTold)
    for key in layout.keys {
      let isReached = if case .byRow = key.telling { isTold } else { false }
      switch key.inner {
      case .object(let inner)?: walk(inner, inRows: false, isTold: isReached, visit)
      case .rows(let inner)?: walk(inner, inRows: true, isTold: isReached, visit)
      case .figures?, nil: break
      }
    }
  }

  private static func isPhrase(_ wording: Wording) -> Bool {
    [wording.vietnamese, wording.english].allSatisfy { words in
      !words.isEmpty && words.isNFC && !words.hasSuffix(".") && !words.hasPrefix(" ")
    }
  }
}
