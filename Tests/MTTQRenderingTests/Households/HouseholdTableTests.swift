internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite("The table of households") struct HouseholdTableTests {
  private static func text(width: Int) throws -> String {
    let book = try HouseholdSample.book(
      households: #"""
        {"id":"h1","head":"Nguyễn Thị Ánh","area":"xuan-my","status":"poor","people":3,"memberOf":["phu-nu"],
         "lacks":["housing-quality","water"],"needs":["nha-o"]},
        {"id":"h2","head":"Trần Văn Bảy","area":"tu-le","status":"near-poor"}
        """#)
    let day = try Sample.day("2026-05-11")
    return HouseholdsPage.text(
      book.households(asOf: day), plan: book.plan, register: book.register, asOf: day,
      withNames: true, language: .vietnamese, width: width)
  }

  @Test func `has as many columns side by side as fit, the others run on under each row`() throws {
    let text = try Self.text(width: 60)
    #expect(
      text == """
        Danh sách hộ, tính đến ngày 11/5/2026
        2 hộ: 1 nghèo, 1 cận nghèo
        1 hộ nghèo chưa có nơi giúp đỡ

        ────────────────────────────────────────────────────────────
        Mã  Chủ hộ          Khu dân cư  Diện hộ    Khẩu  Nơi giúp đỡ
        ────────────────────────────────────────────────────────────
        h1  Nguyễn Thị Ánh  Xuân Mỹ     nghèo         3  chưa có
            Hội viên phu-nu   Nhu cầu xây, sửa nhà
        h2  Trần Văn Bảy    Tu Lễ       cận nghèo
        ────────────────────────────────────────────────────────────
        Có họ tên: chỉ lưu tại cơ quan, không gửi đi.

        """)
  }

  @Test func `has them all side by side on a wide page`() throws {
    let text = try Self.text(width: 90)
    #expect(
      text == """
        Danh sách hộ, tính đến ngày 11/5/2026
        2 hộ: 1 nghèo, 1 cận nghèo
        1 hộ nghèo chưa có nơi giúp đỡ

        ──────────────────────────────────────────────────────────────────────────────────────────
        Mã  Chủ hộ          Khu dân cư  Diện hộ    Khẩu  Nơi giúp đỡ  Hội viên  Nhu cầu
        ──────────────────────────────────────────────────────────────────────────────────────────
        h1  Nguyễn Thị Ánh  Xuân Mỹ     nghèo         3  chưa có      phu-nu    xây, sửa nhà
        h2  Trần Văn Bảy    Tu Lễ       cận nghèo
        ──────────────────────────────────────────────────────────────────────────────────────────
        Có họ tên: chỉ lưu tại cơ quan, không gửi đi.

        """)
  }
}
