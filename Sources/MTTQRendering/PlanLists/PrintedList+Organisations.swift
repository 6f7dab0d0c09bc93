package import MTTQCore
package import MTTQText

extension PrintedList {
  /// The organisations in the plan's order.
  package init(organisationsOf plan: Plan, asOf day: CalendarDate, language: Language) {
    self.init(
      .organisations, of: plan, asOf: day, language: language,
      table: PrintedTable(
        columns: [
          .init("Mã", .remark), .init("Tổ chức", .subject), .init("Loại", .remark),
          .init("Nội dung", .remark), .init("Việc được giao", .remark),
          .init("Số mô hình đăng ký", .figure), .init("Số văn bản", .remark),
          .init("Ngày văn bản", .figure),
        ],
        rows: plan.organisations.map { organisation in
          [
            .text(organisation.id), .text(organisation.name),
            .text(organisation.kind.words.vietnamese),
            .text(organisation.contents.map(String.init).joined(separator: "; ")),
            .text(organisation.duties.joined(separator: "; ")), .count(organisation.models),
            .text(organisation.document?.number ?? ""),
            .day(organisation.document?.date, in: language),
          ]
        }))
  }
}

extension Wording {
  fileprivate static let organisations = Wording(vi: "Các tổ chức", en: "Organisations")
}
