/// What makes a sheet a form.
extension SheetForm {
  /// How high a row of the table is beyond its lines, in points: on paper it is filled in by hand.
  static let spare = 5.25

  /// In millimetres on either side: a form has many columns for an upright page.
  static let margin = 15

  /// Room for who signs, below an empty row.
  ///
  /// - Parameters:
  ///   - row: the row after the table's last.
  ///   - columns: the letters of the columns.
  func signatureRows(after row: Int, _ columns: [String]) -> String {
    let lines = [
      (signature.day, CellStyle.signature), (signature.signer, .signer),
      (signature.how, .signature),
    ]
    return lines.enumerated().map { place, line in
      let number = row + 2 + place
      let cells = columns.dropFirst(signature.column).enumerated().map { column, letters in
        column == 0
          ? SheetXML.cell(line.0, line.1, at: "\(letters)\(number)")
          : "<c r=\"\(letters)\(number)\" s=\"\(line.1.rawValue)\"/>"
      }
      return "<row r=\"\(number)\" ht=\"18\" customHeight=\"1\">\(cells.joined())</row>\n"
    }.joined()
  }

  /// The cells that are one in these rows.
  func mergedSignature(after row: Int, _ columns: [String]) -> [String] {
    guard let first = columns.dropFirst(signature.column).first, let last = columns.last,
      first != last
    else { return [] }
    return (2...4).map { "<mergeCell ref=\"\(first)\(row + $0):\(last)\(row + $0)\"/>" }
  }

  /// Everything is locked but what is asked for; no password is needed to unlock it, and columns and
  /// rows may be made wider.
  static let protection = """
    <sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0"/>

    """

  /// That some cells take numbers from 0 on alone.
  func validation(of cells: String) -> String {
    """
    <dataValidations count="1"><dataValidation type="decimal" operator="greaterThanOrEqual"\
     allowBlank="1" showErrorMessage="1" errorTitle="\(MarkupText.escaped(refusal.title))"\
     error="\(MarkupText.escaped(refusal.text))" sqref="\(cells)"><formula1>0</formula1>\
    </dataValidation></dataValidations>

    """
  }

  /// Whose sheet it is and which page; pages are counted anew on each sheet, as each is sent to
  /// somebody else.
  static let footer =
    "<headerFooter><oddFooter>&amp;L&amp;A&amp;RTrang &amp;P</oddFooter></headerFooter>\n"

  /// The attributes of a page's setting by which they are.
  static let firstPage = " firstPageNumber=\"1\""
  static let countsAnew = " useFirstPageNumber=\"1\""
}
