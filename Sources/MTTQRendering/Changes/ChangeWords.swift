internal import MTTQCore
internal import MTTQText

/// How a page names what changed in a report.
struct ChangeWords {
  let plan: Plan
  let indicators: [Indicator]
  let language: Language

  /// The heading over the changes of one list.
  func title(of part: ReportPlace.Part) -> String { part.wording(language) }

  /// What changed at one place: `Cây xanh trồng mới: lũy kế 86 → 90`.
  func sentence(_ change: ReportChange) -> String {
    let figures = change.figures.map { figure in
      let name = name(of: figure.name, in: change.place.part)
      return "\(name) \(words(figure.before, of: figure, in: change.place))"
        + " → \(words(figure.after, of: figure, in: change.place))"
    }
    let subject = subject(of: change.place)
    let said = figures.joined(separator: "; ")
    return subject.isEmpty ? said.capitalisedFirst : "\(subject): \(said)"
  }

  private func subject(of place: ReportPlace) -> String {
    let bearers = [
      place.org.map { org in plan.organisations.first { $0.id == org }?.name ?? org },
      place.area.map { area in plan.areas.first { $0.id == area }?.fullName ?? area },
    ].compactMap { $0 }
    let content = place.content.map {
      [Wording(vi: "nội dung \($0)", en: "content \($0)")(language)]
    }
    let named = [place.id.map { subject($0, in: place.part) }].compactMap { $0 }
    return (named + bearers + (content ?? [])).joined(separator: ", ")
  }

  private func subject(_ id: String, in part: ReportPlace.Part) -> String {
    switch part {
    case .indicators, .targets, .byArea, .byOrganisation:
      guard let indicator = indicators.first(where: { $0.id == id }) else { return id }
      return (language == .english ? indicator.nameEnglish : nil) ?? indicator.name
    case .tasks: return plan.tasks.first { $0.id == id }?.title ?? id
    case .models: return plan.models.first { $0.id == id }?.name ?? id
    case .funds: return plan.funds.first { $0.id == id }?.name ?? id
    case .quotas: return Quota.Kind(rawValue: id)?.words(language) ?? id
    case .remarks: return RemarkSection(rawValue: id)?.wording(language) ?? id
    case .received: return plan.units.first { $0.id == id }?.name ?? id
    case .byHelper: return Helper.Kind(rawValue: id)?.words(language) ?? id
    case .households, .register, .helpedHouseholds: return id
    }
  }

  /// The figures of the register go by status, all others by a name of their own.
  private func name(of figure: String, in part: ReportPlace.Part) -> String {
    if part == .register { return HouseholdStatus(rawValue: figure)?.words(language) ?? figure }
    if part == .helpedHouseholds, figure == "status" { return Wording.standing(language) }
    return ChangeWords.names[figure]?(language) ?? figure
  }

  private func words(
    _ value: FigureValue?, of figure: ReportChange.FigureChange, in place: ReportPlace
  ) -> String {
    switch value {
    case nil: "–"
    case .number(let number)?:
      isPercent(figure.name, in: place)
        ? number.percentWords(language) : number.words(language)
    case .truth(let truth)?: (truth ? Wording.met : Wording.notMet)(language)
    case .list(let texts)?: texts.isEmpty ? "–" : texts.joined(separator: ", ")
    case .text(let text)?: status(text, in: place.part) ?? day(text) ?? "“\(text.oneLine)”"
    }
  }

  private func isPercent(_ figure: String, in place: ReportPlace) -> Bool {
    if place.part == .quotas {
      return place.id.flatMap(Quota.Kind.init(rawValue:))?.unit == .percent
    }
    return ["percent", "change", "coverage"].contains(figure)
  }

  private func status(_ text: String, in part: ReportPlace.Part) -> String? {
    switch part {
    case .tasks: TaskStatus(rawValue: text)?.words(language)
    case .models: ModelStatus(rawValue: text)?.words(language)
    case .helpedHouseholds: HouseholdStatus(rawValue: text)?.words(language)
    default: nil
    }
  }

  private func day(_ text: String) -> String? { CalendarDate(text)?.words(language) }

  private static let names: [String: Wording] = [
    "value": Wording(vi: "thực hiện trong kỳ", en: "in the period"),
    "cumulative": Wording(vi: "lũy kế", en: "cumulative"),
    "target": Wording(vi: "kế hoạch năm", en: "target"),
    "percent": Wording(vi: "tỷ lệ", en: "of the target"),
    "met": Wording(vi: "kết quả", en: "result"),
    "previous": Wording(vi: "cùng kỳ năm trước", en: "a year before"),
    "change": Wording(vi: "so cùng kỳ", en: "against a year before"),
    "estimate": Wording(vi: "ước cả kỳ", en: "estimate"),
    "status": Wording(vi: "tình trạng", en: "status"),
    "on": Wording(vi: "ngày", en: "day"),
    "total": Wording(vi: "tổng số", en: "in all"),
    "done": Wording(vi: "đã hoàn thành", en: "done"),
    "started": Wording(vi: "đang thực hiện", en: "started"),
    "overdue": Wording(vi: "quá hạn", en: "overdue"),
    "effective": Wording(vi: "hoạt động hiệu quả", en: "effective"),
    "stopped": Wording(vi: "ngừng hoạt động", en: "stopped"),
    "helped": Wording(vi: "hộ được giúp", en: "helped"),
    "helpedNow": Wording(vi: "hộ đang được giúp", en: "helped now"),
    "withoutHelper": Wording(vi: "hộ nghèo chưa có nơi giúp", en: "poor without a helper"),
    "coverage": Wording(vi: "tỷ lệ hộ nghèo có nơi giúp", en: "poor with a helper"),
    "escapedPoverty": Wording(vi: "hộ thoát nghèo", en: "escaped poverty"),
    "escapedNearPoverty": Wording(vi: "hộ thoát cận nghèo", en: "escaped near poverty"),
    "fellBack": Wording(vi: "hộ tái nghèo, phát sinh nghèo", en: "fell back"),
    "helpers": Wording(vi: "nơi giúp đỡ", en: "helpers"),
    "forms": Wording(vi: "hình thức", en: "forms of help"),
    "actual": Wording(vi: "thực tế", en: "counted"),
    "shortfall": Wording(vi: "còn thiếu", en: "short"),
    "opening": Wording(vi: "số dư đầu năm", en: "opening"),
    "in": Wording(vi: "thu", en: "in"),
    "out": Wording(vi: "chi", en: "out"),
    "closing": Wording(vi: "số dư cuối kỳ", en: "closing"),
    "text": Wording(vi: "lời", en: "words"),
  ]
}

extension ReportPlace.Part {
  fileprivate var wording: Wording {
    switch self {
    case .indicators: Wording(vi: "Chỉ tiêu", en: "Indicators")
    case .targets: Wording(vi: "Chỉ tiêu giao", en: "Targets")
    case .byArea: Wording(vi: "Theo khu dân cư", en: "By area")
    case .byOrganisation: Wording(vi: "Theo tổ chức", en: "By organisation")
    case .tasks: Wording(vi: "Nhiệm vụ", en: "Tasks")
    case .models: Wording(vi: "Mô hình", en: "Models")
    case .households: Wording(vi: "Giúp đỡ hộ nghèo", en: "Households")
    case .register: Wording(vi: "Danh sách hộ", en: "The register")
    case .byHelper: Wording(vi: "Theo nơi giúp đỡ", en: "By helper")
    case .helpedHouseholds: Wording(vi: "Hộ được giúp đỡ", en: "Households helped")
    case .quotas: Wording(vi: "Định mức", en: "Quotas")
    case .funds: Wording(vi: "Quỹ", en: "Funds")
    case .remarks: Wording(vi: "Nhận xét", en: "Remarks")
    case .received: Wording(vi: "Báo cáo nhận được", en: "Reports received")
    }
  }
}

extension Wording {
  fileprivate static let met = Wording(vi: "đạt", en: "met")
  fileprivate static let standing = Wording(vi: "diện", en: "status")
  fileprivate static let notMet = Wording(vi: "chưa đạt", en: "not met")
}

extension String {
  /// The text on one line.
  fileprivate var oneLine: String { split(separator: "\n").joined(separator: " ") }
}
