internal import MTTQCore
internal import MTTQText

/// What a roll-up says before its tables, and who has to be reminded.
struct RollUpOpening {
  let document: PrintableRollUp

  private var completeness: RollUp.Completeness { document.rollUp.completeness }

  /// How many of how many units are in, sent, on time.
  var words: String {
    let counts = completeness
    guard counts.expected > 0 else { return "Chưa có đơn vị nào trong bản tổng hợp." }
    let day = "Tính đến ngày \(document.rollUp.asOf.words())"
    guard counts.received > 0 else {
      return "\(day), chưa có số liệu của đơn vị nào trong số \(counts.expected.counted()) đơn vị."
    }
    let received =
      "\(day), đã có số liệu của \(counts.received)/\(counts.expected) đơn vị"
      + share(counts.percent)
    guard counts.sent > 0 else { return "\(received); chưa đơn vị nào gửi báo cáo." }
    return "\(received); \(counts.sent.counted()) đơn vị đã gửi báo cáo, trong đó "
      + "\(counts.onTime.counted()) đơn vị gửi đúng hạn\(share(counts.onTimePercent))."
  }

  private func share(_ percent: Quantity?) -> String {
    percent.map { " (\($0.words())%)" } ?? ""
  }

  /// By name who is missing, refused, overdue, late, or has no register.
  var reminders: [PrintedBlock] {
    let withoutRegister = document.rollUp.units.filter { line in
      line.standing.map { $0.figures.households.poor == nil } ?? false
    }.map(\.unit.name)
    let lists: [(title: String, units: [String])] = [
      ("Chưa có số liệu", document.units(.missing)),
      ("Số liệu bị từ chối do có lỗi hoặc không khớp", document.units(.refused)),
      ("Chưa gửi, đã quá hạn", document.units(.overdue)),
      ("Gửi muộn", document.units(.late)),
      ("Kế hoạch không có chế độ báo cáo này", document.units(.noDuty)),
      ("Không có sổ hộ nghèo", withoutRegister),
    ]
    return lists.filter { !$0.units.isEmpty }.map { list in
      .item(
        "\(list.title) (\(list.units.count.counted()) đơn vị): "
          + list.units.joined(separator: ", ") + ".")
    }
  }

  /// Those tables that have rows.
  static func tables(_ tables: [PrintedTable]) -> [PrintedBlock] {
    tables.filter { !$0.rows.isEmpty }.map { .table($0) }
  }
}
