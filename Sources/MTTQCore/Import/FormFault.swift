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
  static let newForm = Wording(
    vi: "in biểu mới bằng mttq form rồi chép số sang",
    en: "make a new form with mttq form and copy the figures")

  static func noteWithoutFigure(_ row: Int) -> Wording {
    Wording(
      vi: "dòng \(row): có ghi chú mà không có số, nên không ghi gì",
      en: "row \(row): a note without a figure; nothing is recorded")
  }
}
