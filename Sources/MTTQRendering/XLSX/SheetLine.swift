/// A line above the table of a sheet, over all of its columns.
struct SheetLine: Hashable {
  let text: String
  let style: CellStyle
}

extension WorkbookSheet {
  /// What stands above the table.
  var head: [SheetLine] {
    let mark = form.map { SheetLine(text: $0.mark, style: .mark) }
    let facts = (form?.facts ?? []).map { SheetLine(text: $0, style: .fact) }
    let sender = form.map { SheetLine(text: $0.sender, style: .notice) }
    return [mark].compactMap(\.self) + notices.map { SheetLine(text: $0, style: .notice) }
      + [SheetLine(text: title, style: .title)] + facts + [sender].compactMap(\.self)
      + lines.map { SheetLine(text: $0, style: .line) }
  }
}
