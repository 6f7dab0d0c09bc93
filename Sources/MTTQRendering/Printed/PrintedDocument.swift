/// A document of the office without layout: all its words, in their order, as data.
///
/// Text, Markdown, HTML and DOCX are drawn from this one value (report.md, “What the printed
/// report says”; cli.md, `show`); no format adds a word of its own.
///
///     let printed = PrintedDocument(PrintableReport(report: report, plan: book.plan))
///     printed.kind  // BÁO CÁO
///     let text = DocumentMarkdown.text(printed)
///     let file = DocumentDOCX.bytes(printed)
package struct PrintedDocument: Hashable, Sendable {
  /// Nil of what is no letter.
  package let header: PrintedHeader?
  /// What must be said before anything else; empty for a sound book.
  package var notices: [String] = []
  /// `BÁO CÁO`, `KẾ HOẠCH`.
  package let kind: String
  /// The lines of the title, which read on as one sentence.
  package let title: [String]
  /// Up to which day the figures are known, where that is not yet the last of the period; else nil.
  package var known: String?
  /// What the document rests on, a line each, in italics; empty where the text says it.
  package var grounds: [String] = []
  package let opening: String
  /// I–VII, those with something to say, numbered on; the last ends with “./.”.
  package let parts: [PrintedPart]
  package let recipients: [String]
  /// By which a print is known as that of a sending, under the recipients of what goes on paper.
  package var code: String?
  package let signatures: [PrintedSignature]
  /// The pictures of a format that can draw, between signature and appendices.
  package var charts: [PrintedChart] = []
  package let appendices: [PrintedAppendix]
  package let properties: PrintedProperties
}
