internal import MTTQText

/// All that a plan still lacks, in the plan's order; a whole plan lacks nothing (cli.md, `todo`).
package struct PlanGaps: Hashable, Sendable {
  package let list: [PlanGap]

  package init(of plan: Plan) {
    let start = ReportCalendar(plan: plan).days.lowerBound
    list =
      plan.unit.gaps(in: plan.year) + PlanGaps.head(of: plan) + plan.basisGaps
      + PlanGaps.parts(of: plan) + plan.tasks.flatMap { $0.gaps(from: start) } + plan.targetGaps
      + plan.reports.flatMap(\.gaps) + PlanGaps.foot(of: plan)
  }

  private static func head(of plan: Plan) -> [PlanGap] {
    [
      plan.number.isOpen ? PlanGap("number", .number, "plan", "set", "--number", "…") : nil,
      plan.issued == nil ? PlanGap("issued", .issued, "plan", "set", "--issued", "…") : nil,
      plan.place.isOpen ? PlanGap("place", .place, "plan", "set", "--place", "…") : nil,
    ].compactMap(\.self)
  }

  private static func parts(of plan: Plan) -> [PlanGap] {
    [
      plan.organisations.isEmpty
        ? PlanGap("organisations", .organisations, "org", "add", "…", "--kind", "…") : nil,
      plan.areas.isEmpty && plan.unit.level == .commune
        ? PlanGap("areas", .areas, "area", "add", "…") : nil,
    ].compactMap(\.self)
  }

  private static func foot(of plan: Plan) -> [PlanGap] {
    [
      plan.signatures.isEmpty
        ? PlanGap(
          "signatures", .signatures, "signature", "add", "--authority", "…", "--title", "…",
          "--name", "…") : nil,
      plan.recipients.isEmpty
        ? PlanGap("recipients", .recipients, "recipient", "add", "…") : nil,
    ].compactMap(\.self)
  }
}

extension Plan {
  /// The bases whose number waits to be filled in.
  fileprivate var basisGaps: [PlanGap] {
    bases.enumerated().filter { $1.number.isUnfinished }.map { place, basis in
      PlanGap("bases", .basis(basis), "basis", "edit", "\(place + 1)", "--number", "…")
    }
  }
}

extension Wording {
  fileprivate static let number = Wording(
    vi: "chưa có số của kế hoạch", en: "the plan has no number")
  fileprivate static let issued = Wording(
    vi: "chưa có ngày ban hành kế hoạch", en: "the plan has no day of issue")
  fileprivate static let place = Wording(
    vi: "chưa có nơi ban hành (địa danh ghi trước ngày)",
    en: "the plan has no place of issue, which stands before its day")

  fileprivate static func basis(_ basis: Basis) -> Wording {
    let issuer = basis.issuer.map { Wording(vi: " của \($0)", en: " of \($0)") }
    return Wording(
      vi: "căn cứ “\(basis.number)”\(issuer?.vietnamese ?? "") chưa có số",
      en: "the basis “\(basis.number)”\(issuer?.english ?? "") has no number")
  }

  fileprivate static let organisations = Wording(
    vi: "chưa có tổ chức nào", en: "the plan has no organisations")
  fileprivate static let areas = Wording(
    vi: "chưa có khu dân cư nào", en: "the plan has no residential areas")
  fileprivate static let signatures = Wording(
    vi: "chưa có người ký kế hoạch", en: "nobody signs the plan")
  fileprivate static let recipients = Wording(
    vi: "chưa có nơi nhận kế hoạch", en: "nobody gets the plan")
}
