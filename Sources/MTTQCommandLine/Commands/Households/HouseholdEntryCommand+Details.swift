internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Where a household lives, by the key `urban`.
private enum UrbanRural: String, Sendable, CaseIterable {
  case urban
  case rural
}

extension HouseholdEntryCommand {
  /// The options that say more about a household: those asked for most stand first, the others in
  /// the order of the file.
  static let details = (foremost + others).compactMap(\.option)

  private static let foremost: [HouseholdKey] = [
    .area, .people, .workers, .memberOf, .needs, .lacks, .special, .since, .standard, .urban,
    .sortName,
  ]
  private static let others = HouseholdKey.allCases.filter { !foremost.contains($0) }
}

extension HouseholdKey {
  /// The option that says it; nil of what the commands ask for in ways of their own.
  fileprivate var option: Argument<HouseholdEntryCommand>? {
    switch self {
    case .id, .head, .forgotten, .status: nil
    case .area:
      one("--area", .word(.area), { .area($0) }, Wording(vi: "khu dân cư", en: "its area"))
    case .people:
      one(
        "--people", .whole(.number, in: HouseholdKey.numbers), { .value(.number($0)) },
        Wording(vi: "số nhân khẩu", en: "how many people live in it"))
    case .workers:
      one(
        "--workers", .whole(.number, in: HouseholdKey.numbers), { .value(.number($0)) },
        Wording(vi: "số lao động", en: "how many of them work"))
    case .memberOf:
      several(
        "--member-of", .word(.organisation), { .organisation($0) },
        Wording(
          vi: "tổ chức mà người trong hộ là hội viên; lặp lại được",
          en: "an organisation that its people belong to; repeatable"))
    case .needs: several("--need", .helpForm, { .value(.string($0)) }, .helpFormHelp)
    case .lacks:
      several(
        "--lack", .choice(of: .list, RegisterChoice.lacks), { .value(.string($0)) },
        Wording(
          vi: "chỉ số thiếu hụt: \(words(of: RegisterChoice.lacks)); lặp lại được",
          en: "an indicator it lacks: \(words(of: RegisterChoice.lacks)); repeatable"))
    case .special:
      several(
        "--special", .choice(of: .list, RegisterChoice.special), { .value(.string($0)) },
        Wording(
          vi:
            "đối tượng: policy (chính sách), social-protection (bảo trợ xã hội), no-labour (không "
            + "còn sức lao động); lặp lại được",
          en: "its special case: policy, social-protection or no-labour; repeatable"))
    case .since:
      one(
        "--since", .date, { .day($0) },
        Wording(vi: "ngày vào danh sách", en: "when it came onto the list"))
    case .standard:
      one(
        "--standard", .choice(of: .list, RegisterChoice.standards), { .value(.string($0)) },
        Wording(
          vi: "chuẩn nghèo áp dụng: 2016-2021, 2022-2026 hoặc 2027-2030",
          en: "the poverty standard applied: 2016-2021, 2022-2026 or 2027-2030"))
    case .urban:
      one(
        "--living", .worded(UrbanRural.allCases), { .value(.bool($0 == .urban)) },
        Wording(vi: "thành thị hay nông thôn", en: "urban or rural"))
    case .sortName:
      one(
        "--sort-name", .word(.name), { .text($0) },
        Wording(
          vi: "tên để xếp thứ tự, khi từ cuối không phải là tên gọi",
          en: "what it is sorted by, where the last word is no given name"))
    case .born:
      one(
        "--born", .whole(.year, in: HouseholdKey.yearsOfBirth), { .value(.number($0)) },
        Wording(vi: "năm sinh chủ hộ", en: "the head's year of birth"))
    case .sex:
      one(
        "--sex", .choice(of: .list, RegisterChoice.sexes), { .value(.string($0)) },
        Wording(
          vi: "giới tính chủ hộ: female (nữ), male (nam)", en: "the head's sex: female or male"))
    case .ethnicity:
      one(
        "--ethnicity", .word(.text), { .text($0) },
        Wording(vi: "dân tộc (dữ liệu nhạy cảm)", en: "ethnicity (sensitive data)"))
    case .personalId:
      one(
        "--personal-id", .word(.number), { .text($0) },
        Wording(vi: "số định danh cá nhân", en: "the personal ID number"))
    case .address:
      one("--address", .word(.text), { .text($0) }, Wording(vi: "địa chỉ", en: "address"))
    case .phone:
      one("--phone", .word(.number), { .text($0) }, Wording(vi: "điện thoại", en: "telephone"))
    }
  }

  private func one<Value>(
    _ name: String, _ value: ValueSyntax<Value>,
    _ detail: @escaping @Sendable (Value) -> HouseholdDetail, _ help: Wording
  ) -> Argument<HouseholdEntryCommand> {
    .option(name, value: value.said(detail), \.[one: self], help)
  }

  private func several<Value>(
    _ name: String, _ value: ValueSyntax<Value>,
    _ detail: @escaping @Sendable (Value) -> HouseholdDetail, _ help: Wording
  ) -> Argument<HouseholdEntryCommand> {
    .repeated(name, value: value.said(detail), \.[several: self], help)
  }

  private func words(of choices: [Shape.Choice]) -> String {
    choices.map(\.word).joined(separator: ", ")
  }
}

extension ValueSyntax {
  /// The same words, read as what they say of a household.
  fileprivate func said(
    _ detail: @escaping @Sendable (Value) -> HouseholdDetail
  ) -> ValueSyntax<HouseholdDetail> {
    ValueSyntax<HouseholdDetail>(placeholder, choices: choices) { word throws(Diagnostic) in
      detail(try read(word))
    }
  }
}

extension Placeholder {
  fileprivate static let year = Placeholder(vi: "NĂM", en: "YEAR", completes: .nothing)
}
