internal import MTTQCore
internal import MTTQRendering

/// Makes the rows of sources and hands them to where they go.
struct RowExport {
  let question: ExportQuestion

  /// What is of no book: the catalogue, and the day.
  func addShared(to sink: inout some ExportSink & ~Copyable) throws(Interruption) {
    try add(.catalogue, ExportTable.ofDefinitions, to: &sink)
    try add(ExportedSetting(asOf: question.asOf), [ExportTable.ofSetting], to: &sink)
  }

  /// Hands over the reports of a book, and what its plan and register say.
  func add(
    _ book: Book, _ reports: [Report], of name: String,
    to sink: inout some ExportSink & ~Copyable
  ) throws(Interruption) {
    try sink.begin(name, year: book.plan.year)
    for report in reports {
      try add(
        ExportedReport(
          ReportFile(report).node, of: name, province: question.province, isOfBook: true,
          codes: question.codes), ExportTable.ofReports, to: &sink)
    }
    try add(.own(of: book.plan, book: name), ExportTable.ofDefinitions, to: &sink)
    let plan = ExportedPlan(
      book.plan, book: name, province: question.province, hasRegister: book.register != nil)
    try add(plan, [ExportTable.ofUnits] + ExportTable.ofPlans, to: &sink)
    if let register = book.register, let codes = question.codes {
      try add(
        ExportedRegister(register, book: name, codes: codes), ExportTable.ofRegisters, to: &sink)
    }
  }

  /// Hands over a report that came as a file.
  func add(
    _ sent: SentFigures, of name: String, to sink: inout some ExportSink & ~Copyable
  ) throws(Interruption) {
    try sink.begin(name, year: sent.report.year)
    try add(
      ExportedReport(
        sent.report.tree, of: name, province: question.province, isOfBook: false,
        codes: question.codes), ExportTable.ofReports, to: &sink)
  }

  /// Hands over records.
  func add(
    _ records: [ExportedRecord], to sink: inout some ExportSink & ~Copyable
  ) throws(Interruption) {
    for table in ExportTable.ofRecords where question.choice.includes(table.table) {
      let rows = records.flatMap { table.rows(of: $0, choice: question.choice) }
      if !rows.isEmpty { try sink.add(rows, to: table.table) }
    }
  }

  private func add<Source: ExportSource>(
    _ source: Source, _ tables: [ExportRows<Source>], to sink: inout some ExportSink & ~Copyable
  ) throws(Interruption) {
    for table in tables where question.choice.includes(table.table) {
      let rows = table.rows(of: source, choice: question.choice)
      if !rows.isEmpty { try sink.add(rows, to: table.table) }
    }
  }
}
