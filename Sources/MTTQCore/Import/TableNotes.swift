package import MTTQText

/// What a person is told of a table that is read, each once.
package struct TableNotes: Hashable, Sendable {
  package private(set) var all: [Wording] = []
  private var met: Set<Wording> = []

  package init() {}

  mutating func add(_ wording: Wording) {
    if met.insert(wording).inserted { all.append(wording) }
  }

  mutating func addHidden(rows: Int, columns: Int) {
    guard rows > 0 || columns > 0 else { return }
    let parts = [
      rows > 0 ? Wording(vi: "\(rows) dòng", en: "\(rows) rows") : nil,
      columns > 0 ? Wording(vi: "\(columns) cột", en: "\(columns) columns") : nil,
    ].compactMap { $0 }
    let vi = parts.map(\.vietnamese).joined(separator: " và ")
    let en = parts.map(\.english).joined(separator: " and ")
    add(
      Wording(
        vi: "\(vi) đang ẩn cũng được đọc", en: "\(en) that are hidden are read as well"))
  }
}

extension Wording {
  /// What the beginning of a name was taken for.
  package static func begun(_ typed: String, _ id: String, _ name: String) -> Wording {
    let whole = name == id ? id : "\(name) (\(id))"
    return Wording(vi: "“\(typed)” là \(whole)", en: "“\(typed)” is \(whole)")
  }

  /// What a day without a year was taken for.
  static func dayOfYear(_ typed: String, _ day: CalendarDate) -> Wording {
    Wording(
      vi: "“\(typed)” là ngày \(VietnameseDate.short(day))", en: "“\(typed)” is \(day)")
  }

  static func counting(row: Int) -> Wording {
    Wording(
      vi: "dòng \(row) chỉ đánh số cột nên được bỏ qua",
      en: "row \(row) only numbers the columns and is passed over")
  }

  static func passedOver(rows: RowRanges) -> Wording {
    Wording(
      vi: "dòng \(rows) ở cuối bảng không phải số liệu, được bỏ qua",
      en: "rows \(rows) at the end of the table are no figures and are passed over")
  }

  static func unnamed(columns: [Int]) -> Wording {
    let letters = columns.prefix(12).map { CellReference.letters(ofColumn: $0) }
      .joined(separator: ", ")
    return Wording(
      vi: "cột \(letters) không có tên nên được bỏ qua",
      en: "columns without a name are passed over: \(letters)")
  }

  static func unknownPassedOver(_ headers: [String]) -> Wording {
    let names = headers.map { "“\($0.truncated(to: 40))”" }.joined(separator: ", ")
    return Wording(
      vi: "cột không biết được bỏ qua: \(names)", en: "unknown columns are passed over: \(names)")
  }
}
