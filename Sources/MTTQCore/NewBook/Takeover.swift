internal import MTTQText

/// The entries of one list of a new plan, with what to look at in them.
struct Taken: Sendable {
  var entries: [JSONNode]
  var reminders: [Wording]

  init(_ entries: [JSONNode], _ reminders: [Wording] = []) {
    self.entries = entries
    self.reminders = reminders
  }

  /// The ids of the entries.
  var ids: Set<String> { Set(entries.compactMap { $0.text("id") }) }
}

/// What a new plan takes over from another one, part by part.
///
/// Entries are taken as they stand, so that keys that only the source knows are kept.
struct Takeover: Sendable {
  let source: SourcePlan
  let relation: SourcePlan.Relation
  /// The unit of the new plan, with the units above it.
  let unit: Unit
  let years: YearShift
  let choice: PlanRequest.TaskChoice
  let organisations: Taken
  /// The areas that have not ended when the new year begins.
  let areas: Taken
  private let standing: StandingAreas

  init(from source: SourcePlan, _ relation: SourcePlan.Relation, for request: PlanRequest) {
    self.source = source
    self.relation = relation
    years = YearShift(from: source.plan.year, to: request.year)
    choice = request.tasks
    unit = request.unit.placed(by: source.plan.unit, relation)
    organisations = Taken.organisations(of: source.tree, relation, for: unit)
    standing = StandingAreas(source.plan, on: request.start)
    let going = source.tree.list("areas").filter { area in
      area.date("until").map { $0 >= request.start } ?? true
    }
    areas = Taken.areas(relation == .own ? going : [])
  }

  /// The signature blocks of the unit's own plan, without the names; else nil.
  var signatures: [JSONNode]? {
    let blocks = source.tree.list("signatures").map(Signature.lasting)
    return relation == .own && !blocks.isEmpty ? blocks : nil
  }

  /// What to look at where the reports go to whom the source's go to.
  var readerReminders: [Wording] {
    let isAbolished =
      source.plan.unit.level == .district && unit.level != .district && years.to > 2025
    return isAbolished ? [.districtAbove(source.plan.unit.name)] : []
  }

  /// What still goes by documents of years before, under the keys of the new plan.
  func outdated(_ entries: [(key: String, entries: [JSONNode])]) -> [Wording] {
    guard !years.isNone else { return [] }
    let names = entries.flatMap { key, entries in
      entries.filter { $0.text("source")?.namesOnlyYears(before: years.to) == true }
        .compactMap { $0.text(key) }
    }
    return names.isEmpty ? [] : [.sourcesOutdated(names)]
  }

  var contents: Taken {
    let entries = source.tree.list("contents")
    let marked = entries.contains { $0.truth("outstanding") }
    return Taken(entries.map(ChosenContent.lasting), marked ? [.outstandingContent] : [])
  }

  /// The units below that report to the unit, of its own plan alone.
  var units: Taken {
    guard relation == .own else { return Taken([]) }
    return Taken(source.tree.list("units").map(SubordinateUnit.lasting))
  }

  /// Models are the unit's own: those of the plan above are not taken.
  var models: Taken {
    guard relation != .above else { return Taken([]) }
    return Taken(
      source.tree.list("models").map { model in
        var kept: [String] = []
        for area in model.texts("areas").flatMap(standing.standing)
        where areas.ids.contains(area) && !kept.contains(area) {
          kept.append(area)
        }
        return keepingOrganisation(model, "org")
          .setting("areas", .list(kept.map { .string($0) }))
      })
  }

  /// The plan's own dimensions.
  var breakdowns: Taken { Taken(source.tree.list("breakdowns")) }

  /// The score tables: of the plan above those that it sets for the units below, which then score
  /// themselves, and for areas and organisations.
  var assessments: Taken {
    let entries = sourced(source.tree.list("assessments"))
    guard relation == .above else { return Taken(entries) }
    let set = entries.compactMap { table -> JSONNode? in
      let subject: Assessment.Subject? = table.choice("of")
      switch subject {
      case .itself?: return nil
      case .unit?: return table.setting("of", .string(Assessment.Subject.itself.rawValue))
      case .area?, .organisation?, nil: return table
      }
    }
    return Taken(set, set.isEmpty ? [] : [.assessmentsFromAbove(set.compactMap { $0.text("id") })])
  }

  /// Funds without their opening balance, which only the unit knows.
  var funds: Taken {
    Taken(relation == .above ? [] : source.tree.list("funds").map(Fund.lasting))
  }

  /// An entry without a reference to an organisation that the new plan does not have.
  func keepingOrganisation(_ entry: JSONNode, _ key: String) -> JSONNode {
    entry.text(key).map(organisations.ids.contains) == false ? entry.without(key) : entry
  }

  /// Entries that say which document sets them.
  func sourced(_ entries: [JSONNode]) -> [JSONNode] {
    entries.map { $0.filling("source", source.name) }
  }
}

extension Unit {
  /// The unit with the units above it, as far as the source's unit tells.
  fileprivate func placed(by other: Unit, _ relation: SourcePlan.Relation) -> Unit {
    var unit = self
    switch relation {
    case .above: unit.within = [other.name] + other.within
    case .own:
      unit.within = other.within
      unit.predecessors = other.predecessors
    case .beside: break
    }
    return unit
  }
}

extension Taken {
  /// The organisations of a plan of the level, without the documents of its year; else the
  /// customary ones.
  fileprivate static func organisations(
    of tree: JSONNode, _ relation: SourcePlan.Relation, for unit: Unit
  ) -> Taken {
    let entries = tree.list("organisations").map(Organisation.lasting)
    return relation == .above || entries.isEmpty
      ? Taken(unit.customaryOrganisations) : Taken(entries, [.organisationsTaken])
  }

  /// The residential areas, without the marks of their year.
  fileprivate static func areas(_ entries: [JSONNode]) -> Taken {
    let areas = entries.map(Area.lasting)
    return areas.isEmpty ? Taken([]) : Taken(areas, [.areasTaken])
  }
}

extension Wording {
  fileprivate static func districtAbove(_ name: String) -> Wording {
    Wording(
      vi: "sửa nơi nhận báo cáo, “\(name)” là cấp huyện, không còn từ 01/7/2025 – "
        + "mttq duty set KỲ --to TÊN",
      en: "mend who gets the reports, since “\(name)” is a district, a level that ended on 1 July "
        + "2025 – mttq duty set KIND --to NAME")
  }

  fileprivate static func sourcesOutdated(_ names: [String]) -> Wording {
    let list = Array(Set(names)).sorted().joined(separator: ", ")
    return Wording(
      vi: "xem lại nguồn còn dẫn văn bản của các năm trước (\(names.count) chỗ): \(list) – "
        + "mttq target set, quota set, duty set … --source",
      en: "check the sources that still name documents of years before (\(names.count)): \(list) – "
        + "mttq target set, quota set, duty set … --source")
  }

  fileprivate static let outstandingContent = Wording(
    vi: "chọn lại nội dung nổi bật của năm, dấu của kế hoạch cũ đã bỏ – "
      + "mttq content edit SỐ --outstanding",
    en: "choose the year's outstanding content anew, as the former mark was left out – "
      + "mttq content edit NUMBER --outstanding")

  fileprivate static let organisationsTaken = Wording(
    vi: "xem lại nội dung đăng ký, số mô hình của các tổ chức, văn bản của năm cũ đã bỏ – "
      + "mttq org edit TỔ-CHỨC",
    en: "check the contents and models of the organisations, whose documents of the former year "
      + "were left out – mttq org edit ORG")

  fileprivate static let areasTaken = Wording(
    vi: "đánh dấu lại khu dân cư nổi bật, khu không có hộ thuộc diện, dấu của năm cũ đã bỏ – "
      + "mttq area edit KHU-DÂN-CƯ --outstanding",
    en: "mark outstanding areas, and those without eligible households, anew, as the former marks "
      + "were left out – mttq area edit AREA --outstanding")

  fileprivate static func assessmentsFromAbove(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "xem lại các bảng điểm lấy của cấp trên: \(list) – mttq assessment list",
      en: "check the score tables from above: \(list) – mttq assessment list")
  }
}
