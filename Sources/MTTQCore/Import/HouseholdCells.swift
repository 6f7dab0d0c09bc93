internal import MTTQText

/// How the cells of a list of households become values of the register.
enum HouseholdCells {
  /// A status by its id, its name or what offices write short; no part of a name is guessed.
  static func status(
    _ text: String, among statuses: [HouseholdStatus]
  ) throws(TextFault) -> HouseholdStatus {
    let key = Folding.key(text)
    if key == "htn" { throw .eitherStatus }
    if let status = HouseholdStatus(named: text), statuses.contains(status) { return status }
    let names = statuses.map(\.listWords.vietnamese)
    let near =
      names.first { !key.isEmpty && Folding.key($0).contains(key) }
      ?? Nearest.match(to: text, among: names)
    throw TextFault(
      Wording(vi: "“\(text)” không phải là diện hộ", en: "“\(text)” is no status"),
      near.map { .didYouMean($0) } ?? .choose(names, statuses.map(\.rawValue)))
  }

  /// A form of help by id or name, or by words that one name alone has: `Vay vốn`, `Sửa nhà`.
  static func helpForm(_ text: String) throws(TextFault) -> String {
    do throws(TextFault) {
      return try choice(text, Shape.helpForms)
    } catch {
      guard let form = Shape.helpForm(withWords: text) else { throw error }
      return form
    }
  }

  /// One of a few values by id or name.
  static func choice(
    _ text: String, _ choices: [Shape.Choice], isPersonal: Bool = false
  ) throws(TextFault) -> String {
    let key = Folding.key(text)
    if let choice = choices.first(where: { choice in
      ([choice.word] + choice.names).contains { Folding.key($0) == key }
    }) {
      return choice.word
    }
    let known = choices.flatMap { [$0.word] + $0.names }
    throw TextFault(
      isPersonal
        ? Wording(vi: "không phải là một giá trị được nhận", en: "not one of the values taken")
        : Wording(
          vi: "“\(text)” không phải là một giá trị được nhận",
          en: "“\(text)” is not one of the values taken"),
      (isPersonal ? nil : Nearest.match(to: text, among: known)).map { .didYouMean($0) }
        ?? .choose(choices.map { $0.names.first ?? $0.word }, choices.map(\.word)))
  }

  static func whole(
    _ cell: TableCell, in range: ClosedRange<Int>
  ) throws(CellFault) -> Int {
    let quantity: Quantity?
    switch cell.content {
    case .text(let text): quantity = try? TypedNumber.read(text, in: .none)
    default: quantity = try cell.quantity(in: .none)
    }
    if let quantity, quantity.isWhole, let number = Int(exactly: quantity.tenThousandths / 10_000),
      range.contains(number)
    {
      return number
    }
    throw CellFault(
      Wording(
        vi: "không phải là số nguyên từ \(range.lowerBound) đến \(range.upperBound)",
        en: "no whole number from \(range.lowerBound) to \(range.upperBound)"),
      nil)
  }

  /// A number that a spreadsheet may have spoiled: an ID of 9 or 12 digits.
  static func personalID(_ text: String) throws(TextFault) -> String {
    let text = try number(text)
    switch text.utf8.count {
    case 9, 12: return text
    case 8, 11: throw .lostZero
    default:
      throw TextFault(
        Wording(
          vi: "số định danh phải có 12 chữ số (chứng minh nhân dân cũ: 9)",
          en: "a personal ID number has 12 digits (an old one 9)"), nil)
    }
  }

  static func phone(_ text: String) throws(TextFault) -> String {
    try TextFault.refuseScientific(text)
    let plain = try TextFault.plain(text)
    let digits = plain.utf8.filter { (0x30...0x39).contains($0) }
    if digits.count == 9, digits.first != UInt8(ascii: "0"), !plain.hasPrefix("+") {
      throw .lostZero
    }
    return plain
  }

  private static func number(_ text: String) throws(TextFault) -> String {
    try TextFault.refuseScientific(text)
    let bare = text.filter { !$0.isWhitespace && $0 != "." }
    guard !bare.isEmpty, bare.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      throw TextFault(
        Wording(vi: "số định danh chỉ gồm chữ số", en: "a personal ID number is digits alone"), nil)
    }
    return bare
  }

  /// What stands for true and false; the answers to “Thành thị” too.
  static let truths = [
    Shape.Choice(
      "true", Wording(vi: "có", en: "yes"),
      names: ["có", "x", "1", "thành thị", "đúng", "yes"]),
    Shape.Choice(
      "false", Wording(vi: "không", en: "no"), names: ["không", "0", "nông thôn", "sai", "no"]),
  ]
}

extension TextFault {
  /// `HTN`, which offices write for two things.
  fileprivate static let eitherStatus =
    TextFault(
      Wording(
        vi: "HTN có thể là hộ thoát nghèo hoặc hộ tái nghèo",
        en: "HTN may be a household that escaped poverty or one that fell back"),
      Wording(
        vi: "ghi rõ: mới thoát nghèo, hoặc nghèo", en: "write “mới thoát nghèo” or “nghèo”"))

  static let lostZero = TextFault(
    Wording(
      vi: "thiếu một chữ số, có lẽ bảng tính đã bỏ số 0 ở đầu",
      en: "a digit is missing, perhaps a leading zero that the spreadsheet dropped"),
    Wording(
      vi: "định dạng cột là văn bản (Text) rồi ghi lại đủ số",
      en: "format the column as text and write the whole number"))

  /// Refuses what a spreadsheet makes of a long number: `1.23E+11`.
  static func refuseScientific(_ text: String) throws(TextFault) {
    let upper = text.uppercased()
    guard upper.contains("E+"), upper.utf8.first.map({ (0x30...0x39).contains($0) }) == true else {
      return
    }
    throw TextFault(
      Wording(
        vi: "bảng tính đã rút gọn con số này, các chữ số cuối bị mất",
        en: "the spreadsheet shortened the number and lost its last digits"),
      Wording(
        vi: "định dạng cột là văn bản (Text) rồi ghi lại đủ số",
        en: "format the column as text and write the whole number"))
  }
}

extension Wording {
  fileprivate static func choose(_ names: [String], _ ids: [String]) -> Wording {
    Wording(
      vi: "chọn một trong: \(names.joined(separator: "; "))",
      en: "choose one of: \(ids.joined(separator: ", "))")
  }
}
