internal import MTTQText

/// The households that the rows of a list mean: by id, or by the name of the head, with the area
/// where several heads have that name (tables.md, “Households”).
struct HouseholdFinder {
  private let households: [String: Household]
  private let byHead: [String: [Household]]
  private let areas: NamedEntries
  private let paddedWidth: Int?

  /// The columns that say which household is meant.
  static let columns: [TableColumn] = [.householdID, .head, .area]

  init(_ register: Register, _ plan: Plan) {
    households = Dictionary(
      register.households.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    byHead = Dictionary(
      grouping: register.households.filter { $0.head != nil },
      by: { NamedEntries.key($0.head ?? "") })
    areas = NamedEntries.areas(plan).indexed
    paddedWidth = HouseholdRowIdentifiers.paddedWidth(Array(households.keys))
  }

  /// The id of the household of a row; nil where it is at fault.
  func id(_ row: TableRow, _ reader: inout TableReader) -> String? {
    let area = reader.id(.area, row, areas)
    let head = reader.read(.head, row, TextFault.word).map(NamedEntries.key)
    if reader.cell(.householdID, row) != nil {
      guard let id = reader.read(.householdID, row, known) else { return nil }
      reader.countSound()
      if let head, let own = households[id]?.head, NamedEntries.key(own) != head {
        reader.add(.otherHead, .head, row)
      }
      return id
    }
    guard let head else {
      reader.add(CellFault.noHousehold, reader.has(.householdID) ? .householdID : .head, row)
      return nil
    }
    let fitting = byHead[head] ?? []
    let here = area.map { area in fitting.filter { $0.area == area } } ?? fitting
    switch here.count {
    case 1:
      reader.countSound()
      return here[0].id
    case 0: reader.add(fitting.isEmpty ? .noSuchHead : .elsewhere, .head, row)
    default: reader.add(.several, .head, row)
    }
    return nil
  }

  private func known(_ text: String) throws(TextFault) -> String {
    let id = try HouseholdRowIdentifiers.identifier(text, paddedWidth)
    guard households[id] != nil else { throw .unknownHousehold }
    return id
  }
}

extension TextFault {
  fileprivate static let unknownHousehold = TextFault(
    Wording(vi: "không có hộ nào mang mã này", en: "no household has this id"),
    Wording(vi: "xem mã hộ bằng mttq household list", en: "see the ids with mttq household list"))
}

extension CellFault {
  fileprivate static let noHousehold = CellFault(
    Wording(vi: "dòng không cho biết là hộ nào", en: "the row does not say which household"),
    Wording(vi: "ghi mã hộ hoặc họ tên chủ hộ", en: "give its id or its head's name"))

  fileprivate static let otherHead = CellFault(
    Wording(
      vi: "họ tên không phải của chủ hộ mang mã ở dòng này",
      en: "the name is not that of the head of the household with this id"),
    Wording(
      vi: "kiểm tra xem các cột có bị lệch dòng không",
      en: "check whether the columns slipped out of line"))

  fileprivate static let noSuchHead = CellFault(
    Wording(
      vi: "trong sổ không có chủ hộ nào tên như vậy", en: "no head in the register has this name"),
    Wording(
      vi: "kiểm tra họ tên, hoặc thêm hộ bằng mttq household import",
      en: "check the name, or add the household with mttq household import"))

  fileprivate static let elsewhere = CellFault(
    Wording(
      vi: "chủ hộ tên như vậy không ở khu dân cư này",
      en: "the head of this name does not live in this area"),
    Wording(vi: "kiểm tra cột Khu dân cư", en: "check the area"))

  fileprivate static let several = CellFault(
    Wording(vi: "nhiều chủ hộ cùng tên", en: "several heads have this name"),
    Wording(
      vi: "thêm cột Mã hộ, hoặc Khu dân cư nếu các hộ ở nơi khác nhau",
      en: "add the id, or the area where they live apart"))
}
