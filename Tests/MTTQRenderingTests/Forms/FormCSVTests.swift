internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `Blank forms as a table` {
  @Test func `have the mark in the first row, a row a sender and a column an indicator`() throws {
    let sample = try FormSample(
      "half-year", of: .area, book: Sample.book("tan-hoa-2026"),
      asking: ["cay-xanh", "quy-vi-nguoi-ngheo-thu", "tong-so-ho"])
    #expect(
      FormCSV.text(sample.forms) == """
        \u{FEFF}mttq-form/1 tan-hoa half-year area 2026-01-01 2026-06-10\r
        Khu dân cư,Quỹ “Vì người nghèo” vận động được (đồng),Tổng số hộ (hộ),Cây xanh trồng mới (cây)\r
        thôn Đông & Tây,,,\r
        thôn Nam,,,\r
        thôn Bắc,,,\r
        thôn Nam Bắc,,,\r

        """)
  }

  @Test func `name organisations under their word`() throws {
    let sample = try FormSample(
      "half-year", of: .org, book: Sample.book("tan-hoa-2026"), asking: ["cay-xanh"])
    #expect(FormCSV.text(sample.forms).contains("\r\nTổ chức,Cây xanh trồng mới (cây)\r\n"))
  }

  @Test func `say an id where a name would not tell which is meant`() throws {
    var small = SmallBook()
    small.plan = [
      #""areas":[{"id":"mot","name":"Thôn 1"},{"id":"hai","name":"thôn  1"},{"id":"ba","name":"B"}]"#,
      """
      "indicators":[{"id":"x","name":"Thu (tiền)","unit":"đồng","kind":"sum"},
      {"id":"y","name":"thu (hiện vật)","unit":"suất","kind":"sum"},
      {"id":"z","name":"Chi (tiền)","unit":"đồng","kind":"sum"}]
      """,
    ]
    let sample = try FormSample(
      "half-year", of: .area, book: small.book, asking: ["x", "y", "z"])
    let rows = FormCSV.text(sample.forms).split(separator: "\r\n").dropFirst()
    #expect(
      Array(rows) == [
        "Khu dân cư,x (đồng),y (suất),Chi (tiền) (đồng)", "mot,,,", "hai,,,", "B,,,",
      ])
  }
}
