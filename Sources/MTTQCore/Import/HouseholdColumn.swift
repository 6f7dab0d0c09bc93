/// The columns of a list of households (cli.md, “CSV in and out”): one for each key of the register.
extension TableColumn {
  static let householdID = TableColumn("id", "Mã hộ", "ma so ho")
  static let head = TableColumn(
    "head", "Họ và tên chủ hộ", "chu ho", "ho ten chu ho", "ten chu ho", "ho va ten", "ho ten")
  static let sortName = TableColumn("sortName", "Tên sắp xếp")
  static let status = TableColumn("status", "Diện hộ", "dien", "phan loai", "loai ho", "ho ngheo")
  static let since = TableColumn("since", "Từ ngày", "ngay vao danh sach")
  static let standard = TableColumn("standard", "Chuẩn nghèo", "chuan ap dung")
  static let urban = TableColumn("urban", "Thành thị", "thanh thi/nong thon", "khu vuc")
  static let people = TableColumn("people", "Số nhân khẩu", "nhan khau", "so khau", "so nguoi")
  static let workers = TableColumn("workers", "Số lao động", "lao dong")
  static let memberOf = TableColumn("memberOf", "Hội viên", "hoi vien cua", "thanh vien")
  static let special = TableColumn("special", "Đối tượng", "doi tuong chinh sach")
  static let lacks = TableColumn("lacks", "Chỉ số thiếu hụt", "thieu hut")
  static let needs = TableColumn("needs", "Nhu cầu", "nhu cau ho tro", "nhu cau giup do")
  static let born = TableColumn("born", "Năm sinh")
  static let sex = TableColumn("sex", "Giới tính", "nam/nu")
  static let ethnicity = TableColumn("ethnicity", "Dân tộc")
  static let personalID = TableColumn(
    "personalId", "Số định danh", "so dinh danh ca nhan", "cccd", "so cccd", "can cuoc", "cmnd")
  static let address = TableColumn("address", "Địa chỉ", "noi o")
  static let phone = TableColumn("phone", "Điện thoại", "so dien thoai", "sdt", "dt")

  static let households = [
    householdID, head, sortName, area, status, since, standard, urban, people, workers, memberOf,
    special, lacks, needs, born, sex, ethnicity, personalID, address, phone,
  ]

  /// Folded headers of columns that say nothing about the households themselves: the rows' numbers,
  /// and who helps, which a list that was written has and the journal knows.
  static let passedOver = ["stt", "tt", "so tt", "so thu tu", "no", "#", "noi giup do"]
}
