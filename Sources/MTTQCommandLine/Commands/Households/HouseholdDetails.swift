internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Where a household lives, by the key `urban`.
enum UrbanRural: String, Sendable, CaseIterable {
  case urban
  case rural
}

extension HouseholdEntryCommand {
  /// The options that say more about a household.
  static let details: [Argument<HouseholdEntryCommand>] = [
    .option("--area", value: .word(.area), \.area, Wording(vi: "khu dân cư", en: "its area")),
    .option(
      "--people", value: .whole(.number, in: 0...1_000_000), \.people,
      Wording(vi: "số nhân khẩu", en: "how many people live in it")),
    .option(
      "--workers", value: .whole(.number, in: 0...1_000_000), \.workers,
      Wording(vi: "số lao động", en: "how many of them work")),
    .repeated(
      "--member-of", value: .word(.organisation), \.memberOf,
      Wording(
        vi: "tổ chức mà người trong hộ là hội viên; lặp lại được",
        en: "an organisation that its people belong to; repeatable")),
    .repeated(
      "--need", value: .helpForm, \.needs,
      .helpFormHelp),
    .repeated(
      "--lack", value: .choice(of: .list, RegisterChoice.lacks), \.lacks,
      Wording(
        vi:
          "chỉ số thiếu hụt: \(RegisterChoice.lacks.map(\.id).joined(separator: ", ")); lặp lại được",
        en:
          "an indicator it lacks: \(RegisterChoice.lacks.map(\.id).joined(separator: ", ")); repeatable"
      )),
    .repeated(
      "--special", value: .choice(of: .list, RegisterChoice.special), \.special,
      Wording(
        vi: "đối tượng: policy (chính sách), social-protection (bảo trợ xã hội), no-labour (không "
          + "còn sức lao động); lặp lại được",
        en: "its special case: policy, social-protection or no-labour; repeatable")),
    .option(
      "--since", value: .date, \.since,
      Wording(vi: "ngày vào danh sách", en: "when it came onto the list")),
    .option(
      "--standard", value: .choice(of: .list, RegisterChoice.standards), \.standard,
      Wording(
        vi: "chuẩn nghèo áp dụng: 2016-2021, 2022-2026 hoặc 2027-2030",
        en: "the poverty standard applied: 2016-2021, 2022-2026 or 2027-2030")),
    .option(
      "--living", value: .choice(UrbanRural.allCases), \.urban,
      Wording(vi: "thành thị hay nông thôn", en: "urban or rural")),
    .option(
      "--sort-name", value: .word(.name), \.sortName,
      Wording(
        vi: "tên để xếp thứ tự, khi từ cuối không phải là tên gọi",
        en: "what it is sorted by, where the last word is no given name")),
    .option(
      "--born", value: .whole(.year, in: 1800...2199), \.born,
      Wording(vi: "năm sinh chủ hộ", en: "the head's year of birth")),
    .option(
      "--sex", value: .choice(of: .list, RegisterChoice.sexes), \.sex,
      Wording(vi: "giới tính chủ hộ: female (nữ), male (nam)", en: "the head's sex: female or male")
    ),
    .option(
      "--ethnicity", value: .word(.text), \.ethnicity,
      Wording(vi: "dân tộc (dữ liệu nhạy cảm)", en: "ethnicity (sensitive data)")),
    .option(
      "--personal-id", value: .word(.number), \.personalId,
      Wording(vi: "số định danh cá nhân", en: "the personal ID number")),
    .option("--address", value: .word(.text), \.address, Wording(vi: "địa chỉ", en: "address")),
    .option("--phone", value: .word(.number), \.phone, Wording(vi: "điện thoại", en: "telephone")),
  ]
}

extension Placeholder {
  fileprivate static let year = Placeholder(vi: "NĂM", en: "YEAR")
}
