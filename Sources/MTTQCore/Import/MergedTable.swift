/// What a table of results comes to beside a journal.
package struct MergedTable: Sendable {
  /// The records to be written, in the order of their rows.
  package internal(set) var records: [Record] = []
  /// The rows among them that say what a record said that was taken back, each with what took it.
  package internal(set) var anew: [(row: Record.Result, void: TakenBack)] = []
  /// The records that rows to be written seem to mend.
  package internal(set) var amendments: [Amendment] = []
  private let rows: Int

  init(rows: Int) {
    self.rows = rows
  }

  /// How many rows the journal had already.
  package var known: Int { rows - records.count }

  /// A row beside a record of one day and subject with another figure or note; both count.
  package struct Amendment: Hashable, Sendable {
    package let former: Record
    package let row: Record.Result
    /// Whether the record says nothing but what the row mends.
    package let isWhole: Bool
  }

  /// The record that took another back.
  package struct TakenBack: Hashable, Sendable {
    package let void: String
    package let reason: String
  }
}
