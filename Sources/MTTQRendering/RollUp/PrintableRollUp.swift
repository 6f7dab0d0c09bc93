package import MTTQCore
internal import MTTQText

/// A roll-up with what a printed document needs besides.
package struct PrintableRollUp: Sendable {
  let rollUp: RollUp
  let parent: RollUpParent?
  /// The totals as a report of the unit above.
  let totals: PrintableReport

  package init(_ rollUp: RollUp, of parent: RollUpParent?) {
    self.rollUp = rollUp
    self.parent = parent
    let made = rollUp.totalReport(of: parent)
    totals = PrintableReport(report: made.report, plan: made.plan, appendices: .all)
  }

  /// The units of a status, by name.
  func units(_ status: RollUp.Status) -> [String] {
    rollUp.units.filter { $0.status == status }.map(\.unit.name)
  }

  /// The indicators with a target, as the totals have them.
  var aimedAt: [IndicatorRow] { rollUp.totals.map(\.row).filter { $0.target != nil } }
}

extension RollUp.Status {
  /// What a table says of a unit.
  var words: String {
    switch self {
    case .onTime: "đã gửi đúng hạn"
    case .late: "đã gửi muộn"
    case .pending: "chưa gửi, còn hạn"
    case .overdue: "chưa gửi, quá hạn"
    case .undated: "không ghi hạn"
    case .missing: "chưa có số liệu"
    case .refused: "số liệu bị từ chối"
    case .noDuty: "không có chế độ báo cáo này"
    }
  }

  var tone: Tone {
    switch self {
    case .onTime: .good
    case .missing, .refused, .overdue: .bad
    case .late, .pending, .undated, .noDuty: .plain
    }
  }
}
