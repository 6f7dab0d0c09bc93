package import MTTQCore
internal import MTTQText

/// A review of several years in words, without layout: a head and one table, always Vietnamese.
package struct PrintedReview: Hashable, Sendable {
  let title: String
  let lines: [String]
  let table: PrintedTable
  let notes: [String]

  package init(_ review: YearsReview) {
    title = review.review.title
    let missing = review.books.filter { $0.source == nil }.map { String($0.year) }
    let all = review.books.count
    lines = [
      "Đơn vị: \(review.unit.name)",
      "Các năm \(review.span): có sổ của \(all - missing.count)/\(all) năm"
        + (missing.isEmpty ? "" : "; không có sổ: \(missing.joined(separator: ", "))"),
    ]
    let rows = ReviewRows(review)
    table = PrintedTable(
      columns: [.init("Chỉ tiêu", .subject), .init("ĐVT", .unit)]
        + review.books.map { book in
          .init(book.source == nil ? "\(book.year) (không có sổ)" : "\(book.year)", .figure)
        } + [.init(review.span, .figure), .init("Mã chỉ tiêu", .figure, isForPrograms: true)],
      rows: rows.cells, headings: rows.headings)
    let hasStated = review.indicators.contains { $0.byYear.contains { $0.stated == true } }
    notes = hasStated ? ["* Tỷ lệ do nơi khác công bố, không tính từ số liệu của sổ."] : []
  }
}

/// The rows of a review's table.
private struct ReviewRows {
  let review: YearsReview

  init(_ review: YearsReview) {
    self.review = review
  }

  var cells: [[PrintedTable.Cell]] { review.indicators.map(row) + households }

  /// What each stretch of rows is about, by its first row.
  var headings: [Int: String] {
    var headings: [Int: String] = [:]
    for (place, row) in review.indicators.enumerated()
    where place == 0 || review.indicators[place - 1].indicator.content != row.indicator.content {
      headings[place] = heading(row.indicator.content)
    }
    headings[review.indicators.count] = "Hộ nghèo và việc giúp đỡ"
    return headings
  }

  private func heading(_ content: Int?) -> String {
    guard let content, let known = Catalogue.standard.content(content) else {
      return "Kết quả khác"
    }
    return "Nội dung \(content). \(known.title)"
  }

  private func row(_ row: YearsReview.Row) -> [PrintedTable.Cell] {
    [.text(row.indicator.name), .text(row.indicator.unit)]
      + review.books.map { book in
        let year = row.byYear.first { $0.year == book.year }
        return cell(year?.cumulative, isStated: year?.stated == true)
      }
      + [total(row.figure, of: row.counted), .text(row.indicator.id)]
  }

  private var households: [[PrintedTable.Cell]] {
    let households = review.households
    let read = review.books.count { $0.source != nil }
    let counted = households.counted
    return [
      line("Hộ nghèo đến ngày chốt số liệu", "hộ", \.poor, .empty),
      line("Hộ được giúp đỡ", "lượt hộ", \.helped, total(households.helped, of: read)),
      line("Hộ thoát nghèo", "hộ", \.escapedPoverty, total(households.escapedPoverty, of: counted)),
      line(
        "Hộ thoát cận nghèo", "hộ", \.escapedNearPoverty,
        total(households.escapedNearPoverty, of: counted)),
      line("Hộ tái nghèo", "hộ", \.fellBack, total(households.fellBack, of: counted)),
    ]
  }

  private func line(
    _ name: String, _ unit: String, _ figure: (YearsReview.Households.Year) -> Int?,
    _ total: PrintedTable.Cell
  ) -> [PrintedTable.Cell] {
    [.text(name), .text(unit)]
      + review.books.map { book in
        let year = review.households.byYear.first { $0.year == book.year }
        return cell(year.flatMap(figure).map { Quantity($0) }, isStated: false)
      } + [total, .empty]
  }

  private func cell(_ figure: Quantity?, isStated: Bool) -> PrintedTable.Cell {
    guard let figure else { return .unrecorded }
    return isStated ? .number(figure, shown: figure.words() + "*") : .number(figure)
  }

  private func total(_ figure: Int?, of years: Int) -> PrintedTable.Cell {
    total(figure.map { Quantity($0) }, of: years)
  }

  /// The figure of all years, with how many went into it where that is not all.
  private func total(_ figure: Quantity?, of years: Int) -> PrintedTable.Cell {
    guard let figure else { return .unrecorded }
    let all = review.books.count
    return years == all
      ? .number(figure) : .number(figure, shown: "\(figure.words()) (\(years)/\(all) năm)")
  }
}

extension YearsReview {
  /// The years as a title: `2021–2025`.
  fileprivate var span: String {
    years.lowerBound == years.upperBound
      ? String(years.lowerBound) : "\(years.lowerBound)–\(years.upperBound)"
  }
}
