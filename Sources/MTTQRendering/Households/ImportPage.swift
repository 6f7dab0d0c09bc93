package import MTTQCore
package import MTTQText

/// What putting a list of households into the register did, or would do, as a page for a terminal.
package enum ImportPage {
  /// The counts, and what changed in each household, each line ended.
  ///
  /// It holds no personal data: of a personal key it says that it changed and nothing more.
  ///
  /// - Parameter isRehearsal: whether the register was left as it was.
  package static func text(
    _ merges: [HouseholdMerge], isRehearsal: Bool, commands: CommandMentions? = nil,
    language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width, commands: commands)
    let tense = isRehearsal ? Wording.future : .past
    page.paragraph("\(tense(language)): \(counts(merges, language))", tone: .strong)
    var hasNewStatus = false
    for merge in merges {
      guard case .updated(let changes) = merge.result else { continue }
      hasNewStatus = hasNewStatus || changes.contains { $0.key == .status }
      let words = changes.map { $0.words(language) }.joined(separator: "; ")
      page.item("\(merge.id): \(words)")
    }
    if hasNewStatus { page.paragraph(Wording.statusNote(language), tone: .warning) }
    return page.text(style)
  }

  private static func counts(_ merges: [HouseholdMerge], _ language: Language) -> String {
    var (added, updated, unchanged, forgotten) = (0, 0, 0, 0)
    for merge in merges {
      switch merge.result {
      case .added: added += 1
      case .updated: updated += 1
      case .unchanged: unchanged += 1
      case .forgotten: forgotten += 1
      }
    }
    func number(_ count: Int) -> String { Quantity(count).words(language) }
    let skipped = Wording(
      vi: ", \(number(forgotten)) hộ bỏ qua vì đã xóa dữ liệu",
      en: ", \(number(forgotten)) left out because forgotten")
    return Wording(
      vi: "\(number(added)) hộ mới, \(number(updated)) hộ sửa, \(number(unchanged)) hộ không đổi",
      en: "\(number(added)) new, \(number(updated)) changed, \(number(unchanged)) unchanged")(
        language) + (forgotten > 0 ? skipped(language) : "")
  }
}

extension HouseholdMerge.Change {
  /// `diện hộ: cận nghèo → nghèo`; of a personal key, `điện thoại: đã sửa`.
  fileprivate func words(_ language: Language) -> String {
    let name = key.word(language)
    guard !key.field.isPersonal else { return "\(name): \(Wording.changed(language))" }
    let old = before.map { RegisterWords.value($0, of: key, language) }
    let new = RegisterWords.value(after, of: key, language)
    return "\(name): \(old ?? Wording.unsaid(language)) → \(new)"
  }
}

extension Wording {
  fileprivate static let past = Wording(vi: "Đã nhập danh sách", en: "The list is taken")
  fileprivate static let future = Wording(
    vi: "Nếu nhập danh sách này", en: "If this list is taken")
  fileprivate static let changed = Wording(vi: "đã sửa", en: "changed")
  fileprivate static let unsaid = Wording(vi: "chưa ghi", en: "not given")
  fileprivate static let statusNote = Wording(
    vi: "Diện hộ trong danh sách là diện đầu năm; thay đổi trong năm thì ghi bằng "
      + "mttq household outcome.",
    en: "The status in the register is that of the start of the year; record a change during "
      + "the year with mttq household outcome.")
}
