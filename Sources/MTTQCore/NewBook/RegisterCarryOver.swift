internal import MTTQText

/// Last year's register as it goes on into a new year: the households that are still on it, each in
/// the status that it came to, and the helpers.
struct RegisterCarryOver: Sendable {
  private let register: JSONNode
  /// Last year's plan, which has the areas and organisations that the households refer to.
  private let plan: JSONNode
  private let households: [JSONNode]
  /// The organisations that help them at the end of the year.
  private let helping: Set<String>
  private let reminders: [Wording]

  /// Takes a book without errors; nil where it has no register.
  init?(of book: Book) {
    guard let register = book.registerDocument?.tree, let plan = book.planDocument.tree
    else { return nil }
    self.register = register
    self.plan = plan
    let steps = OutcomeHistory(book.standing, register: book.register).steps
    var households: [JSONNode] = []
    var changed: [String] = []
    var left: [HouseholdCarryOver.Reason: [String]] = [:]
    for entry in register.list("households") {
      guard let id = entry.text("id") else { continue }
      switch HouseholdCarryOver(entry, after: steps[id] ?? []) {
      case .carried(let household, let isChanged):
        households.append(household)
        if isChanged { changed.append(id) }
      case .left(let reason): left[reason, default: []].append(id)
      case nil: break
      }
    }
    self.households = households
    let carried = Set(households.compactMap { $0.text("id") })
    helping = Set(
      book.lastingAssignments.compactMap { active in
        guard case .org(let org) = active.assignment.helper,
          carried.contains(active.assignment.household)
        else { return nil }
        return org
      })
    reminders =
      (households.isEmpty ? [] : [.carried(households.count, changed: changed)])
      + HouseholdCarryOver.Reason.allCases.compactMap { reason in
        left[reason].map { .left($0, reason) }
      }
  }

  /// A part of the new plan, with what the households refer to in it, or who helps them, that only
  /// last year's has.
  func completing(_ part: NewPlan.Entries) -> NewPlan.Entries {
    guard let reference = RegisterReference.allCases.first(where: { $0.list == part.key })
    else { return part }
    let named = Set(households.flatMap(reference.named))
    let needed = reference == .organisations ? named.union(helping) : named
    let lacking = needed.subtracting(part.taken.ids)
    let added = plan.list(part.key).filter { $0.text("id").map(lacking.contains) == true }
    guard !added.isEmpty else { return part }
    var taken = part.taken
    taken.entries += added.map(reference.lasting)
    taken.reminders.append(reference.taken(added.compactMap { $0.text("id") }))
    return (part.key, taken)
  }

  /// The register of a plan of these parts.
  func register(beside parts: [NewPlan.Entries]) -> NewRegister {
    var unfit: [String] = []
    let fitting = households.map { household in
      let fitting = RegisterReference.allCases.reduce(household) { household, reference in
        let part = parts.first { $0.key == reference.list }
        return reference.fitting(household, part?.taken.ids ?? [])
      }
      if fitting != household, let id = household.text("id") { unfit.append(id) }
      return fitting
    }
    return NewRegister(
      tree: register.setting("households", .array(fitting)),
      reminders: reminders + (unfit.isEmpty ? [] : [.referencesDropped(unfit)]))
  }
}

extension Wording {
  fileprivate static func carried(_ count: Int, changed: [String]) -> Wording {
    let list = changed.joined(separator: ", ")
    return Wording(
      vi: "đối chiếu \(count) hộ lấy từ sổ năm trước với danh sách hộ nghèo, hộ cận nghèo đã được "
        + "công nhận" + (changed.isEmpty ? "" : "; \(changed.count) hộ đã đổi diện: \(list)"),
      en: "hold the households taken from last year's register (\(count)) against the recognised "
        + "list of poor and near-poor households"
        + (changed.isEmpty ? "" : "; of another status now (\(changed.count)): \(list)"))
  }

  fileprivate static func left(
    _ ids: [String], _ reason: HouseholdCarryOver.Reason
  ) -> Wording {
    let list = ids.joined(separator: ", ")
    let why = reason.words
    return Wording(
      vi: "không lấy sang \(ids.count) hộ \(why.vietnamese): \(list)",
      en: "not taken over, \(why.english) (\(ids.count)): \(list)")
  }

  fileprivate static func referencesDropped(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "ghi lại khu dân cư (area), tổ chức (memberOf) của các hộ sau, đã bỏ vì không kế hoạch "
        + "nào có: \(list)",
      en: "give area and memberOf anew for the households whose references no plan has: \(list)")
  }
}

extension HouseholdCarryOver.Reason {
  fileprivate var words: Wording {
    switch self {
    case .notPoor: Wording(vi: "không còn nghèo", en: "no longer poor")
    case .moved: Wording(vi: "đã chuyển đi", en: "moved away")
    case .ended: Wording(vi: "không còn tồn tại", en: "ended")
    case .forgotten: Wording(vi: "đã xóa thông tin cá nhân", en: "forgotten")
    }
  }
}
