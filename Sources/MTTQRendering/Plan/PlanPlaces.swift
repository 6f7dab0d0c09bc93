internal import MTTQCore
internal import MTTQText

/// Where a plan is carried out: its areas and the units below, with what sets some apart.
struct PlanPlaces {
  let document: PrintablePlan

  var blocks: [PrintedBlock] { areas + units }

  private var plan: Plan { document.plan }

  /// The areas that are there when the plan is issued, then how they change.
  private var areas: [PrintedBlock] {
    let there = plan.areas(on: document.day)
    guard !there.isEmpty else { return [] }
    // The word that all share is said once, but numbers keep it.
    let isOfOneKind = Set(there.map(\.kind)).count == 1
    let isNamed = there.allSatisfy { $0.name.first?.isLetter ?? false }
    let names = there.map { isOfOneKind && isNamed ? $0.name : $0.fullName }
      .joined(separator: ", ")
    return [.item("\(there.count.counted()) \(document.areaWord): \(names).")]
      + marked("\(document.areaWord) nổi bật", there.filter(\.outstanding))
      + Pilot.allCases.flatMap { pilot in
        marked(
          "chỉ đạo \(pilot.words.vietnamese)", there.filter { $0.pilot == pilot })
      }
      + marked("không có hộ thuộc diện giúp đỡ", there.filter(\.noEligibleHouseholds))
      + plan.areaChanges.map { .item(words($0)) }
  }

  private func marked(_ mark: String, _ areas: [Area]) -> [PrintedBlock] {
    areas.isEmpty
      ? []
      : [.item("\(mark.capitalisedFirst): \(areas.map(\.fullName).joined(separator: ", ")).")]
  }

  private func words(_ change: AreaChange) -> String {
    let names = { (places: [Int]) in
      places.map { plan.areas[$0].fullName }.joined(separator: ", ")
    }
    return "Sau ngày \(change.until.words()), \(names(change.old)) được thay bằng "
      + "\(names(change.successors))."
  }

  private var units: [PrintedBlock] {
    let names = plan.units.map(\.name).joined(separator: ", ")
    let pilots = Pilot.allCases.flatMap { pilot in
      let units = plan.units.filter { $0.pilot == pilot }.map(\.name)
      return units.isEmpty
        ? []
        : [
          PrintedBlock.item(
            "Chỉ đạo \(pilot.words.vietnamese): \(units.joined(separator: ", ")).")
        ]
    }
    let aiming = plan.units.compactMap { unit in
      unit.aiming.map { PrintedBlock.item("\(unit.name.capitalisedFirst) phấn đấu: \($0)".closed) }
    }
    return (names.isEmpty ? [] : [.item("Đơn vị cấp dưới: \(names).")]) + pilots + aiming
  }
}
