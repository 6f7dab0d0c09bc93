internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// How and where a list is written: `--format`, `--separator`, `-o` and `--force`.
struct ListOutput: Sendable {
  private var format: TableFormat?
  private var separator: CSVText.Separator?
  private var output: String?
  private var isForced = false

  /// A list in each of its formats, of which one will be asked for.
  struct Forms {
    /// The book that it is of.
    let folder: BookFolder
    let table: () -> PrintedList
    let json: () -> String
    let page: (_ width: Int, _ style: Style) -> String
  }

  /// The options, of the values of a command that hold them.
  static func arguments<Values>(
    _ place: Argument<Values>.Property<ListOutput>
  ) -> [Argument<Values>] {
    arguments.map { $0.within(place) }
  }

  private static let arguments: [Argument<ListOutput>] = [
    .option("--format", value: .worded(TableFormat.allCases), \.format, TableFormat.help),
    .option("--separator", value: .separator, \.separator, .separatorHelp),
    .option(
      "-o", or: "--output", value: .text(.output), \.output,
      .outputHelp),
    .flag("--force", \.isForced, .forceHelp),
  ]

  /// Writes a list, which is made once nothing stands against it.
  ///
  /// - Parameters:
  ///   - name: what a file of it may be called, without its ending.
  ///   - withNames: whether it names people, so that its file is for the owner alone.
  func write(
    as name: String, withNames: Bool = false, in session: Session,
    _ list: () throws(Interruption) -> Forms
  ) throws(Interruption) {
    let format = try TableFormat.chosen(format, for: output)
    if separator != nil, format != .csv { throw .fault(.onlyForTables("--separator")) }
    if format == .xlsx { try session.requireNoTerminal(output, file: name + ".xlsx") }
    try session.requireReplaceable(output, by: format == .xlsx, isForced: isForced)
    let forms = try list()
    let bytes =
      switch format {
      case .xlsx: forms.table().workbook
      case .csv: Array(forms.table().csv(separator ?? .comma).utf8)
      case .json: Array(forms.json().utf8)
      case .text where output.outputFile == nil:
        Array(forms.page(session.pageWidth, session.outputStyle).utf8)
      case .text: Array(forms.page(80, .plain).utf8)
      }
    try session.deliver(
      bytes, to: output, sparing: [forms.folder], for: withNames ? .ownerOnly : .asBefore,
      isText: format == .text)
    // The page says so itself.
    if withNames, format != .text { session.tell(.staysInOffice) }
  }
}
