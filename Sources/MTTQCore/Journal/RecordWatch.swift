internal import MTTQText

/// Looks at single records for what is no error but worth a word: days outside those of the area that
/// is named; where all is looked for, days that no report covers and names of people outside the
/// register.
struct RecordWatch: Sendable {
  private let reports: [Period]
  private let names: RegisterNames
  private let areas: [Area]
  private let places: [String: Int]
  /// The days of each area; empty where none begins or ends.
  private let areaDays: [ClosedRange<Int32>]

  /// Looks for nothing.
  static let none = RecordWatch()

  private init() {
    (reports, areas, places, areaDays) = ([], [], [:], [])
    names = RegisterNames(nil)
  }

  /// Watches the records of a book.
  ///
  /// - Parameters:
  ///   - names: those that no text may hold; nil where none is looked for.
  ///   - calendar: the reports whose days are looked at; nil where nothing but areas is.
  ///   - grounds: what of the plan can be judged, where they do not tell the periods of all reports
  ///     no day is held against them; nil for a plan without an error.
  init(plan: Plan, calendar: ReportCalendar?, names: RegisterNames?, grounds: Grounds?) {
    let calendar = grounds?.knowsAllPeriods ?? true ? calendar : nil
    reports = (calendar?.reports ?? []).map {
      Period(from: $0.from, through: $0.through, start: calendar?.start ?? $0.from)
    }
    self.names = names ?? RegisterNames(nil)
    areas = plan.areas
    places = Dictionary(
      plan.areas.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    let changes = plan.areas.contains { $0.since != nil || $0.until != nil }
    areaDays =
      !changes
      ? []
      : plan.areas.enumerated().map { place, area in
        grounds?.canJudgeDays(ofArea: place) ?? true ? area.days : Int32.min...Int32.max
      }
  }

  /// Whether there are names to look for.
  var looksForNames: Bool { !names.isEmpty }

  /// Whether a text names somebody.
  func namesSomebody(_ text: Span<UInt8>) -> Bool {
    names.named(in: String(decoding: text.bytes, as: UTF8.self)) != nil
  }

  /// Whether a record that happened to a household names somebody.
  func namesSomebody(in record: Record) -> Bool {
    (record.event.note.map { names.named(in: $0) != nil } ?? false)
      || (record.by.map(names.heads.occur) ?? false)
  }

  /// Whether somebody who writes bears a head's name.
  func namesHead(_ writer: Span<UInt8>) -> Bool {
    names.heads.occur(in: String(decoding: writer.bytes, as: UTF8.self))
  }

  /// Whether no report covers a day.
  @inline(__always)
  func isUncovered(_ day: CalendarDate) -> Bool {
    !reports.isEmpty
      && !reports.contains { $0.from <= day && day <= $0.through && $0.start <= day }
  }

  /// Whether a day lies outside those of an area, which is told by its place in the plan or is −1.
  @inline(__always)
  func isAstray(_ area: Int32, on day: CalendarDate) -> Bool {
    !areaDays.isEmpty && area >= 0 && !areaDays[Int(area)].contains(day.dayNumber)
  }

  /// What is to be said of a day that no report covers.
  func uncovered(_ day: CalendarDate, _ tree: JSONNode, _ source: SourceText) -> Diagnostic {
    .uncovered(day, source, at: tree["on"] ?? tree).naming(tree["id"]?.text ?? "")
  }

  /// What is to be said of a day outside those of an area.
  func astray(
    _ area: Int32, on day: CalendarDate, _ tree: JSONNode, _ source: SourceText
  ) -> Diagnostic {
    .outsideDays(of: areas[Int(area)], day, source, at: tree["area"] ?? tree)
      .naming(tree["id"]?.text ?? "")
  }

  /// Whether days are worth a word in a record, as far as can be told without its tree.
  func mayFind(in record: Record) -> Bool {
    !areaDays.isEmpty || record.event.dayToCover.map(isUncovered) == true
  }

  /// What is worth a word in a record that was read in full.
  func findings(_ record: Record, _ tree: JSONNode, _ source: SourceText) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    if let day = record.event.dayToCover, isUncovered(day) {
      findings.append(uncovered(day, tree, source))
    }
    if let day = record.event.on, let place = tree["area"]?.text.flatMap({ places[$0] }) {
      let area = Int32(clamping: place)
      if isAstray(area, on: day) { findings.append(astray(area, on: day, tree, source)) }
    }
    if names.isEmpty { return findings }
    for key in RecordKind.textKeys {
      guard let node = tree[key], let kind = node.text.flatMap(names.named) else { continue }
      findings.append(.personNamed(kind, source, inRecord: node))
    }
    if let node = tree["by"], let writer = node.text, names.heads.occur(in: writer) {
      findings.append(.writerNamed(source, at: node))
    }
    return findings
  }
}
