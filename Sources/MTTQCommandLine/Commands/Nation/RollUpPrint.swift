internal import MTTQCore
internal import MTTQRendering
internal import MTTQText

/// How a roll-up is to be printed.
struct RollUpPrint {
  var format: ReportFormat
  var table: RollUpTable
  var width = 80
  var style = Style.plain

  func bytes(of rollUp: RollUp, _ parent: RollUpParent?) -> [UInt8] {
    // What is shown is made where it is shown.
    var printable: PrintableRollUp { PrintableRollUp(rollUp, of: parent) }
    return switch format {
    case .text:
      Array(DocumentPage.text(PrintedDocument(printable), width: width, style: style).utf8)
    case .markdown: Array(DocumentMarkdown.text(PrintedDocument(printable)).utf8)
    case .html: Array(DocumentHTML.text(PrintedDocument(printable)).utf8)
    case .docx: DocumentDOCX.bytes(PrintedDocument(printable))
    case .xlsx: RollUpXLSX.bytes(printable)
    case .csv: Array(RollUpCSV.text(printable, table).utf8)
    case .json: Array(RollUpJSON.text(rollUp).utf8)
    }
  }
}
