internal import MTTQText
internal import Testing

@Suite struct `The cells of a sheet` {
  private func fault(_ sample: WorkbookSample) -> WorkbookFault? {
    do throws(WorkbookFault) {
      _ = try sample.told()
      return nil
    } catch {
      return error
    }
  }

  @Test func `have the kinds that they say`() throws {
    let rows = """
      <row r='2'><c r='A2'><v>1.50</v></c><c r='C2' t='b'><v>1</v></c><c t='b'><v>false</v></c>\
      <c t='e'><v>#REF!</v></c><c t='str'><v> x</v></c><c t='n'><v> -2E3 </v></c>\
      <c t='d'><v>2026-03-01T10:00:00</v></c><c t='d'><v>10:00</v></c></row><row/>\
      <row><c><v>7</v></c></row>
      """
    #expect(
      try WorkbookSample(rows).told() == [
        "A2 number 1.5", "C2 true", "D2 false", "E2 error #REF!", "F2 text  x", "G2 number -2000",
        "H2 day 2026-03-01", "I2 no day 10:00", "A4 number 7",
      ])
  }

  @Test func `have texts without phonetic guides, with escapes resolved`() throws {
    let strings = """
      <si><t>một</t></si><si><r><t>ha</t></r><r><rPr><b/></rPr><t xml:space='preserve'>i </t></r>\
      <rPh sb='0' eb='1'><t>KHÔNG</t></rPh><phoneticPr fontId='1'/></si><si/>\
      <si><t>_x0041_ _x005F_x0041_ _xD83C__xDF3E_ _xD83C_ _x00g1_ _x41_</t></si>
      """
    let rows = """
      <row><c t='s'><v>0</v></c><c t='s'><v>1</v></c><c t='s'><v>2</v></c><c t='s'><v>3</v></c>\
      <c t='inlineStr'><is><t>a</t><r><t>b</t></r><rPh><t>KHÔNG</t></rPh></is></c>\
      <c t='str'><f>A1</f><v>_x000D_x</v></c></row>
      """
    #expect(
      try WorkbookSample(rows, strings: strings).told() == [
        "A1 text một", "B1 text hai ", "C1 text ", "D1 text A _x0041_ 🌾 _xD83C_ _x00g1_ _x41_",
        "E1 text ab", "F1 text \rx",
      ])
  }

  @Test func `that hold nothing are left out, formulas without a result are not`() throws {
    let rows = """
      <row><c/><c><v/></c><c t='s'><v></v></c><c><f>A1</f></c><c><f>A1</f><v/></c>\
      <c><f>A1</f><v>3</v></c><c t='str'><f>A1</f><v></v></c></row>
      """
    #expect(
      try WorkbookSample(rows).told() == [
        "D1 uncomputed", "E1 uncomputed", "F1 number 3", "G1 text ",
      ])
  }

  @Test(
    arguments: [
      (14, "", "day 2026-03-01"), (22, "", "day 2026-03-01"), (30, "", "day 2026-03-01"),
      (47, "", "day 2026-03-01"), (57, "", "day 2026-03-01"), (46, "", "number 46082.5"),
      (0, "", "number 46082.5"), (9, "", "percent 46082.5"), (10, "", "percent 46082.5"),
      (164, "dd/mm/yyyy", "day 2026-03-01"), (164, "[$-42A]d mmmm", "day 2026-03-01"),
      (164, "&quot;ngày&quot; 0", "number 46082.5"), (164, "0\\d_m*y", "number 46082.5"),
      (164, "[Red]0.0%", "percent 46082.5"), (164, "0&quot;%&quot;", "number 46082.5"),
      (164, "[h]:mm", "number 46082.5"), (164, "[SS]", "number 46082.5"),
      (164, "", "number 46082.5"),
      (164, "0;dd/mm", "number 46082.5"), (164, "0.00E+00", "number 46082.5"),
      (164, "&quot;d", "number 46082.5"), (164, "[d", "number 46082.5"),
      (14, "0.0", "number 46082.5"),
    ])
  func `are days where their format is of days`(id: Int, code: String, told: String) throws {
    let formats =
      id == 164 || !code.isEmpty ? "<numFmt numFmtId='\(id)' formatCode='\(code)'/>" : ""
    let sample = WorkbookSample(
      "<row><c s='1'><v>46082.5</v></c></row>", formats: formats,
      styles: "<xf/><xf numFmtId='\(id)'/>")
    #expect(try sample.told() == ["A1 \(told)"])
  }

  @Test(
    arguments: [
      (false, "61", "day 1900-03-01"), (false, "60", "no day 60"), (false, "-1", "no day -1"),
      (false, "109574", "day 2199-12-31"), (false, "109575", "no day 109575"),
      (false, "46081.9999999999999", "day 2026-03-01"), (false, "1E300", "no day 1E300"),
      (true, "0", "day 1904-01-01"), (true, "44620", "day 2026-03-01"),
    ])
  func `are days of the workbook's own count`(is1904: Bool, serial: String, told: String) throws {
    let sample = WorkbookSample(
      "<row><c s='0'><v>\(serial)</v></c></row>", styles: "<xf numFmtId='14'/>",
      properties: "<workbookPr date1904='\(is1904)'/>")
    #expect(try sample.told() == ["A1 \(told)"])
  }

  @Test(
    arguments: [
      ("0.30000000000000004", "0.3"), ("1234567890.123456", "1234567890.12346"),
      ("999999999999999.9", "1000000000000000"), ("0.1", "0.1"), (".5", "0.5"), ("5.", "5"),
      ("+1", "1"), ("-0", "0"), ("100", "100"), ("1e-7", "0.0000001"),
      ("1.5E+20", "150000000000000000000"),
      ("1E300", "1E300"), ("12E-30", "12E-30"), ("1E-400", "0"), ("0E999999999999", "0"),
      ("00012", "12"), ("-123456789012345678", "-123456789012346000"),
    ])
  func `are numbers of fifteen digits`(written: String, told: String) throws {
    #expect(
      try WorkbookSample("<row><c><v>\(written)</v></c></row>").told() == ["A1 number \(told)"])
  }

  @Test(
    arguments: [
      (.value, 1, 1, "<row><c><v>1,5</v></c></row>"),
      (.value, 1, 1, "<row><c><v>NaN</v></c></row>"),
      (.value, 1, 1, "<row><c><v>1E309</v></c></row>"),
      (.value, 1, 1, "<row><c><v>-</v></c></row>"),
      (.value, 1, 1, "<row><c><v>1e</v></c></row>"),
      (.value, 1, 1, "<row><c><v>1.2.3</v></c></row>"),
      (.value, 1, 2, "<row><c/><c t='q'><v>1</v></c></row>"),
      (.value, 1, 1, "<row><c t='b'><v>yes</v></c></row>"),
      (.sharedString, 3, 2, "<row r='3'><c r='B3' t='s'><v>0</v></c></row>"),
      (.sharedString, 1, 1, "<row><c t='s'><v>-1</v></c></row>"),
      (.style, 1, 1, "<row><c s='1'/></row>"), (.style, 1, 1, "<row><c s='x'/></row>"),
      (.rows, 1_048_577, 1, "<row r='1048577'/>"),
      (.rows, 1_048_577, 1, "<row r='1048576'/><row/>"),
      (.columns, 1, 16_385, "<row><c r='XFE1'/></row>"),
      (.columns, 1, 16_385, "<row><c r='XFD1'/><c/></row>"),
      (.order, 2, 1, "<row r='1'/><row r='1'/>"), (.order, 1, 1, "<row r='0'/>"),
      (.order, 1, 3, "<row><c r='B1'/><c r='B1'/></row>"), (.order, 1, 1, "<row><c r='A2'/></row>"),
      (.order, 1, 1, "<row><c r='A'/></row>"),
      (.order, 1, 1, "<row><c r='ABCDEFGHIJKLMNOP1'/></row>"),
    ] as [(WorkbookFault.Kind, Int, Int, String)])
  func `are refused with their places`(
    kind: WorkbookFault.Kind, row: Int, column: Int, rows: String
  ) {
    let fault = fault(WorkbookSample(rows))
    #expect(fault?.kind == kind)
    #expect(fault?.place == .cell(sheet: "Một & hai", row: row, column: column))
  }

  @Test func `hold 32.767 characters at most, counted in UTF-16`() {
    for (letter, units) in [("a", 1), ("ế", 1), ("🌾", 2)] {
      let most = String(repeating: letter, count: 32_767 / units)
      for (text, isHeld) in [(most, true), (most + letter, false)] {
        let kind: WorkbookFault.Kind? = isHeld ? nil : .characters
        let rows = "<row><c t='inlineStr'><is><t>\(text)</t></is></c></row>"
        #expect(fault(WorkbookSample(rows))?.kind == kind)
        let shared = WorkbookSample(
          "<row><c t='s'><v>0</v></c></row>", strings: "<si><t>\(text)</t></si>")
        #expect(fault(shared)?.kind == kind)
      }
    }
  }

  @Test func `come with what is merged, hidden and filtered`() throws {
    let sheet = try WorkbookSample(
      "<row r='2' hidden='1'/><row hidden='true'/><row r='9' hidden='1'><c><v>1</v></c></row>",
      before: "<cols><col min='2' max='3' hidden='1'/><col min='4' max='4'/>"
        + "<col min='5' max='99999' hidden='1'/></cols>",
      after: "<autoFilter ref='A1:D9'><filterColumn colId='0'/></autoFilter>"
        + "<mergeCells><mergeCell ref='B1:C2'/><mergeCell ref='A5'/></mergeCells>"
    ).sheet()
    #expect(sheet.hiddenColumns == [2...3, 5...16_384])
    #expect(sheet.merged.map(\.rows) == [1...2, 5...5])
    #expect(sheet.merged.map(\.columns) == [2...3, 1...1])
    #expect(sheet.rows.map(\.number) == [2, 3, 9])
    #expect(sheet.rows.map(\.isHidden) == [true, true, true])
    let unused = try WorkbookSample(after: "<autoFilter ref='A1:D9'/>").sheet()
    #expect(unused.merged == [] && unused.hiddenColumns == [])
  }

  @Test func `far away from the others cost nothing`() throws {
    let rows = "<row><c><v>1</v></c></row><row r='1048576'><c r='XFD1048576'><v>2</v></c></row>"
    #expect(try WorkbookSample(rows).told() == ["A1 number 1", "XFD1048576 number 2"])
  }
}
