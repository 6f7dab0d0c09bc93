internal import MTTQText

/// Why a cell is not what its column asks for.
struct CellFault: Error, Hashable {
  let code: DiagnosticCode
  let message: Wording
  let hint: Wording?

  init(_ code: DiagnosticCode, _ message: Wording, _ hint: Wording?) {
    self.code = code
    self.message = message
    self.hint = hint
  }

  init(_ message: Wording, _ hint: Wording?) {
    self.init(.tableCell, message, hint)
  }

  init(_ fault: TextFault) {
    self.init(.tableCell, fault.message, fault.hint)
  }

  init(_ fault: NumberFault) {
    self.init(.tableCell, fault.message, fault.hint)
  }

  init(_ fault: DateFault) {
    self.init(.tableCell, fault.message, fault.hint)
  }

  /// What a cell is that is no text, number, day or truth at all.
  init?(_ content: TableCell.Content) {
    switch content {
    case .error: self.init(BrokenText.errorValue.fault)
    case .uncomputed: self.init(BrokenText.formula.fault)
    case .noDay: self = .noDay
    case .old(let encoding):
      let (message, hint) = encoding.amongUnicode
      self.init(.tableEncoding, message, hint)
    case .unicode(let encoding):
      let (message, hint) = encoding.notOfUnicode
      self.init(.tableEncoding, message, hint)
    case .text, .number, .day, .truth: return nil
    }
  }
}

extension CellFault {
  /// The fault without what it quotes, which may be about a person.
  var untelling: CellFault {
    CellFault(
      code,
      Wording(
        vi: CellFault.untelling(message.vietnamese), en: CellFault.untelling(message.english)), hint
    )
  }

  private static func untelling(_ message: String) -> String {
    var rest = message[...]
    var kept = ""
    while let open = rest.firstIndex(of: "“"),
      let close = rest[open...].firstIndex(of: "”")
    {
      kept += rest[...open] + "…”"
      rest = rest[rest.index(after: close)...]
    }
    return kept + rest
  }

  /// A text that is no day, where nothing of it may be told.
  static let untoldDay = CellFault(
    Wording(vi: "không phải là một ngày có thật", en: "no day of the calendar"),
    Wording(
      vi: "viết ngày/tháng/năm như 15/5/2026, hoặc 2026-05-15",
      en: "write day/month/year as in 15/5/2026, or 2026-05-15"))

  private static let keepAsText = Wording(
    vi: "định dạng cột là văn bản (Text) rồi gõ lại ô này",
    en: "format the column as text and type the cell again")

  /// A number in the format of a day that the calendar has not.
  static let noDay = CellFault(
    Wording(vi: "ô không phải là một ngày có thật", en: "the cell is no day of the calendar"),
    Wording(
      vi: "gõ lại ngày như 15/3/2026", en: "type the day again, such as 15/3/2026"))

  /// A day where a number is asked: `3/4` became one.
  static func dayForNumber(_ day: CalendarDate) -> CellFault {
    CellFault(
      Wording(
        vi: "bảng tính đã đổi con số thành ngày “\(VietnameseDate.short(day))”",
        en: "the spreadsheet turned the number into the day “\(day.description)”"),
      Wording(
        vi: "định dạng ô là số rồi gõ lại con số",
        en: "format the cell as a number and type it again"))
  }

  /// A day where words are asked.
  static func dayForText(_ day: CalendarDate) -> CellFault {
    CellFault(
      Wording(
        vi: "bảng tính đã đổi chữ thành ngày “\(VietnameseDate.short(day))”",
        en: "the spreadsheet turned the text into the day “\(day.description)”"), keepAsText)
  }

  /// A number where a day is asked.
  static let numberForDay = CellFault(
    Wording(
      vi: "ô là con số, không phải ngày", en: "the cell is a number, no day"),
    Wording(
      vi: "định dạng ô là ngày (Date), hoặc gõ ngày như 15/3/2026",
      en: "format the cell as a day, or type it such as 15/3/2026"))

  static let truthForValue = CellFault(
    Wording(
      vi: "ô là TRUE hoặc FALSE của bảng tính", en: "the cell is TRUE or FALSE of the spreadsheet"),
    Wording(vi: "gõ lại ô này", en: "type the cell again"))

  /// A percentage of a figure that is counted in something else.
  static func percentage(_ own: String?) -> CellFault {
    let own = own.map { " (\($0))" } ?? ""
    return CellFault(
      Wording(
        vi: "ô có định dạng phần trăm, mà con số ở đây không tính bằng %\(own)",
        en: "the cell is formatted as a percentage, which the figure is not\(own)"),
      Wording(
        vi: "bỏ định dạng % rồi gõ lại con số",
        en: "take the percent format off and type the number again"))
  }

  /// A number that is merged over several rows.
  static let mergedNumber = CellFault(
    Wording(
      vi: "con số gộp trên nhiều dòng, không biết của dòng nào",
      en: "the number is merged over several rows and may be of any of them"),
    Wording(
      vi: "bỏ gộp ô (Unmerge) rồi ghi số của từng dòng",
      en: "unmerge the cell and give each row its number"))
}
