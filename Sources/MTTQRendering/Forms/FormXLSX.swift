package import MTTQCore
internal import MTTQText

/// Blank forms as a workbook, a sheet for each sender (tables.md, “Forms”). In Vietnamese, whatever
/// language is asked for: whoever fills them in reads that.
package enum FormXLSX {
  /// The bytes of the file.
  package static func bytes(_ forms: BlankForms) -> [UInt8] {
    let title = "Biểu số liệu báo cáo \(forms.period)"
    let properties = PrintedProperties(
      title: title, author: forms.unit.issuer, subject: forms.subject, day: forms.mark.through)
    return WorkbookXLSX.bytes(
      PrintedWorkbook(
        sheets: forms.forms.map { forms.sheet(of: $0, title) }, properties: properties)
    )
  }
}

extension BlankForms {
  fileprivate func sheet(of form: BlankForm, _ title: String) -> WorkbookSheet {
    var sheet = WorkbookSheet(
      name: form.sender.name, title: title.uppercased(), lines: guidance,
      columns: ["STT", "Mã", "Chỉ tiêu", "Đơn vị tính", "Đã ghi", "Số lượng", "Ghi chú"],
      rows: zip(indicators, form.recorded).enumerated().map { place, row in
        BlankForms.row(place + 1, row.0, recorded: row.1)
      })
    sheet.form = SheetForm(
      mark: form.mark.text, facts: facts, sender: form.sender.line,
      widths: [4...6, 4...15, 20...36, 10...12, 9...16, 12...12, 12...12], refusal: .onlyNumbers,
      signature: SheetForm.Signature(
        column: 3, day: "Ngày …… tháng …… năm ……", signer: "NGƯỜI LẬP BIỂU",
        how: "(Ký, ghi rõ họ tên)"))
    return sheet
  }

  private static func row(
    _ number: Int, _ indicator: Indicator, recorded: Quantity?
  ) -> [WorkbookSheet.Cell] {
    [
      .ordinal(indicator.isFlow ? "\(number)" : "\(number)\(stock)"), .code(indicator.id),
      .text(indicator.name), .text(indicator.unit), recorded.map { .number($0) } ?? .empty,
      .entry(indicator.unit == "đồng" ? .whole : .number), .entry(.words),
    ]
  }

  /// What stands behind the number of a row whose figure is that of a day.
  private static let stock = "*"

  private var facts: [String] {
    let days = "từ ngày \(mark.from.words()) đến ngày \(mark.through.words())"
    return ["Kỳ báo cáo: \(period) (\(days))", "Nơi nhận: \(unit.issuer)"]
  }

  /// How the form is filled in.
  private var guidance: [String] {
    let flows = """
      Chỉ điền các ô nền vàng. “Số lượng” là số phát sinh thêm, chưa có trong “Đã ghi” \
      (“Đã ghi” là số liệu kỳ này đã có trong sổ, không cộng lại). \
      Không phát sinh thì ghi 0; chưa có số liệu thì để trống.
      """
    let stocks = """
      Chỉ tiêu có dấu \(BlankForms.stock) ở cột STT: điền số hiện có đến ngày \
      \(mark.through.words()), không phải số tăng thêm.
      """
    return indicators.allSatisfy(\.isFlow) ? [flows] : [flows, stocks]
  }
}

extension FormSender {
  /// Whose form it is, with the word for what that is.
  fileprivate var line: String {
    switch kind {
    case .area: "Khu dân cư: \(name)"
    case .org: "Tổ chức: \(name)"
    }
  }
}

extension SheetForm.Refusal {
  fileprivate static let onlyNumbers = SheetForm.Refusal(
    title: "Số lượng chưa đúng",
    text: "Chỉ nhập số từ 0 trở lên, không kèm chữ hay đơn vị tính. "
      + "Chưa có số liệu thì để trống; lời giải thích ghi ở cột “Ghi chú”.")
}
