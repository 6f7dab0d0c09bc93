/// Why a workbook, or a sheet of one, is not read, and where that shows.
package struct WorkbookFault: Error, Hashable, Sendable {
  package let kind: Kind
  package let place: Place

  package enum Place: Hashable, Sendable {
    case file
    /// A part of the archive by its name.
    case part(String)
    /// A cell of a sheet, row and column counted from 1.
    case cell(sheet: String, row: Int, column: Int)
  }

  package enum Kind: Hashable, Sendable {
    /// A file of another program, which can save it as a workbook.
    case foreign(ForeignFile)
    /// Only a password opens it.
    case password
    /// No sound ZIP archive.
    case archive(ZIPFault)
    /// More parts than `WorkbookParts.mostEntries`.
    case tooManyParts
    /// A part that the workbook names is not there.
    case missing
    /// A part is there twice, or two differ in capitals alone.
    case twice
    /// A part is not what its sizes and its check say.
    case damaged
    /// A part is packed in another way than Deflate.
    case method
    /// The opened parts hold more than `WorkbookParts.largest` bytes together.
    case tooLarge
    /// A part is no XML that is read.
    case xml(XMLFault)
    /// A part is well-formed and yet not what it should be.
    case structure
    /// A row beyond 1,048,576.
    case rows
    /// A column beyond 16,384.
    case columns
    /// A text of more than 32,767 characters.
    case characters
    /// The workbook has no such shared string.
    case sharedString
    /// The workbook has no such style.
    case style
    /// What the cell holds is not of the kind that it says.
    case value
    /// The cell's reference is none, or stands before one that it should follow.
    case order
  }

  init(_ kind: Kind, _ place: Place = .file) {
    self.kind = kind
    self.place = place
  }
}
