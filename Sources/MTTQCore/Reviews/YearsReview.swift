package import MTTQText

/// A review of several years, made of an annual report a year (report.md, “Several years”).
package struct YearsReview: Hashable, Sendable {
  package let review: Review
  package let years: ClosedRange<Int>
  package let unit: Unit
  /// Every year in order, with the path of what was read; nil where it is missing.
  package let books: [Book]
  package let indicators: [Row]
  package let households: Households

  /// What was read of a year.
  package struct Book: Hashable, Sendable {
    package let year: Int
    package let source: String?
  }

  /// An indicator over the years.
  package struct Row: Hashable, Sendable {
    /// As the latest year that lists it has it.
    package let indicator: Indicator
    /// The figure of all years together.
    package let figure: Quantity?
    /// How many years went into it.
    package let counted: Int
    /// The years that have a book, in order.
    package let byYear: [Year]

    /// The row of one year; all nil where it has none.
    package struct Year: Hashable, Sendable {
      package let year: Int
      package let cumulative: Quantity?
      package let stated: Bool?
      package let target: Quantity?
      package let percent: Quantity?
      package let met: Bool?
    }
  }

  /// The poor households over the years; each figure added up over the years that have one.
  package struct Households: Hashable, Sendable {
    package let helped: Int?
    package let escapedPoverty: Int?
    package let escapedNearPoverty: Int?
    package let fellBack: Int?
    /// How many years have a register.
    package let counted: Int
    package let byYear: [Year]

    package struct Year: Hashable, Sendable {
      package let year: Int
      /// How many are poor on the last day counted.
      package let poor: Int?
      package let helped: Int?
      package let escapedPoverty: Int?
      package let escapedNearPoverty: Int?
      package let fellBack: Int?
    }
  }
}

extension YearsReview {
  /// Makes the review of a plan out of annual reports, whatever their order.
  ///
  /// - Precondition: the reports fit together (`faults`).
  package init(_ review: Review, over years: Review.Years, of plan: Plan, _ reports: [YearReport]) {
    self.review = review
    self.years = years.from...max(years.from, years.to)
    unit = plan.unit
    let reports = reports.sorted { $0.year < $1.year }
    books = self.years.map { year in
      Book(year: year, source: reports.first { $0.year == year }?.source)
    }
    indicators = YearsReviewFigures(plan, reports).rows()
    households = Households(reports)
  }

  /// What keeps reports from being looked at together: a year twice or outside those of the review,
  /// an indicator of two kinds. Each is told at the file of the later one.
  package static func faults(over years: Review.Years, _ reports: [YearReport]) -> [Diagnostic] {
    var faults: [Diagnostic] = []
    var known: [Int: YearReport] = [:]
    for report in reports {
      if report.year < years.from || report.year > years.to {
        faults.append(.yearOutside(report, years))
      } else if let former = known[report.year] {
        faults.append(.yearTwice(report, former))
      } else {
        known[report.year] = report
      }
    }
    var kinds: [String: (kind: String, year: Int)] = [:]
    for report in known.values.sorted(by: { $0.year < $1.year }) {
      for row in report.rows {
        let kind = row.indicator.kind.name
        if let former = kinds[row.indicator.id], former.kind != kind {
          faults.append(.twoKinds(row.indicator.id, kind, in: report, former.kind, former.year))
        } else {
          kinds[row.indicator.id] = (kind, report.year)
        }
      }
    }
    return faults
  }
}

extension YearsReview.Households {
  fileprivate init(_ reports: [YearReport]) {
    func sum(_ figure: (YearReport.Households) -> Int?) -> Int? {
      let figures = reports.compactMap { figure($0.households) }
      return figures.isEmpty ? nil : figures.reduce(0, +)
    }
    self.init(
      helped: sum(\.helped), escapedPoverty: sum(\.escapedPoverty),
      escapedNearPoverty: sum(\.escapedNearPoverty), fellBack: sum(\.fellBack),
      counted: reports.count { $0.households.poor != nil },
      byYear: reports.map { report in
        let households = report.households
        return Year(
          year: report.year, poor: households.poor, helped: households.helped,
          escapedPoverty: households.escapedPoverty,
          escapedNearPoverty: households.escapedNearPoverty, fellBack: households.fellBack)
      })
  }
}

extension Diagnostic {
  /// A report that has no place in a review: of another kind, or of a book that owes none.
  package static func notAnnual(_ file: String, _ report: String?) -> Diagnostic {
    mixed(
      file,
      report.map {
        Wording(
          vi: "tệp là báo cáo “\($0)”, không phải báo cáo năm", en: "the file is the report “\($0)”"
        )
      }
        ?? Wording(
          vi: "kế hoạch của sổ không có báo cáo năm", en: "the book's plan owes no annual report"),
      hint: Wording(
        vi: "tổng kết nhiều năm lấy từ báo cáo năm (annual) của từng năm",
        en: "a review of several years is made of annual reports"))
  }

  fileprivate static func yearOutside(_ report: YearReport, _ years: Review.Years) -> Diagnostic {
    mixed(
      report.file,
      Wording(
        vi: "năm \(report.year) nằm ngoài các năm \(years.from)–\(years.to) được tổng kết",
        en: "\(report.year) is outside the years \(years.from)–\(years.to) of the review"),
      hint: Wording(vi: "bỏ sổ này", en: "leave this book out"))
  }

  fileprivate static func yearTwice(_ report: YearReport, _ former: YearReport) -> Diagnostic {
    mixed(
      report.file,
      Wording(
        vi: "năm \(report.year) đã có ở “\(former.source)”",
        en: "\(report.year) is there already, in “\(former.source)”"),
      hint: Wording(vi: "giữ lại một trong hai", en: "keep one of the two"))
  }

  fileprivate static func twoKinds(
    _ indicator: String, _ kind: String, in report: YearReport, _ other: String, _ year: Int
  ) -> Diagnostic {
    mixed(
      report.file,
      Wording(
        vi: "“\(indicator)” ở đây tính kiểu “\(kind)”, năm \(year) tính kiểu “\(other)”",
        en: "“\(indicator)” is of the kind “\(kind)” here, of “\(other)” in \(year)"),
      hint: Wording(
        vi: "thống nhất cách tính, hoặc đổi mã chỉ tiêu của một năm",
        en: "agree on the kind, or give the indicator of one year another id"))
  }

  private static func mixed(_ file: String, _ message: Wording, hint: Wording) -> Diagnostic {
    Diagnostic(.rollupMixed, at: Place(path: file, line: 1, column: 1), message, hint: hint)
  }
}
