internal import MTTQCore
internal import MTTQText

/// Appendix 4: what each member organisation registered, issued, helped and reported.
struct OrganisationsAppendix {
  let document: PrintableReport

  var table: PrintedTable {
    PrintedTable(
      columns: [
        .init("STT", .ordinal), .init("Tổ chức", .subject), .init("Nội dung đăng ký", .remark),
        .init("Văn bản tham gia", .remark), .init("Mô hình đăng ký", .figure),
        .init("Hộ được giúp", .figure), .init("Hộ thoát nghèo", .figure),
        .init("Ngày nhận báo cáo", .figure),
        .init("Mã tổ chức", .figure, isForPrograms: true),
      ],
      rows: document.members.enumerated().map { place, member in
        let helped = document.report.households.byHelper.first { $0.org == member.id }
        return [
          .figure(place + 1), .text(member.name),
          .text(member.contents.map(String.init).joined(separator: ", ")),
          .text(document(of: member)), .figure(models(of: member)),
          .figure(helped?.helped ?? 0), .figure(helped?.escapedPoverty.map { Quantity($0) }),
          received(from: member).map { .text($0.words()) } ?? .unrecorded, .text(member.id),
        ]
      })
  }

  private func document(of member: Organisation) -> String {
    [member.document?.number, member.document?.date.map { "ngày \($0.words())" }]
      .compactMap { $0 }.joined(separator: " ")
  }

  private func models(of member: Organisation) -> Int {
    document.report.models.items.count { $0.model.org == member.id && $0.status != .stopped }
  }

  private func received(from member: Organisation) -> CalendarDate? {
    document.report.received.first { $0.org == member.id }?.on
  }
}
