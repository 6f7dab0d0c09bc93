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
  private let subjects: Set<ResultMeaning>
  /// The records of the journal that say what a row says.
  private var equal: [ResultMeaning: Set<RecordKey>] = [:]
  /// Imported records about what a row is about, that say something else.
  private var others: [ResultMeaning: [Record]] = [:]
  private var voided: Set<RecordKey> = []
  private var present = IdentifierFingerprints()

  package init(_ rows: [Record.Result], references: ReferenceTable) {
    self.rows = rows
    self.references = references
    subjects = Set(rows.map(ResultMeaning.subject))
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
      case .void(let void): voided.insert(RecordKey(void.record))
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
    guard isEqual || subjects.contains(.subject(of: result)) else { return }
    // A line that is at fault does not count, and so is recorded anew.
    let line = JournalLine(source, references: references, lineCheck: lineCheck)
    if line.hasError { return }
    if isEqual {
      equal[meaning, default: []].insert(RecordKey(record.id))
    } else if ImportIdentifier(meaning).made(record.id) {
      others[.subject(of: result), default: []].append(record)
    }
  }

  /// What the table comes to beside the journal that was read.
  ///
  /// - Parameters:
  ///   - at: when the new records are written.
  ///   - by: who writes them.
  package func merged(at: Instant, by: String?) -> MergedTable {
    var present = present
    present.sort()
    var left = wanted.mapValues { $0 }
    for (meaning, records) in equal {
      left[meaning, default: 0] -= records.filter { !voided.contains($0) }.count
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
    let added = Dictionary(grouping: merged.records.compactMap(\.meaning)) { $0 }
    merged.anew = added.reduce(0) { sum, entry in
      let takenBack = equal[entry.key, default: []].filter(voided.contains).count
      return sum + min(takenBack, entry.value.count)
    }
    return merged
  }

  /// The imported records that a row seems to mend.
  private func amendments(of row: Record.Result) -> [MergedTable.Amendment] {
    others[.subject(of: row), default: []].filter { !voided.contains(RecordKey($0.id)) }
      .map { MergedTable.Amendment(former: $0, row: row) }
  }
}

extension Record {
  fileprivate var meaning: ResultMeaning? {
    if case .result(let result) = event { ResultMeaning(result) } else { nil }
  }
}
