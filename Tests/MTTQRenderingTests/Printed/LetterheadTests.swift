internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `A name at the head` {
  /// The head of a plan on a page of a width, without blanks around its lines, the left column.
  private func left(_ unit: String, header: String = "", width: Int) throws -> [String] {
    let book = SmallBook(
      unit: unit, plan: header.isEmpty ? [] : [#""header":{\#(header)}"#])
    let text = DocumentPage.text(PrintedDocument(try book.book.plan), width: width)
    let room = width - max(34, width / 2) - 2
    return text.split(separator: "\n").prefix { !$0.contains("Số: ") }
      .map { String($0.prefix(room)) }
      .map { $0.split(separator: " ").joined(separator: " ") }
      .filter { !$0.isEmpty && !$0.contains("─") }
  }

  @Test func `breaks before the word for its level where it does not fit`() throws {
    let unit =
      #"{"id":"a","name":"xã Tân Hòa","level":"commune","within":["thành phố Hồ Chí Minh"]}"#
    #expect(
      try left(unit, width: 60) == [
        "ỦY BAN MTTQ VIỆT NAM", "THÀNH PHỐ HỒ CHÍ MINH", "ỦY BAN MTTQ VIỆT NAM", "XÃ TÂN HÒA",
        "BAN THƯỜNG TRỰC",
      ])
    #expect(
      try left(unit, width: 120) == [
        "ỦY BAN MTTQ VIỆT NAM THÀNH PHỐ HỒ CHÍ MINH", "ỦY BAN MTTQ VIỆT NAM XÃ TÂN HÒA",
        "BAN THƯỜNG TRỰC",
      ])
  }

  @Test func `has as many lines as it needs`() throws {
    let unit = #"{"id":"a","name":"thị xã Gò Công","level":"district"}"#
    let header =
      #""body":"ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM THỊ XÃ GÒ CÔNG TỈNH TIỀN GIANG""#
    #expect(
      try left(unit, header: header, width: 60) == [
        "ỦY BAN MẶT TRẬN TỔ QUỐC", "VIỆT NAM", "THỊ XÃ GÒ CÔNG", "TỈNH TIỀN GIANG",
        "BAN THƯỜNG TRỰC",
      ])
  }

  @Test func `breaks before the Front's own where it is the centre's`() throws {
    let unit = #"{"id":"a","name":"tỉnh Tuyên Quang","level":"province"}"#
    #expect(
      try left(unit, width: 64) == [
        "ỦY BAN TRUNG ƯƠNG", "MẶT TRẬN TỔ QUỐC VIỆT NAM", "ỦY BAN MTTQ VIỆT NAM",
        "TỈNH TUYÊN QUANG", "BAN THƯỜNG TRỰC",
      ])
  }

  @Test func `breaks so in Markdown, HTML and DOCX`() throws {
    let unit =
      #"{"id":"a","name":"xã Tân Hòa","level":"commune","within":["tỉnh Đồng Tháp"]}"#
    let printed = PrintedDocument(try SmallBook(unit: unit).book.plan)
    let hold = "\u{A0}"
    #expect(
      DocumentMarkdown.text(printed).contains(
        "ỦY BAN MTTQ VIỆT NAM".replacing(" ", with: hold) + " "
          + "XÃ TÂN HÒA".replacing(" ", with: hold)))
    #expect(
      DocumentHTML.text(printed).contains(
        "<span>ỦY BAN MTTQ VIỆT NAM</span> <span>XÃ TÂN HÒA</span>"))
    let document = try PrintedArchive(DocumentDOCX.bytes(printed)).text("word/document.xml")
    #expect(
      document.contains(
        "ỦY BAN MTTQ VIỆT NAM</w:t><w:br/><w:t xml:space=\"preserve\">XÃ TÂN HÒA</w:t>"))
  }

  @Test func `an area's report bears one symbol in head and appendices`() throws {
    let book = SmallBook(
      unit: #"{"id":"a","name":"thôn Đông","level":"area","within":["xã A"]}"#,
      records: [SmallBook.result("2026-05-02", #""lop-tap-huan":1"#)])
    let report = PrintedDocument(try book.document("annual"))
    #expect(report.header?.number == "Số: …/BC-BCTMT")
    #expect(!report.appendices.isEmpty)
    for appendix in report.appendices {
      #expect(appendix.attachment.hasPrefix("(Kèm theo Báo cáo số …/BC-BCTMT "))
    }
  }
}
