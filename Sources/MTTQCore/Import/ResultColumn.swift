internal import MTTQText

/// The columns that a table of results may have, by their Vietnamese or English header.
enum ResultColumn: String, CaseIterable {
  case on, indicator, value, org, area, task, household, note

  /// The Vietnamese header.
  var title: String {
    switch self {
    case .on: "Ngày"
    case .indicator: "Chỉ tiêu"
    case .value: "Số lượng"
    case .org: "Tổ chức"
    case .area: "Khu dân cư"
    case .task: "Nhiệm vụ"
    case .household: "Mã hộ"
    case .note: "Ghi chú"
    }
  }

  /// The column of a header, whatever its case and marks, or nil.
  init?(header: String) {
    let key = Folding.key(header)
    guard
      let column = ResultColumn.allCases.first(where: {
        Folding.key($0.rawValue) == key || Folding.key($0.title) == key
      })
    else { return nil }
    self = column
  }
}
