internal import MTTQCore
internal import MTTQText

/// The poor households of all units together.
struct RollUpHouseholds {
  let document: PrintableRollUp

  /// A table of what is known, and of how many units it is.
  var blocks: [PrintedBlock] {
    let table = table
    guard !table.rows.isEmpty else { return [] }
    let counts = document.rollUp.households
    var words = "Số liệu của \(counts.units.counted()) đơn vị có sổ hộ"
    if counts.withoutRegister > 0 {
      words += "; \(counts.withoutRegister.counted()) đơn vị không có sổ hộ, không được tính"
    }
    return [.paragraph(words + "."), .table(table)]
  }

  var table: PrintedTable {
    let counts = document.rollUp.households
    let statuses = (counts.register ?? []).filter { $0.count > 0 || $0.status == .poor }.map {
      (name: $0.status.words.vietnamese.capitalisedFirst, count: Quantity($0.count) as Quantity?)
    }
    let helped: [(name: String, count: Int?)] = [
      ("Hộ được giúp đỡ trong năm", counts.helped), ("Hộ đang được giúp đỡ", counts.helpedNow),
      ("Hộ nghèo chưa có nơi giúp đỡ", counts.withoutHelper),
      ("Hộ thoát nghèo", counts.escapedPoverty),
      ("Hộ thoát cận nghèo", counts.escapedNearPoverty),
      ("Hộ tái nghèo, phát sinh nghèo", counts.fellBack),
    ]
    let rows =
      statuses + helped.map { (name: $0.name, count: $0.count.map { Quantity($0) }) }
      + [(name: "Tỷ lệ hộ nghèo có nơi giúp đỡ (%)", count: counts.coverage)]
    let known = rows.filter { $0.count != nil }
    return PrintedTable(
      columns: [.init("STT", .ordinal), .init("Nội dung", .subject), .init("Số hộ", .figure)],
      rows: known.enumerated().map { place, row in
        [.figure(place + 1), .text(row.name), .figure(row.count)]
      })
  }
}
