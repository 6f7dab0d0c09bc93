internal import MTTQText

/// Last year's registers as they go on into a new year as one: the households that are still on one
/// of them, each in the status that it came to, and the helpers.
struct RegisterCarryOver: Sendable {
  /// The first register, with the helpers of all.
  private let register: JSONNode
  /// Last year's plans, which have the areas and organisations that the households refer to.
  private let plans: [JSONNode]
  private let households: [JSONNode]
  /// The households whose area ended without one that took its place alone.
  private let unplaced: [String]
  /// The organisations that help them at the end of the year.
  private let helping: Set<String>
  private let reminders: [Wording]

  /// Takes books without errors; nil where none has a register.
  ///
  /// `day` is the first of the new year: a household of an area that has ended by then is of its
  /// only successor.
  init?(of books: [Book], at day: CalendarDate) {
    let books = books.filter { $0.registerDocument?.tree != nil }
    guard let first = books.first?.registerDocument?.tree else { return nil }
    var households: [JSONNode] = []
    var unplaced: [String] = []
    var changed: [String] = []
    var left: [HouseholdCarryOver.Reason: [String]] = [:]
    let shared = RegisterCarryOver.namesakes(among: books)
    for book in books {
      let steps = OutcomeHistory(book.standing, register: book.register).steps
      let standing = StandingAreas(book.plan, on: day)
      for entry in book.registerDocument?.tree?.list("households") ?? [] {
        guard let id = entry.text("id") else { continue }
        switch HouseholdCarryOver(entry, after: steps[id] ?? []) {
        case .carried(let household, let isChanged):
          let former = household.text("area")
          let area = former.flatMap(standing.area)
          let isPlaced = area.map { !shared.contains($0) } ?? (former == nil)
          if !isPlaced { unplaced.append(id) }
          households.append(
            household.setting("area", isPlaced ? area.map { .string($0) } : nil))
          if isChanged { changed.append(id) }
        case .left(let reason): left[reason, default: []].append(id)
        case nil: break
        }
      }
    }
    register = first.setting("helpers", .list(RegisterCarryOver.helpers(of: books)))
    plans = books.compactMap(\.planDocument.tree)
    self.households = households
    self.unplaced = unplaced
    let carried = Set(households.compactMap { $0.text("id") })
    helping = Set(
      books.flatMap(\.lastingAssignments).compactMap { active in
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

  /// The areas that several plans have under one id and different names, so that a household of such
  /// an area would be put into another's.
  private static func namesakes(among books: [Book]) -> Set<String> {
    var names: [String: Set<String>] = [:]
    for area in books.flatMap(\.plan.areas) {
      names[area.id, default: []].insert(Folding.key(area.fullName))
    }
    return Set(names.filter { $0.value.count > 1 }.keys)
  }

  /// The helpers of all registers without those who were forgotten; one that stands alike in several
  /// once.
  private static func helpers(of books: [Book]) -> [JSONNode] {
    var ids: Set<String> = []
    return books.flatMap { $0.registerDocument?.tree?.list("helpers") ?? [] }
      .filter { !$0.truth("forgotten") }
      .filter { helper in helper.text("id").map { ids.insert($0).inserted } ?? true }
  }

  /// A part of the new plan, with what the households refer to in it, or who helps them, that only
  /// last year's have.
  func completing(_ part: NewPlan.Entries) -> NewPlan.Entries {
    guard let reference = RegisterReference.allCases.first(where: { $0.list == part.key })
    else { return part }
    let named = Set(households.flatMap(reference.named))
    let known = plans.flatMap { $0.list(part.key) }
    var lacking = (reference == .organisations ? named.union(helping) : named)
      .subtracting(part.taken.ids)
    // An area that ends in the new year brings those that take its place.
    for entry in known where entry.text("id").map(lacking.contains) == true {
      lacking.formUnion(Set(entry.texts("into")).subtracting(part.taken.ids))
    }
    var met: Set<String> = []
    let added = known.filter { entry in
      entry.text("id").map { lacking.contains($0) && met.insert($0).inserted } == true
    }
    guard !added.isEmpty else { return part }
    var taken = part.taken
    taken.entries += added.map(reference.lasting)
    taken.reminders.append(reference.taken(added.compactMap { $0.text("id") }))
    return (part.key, taken)
  }

  /// The register of a plan of these parts.
  func register(beside parts: [NewPlan.Entries]) -> NewRegister {
    var unfit = unplaced
    let fitting = households.map { household in
      let fitting = RegisterReference.allCases.reduce(household) { household, reference in
        let part = parts.first { $0.key == reference.list }
        return reference.fitting(household, part?.taken.ids ?? [])
      }
      if fitting != household, let id = household.text("id"), !unfit.contains(id) {
        unfit.append(id)
      }
      return fitting
    }
    return NewRegister(
      tree: register.setting("households", .array(fitting)),
      reminders: reminders + (unfit.isEmpty ? [] : [.referencesDropped(unfit)]))
  }
}

extension NewRegister {
  /// An id that two of last year's registers have, with the place of the second one's book: of a
  /// household, or of helpers that are not the same.
  package static func repeatedIdentifier(in books: [Book]) -> (id: String, book: Int)? {
    var households: Set<String> = []
    var helpers: [String: JSONNode] = [:]
    for (place, book) in books.enumerated() {
      guard let tree = book.registerDocument?.tree else { continue }
      for id in tree.list("households").compactMap({ $0.text("id") })
      where !households.insert(id).inserted {
        return (id, place)
      }
      for helper in tree.list("helpers") {
        guard let id = helper.text("id") else { continue }
        if let known = helpers[id], !known.says(the: helper) { return (id, place) }
        helpers[id] = helper
      }
    }
    return nil
  }
}

extension JSONNode {
  /// Whether it says the same, whatever its place in a file.
  fileprivate func says(the other: JSONNode) -> Bool {
    JSONText.compact(CanonicalForm.tree(self, fields: Helper.fields))
      == JSONText.compact(CanonicalForm.tree(other, fields: Helper.fields))
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
