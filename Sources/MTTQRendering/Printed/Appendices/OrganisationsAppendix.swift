internal import MTTQCore
internal import MTTQText

/// Appendix 4: what each member organisation registered, issued, helped and reported.
struct OrganisationsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    let helping = Dictionary(
      document.report.households.byHelper.compactMap { row in row.org.map { ($0, row) } },
      uniquingKeysWith: { first, _ in first })
    let models = document.report.models.items.filter { $0.status != .stopped }
      .reduce(into: [:]) { counts, item in counts[item.model.org ?? "", default: 0] += 1 }
    let received = Dictionary(
      document.report.received.compactMap { row in row.org.map { ($0, row.on) } },
      uniquingKeysWith: { first, _ in first })
    return PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Tổ chức", .subject), .init("Nội dung đăng ký", .remark),
        .init("Văn bản tham gia", .remark), .init("Mô hình đăng ký", .figure),
        .init("Hộ được giúp", .figure), .init("Hộ thoát nghèo", .figure),
        .init("Ngày nhận báo cáo", .figure),
        .init("Mã tổ chức", .figure, isForPrograms: true),
      ],
      rows: document.members.enumerated().map { place, member in
        let helped = helping[member.id]
        return [
          .figure(place + 1), .text(member.name),
          .text(member.contents.map(String.init).joined(separator: ", ")),
          .text(document(of: member)), .figure(models[member.id] ?? 0),
          .figure(helped?.helped ?? 0), .figure(helped?.escapedPoverty.map { Quantity($0) }),
          received[member.id].map { .day($0) } ?? .unrecorded, .text(member.id),
        ]
      })
  }

  /// The table as it is printed: nothing where no organisation has a figure, a report received, a
  /// household or a model.
  var printed: PrintedTable? {
    let report = document.report
    let members = Set(document.members.map(\.id))
    let isTold =
      report.byOrganisation.contains { members.contains($0.id) && !$0.values.isEmpty }
      || report.received.contains { $0.org.map(members.contains) ?? false }
      || report.households.byHelper.contains { row in
        row.helped > 0 && (row.org.map(members.contains) ?? false)
      }
      || report.models.items.contains { $0.model.org.map(members.contains) ?? false }
    return isTold ? table : nil
  }

  private func document(of member: Organisation) -> String {
    [member.document?.number, member.document?.date.map { "ngày \($0.words())" }]
      .compactMap { $0 }.joined(separator: " ")
  }
}
