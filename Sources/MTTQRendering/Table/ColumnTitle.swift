internal import MTTQText

/// What columns are called that stand in the tables of several pages: one thing, one title.
enum ColumnTitle {
  static let id = Wording(vi: "Mã", en: "Id")
  static let name = Wording(vi: "Tên", en: "Name")
  static let kind = Wording(vi: "Loại", en: "Kind")
  static let content = Wording(vi: "Nội dung", en: "Content")
  static let contents = Wording(vi: "Nội dung", en: "Contents")
  static let status = Wording(vi: "Tình trạng", en: "Status")
}

/// Of those who carry out the plan, and of their work.
extension ColumnTitle {
  static let area = Wording(vi: "Khu dân cư", en: "Area")
  static let areas = Wording(vi: "Khu dân cư", en: "Areas")
  static let organisation = Wording(vi: "Tổ chức", en: "Organisation")
  static let task = Wording(vi: "Nhiệm vụ", en: "Task")
  static let lead = Wording(vi: "Chủ trì", en: "Lead")
  static let due = Wording(vi: "Hạn", en: "Due")
  static let model = Wording(vi: "Mô hình", en: "Model")
  static let report = Wording(vi: "Báo cáo", en: "Report")
}

/// Of figures and what is to be reached.
extension ColumnTitle {
  static let indicator = Wording(vi: "Chỉ tiêu", en: "Indicator")
  static let unit = Wording(vi: "ĐVT", en: "Unit")
  static let scope = Wording(vi: "Giao cho", en: "Set for")
  static let target = Wording(vi: "Kế hoạch", en: "Target")
}

/// Of households and their helpers.
extension ColumnTitle {
  static let household = Wording(vi: "Hộ", en: "Household")
  static let head = Wording(vi: "Chủ hộ", en: "Head")
  static let householdStatus = Wording(vi: "Diện hộ", en: "Status")
  static let people = Wording(vi: "Khẩu", en: "People")
  static let helper = Wording(vi: "Nơi giúp đỡ", en: "Helper")
}
