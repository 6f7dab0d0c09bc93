/// What a table of results comes to beside a journal.
package struct MergedTable: Hashable, Sendable {
  /// The records to be written, in the order of their rows.
  package internal(set) var records: [Record] = []
  /// How many of them say what a record said that was taken back.
  package internal(set) var anew = 0
  /// The imported records that rows to be written seem to mend.
  package internal(set) var amendments: [Amendment] = []
  private let rows: Int

  init(rows: Int) {
    self.rows = rows
  }

  /// How many rows the journal had already.
  package var known: Int { rows - records.count }

  /// A row beside an imported record of one day and subject with other figures.
  package struct Amendment: Hashable, Sendable {
    /// The record as it was imported before; it still counts.
    package let former: Record
    package let row: Record.Result
  }
}
