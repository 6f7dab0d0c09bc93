/// Files that are taken for workbooks and are none, told by their bytes.
package enum ForeignFile: Hashable, Sendable, CaseIterable {
  /// Excel's form before 2007, `.xls`.
  case oldWorkbook
  /// Excel's binary form, `.xlsb`.
  case binaryWorkbook
  /// OpenDocument, `.ods` mostly.
  case openDocument
  /// A web page, or a workbook as one XML file, whatever its name says.
  case webPage
  case pdf
  /// A document of Word.
  case wordDocument
  /// A compound file or archive of something else.
  case other
}

/// What a table's bytes are.
package enum TableForm: Hashable, Sendable {
  /// An archive, which should be a workbook.
  case workbook
  /// A workbook that only a password opens.
  case locked
  case foreign(ForeignFile)
  /// Anything else: text, if it is a table.
  case text

  /// Tells the form by the first bytes, and of a compound file by the streams that it lists.
  package init(_ bytes: [UInt8]) {
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06])
    {
      self = .workbook
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) {
      self = TableForm.compound(bytes)
    } else if bytes.starts(with: "%PDF-".utf8) {
      self = .foreign(.pdf)
    } else if TableForm.isWebPage(bytes) {
      self = .foreign(.webPage)
    } else if bytes.starts(with: [0x09, 0x08]) || bytes.starts(with: [0x09, 0x04])
      || bytes.starts(with: [0x09, 0x02]) || bytes.starts(with: [0x09, 0x00])
    {
      self = .foreign(.oldWorkbook)
    } else {
      self = .text
    }
  }

  /// Source: MS-CFB 2.6.1: an entry of the directory has 128 bytes and lies at a multiple of them;
  /// its name is UTF-16, whose length with the zero behind it stands at 64, the kind at 66.
  private static func compound(_ bytes: [UInt8]) -> TableForm {
    var form = TableForm.foreign(.other)
    for place in stride(from: 512, through: bytes.count - 128, by: 128) {
      guard bytes[place + 66] == 2, bytes[place + 65] == 0 else { continue }
      let length = Int(bytes[place + 64])
      guard (4...64).contains(length), length % 2 == 0 else { continue }
      var name = ""
      for index in stride(from: place, to: place + length - 2, by: 2) {
        guard bytes[index + 1] == 0 else { break }
        name.unicodeScalars.append(Unicode.Scalar(bytes[index]))
      }
      switch name {
      case "EncryptedPackage": return .locked
      case "Workbook", "Book": form = .foreign(.oldWorkbook)
      case "WordDocument": form = .foreign(.wordDocument)
      default: break
      }
    }
    return form
  }

  /// Whether it begins as a page does, in any encoding whose letters are ASCII's.
  private static func isWebPage(_ bytes: [UInt8]) -> Bool {
    let head = bytes.prefix(4096).filter { $0 != 0 && $0 < 0x80 }
    let text = String(decoding: head, as: UTF8.self).lowercased().drop(while: \.isWhitespace)
    if text.hasPrefix("mime-version:") { return true }
    guard text.hasPrefix("<") else { return false }
    let tags = ["<!doctype html", "<html", "<table", "<head", "<body", "<style", "<meta"]
    return tags.contains { text.hasPrefix($0) }
      || ["<html", "urn:schemas-microsoft-com:office:spreadsheet"].contains { text.contains($0) }
  }
}
