/// The columns of a table of results (cli.md, “CSV in and out”).
extension TableColumn {
  static let on = TableColumn("on", ["Ngày"])
  static let indicator = TableColumn("indicator", ["Chỉ tiêu"])
  static let value = TableColumn("value", ["Số lượng"])
  static let org = TableColumn("org", ["Tổ chức"])
  static let area = household(.area)
  static let task = TableColumn("task", ["Nhiệm vụ"])
  static let household = TableColumn("household", ["Mã hộ", "ho"])
  static let note = TableColumn("note", ["Ghi chú"])

  /// The parts of a breakdown, by its id or name.
  static func breakdown(_ breakdown: Breakdown) -> TableColumn {
    TableColumn(breakdown.id, [breakdown.name])
  }

  static let results = [on, indicator, value, org, area, task, household, note]
}
