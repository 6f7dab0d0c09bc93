package import MTTQText

/// The records that a table of results adds to a journal.
///
/// Of a row that stands m times in the table, and that e effective records of the journal equal,
/// m − e are added (book.md, “What the disk promises”): the same table twice adds nothing, and what
/// was taken back is recorded anew.
///
///     var merge = TableMerge(results, references: references)
///     merge.read(lines, firstLine: 1)  // the whole journal, run by run
///     let merged = merge.merged(at: now, by: "vp")
package struct TableMerge {
  private let rows: [Record.Result]
  private let references: ReferenceTable
  private let lineCheck = LineCheck()
  /// How often each meaning stands in the table.
  private var wanted: [ResultMeaning: Int] = [:]
  /// What the rows are about, each under the first of its indicators.
  private let subjects: Set<ResultSubject>
  /// The records of the journal that say what a row says.
  private var equal: [ResultMeaning: Set<RecordKey>] = [:]
  /// Records about what a row is about, that say something else.
  private var others: [ResultSubject: [Record]] = [:]
  /// What took each record back.
  private var voids: [RecordKey: MergedTable.TakenBack] = [:]
  private var present = IdentifierList()

  package init(_ rows: [Record.Result], references: ReferenceTable) {
    self.rows = rows
    self.references = references
    subjects = Set(
      rows.compactMap { row in row.indicators.first.map { ResultSubject($0, of: row) } })
    for row in rows { wanted[ResultMeaning(row), default: 0] += 1 }
  }

  /// Reads a run of whole lines.
  package mutating func read(_ lines: Span<UInt8>, firstLine: Int) {
    lines.eachLine(from: firstLine) { place, _ in
      let source = SourceText(path: "", bytes: lines.extracting(place).bytes)
      guard let tree = JSONReader.read(source).tree, let id = tree["id"]?.text,
        IdentifierForm.isRecordIdentifier(id)
      else { return }
      present.insert(RecordKey(id))
      guard let record = Record(tree: tree) else { return }
      switch record.event {
      case .void(let void):
        voids[RecordKey(void.record)] = MergedTable.TakenBack(
          void: record.id, reason: void.reason)
      case .result(let result): note(result, record, source)
      default: return
      }
    }
  }

  private mutating func note(
    _ result: Record.Result, _ record: Record, _ source: SourceText
  ) {
    let meaning = ResultMeaning(result)
    let isEqual = wanted[meaning] != nil
    let met =
      isEqual
      ? []
      : result.indicators.map { ResultSubject($0, of: result) }.filter(subjects.contains)
    guard isEqual || !met.isEmpty else { return }
    // A line that is at fault does not count, and so is recorded anew.
    let line = JournalLine(source, references: references, lineCheck: lineCheck)
    if line.hasError { return }
    if isEqual { equal[meaning, default: []].insert(RecordKey(record.id)) }
    for subject in met { others[subject, default: []].append(record) }
  }

  /// What the table comes to beside the journal that was read.
  ///
  /// - Parameters:
  ///   - at: when the new records are written.
  ///   - by: who writes them.
  package func merged(at: Instant, by: String?) -> MergedTable {
    var present = present
    present.sort()
    var left = wanted
    for (meaning, records) in equal {
      left[meaning, default: 0] -= records.filter { voids[$0] == nil }.count
    }
    var counters: [ResultMeaning: Int] = [:]
    var merged = MergedTable(rows: rows.count)
    for row in rows {
      let meaning = ResultMeaning(row)
      guard let count = left[meaning], count > 0 else { continue }
      left[meaning] = count - 1
      let ids = ImportIdentifier(meaning)
      var counter = counters[meaning, default: 0]
      var id = ids.id(counter)
      while present.place(of: RecordKey(id)) != nil {
        counter += 1
        id = ids.id(counter)
      }
      counters[meaning] = counter + 1
      merged.records.append(Record(id: id, at: at, by: by, event: .result(row)))
      merged.amendments += amendments(of: row)
    }
    if equal.isEmpty || voids.isEmpty { return merged }
    var met: Set<ResultMeaning> = []
    for row in merged.records.compactMap(\.result) {
      let meaning = ResultMeaning(row)
      guard met.insert(meaning).inserted else { continue }
      for key in equal[meaning, default: []].sorted() {
        if let void = voids[key] { merged.anew.append((row, void)) }
      }
    }
    return merged
  }

  /// The records that a row seems to mend.
  private func amendments(of row: Record.Result) -> [MergedTable.Amendment] {
    if others.isEmpty { return [] }
    let indicators = row.indicators
    guard let first = indicators.first else { return [] }
    return others[ResultSubject(first, of: row), default: []].filter {
      voids[RecordKey($0.id)] == nil
    }
    .compactMap { record in
      guard let former = record.result?.indicators, Set(indicators).isSubset(of: former) else {
        return nil
      }
      return MergedTable.Amendment(
        former: record, row: row, isWhole: former.count == indicators.count)
    }
  }
}

extension Record {
  fileprivate var result: Result? {
    if case .result(let result) = event { result } else { nil }
  }
}

extension Record.Result {
  /// The ids of what it has figures of, in order.
  fileprivate var indicators: [String] { (values + stated).map(\.indicator).sorted() }
}
