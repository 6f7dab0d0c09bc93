internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The units below that report to this one.
  static let unit = PlanPart(
    command: "unit", list: "units", title: Shape.Reference.unit.wording,
    naming: .identifier(
      Identified(
        reference: .unit, placeholder: .unit, names: { .units($0) },
        present: { $0.units.map { ($0.id, $0.name) } })),
    sample: "phuong-son-phong", renamed: "son-phong",
    word: PartOption(
      "--name", "name", .text(.name), required: true,
      Wording(vi: "tên đơn vị, kèm cấp", en: "the unit's name, with its kind")),
    options: [
      PartOption(
        "--level", "level", .choice(Unit.Level.allCases), required: true,
        Wording(vi: "cấp", en: "its level")),
      PartOption("--code", "code", .code, .codeHelp),
      PartOption("--pilot", "pilot", .choice(Pilot.allCases), .pilotHelp),
      PartOption(
        "--aiming", "aiming", .text(),
        Wording(vi: "danh hiệu phấn đấu trong năm", en: "the title that it aims at this year")),
    ],
    adding: Help(
      summary: Wording(
        vi: "thêm một đơn vị cấp dưới gửi báo cáo về đây",
        en: "add a unit below that reports to this one"),
      discussion: Wording(vi: "In ra mã của đơn vị.", en: "Prints the unit's id."),
      examples: ["mttq unit add \"phường Sơn Phong\" --level commune --code 20195"]),
    editing: Help(
      summary: Wording(vi: "sửa một đơn vị cấp dưới", en: "change a unit below"),
      examples: ["mttq unit edit \"Sơn Phong\" --aiming \"phường đạt chuẩn đô thị văn minh\""]))
}

extension Placeholder {
  static let unit = Placeholder(vi: "ĐƠN-VỊ", en: "UNIT", completes: .entry(.unit))
}

extension PartValue {
  /// The official number of a unit.
  static let code = one(.word(Placeholder(vi: "MÃ-SỐ", en: "CODE", completes: .nothing))) {
    word, reading in
    let digits = word.text.utf8
    let isNumber = digits.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    guard (1...10).contains(digits.count), isNumber else {
      reading.faults.add(.notACode(word))
      return nil
    }
    return .string(word.text)
  }
}

extension Wording {
  static let codeHelp = Wording(
    vi: "mã số đơn vị hành chính, 1–10 chữ số", en: "the official number of the unit, 1–10 digits")
}

extension Diagnostic {
  fileprivate static func notACode(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là mã số đơn vị hành chính",
        en: "“\(word.shown)” is no official number of a unit"),
      hint: Wording(vi: "viết 1–10 chữ số, ví dụ 20194", en: "write 1 to 10 digits, as 20194"))
  }
}
