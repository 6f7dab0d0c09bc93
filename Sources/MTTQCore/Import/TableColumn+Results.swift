/// The columns of a table of results (tables.md, “Results”).
extension TableColumn {
  static let on = TableColumn("on", ["Ngày"])
  static let indicator = TableColumn("indicator", ["Chỉ tiêu", "Tên chỉ tiêu"])
  static let value = TableColumn("value", ["Số lượng", "Kết quả"])
  static let unit = TableColumn("unit", ["Đơn vị tính", "ĐVT", "Đơn vị"])
  static let org = TableColumn("org", ["Tổ chức", "Đơn vị thực hiện", "Hội, đoàn thể"])
  static let area = household(.area)
  static let task = TableColumn("task", ["Nhiệm vụ"])
  static let household = TableColumn("household", ["Mã hộ", "Hộ"])
  static let note = TableColumn("note", ["Ghi chú"])
  /// The id of an indicator, as forms have it.
  static let code = TableColumn("code", ["Mã", "Mã chỉ tiêu"])

  /// The parts of a breakdown, by its id or name.
  static func breakdown(_ breakdown: Breakdown) -> TableColumn {
    TableColumn(breakdown.id, [breakdown.name])
  }

  /// The figures of an indicator, in a table that has a column for each.
  static func wide(_ indicator: Indicator) -> TableColumn {
    TableColumn("indicator:\(indicator.id)", [indicator.name, indicator.id])
  }

  static let results = [
    on, indicator, code, value, unit, org, area, task, household, note,
  ]
}
