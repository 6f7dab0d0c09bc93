internal import MTTQCore
internal import MTTQText

/// What to do next for the households: who waits for a helper, how many are missing to the number
/// that the plan asks for, which organisations help too few.
struct HouseholdSteps {
  private let document: PrintableReport

  init(_ document: PrintableReport) {
    self.document = document
  }

  /// The steps, each with the command that takes it.
  var steps: [Wording] {
    guard let register = document.report.households.register else { return [HouseholdSteps.lost] }
    if register.allSatisfy({ $0.count == 0 }) { return [self.register].compactMap { $0 } }
    return [waiting ?? missing, organisations].compactMap { $0 }
  }

  /// What comes first where the journal names households and no register says who they are.
  private static let lost = Wording(
    vi:
      "Nhật ký có ghi việc của các hộ nhưng sổ không có danh sách hộ: chép households.json từ bản "
      + "sao lưu về, hoặc lập lại: mttq household import TỆP.csv",
    en: "The journal names households, but the book has no register: bring households.json back "
      + "from a copy, or enter them anew: mttq household import FILE.csv")

  /// The poor households that nobody helps, and what is missing to the number of the plan.
  private var waiting: Wording? {
    guard let ids = document.report.households.withoutHelper, !ids.isEmpty else { return nil }
    let list = ids.shortened("hộ")
    let count = Quantity(ids.count)
    let (vietnamese, english) = (shortfall?(.vietnamese), shortfall?(.english))
    return Wording(
      vi: "Phân công nơi giúp đỡ cho \(count.counted()) hộ nghèo: \(list.vietnamese)"
        + (vietnamese.map { "; \($0)" } ?? "") + " – xem gợi ý: mttq household suggest",
      en: "Find helpers for \(count.counted(.poor, .english)): \(list.english)"
        + (english.map { "; \($0)" } ?? "") + " – see the suggestion: mttq household suggest")
  }

  /// `số hộ được giúp đỡ còn thiếu 02 hộ mới đủ ít nhất 05 hộ`.
  private var shortfall: Wording? {
    helped.map { row in
      Wording(
        vi:
          "số hộ được giúp đỡ còn thiếu \(words(row).missing(row, .vietnamese))"
          + " mới đủ \(words(row).boundWording.vietnamese)",
        en: "\(row.shortfall.counted(.more, .english)) to help, to reach "
          + words(row).boundWording.english)
    }
  }

  /// What is missing where every poor household has a helper.
  private var missing: Wording? {
    helped.map { row in
      Wording(
        vi: "Giúp thêm \(words(row).missing(row, .vietnamese)) cho đủ "
          + "\(words(row).boundWording.vietnamese) được giúp đỡ – chọn hộ: mttq household list",
        en:
          "Help \(row.shortfall.counted(.more, .english)), to reach \(words(row).boundWording.english)"
          + " – choose: mttq household list")
    }
  }

  /// What comes before all where there are no households to help.
  private var register: Wording? {
    guard helped != nil || !short(.householdsPerOrganisation).isEmpty else { return nil }
    return Wording(
      vi: "Lập danh sách hộ" + (missing(.vietnamese) ?? " để giao cho các tổ chức")
        + ": mttq household import TỆP.csv",
      en: "Enter the households" + (missing(.english) ?? " that organisations are to help")
        + ": mttq household import FILE.csv")
  }

  private func missing(_ language: Language) -> String? {
    helped.map { row in
      Wording(
        vi: " và giúp thêm \(words(row).missing(row, .vietnamese))"
          + " cho đủ \(words(row).boundWording.vietnamese)",
        en: " and help \(row.shortfall.counted(.more, .english)), to reach "
          + words(row).boundWording.english)(language)
    }
  }

  /// The organisations that help fewer than they should.
  private var organisations: Wording? {
    let rows = short(.householdsPerOrganisation)
    guard let bound = rows.first.map({ words($0).boundWording }) else { return nil }
    let list = rows.organisations(document).shortened("tổ chức")
    return Wording(
      vi: "Tổ chức chưa giúp đủ \(bound.vietnamese): \(list.vietnamese)"
        + " – phân công: mttq household assign HỘ --org TỔ-CHỨC",
      en: "Organisations that do not yet help \(bound.english): \(list.english)"
        + " – assign: mttq household assign HOUSEHOLD --org ORG")
  }

  private var helped: QuotaRow? {
    short(.householdsHelped).max { $0.shortfall < $1.shortfall }
  }

  private func words(_ row: QuotaRow) -> QuotaWords { document.words(of: row.quota) }

  private func short(_ kind: Quota.Kind) -> [QuotaRow] {
    document.report.quotas.filter { $0.quota.kind == kind && $0.shortfall > .zero }
  }
}

extension [QuotaRow] {
  /// The ids of the organisations, each once, with the areas where they fall short.
  func organisations(_ document: PrintableReport) -> [String] {
    var seen: Set<String> = []
    return compactMap(\.org).filter { seen.insert($0).inserted }.map { org in
      let areas = filter { $0.org == org }.compactMap(\.area).map(document.area)
      return areas.isEmpty ? org : "\(org) (\(areas.joined(separator: ", ")))"
    }
  }
}

extension [String] {
  /// The first five, and how many more there are, counted in Vietnamese with a noun.
  func shortened(_ noun: String) -> Wording {
    let shown = prefix(5).joined(separator: ", ")
    guard count > 5 else { return Wording(vi: shown, en: shown) }
    return Wording(
      vi: "\(shown) và \((count - 5).counted()) \(noun) nữa",
      en: "\(shown) and \(count - 5) more")
  }
}

extension Wording {
  fileprivate static let poor = Wording(vi: "hộ nghèo", en: "poor households")
  fileprivate static let more = Wording(vi: "hộ", en: "more households")
}
