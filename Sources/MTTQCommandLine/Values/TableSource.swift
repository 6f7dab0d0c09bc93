internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A table that a command reads in place of words: where it is and how it is read.
struct TableSource: Sendable {
  /// The file, or `-` for standard input; nil where the words say what is to be done.
  var path: String?
  var sheet: Word?
  var encoding: LegacyText?
  var skipsUnknown = false

  /// An option that says how a table is read, where none is named.
  private var strayOption: String? {
    guard path == nil else { return nil }
    if sheet != nil { return "--sheet" }
    if encoding != nil { return "--encoding" }
    return skipsUnknown ? "--skip-unknown" : nil
  }

  /// Ends the command where such an option stands alone.
  func check() throws(Interruption) {
    if let option = strayOption { throw .fault(.onlyWithTable(option)) }
  }

  /// The file and the sheet that is wanted; nil where no table is named.
  func open(
    in session: Session, isPersonal: Bool = false
  ) throws(Interruption) -> (file: TableFile, sheet: Workbook.SheetEntry?)? {
    try check()
    guard let path else { return nil }
    let file = try session.table(path, from: encoding, isPersonal: isPersonal)
    return (file, try file.sheet(sheet))
  }
}

extension Array {
  /// The options of a table.
  static func table<Values>(
    _ path: Argument<Values>.Property<String?>, _ sheet: Argument<Values>.Property<Word?>,
    _ encoding: Argument<Values>.Property<LegacyText?>,
    _ skipsUnknown: Argument<Values>.Property<Bool>, _ help: Wording
  ) -> [Argument<Values>] where Element == Argument<Values> {
    [
      .option("--from", value: .text(.table), path, help),
      .option("--sheet", value: .word(.sheet), sheet, .sheetHelp),
      .option("--encoding", value: .encoding, encoding, .encodingHelp),
      .flag("--skip-unknown", skipsUnknown, .skipUnknownHelp),
    ]
  }
}

extension Session {
  /// Records what a table comes to, one batch, once it is whole; or shows it.
  ///
  /// - Parameter rows: reads the table against the book.
  /// - Returns: the records.
  @discardableResult
  func record<Row>(
    rowsAs command: String, isRehearsal: Bool,
    _ rows: (OpenBook) throws(Interruption) -> TableRows<Row>, _ event: (Row) -> Record.Event
  ) throws(Interruption) -> [Record] {
    var notes = TableNotes()
    func events(_ open: OpenBook) throws(Interruption) -> [Record.Event] {
      let read = try rows(open)
      guard read.findings.isEmpty else { throw .faults(read.findings, .data) }
      notes = read.notes
      return read.elements.map(event)
    }
    let records = try recordBatch(as: command, isRehearsal: isRehearsal, events)
    for note in notes.all { tell(note) }
    tell(.rows(records.count, isRehearsal))
    return records
  }
}

extension Wording {
  fileprivate static func rows(_ count: Int, _ isRehearsal: Bool) -> Wording {
    Wording(
      vi: "\(isRehearsal ? "sẽ ghi" : "đã ghi") \(count) bản ghi từ bảng",
      en: "\(count) \(count == 1 ? "record" : "records") from the table"
        + (isRehearsal ? " would be written" : ""))
  }

  /// What was in the table and is known already.
  static func passedOver(_ count: Int, _ what: Wording) -> Wording {
    Wording(
      vi: "bỏ qua \(count) \(what.vietnamese)", en: "\(count) \(what.english) passed over")
  }
}

extension Diagnostic {
  static func onlyWithTable(_ option: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(vi: "\(option) chỉ đi với --from", en: "\(option) goes with --from alone"),
      hint: Wording(vi: "thêm --from TỆP hoặc bỏ \(option)", en: "add --from FILE, or leave it out")
    )
  }

  /// A word or option that says of one what the table says of all.
  static func besideTable(_ name: String) -> Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "“\(name)” và --from không đi cùng nhau", en: "“\(name)” does not go with --from"),
      hint: Wording(
        vi: "ghi một việc và ghi cả bảng bằng hai lệnh", en: "use a command for each"))
  }

  /// A word that must be given where there is no table.
  static func missing(_ placeholder: Placeholder) -> Diagnostic {
    Diagnostic(
      .usageMissingArgument,
      Wording(
        vi: "thiếu \(placeholder.wording.vietnamese)",
        en: "\(placeholder.wording.english) is missing"),
      hint: Wording(
        vi: "viết thêm \(placeholder.wording.vietnamese), hoặc đọc cả bảng bằng --from TỆP",
        en: "add \(placeholder.wording.english), or read a table with --from FILE"))
  }
}
