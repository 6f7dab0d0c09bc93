internal import MTTQText

extension Diagnostic {
  static func unknownColumn(
    _ text: String, among names: ColumnNames, _ place: Place
  ) -> Diagnostic {
    let text = text.truncated(to: 60)
    // Of a plan's indicators there are more than anybody reads.
    let all = names.columns.prefix(12).map(\.title).joined(separator: ", ")
    return Diagnostic(
      .tableHeader, at: place,
      Wording(vi: "không biết cột “\(text)”", en: "unknown column “\(text)”"),
      hint: names.nearest(to: text)
        ?? Wording(
          vi: "các cột được đọc: \(all); bỏ qua cột này bằng --skip-unknown",
          en: "the columns that are read: \(all); pass this one over with --skip-unknown"))
  }

  static func columnTwice(_ text: String, _ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "cột “\(text.truncated(to: 60))” có hai lần",
        en: "the column “\(text.truncated(to: 60))” stands twice"),
      hint: Wording(vi: "giữ lại một cột", en: "keep one of the two"))
  }

  static func missingColumn(_ column: TableColumn, _ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "thiếu cột “\(column.title)”", en: "the column “\(column.key)” is missing"),
      hint: Wording(vi: "thêm cột này vào bảng", en: "add the column to the table"))
  }

  static func longAndWide(_ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "bảng vừa có cột Chỉ tiêu hay Số lượng, vừa có cột của từng chỉ tiêu",
        en: "the table has a column of indicators or values and columns of single indicators"),
      hint: Wording(
        vi: "chia làm hai bảng: mỗi dòng một chỉ tiêu, hoặc mỗi cột một chỉ tiêu",
        en: "make two tables of it: an indicator a row, or an indicator a column"))
  }

  static func rowsWithoutName(_ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "bảng có nhiều dòng mà không có cột Khu dân cư, Tổ chức hay Ngày",
        en: "the table has several rows and no column of areas, organisations or days"),
      hint: Wording(
        vi: "thêm cột cho biết mỗi dòng của ai hoặc của ngày nào",
        en: "add a column that says whose or of which day each row is"))
  }

  static func headerUnit(_ text: String, _ own: String, _ place: Place) -> Diagnostic {
    let text = text.truncated(to: 60)
    return Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "cột “\(text)” tính bằng đơn vị khác"
          + (own.isEmpty ? " đơn vị của chỉ tiêu" : " (đơn vị của chỉ tiêu: \(own))"),
        en: "the column “\(text)” counts in another unit"
          + (own.isEmpty ? " than the indicators" : " (the indicator's: \(own))")),
      hint: Wording(
        vi: "đổi các số sang đơn vị của chỉ tiêu rồi sửa tên cột",
        en: "turn the numbers into the indicator's unit and mend the header"))
  }

  static func foreignForm(_ fault: FormFault, _ place: Place) -> Diagnostic {
    Diagnostic(.tableHeader, at: place, fault.message, hint: fault.hint)
  }

  static func brokenForm(_ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "ô A1 của biểu không còn nguyên", en: "cell A1 of the form is not what it was"),
      hint: .newForm)
  }

  static func formWithoutMark(_ place: Place) -> Diagnostic {
    Diagnostic(
      .tableHeader, at: place,
      Wording(
        vi: "biểu mất ô A1 nên không biết của nơi nào",
        en: "the form has lost its cell A1, so nobody knows whose it is"),
      hint: .newForm)
  }
}
