internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What the words of `mttq area merge` and `split` come to in a plan.
struct AreaChangeOrder {
  private let plan: Plan
  /// The first day of the new areas.
  private let day: CalendarDate
  /// The last day of the old ones.
  private let last: CalendarDate

  init(_ plan: Plan, on day: CalendarDate) {
    self.plan = plan
    self.day = day
    last = day.adding(days: -1)
  }

  /// Areas that end, and those that take their place.
  struct Change {
    let plan: Plan
    let old: [Area]
    let new: [Area]
  }

  func change(
    _ form: AreaChangeCommand.Form, _ words: [Word], into names: [Word], ids: [Word],
    _ faults: inout Faults
  ) throws(Interruption) -> Change {
    var old: [Area] = []
    let tell = faults.tell
    for word in words {
      guard
        let area = faults.collect({ () throws(Diagnostic) in try ending(word, telling: tell) })
          .value
      else { continue }
      if old.contains(area) { faults.add(.twice(word)) }
      old.append(area)
    }
    if last == day, let word = words.first { faults.add(.beforeAllDays(word, day)) }
    let wanted = form == .merge ? (old: 2, new: 1) : (old: 1, new: 2)
    if words.count < wanted.old, let word = words.first { faults.add(.splitIsMeant(word)) }
    if names.isEmpty, let word = words.last { faults.add(.intoNothing(word)) }
    if let word = names.last, names.count < wanted.new { faults.add(.mergeIsMeant(word)) }
    for id in ids.dropFirst(names.count) { faults.add(.idWithoutName(id)) }
    let new = areas(names, ids, inPlaceOf: old, &faults)
    try faults.check()
    return Change(plan: plan, old: old, new: new)
  }

  /// An area that exists on the day before, has no end yet, and did not come by another change.
  private func ending(
    _ word: Word, telling tell: (Wording) -> Void
  ) throws(Diagnostic) -> Area {
    let id = try NamedEntries.areas(plan, on: last).id(word, telling: tell)
    guard let area = plan.areas.first(where: { $0.id == id }) else { throw .gone(word, last) }
    if let until = area.until { throw .gone(word, until) }
    if let since = area.since, since > last { throw .notYet(word, since) }
    if let former = plan.areas.first(where: { $0.into.contains(id) }) {
      throw .isSuccessor(word, of: former)
    }
    return area
  }

  private func areas(
    _ names: [Word], _ ids: [Word], inPlaceOf old: [Area], _ faults: inout Faults
  ) -> [Area] {
    let kinds = Set(old.map(\.kind))
    let ending = Set(old.map(\.id))
    let going = plan.areas.filter {
      !ending.contains($0.id) && ($0.until.map { $0 >= day } ?? true)
    }
    var present = going.map { ($0.id, $0.name) }
    let others = plan.areas.map(\.id).filter { id in !going.contains { $0.id == id } }
    return names.enumerated().compactMap { place, name in
      var new = NewEntry(kind: Shape.Reference.area.wording, present: present)
      new.others = others
      let text = faults.text(name)
      let id = new.id(ids.indices.contains(place) ? ids[place] : nil, name: name, &faults)
      guard let id = id.value, let text = text.value else { return nil }
      present.append((id, text))
      var area = Area(id: id, name: text)
      area.kind = kinds.count == 1 ? old.first?.kind : nil
      area.since = day
      return area
    }
  }
}

extension AreaChangeOrder.Change {
  /// What becomes of all that names the old areas.
  func notes(households: [(household: String, area: String)]) -> [Wording] {
    let ended = Set(old.map(\.id))
    var notes: [Wording] = []
    let moved = households.filter { ended.contains($0.area) }.map(\.household)
    if !moved.isEmpty {
      notes.append(
        new.count == 1
          ? .householdsMove(moved.count, to: new[0].id)
          : .householdsWait(moved, among: new.map(\.id)))
    }
    let models = plan.models.filter { $0.areas.contains(where: ended.contains) }.map(\.id)
    if !models.isEmpty { notes.append(.modelsMove(models)) }
    let targets = plan.targets.filter { $0.area.map(ended.contains) == true }.map(\.indicator)
    if !targets.isEmpty { notes.append(.targetsStay(targets)) }
    return notes
  }
}

extension Diagnostic {
  fileprivate static func gone(_ word: Word, _ until: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” chỉ có đến hết ngày \(VietnameseDate.short(until))",
        en: "“\(word.shown)” ends on \(until)"),
      hint: Wording(
        vi: "nêu khu dân cư không có ngày cuối (until), xem bằng mttq area list",
        en: "name an area that has no last day (until), see mttq area list"))
  }

  fileprivate static func notYet(_ word: Word, _ since: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” đến ngày \(VietnameseDate.short(since)) mới có",
        en: "“\(word.shown)” is there from \(since) on"),
      hint: Wording(vi: "lùi --on về sau ngày ấy", en: "give a later day with --on"))
  }

  fileprivate static func isSuccessor(_ word: Word, of former: Area) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” được lập trong chính kế hoạch này, thay cho “\(former.id)”",
        en: "“\(word.shown)” came in this very plan, in place of “\(former.id)”"),
      hint: Wording(
        vi:
          "một khu chỉ đổi một lần trong một kế hoạch: sửa lần đổi trước (until, into) trong plan.json",
        en: "an area changes once in a plan: mend the former change (until, into) in plan.json"))
  }

  fileprivate static func beforeAllDays(_ word: Word, _ day: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không có ngày cuối nào trước \(VietnameseDate.short(day))",
        en: "“\(word.shown)” can have no last day before \(day)"),
      hint: Wording(vi: "cho --on một ngày muộn hơn", en: "give a later day with --on"))
  }

  fileprivate static func twice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” được nêu hai lần", en: "“\(word.shown)” is named twice"),
      hint: Wording(vi: "nêu mỗi khu một lần", en: "name each area once"))
  }

  fileprivate static func splitIsMeant(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "sáp nhập cần ít nhất hai khu dân cư", en: "a merger needs two areas at least"),
      hint: Wording(
        vi: "nêu thêm khu, hoặc dùng mttq area split",
        en: "name another one, or use mttq area split"))
  }

  fileprivate static func mergeIsMeant(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "chia tách cần ít nhất hai khu mới", en: "a split needs two new areas at least"),
      hint: Wording(
        vi: "thêm --into TÊN, hoặc dùng mttq area merge",
        en: "add --into NAME, or use mttq area merge"))
  }

  fileprivate static func intoNothing(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "chưa cho biết khu dân cư mới", en: "no new area is given"),
      hint: Wording(vi: "thêm --into TÊN", en: "add --into NAME"), code: .usageMissingArgument)
  }

  fileprivate static func idWithoutName(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "mã “\(word.shown)” không đi với --into nào",
        en: "the id “\(word.shown)” goes with no --into"),
      hint: Wording(
        vi: "mỗi --id đi với một --into, theo thứ tự",
        en: "each --id goes with an --into, in their order"),
      code: .usageConflict)
  }
}

extension Wording {
  fileprivate static func householdsMove(_ count: Int, to area: String) -> Wording {
    Wording(
      vi: "\(count) hộ của khu cũ được tính cho \(area), không phải ghi lại",
      en: "households of the old areas that count for \(area) by themselves: \(count)")
  }

  fileprivate static func householdsWait(_ ids: [String], among areas: [String]) -> Wording {
    let shown = ids.prefix(10).joined(separator: ", ") + (ids.count > 10 ? " …" : "")
    let list = areas.joined(separator: ", ")
    return Wording(
      vi: "\(ids.count) hộ phải được ghi lại khu dân cư (\(list)) bằng "
        + "mttq household edit HỘ --area KHU: \(shown)",
      en: "households that must be given an area (\(list)) with mttq household edit HOUSEHOLD "
        + "--area AREA (\(ids.count)): \(shown)")
  }

  fileprivate static func modelsMove(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi: "mô hình của khu cũ được tính cho mọi khu thay nó: \(list)",
      en: "models of an old area count for all that take its place: \(list)")
  }

  fileprivate static func targetsStay(_ ids: [String]) -> Wording {
    let list = ids.joined(separator: ", ")
    return Wording(
      vi:
        "chỉ tiêu giao cho khu cũ chỉ tính số ghi cho khu cũ; giao lại bằng mttq target set: \(list)",
      en: "targets of an old area count what is recorded for it alone; set them anew with "
        + "mttq target set: \(list)")
  }
}
