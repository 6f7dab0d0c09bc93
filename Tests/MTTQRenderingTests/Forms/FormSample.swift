internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

/// The blank forms of a report of a book.
struct FormSample {
  let forms: BlankForms

  init(
    _ report: String, of kind: FormMark.Sender, book: Book, asking indicators: [String]? = nil
  ) throws {
    let due = try #require(book.calendar.report(report))
    let senders = book.plan.formSenders(kind, from: due.from, through: due.through)
    forms = book.blankForms(due, for: senders, asking: indicators)
  }

  var archive: PrintedArchive { get throws { try PrintedArchive(FormXLSX.bytes(forms)) } }

  func xml(ofSheet number: Int = 1) throws -> String {
    try archive.text("xl/worksheets/sheet\(number).xml")
  }
}
