internal import MTTQText

/// Why a form is not taken back.
struct FormFault {
  let message: Wording
  let hint: Wording

  /// What is wrong with a form for a plan; nil where nothing is.
  init?(
    _ form: FormMark, of plan: Plan, periods: [String: ClosedRange<CalendarDate>]
  ) {
    if form.unit != plan.unit.id {
      self.init(
        Wording(
          vi: "biểu này của đơn vị khác (“\(form.unit)”)",
          en: "the form is of another unit (“\(form.unit)”)"),
        Wording(vi: "mở sổ của đơn vị đó bằng -C", en: "name that unit's book with -C"))
      return
    }
    guard let period = periods[form.report] else {
      self.init(
        Wording(
          vi: "kế hoạch không có báo cáo “\(form.report)” của biểu này",
          en: "the plan has no report “\(form.report)”, which the form is of"), .newForm)
      return
    }
    guard period == form.from...form.through else {
      let (own, now) = (form.from...form.through, period)
      self.init(
        Wording(
          vi: "biểu này của kỳ \(own.words), sổ nay có kỳ \(now.words)",
          en: "the form is of \(own.wordsEnglish), the book now has \(now.wordsEnglish)"), .newForm
      )
      return
    }
    guard let id = form.id else { return nil }
    let isThere =
      form.sender == .area
      ? plan.areas.contains { $0.id == id } : plan.organisations.contains { $0.id == id }
    if isThere { return nil }
    self.init(
      Wording(
        vi: "kế hoạch không có “\(id)”, là nơi gửi biểu này",
        en: "the plan has no “\(id)”, whose form this is"), .newForm)
  }

  private init(_ message: Wording, _ hint: Wording) {
    self.message = message
    self.hint = hint
  }
}

extension ClosedRange<CalendarDate> {
  fileprivate var words: String {
    "\(VietnameseDate.short(lowerBound)) – \(VietnameseDate.short(upperBound))"
  }
  fileprivate var wordsEnglish: String {
    "\(lowerBound.description) – \(upperBound.description)"
  }
}

extension Wording {
  fileprivate static let newForm = Wording(
    vi: "in biểu mới bằng mttq form rồi chép số sang",
    en: "make a new form with mttq form and copy the figures")

  static func noteWithoutFigure(_ row: Int) -> Wording {
    Wording(
      vi: "dòng \(row): có ghi chú mà không có số, nên không ghi gì",
      en: "row \(row): a note without a figure; nothing is recorded")
  }
}

/// The unit that a header has in brackets.
enum HeaderUnit {
  /// What is wrong with it; nil where it may stand there.
  ///
  /// - Parameter indicator: the indicator of a wide column; nil of the one column of figures.
  static func fault(_ told: String, of indicator: Indicator?, in plan: Plan) -> String? {
    let words = NamedEntries.key(told).split(separator: " ").map(String.init)
    let isThousands = told.filter { ("0"..."9").contains($0) }.hasPrefix("1000")
    let isMultiple = isThousands || words.contains(where: multipliers.contains)
    if let indicator {
      if TypedUnit.own(indicator.unit).isMeant(by: told) { return nil }
      let isOther = plan.allIndicators.contains {
        NamedEntries.key($0.unit) == NamedEntries.key(told)
      }
      return isMultiple || isOther ? indicator.unit : nil
    }
    return isMultiple ? "" : nil
  }

  private static let multipliers: Set = ["nghin", "ngan", "trieu", "tr", "trd", "ty", "ti"]
}

extension TextFault {
  static func foreignUnit(_ text: String, of indicator: Indicator) -> TextFault {
    let fault = NumberFault.foreignUnit(text, own: indicator.unit)
    return TextFault(fault.message, fault.hint)
  }
}

extension CellFault {
  static let notBrokenDown = CellFault(
    Wording(
      vi: "chỉ tiêu này không chia theo phân tổ được: chỉ số phát sinh mới có phần",
      en: "the indicator cannot be broken down: only flows have parts"),
    Wording(vi: "để trống ô này", en: "leave the cell empty"))

  static let nameless = CellFault(
    Wording(
      vi: "ô trống, mà dòng này có số liệu", en: "empty, though the row has figures"),
    Wording(
      vi: "ghi tên khu dân cư hoặc tổ chức của dòng",
      en: "name the area or the organisation of the row"))
}

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
