package import MTTQCore
package import MTTQText

/// The parts of a plan of one kind, as a page for a terminal: what is said of each, a row a part.
///
///     PartsPage(units: plan, language: .vietnamese).text(width: 80)
package struct PartsPage {
  /// How many there are, or that there are none.
  private let title: String
  private let columns: [PrintedTable.Column]
  private let rows: [[String]]

  /// The page, each line ended.
  package func text(width: Int = 80, style: Style = .plain) -> String {
    var page = Page(width: width)
    page.paragraph(title, tone: .strong)
    if !rows.isEmpty {
      page.table(PrintedTable(columns: columns, rows: rows.map { $0.map { .text($0) } }))
    }
    return page.text(style)
  }

  /// - Parameters:
  ///   - parts: what they are called: the first column names each, the second says most.
  private init(
    _ parts: Wording, _ columns: [Wording], _ rows: [[String]], _ language: Language,
    ofDay day: CalendarDate? = nil
  ) {
    self.columns = columns.enumerated().map { place, title in
      switch place {
      case 0: .init(title(language), .figure, .left)
      case 1: .init(title(language), .subject)
      default: .init(title(language), .remark)
      }
    }
    self.rows = rows
    let on = day.map { Wording(vi: ", ngày \($0.words())", en: ", \($0.words(.english))") }
    title =
      rows.isEmpty
      ? Wording(
        vi: "Kế hoạch chưa có \(parts.vietnamese) nào.", en: "The plan has no \(parts.english).")(
          language)
      : Wording(
        vi: "\(rows.count) \(parts.vietnamese)\(on?.vietnamese ?? "")",
        en: "\(rows.count) \(parts.english)\(on?.english ?? "")")(language)
  }
}

extension PartsPage {
  package init(units plan: Plan, language: Language) {
    self.init(
      Wording(vi: "đơn vị cấp dưới", en: "units below"),
      [ColumnTitle.id, ColumnTitle.name, .level, .code, .pilot, .aiming],
      plan.units.map { unit in
        [
          unit.id, unit.name, unit.level.words(language), unit.code ?? "",
          unit.pilot?.words(language) ?? "", unit.aiming ?? "",
        ]
      }, language)
  }

  package init(funds rows: [FundRow], asOf day: CalendarDate, language: Language) {
    self.init(
      Wording(vi: "quỹ", en: "funds"),
      [ColumnTitle.id, ColumnTitle.name, .opening, .income, .spending, .closing],
      rows.map { row in
        [row.id, row.name]
          + [row.opening, row.income, row.spending, row.closing].map { $0.words(language) }
      }, language, ofDay: day)
  }

  package init(reviews plan: Plan, language: Language) {
    self.init(
      Wording(vi: "cuộc sơ kết, tổng kết", en: "reviews"),
      [ColumnTitle.id, ColumnTitle.name, ColumnTitle.due, .years],
      plan.reviews.map { review in
        [
          review.id, review.title, review.due?.words(language) ?? review.when ?? "",
          review.years.map { "\($0.from)–\($0.to)" } ?? "",
        ]
      }, language)
  }

  /// The plan's own dimensions, then those that all plans share.
  package init(breakdowns plan: Plan, language: Language) {
    self.init(
      Wording(vi: "cách phân tổ", en: "dimensions"),
      [ColumnTitle.id, ColumnTitle.name, .parts],
      (plan.breakdowns + Catalogue.standard.breakdowns).map { breakdown in
        [
          breakdown.id, breakdown.name,
          breakdown.parts.map { "\($0.name) (\($0.id))" }.joined(separator: "; "),
        ]
      }, language)
  }

  package init(contents plan: Plan, language: Language) {
    self.init(
      Wording(vi: "nội dung", en: "contents"),
      [.ordinal, ColumnTitle.content, .focus, .mark],
      plan.contents.map { chosen in
        let known = Catalogue.standard.content(chosen.content)
        let official = language == .english ? known?.shortEnglish : known?.title
        return [
          "\(chosen.content)", chosen.title ?? official ?? "", chosen.focus ?? "",
          chosen.outstanding ? Wording.outstanding(language) : "",
        ]
      }, language)
  }

  package init(bases plan: Plan, language: Language) {
    self.init(
      Wording(vi: "căn cứ", en: "bases"), [.ordinal, .about, .number, .issuer, .date],
      plan.bases.enumerated().map { place, basis in
        [
          "\(place + 1)", basis.about ?? "", basis.number, basis.issuer ?? "",
          basis.date?.words(language) ?? "",
        ]
      }, language)
  }

  package init(signatures plan: Plan, language: Language) {
    self.init(
      Wording(vi: "khối chữ ký", en: "signatures"), [.ordinal, .authority, .office, .signer],
      plan.signatures.enumerated().map { place, signature in
        [
          "\(place + 1)", signature.authority ?? "", signature.title ?? "", signature.name ?? "",
        ]
      }, language)
  }

  package init(recipients plan: Plan, language: Language) {
    self.init(
      Wording(vi: "nơi nhận", en: "recipients"), [.ordinal, ColumnTitle.name, .role],
      plan.recipients.enumerated().map { place, recipient in
        ["\(place + 1)", recipient.name, recipient.role ?? ""]
      }, language)
  }

  package init(purposes plan: Plan, language: Language) {
    self.init(Wording(vi: "mục đích", en: "purposes"), texts: plan.purposes, language)
  }

  package init(requirements plan: Plan, language: Language) {
    self.init(Wording(vi: "yêu cầu", en: "requirements"), texts: plan.requirements, language)
  }

  private init(_ parts: Wording, texts: [String], _ language: Language) {
    self.init(
      parts, [.ordinal, ColumnTitle.content],
      texts.enumerated().map { ["\($0 + 1)", $1] }, language)
  }

  package init(holidays plan: Plan, language: Language) {
    self.init(
      Wording(vi: "ngày nghỉ", en: "holidays"), [.date, .weekday],
      plan.holidays.map { day in
        [day.words(language), VietnameseDate.weekday(day, in: language)]
      }, language)
  }

  package init(duties plan: Plan, language: Language) {
    self.init(
      Wording(vi: "chế độ báo cáo", en: "reporting duties"),
      [.kindID, ColumnTitle.report, ColumnTitle.due, .recipientOfDuty, .source],
      plan.reports.map { duty in
        [
          duty.kind.rawValue, duty.title ?? Wording.campaign(language), duty.dueWords(language),
          duty.to ?? "", duty.source ?? "",
        ]
      }, language)
  }

  /// The quotas with what the book has of each so far.
  package init(quotas report: Report, of plan: Plan, asOf day: CalendarDate, language: Language) {
    self.init(
      Wording(vi: "định mức", en: "quotas"),
      [.kindID, ColumnTitle.name, ColumnTitle.target, ColumnTitle.status],
      plan.quotas.map { quota in
        let words = QuotaWords(quota, of: plan, areas: "khu dân cư")
        let rows = report.quotas.filter { $0.quota == quota }
        return [
          quota.kind.rawValue,
          words.name(language)
            + (quota.reports.isEmpty ? "" : " (\(quota.reports.joined(separator: ", ")))"),
          words.bound(language), PartsPage.standing(rows, words, language),
        ]
      }, language, ofDay: day)
  }

  /// How far a quota is met, of those that it binds.
  private static func standing(
    _ rows: [QuotaRow], _ words: QuotaWords, _ language: Language
  ) -> String {
    if rows.count == 1, let row = rows.first { return words.actual(of: row, language) }
    let met = rows.count { $0.met == true }
    return rows.isEmpty
      ? "" : Wording(vi: "\(met)/\(rows.count) đạt", en: "\(met) of \(rows.count) met")(language)
  }
}

extension Unit.Level {
  fileprivate func words(_ language: Language) -> String {
    switch self {
    case .province: Wording(vi: "cấp tỉnh", en: "province")(language)
    case .district: Wording(vi: "cấp huyện", en: "district")(language)
    case .commune: Wording(vi: "cấp xã", en: "commune")(language)
    case .area: Wording(vi: "khu dân cư", en: "area")(language)
    }
  }
}

extension ReportingDuty {
  /// When it is due, in the words of its rule.
  fileprivate func dueWords(_ language: Language) -> String {
    if let when { return "“\(when)”" }
    let date = due?.words(language)
    let ofMonth = day.map { Wording(vi: "ngày \($0) hằng kỳ", en: "day \($0)")(language) }
    guard let day = date ?? ofMonth else { return "" }
    return switch rule {
    case .before: Wording(vi: "trước \(day)", en: "before \(day)")(language)
    case .on: Wording(vi: "đến hết \(day)", en: "by \(day)")(language)
    }
  }
}

extension Wording {
  fileprivate static let level = Wording(vi: "Cấp", en: "Level")
  fileprivate static let code = Wording(vi: "Mã số", en: "Code")
  fileprivate static let pilot = Wording(vi: "Làm điểm", en: "Pilot")
  fileprivate static let aiming = Wording(vi: "Phấn đấu", en: "Aims at")
  fileprivate static let opening = Wording(vi: "Đầu năm", en: "Opening")
  fileprivate static let income = Wording(vi: "Thu", en: "In")
  fileprivate static let spending = Wording(vi: "Chi", en: "Out")
  fileprivate static let closing = Wording(vi: "Còn lại", en: "Left")
  fileprivate static let years = Wording(vi: "Các năm", en: "Years")
  fileprivate static let parts = Wording(vi: "Các phần", en: "Parts")
  fileprivate static let ordinal = Wording(vi: "TT", en: "No")
  fileprivate static let focus = Wording(vi: "Trọng tâm", en: "Focus")
  fileprivate static let mark = Wording(vi: "Đặc điểm", en: "Marks")
  fileprivate static let outstanding = Wording(vi: "nổi bật", en: "outstanding")
  fileprivate static let number = Wording(vi: "Số, ký hiệu", en: "Number")
  fileprivate static let issuer = Wording(vi: "Nơi ban hành", en: "Issued by")
  fileprivate static let date = Wording(vi: "Ngày", en: "Date")
  fileprivate static let about = Wording(vi: "Về việc", en: "About")
  fileprivate static let authority = Wording(vi: "Thẩm quyền", en: "Authority")
  fileprivate static let office = Wording(vi: "Chức vụ", en: "Office")
  fileprivate static let signer = Wording(vi: "Họ và tên", en: "Name")
  fileprivate static let role = Wording(vi: "Để", en: "Role")
  fileprivate static let weekday = Wording(vi: "Thứ", en: "Weekday")
  fileprivate static let kindID = Wording(vi: "Loại", en: "Kind")
  fileprivate static let recipientOfDuty = Wording(vi: "Gửi", en: "To")
  fileprivate static let source = Wording(vi: "Nguồn", en: "Source")
  fileprivate static let campaign = Wording(vi: "Cuộc vận động", en: "the campaign")
}
