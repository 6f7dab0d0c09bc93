import MTTQCore
import Testing

@Suite struct `Making an id from a unit's name` {
  @Test(
    arguments: [
      ("phường Cẩm Phô", "phường", "cam-pho"), ("Phường  Cẩm Phô ", "phường", "cam-pho"),
      ("thành phố Hội An", "thành phố", "hoi-an"), ("xã Đại Đồng", "xã", "dai-dong"),
      ("thị xã Điện Bàn", "thị xã", "dien-ban"), ("đặc khu Phú Quốc", "đặc khu", "phu-quoc"),
      ("phường 5", "phường", "phuong-5"), ("tỉnh", "tỉnh", "tinh"),
      ("tổ dân phố số 3", "tổ dân phố", "so-3"), ("Bàn Cờ", nil, "ban-co"),
      ("xã H’Bông", "xã", "h-bong"), ("Xa\u{303} Ia D\u{30A}in", "xã", "ia-din"),
      ("漢字", nil, nil), ("", nil, nil), ("–", nil, nil),
    ] as [(String, String?, String?)])
  func `leaves the kind out and folds the rest`(typed: String, kind: String?, id: String?) {
    let name = UnitName(typed)
    #expect(name.kind == kind)
    #expect(name.identifier == id)
  }

  @Test func `gives at most 63 characters and no hyphen at the end`() {
    let name = UnitName("xã " + String(repeating: "a", count: 62) + " b")
    #expect(name.identifier == String(repeating: "a", count: 62))
  }
}
