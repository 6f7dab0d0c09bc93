package import MTTQText

extension RollUp {
  /// What the notes say, each once at the first file concerned; a unit by another name is told where
  /// its id stands.
  var noteFindings: [Diagnostic] {
    notes.compactMap { note in
      guard note.kind != .name else { return nil }
      return Diagnostic(
        .rollupNote, at: file(of: note).map { Place(path: $0, line: 1, column: 1) }, words(note))
    }
  }

  /// The first file concerned.
  private func file(of note: RollUpNote) -> String? {
    if let unit = note.units.first, let line = units.first(where: { $0.unit.id == unit }) {
      return line.file ?? note.paths.first
    }
    return note.paths.first
  }

  /// The name of a unit by its id.
  private func names(_ ids: [String]) -> String {
    let names = Dictionary(
      units.map { ($0.unit.id, $0.unit.name) }, uniquingKeysWith: { first, _ in first })
    return ids.map { names[$0] ?? $0 }.joined(separator: ", ")
  }

  /// What a note says, as a sentence without a full stop.
  package func words(_ note: RollUpNote) -> Wording {
    let units = names(note.units)
    let paths = note.paths.map { "“\($0)”" }.joined(separator: ", ")
    let indicator =
      note.indicator.map { id in
        (totals.map(\.row.indicator) + own.map(\.row.indicator)).first { $0.id == id }?.name ?? id
      } ?? ""
    return switch note.kind {
    case .twice:
      Wording(
        vi: "\(units) có nhiều nguồn số liệu giống nhau, chỉ tính một: \(paths)",
        en: "\(units) came more than once with equal figures, counted once: \(paths)")
    case .newest:
      Wording(
        vi: "\(units) có nhiều nguồn số liệu khác nhau, lấy bản gửi sau cùng; không tính \(paths)",
        en: "\(units) came with differing figures, what was sent last counts; left out: \(paths)")
    case .name:
      Wording(
        vi: "\(names([note.units.first ?? ""])) (mã \(note.units.first ?? "")) không có trong kế "
          + "hoạch cấp trên; ở đó đơn vị cùng tên có mã \(note.units.last ?? "")",
        en: "\(names([note.units.first ?? ""])) (\(note.units.first ?? "")) is not in the plan "
          + "above, where the unit of that name is \(note.units.last ?? "")")
    case .cutOff:
      Wording(
        vi: "kỳ số liệu khác với kỳ báo cáo chung: \(units)",
        en: "other days are counted than in the report of all: \(units)")
    case .targets:
      Wording(
        vi: "\(indicator): chưa giao chỉ tiêu ở \(units)",
        en: "\(indicator): no target in \(units)")
    case .own:
      Wording(
        vi: "\(indicator): chỉ tiêu riêng, chỉ có ở \(units), không cộng chung",
        en: "\(indicator): an own indicator of \(units) alone, in no total")
    case .measure:
      Wording(
        vi: "\(indicator): chỉ tiêu riêng khác cách tính hoặc đơn vị tính, không cộng chung: "
          + units,
        en: "\(indicator): an own indicator of two kinds or units of measure, in no total: "
          + units)
    case .definition:
      Wording(
        vi: "\(indicator): tỷ lệ riêng có hai cách tính, không cộng chung: \(units)",
        en: "\(indicator): an own ratio of two definitions, in no total: \(units)")
    case .passed:
      Wording(
        vi:
          "trong thư mục có \(note.paths.count) tệp, sổ thuộc báo cáo khác, năm khác hoặc của chính "
          + "đơn vị tổng hợp, không tính",
        en: "\(note.paths.count) \(note.paths.count == 1 ? "source" : "sources") of another "
          + "report or year, or of the parent itself, passed over")
    }
  }
}
