internal import MTTQRendering
internal import Testing

@Suite("Head and foot of a page") struct PageFrameTests {
  /// A report of a commune with a body above, a number, a day and recipients.
  private static func report(signatures: String) throws -> PrintedDocument {
    try PrintedDocument(
      SmallBook(plan: [
        #""place":"xã A","recipients":[{"name":"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh B","role":"báo cáo"},{"name":"Lưu: VT"}]"#,
        #""signatures":[\#(signatures)]"#,
      ]).document("annual"))
  }

  private static func letterhead(width: Int) throws -> String {
    var page = Page(width: width)
    page.header(try #require(try report(signatures: "").header))
    return page.text(.plain)
  }

  @Test func `the letterhead has the body left and the nation right`() throws {
    let text = try Self.letterhead(width: 80)
    #expect(
      text == """
             ỦY BAN MTTQ VIỆT NAM TỈNH B           CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
              ỦY BAN MTTQ VIỆT NAM XÃ A               Độc lập - Tự do - Hạnh phúc
                   BAN THƯỜNG TRỰC                           ─────────────
                     ────────────

                  Số: …/BC-MTTQ-BTT                  xã A, ngày … tháng … năm 2026

        """)
  }

  @Test func `the national title keeps its line on a narrow page, the body breaks`() throws {
    let text = try Self.letterhead(width: 60)
    #expect(
      text == """
          ỦY BAN MTTQ VIỆT NAM    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                 TỈNH B              Độc lập - Tự do - Hạnh phúc
          ỦY BAN MTTQ VIỆT NAM               ───────────
                  XÃ A
            BAN THƯỜNG TRỰC
                ────────

           Số: …/BC-MTTQ-BTT        xã A, ngày … tháng … năm 2026

        """)
  }

  @Test func `one signer stands beside the recipients`() throws {
    let report = try Self.report(
      signatures: #"{"authority":"TM. BAN THƯỜNG TRỰC","title":"CHỦ TỊCH","name":"Trần Thị Bưởi"}"#)
    var page = Page(width: 60)
    page.ending(recipients: report.recipients, signatures: report.signatures)
    #expect(
      page.text(.plain) == """
        Nơi nhận:                           TM. BAN THƯỜNG TRỰC
        - Ban Thường trực Ủy ban MTTQ            CHỦ TỊCH
          Việt Nam tỉnh B (báo cáo);
        - Lưu: VT.


                                               Trần Thị Bưởi

        """)
  }

  @Test func `several sign in two columns, names on one line, the recipients under them`() throws {
    let report = try Self.report(
      signatures: #"""
        {"authority":"TM. ỦY BAN NHÂN DÂN","title":"KT. CHỦ TỊCH, PHÓ CHỦ TỊCH","name":"Lê Văn Cam"},
        {"authority":"TM. BAN THƯỜNG TRỰC","title":"CHỦ TỊCH","name":"Trần Thị Bưởi"},
        {"title":"TRƯỞNG BAN"}
        """#)
    var page = Page(width: 60)
    page.ending(recipients: report.recipients, signatures: report.signatures)
    #expect(
      page.text(.plain) == """
             TM. ỦY BAN NHÂN DÂN            TM. BAN THƯỜNG TRỰC
         KT. CHỦ TỊCH, PHÓ CHỦ TỊCH              CHỦ TỊCH




                 Lê Văn Cam                    Trần Thị Bưởi

                 TRƯỞNG BAN






        Nơi nhận:
        - Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh B (báo cáo);
        - Lưu: VT.

        """)
  }
}
