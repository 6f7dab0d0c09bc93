internal import MTTQRendering
internal import MTTQText

/// How a report is to be printed, beside its format.
struct ReportPrint {
  var format: ReportFormat
  var table = ReportTable.figures
  var separator = CSVText.Separator.comma
  var width = 80
  var style = Style.plain

  func bytes(of document: PrintableReport) -> [UInt8] {
    switch format {
    case .text: Array(DocumentPage.text(PrintedDocument(document), width: width, style: style).utf8)
    case .markdown: Array(DocumentMarkdown.text(PrintedDocument(document)).utf8)
    case .html: Array(DocumentHTML.text(PrintedDocument(document)).utf8)
    case .docx: DocumentDOCX.bytes(PrintedDocument(document))
    case .xlsx: ReportXLSX.bytes(document)
    case .csv: Array(ReportCSV.text(document, table: table, separator: separator).utf8)
    case .json: Array(ReportJSON.text(document.report, names: document.names).utf8)
    }
  }
}
