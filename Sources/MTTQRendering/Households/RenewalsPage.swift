package import MTTQCore
package import MTTQText

/// Last year's assignments and which of them can go on, as a page for a terminal; nobody's name.
package enum RenewalsPage {
  /// The assignments by household, each line ended.
  ///
  /// - Parameter book: this year's book, in which they would go on from a day.
  package static func text(
    _ renewals: [AssignmentRenewal], in book: Book, on day: CalendarDate,
    commands: CommandMentions? = nil, language: Language,
    width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width, commands: commands)
    page.paragraph(.title(day, language), tone: .strong)
    guard !renewals.isEmpty else {
      page.paragraph(Wording.none(language))
      return page.text(style)
    }
    page.paragraph(.counts(renewals, language))
    let directory = HelperDirectory(plan: book.plan, register: book.register)
    let renewable = renewals.filter { $0.obstacle == nil }
    if !renewable.isEmpty {
      page.gap()
      page.table(table(renewable, directory, on: day, language))
    }
    let lost = renewals.filter { $0.obstacle == .household || $0.obstacle == .helper }
    if !lost.isEmpty {
      page.gap()
      page.paragraph(Wording.lost(language), tone: .strong)
      for renewal in lost {
        page.item(.lost(renewal, helper: renewal.helper(directory), language), tone: .warning)
      }
    }
    if !renewable.isEmpty {
      page.gap()
      page.item(Wording.apply(language), mark: "→")
    }
    return page.text(style)
  }

  private static func table(
    _ renewals: [AssignmentRenewal], _ directory: HelperDirectory, on day: CalendarDate,
    _ language: Language
  ) -> PrintedTable {
    let anew = renewals.map { $0.assignment(on: day) }
    let withEnds = anew.contains { $0.until != nil }
    return PrintedTable(
      columns: [
        .init(ColumnTitle.household(language), .figure, .left),
        .init(ColumnTitle.helper(language), .subject), .init(Wording.forms(language), .remark),
      ] + (withEnds ? [.init(Wording.until(language), .figure)] : []),
      rows: zip(renewals, anew).map { renewal, anew in
        [
          .text(renewal.household), .text(renewal.helper(directory)),
          .text(anew.forms.helpFormWords(language)),
        ] + (withEnds ? [.text(anew.until?.words(language) ?? "")] : [])
      })
  }
}

extension AssignmentRenewal {
  /// Who helps, by id or, of a body, by name.
  fileprivate func helper(_ directory: HelperDirectory) -> String {
    directory.named([former], withNames: false).joined()
  }
}

extension String {
  fileprivate static func title(_ day: CalendarDate, _ language: Language) -> String {
    Wording(
      vi: "Phân công giúp đỡ còn hiệu lực cuối năm trước, gia hạn từ ngày \(day.words())",
      en: "Assignments active at the end of last year, to go on from \(day.words(.english))")(
        language)
  }

  fileprivate static func counts(
    _ renewals: [AssignmentRenewal], _ language: Language
  ) -> String {
    let open = renewals.count { $0.obstacle == nil }
    let assigned = renewals.count { $0.obstacle == .assigned }
    let lost = renewals.count - open - assigned
    return Wording(
      vi: "\(renewals.count) phân công: \(open) gia hạn được, \(assigned) đã có trong sổ năm nay, "
        + "\(lost) không gia hạn được",
      en: "\(renewals.count) in all: \(open) can be renewed, \(assigned) recorded this year "
        + "already, \(lost) cannot be renewed")(language)
  }

  fileprivate static func lost(
    _ renewal: AssignmentRenewal, helper: String, _ language: Language
  ) -> String {
    let why =
      renewal.obstacle == .helper ? Wording.helperGone(language) : Wording.householdGone(language)
    return "\(renewal.household), \(helper): \(why)"
  }
}

extension Wording {
  fileprivate static let none = Wording(
    vi: "Không có phân công nào.", en: "There are none.")
  fileprivate static let lost = Wording(vi: "Không gia hạn được", en: "Cannot be renewed")
  fileprivate static let householdGone = Wording(
    vi: "hộ không còn trong danh sách", en: "the household is on the list no more")
  fileprivate static let helperGone = Wording(
    vi: "nơi giúp đỡ không còn trong kế hoạch và sổ hộ năm nay",
    en: "the helper is in this year's plan and register no more")
  fileprivate static let apply = Wording(
    vi: "Đồng ý thì ghi cả bảng: mttq household renew --apply; chỉ vài hộ thì nêu mã hộ trước "
      + "--apply",
    en: "To record all of it: mttq household renew --apply; for some households name them before "
      + "--apply")
  fileprivate static let forms = Wording(vi: "Hình thức", en: "Forms")
  fileprivate static let until = Wording(vi: "Đến ngày", en: "Until")
}
