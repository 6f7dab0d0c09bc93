import MTTQCore
import MTTQText
import Testing

@Suite struct `A table with a column for each indicator` {
  @Test func `has rows of areas, of organisations or of days`() throws {
    let areas = try ReadResults(
      "Khối phố;cay-xanh;Ngày công Nhân dân đóng góp (ngày công);Dân số\nTu Lễ;1;2,5;\nXuân Mỹ;;;300\n"
    )
    #expect(areas.faults == [])
    #expect(areas.results == ["cay-xanh 1 @tu-le", "ngay-cong 2.5 @tu-le", "dan-so 300 @xuan-my"])
    #expect(areas.read.senders == [.area("tu-le"), .area("xuan-my")])
    let organisations = try ReadResults("Tổ chức;cay-xanh\nHội ND;1\nHội PN;2\n")
    #expect(organisations.results == ["cay-xanh 1 #nong-dan", "cay-xanh 2 #phu-nu"])
    #expect(organisations.read.senders == [.org("nong-dan"), .org("phu-nu")])
    let days = try ReadResults("Ngày;cay-xanh;ngay-cong\n1/2/2026;1;\n2/2/2026;2;3\n")
    #expect(
      days.results == [
        "2026-02-01 cay-xanh 1", "2026-02-02 cay-xanh 2", "2026-02-02 ngay-cong 3",
      ])
    #expect(days.read.senders == [])
  }

  @Test func `has one row, or says whose its rows are`() throws {
    #expect(try ReadResults("cay-xanh;ngay-cong\n1;2\n").results == ["cay-xanh 1", "ngay-cong 2"])
    #expect(try ReadResults("cay-xanh;ngay-cong\n4;2\n3;\n").codes == ["table/header"])
    #expect(
      try ReadResults("Khối phố;cay-xanh;ngay-cong\n;4;2\nXuân Mỹ;3;\n").faults == [
        "dòng 2, cột “Khu dân cư”: ô trống, mà dòng này có số liệu"
      ])
    #expect(try ReadResults("Khối phố;cay-xanh;Ghi chú\n;;x\nXuân Mỹ;3;\n").faults == [])
  }

  @Test func `is none that has an indicator a row as well`() throws {
    for header in ["Chỉ tiêu;cay-xanh;Khối phố", "Số lượng;cay-xanh;Khối phố"] {
      #expect(try ReadResults("\(header)\nx;1;Tu Lễ\n").codes.contains("table/header"))
    }
  }

  @Test func `takes ratios as counts or as stated, and breakdowns of flows`() throws {
    let read = try ReadResults(
      "Khối phố;ty-le-khu-dan-cu-van-hoa;ty-le-hai-long\nTu Lễ;28/40;95,3\n")
    #expect(
      read.results == [
        "khu-dan-cu-van-hoa 28 tong-so-khu-dan-cu 40 @tu-le", "!ty-le-hai-long 95.3 @tu-le",
      ])
    let broken = try ReadResults("Khối phố;cay-xanh;Nguồn\nTu Lễ;1;Xã hội hóa\n")
    #expect(broken.results == ["cay-xanh 1 nguon=xa-hoi-hoa @tu-le"])
    #expect(
      try ReadResults("Khối phố;dan-so;Nguồn\nTu Lễ;1;Xã hội hóa\n").codes == ["table/cell"])
  }

  @Test(arguments: [
    ("Quỹ “Vì người nghèo” vận động được (triệu đồng)", false),
    ("Quỹ “Vì người nghèo” vận động được (đồng)", true),
    ("quy-vi-nguoi-ngheo-thu (1.000 đ)", false), ("quy-vi-nguoi-ngheo-thu", true),
    ("quy-vi-nguoi-ngheo-thu (6 tháng)", true), ("quy-vi-nguoi-ngheo-thu (cây)", false),
  ])
  func `has the unit of its indicator in brackets, or none`(header: String, isTaken: Bool) throws {
    let read = try ReadResults("Khối phố;\(header)\nTu Lễ;5\n")
    #expect(read.codes == (isTaken ? [] : ["table/header"]))
  }

  @Test func `or an indicator a row has its unit too`() throws {
    let header = "Chỉ tiêu;Đơn vị tính;Số lượng"
    #expect(try ReadResults("\(header)\ncay-xanh;Cây;5\n").results == ["cay-xanh 5"])
    #expect(try ReadResults("\(header)\ncay-xanh;;5\n").results == ["cay-xanh 5"])
    #expect(
      try ReadResults("\(header)\ncay-xanh;nghìn cây;5\n").faults.first?.contains("Đơn vị tính")
        == true)
    #expect(
      try ReadResults("Chỉ tiêu;Số lượng (triệu đồng)\nquy-vi-nguoi-ngheo-thu;5\n").codes == [
        "table/header"
      ])
  }

  @Test func `is read with others as one table`() throws {
    let files = ["Chỉ tiêu;Số lượng\ncay-xanh;1\n", "Tổ chức,ngay-cong\nHội ND,x\n"].map {
      Array($0.utf8)
    }
    let read = try ReadResults(try files.map { try TableFile(path: "t.csv", bytes: $0) })
    #expect(read.faults == ["dòng 2, cột “Ngày công Nhân dân đóng góp”: “x” không phải là số"])
    #expect(read.results == ["cay-xanh 1"])
  }
}
