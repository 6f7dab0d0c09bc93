internal import MTTQText

extension Shape {
  /// households.json, in the order of book.md.
  package static let register: [Field] = [
    schemaAddress("households.schema.json"),
    formatName("mttq-households/1"),
    Field(
      "households", .entries(household),
      Wording(
        vi: "các hộ; dữ liệu cá nhân, không đưa lên mạng",
        en: "the households; personal data, not to be published"),
      required: true,
      conditions: [
        .when(
          "forgotten", is: [.bool(true)], refuses: household.filter(\.isPersonal).map(\.key),
          otherwiseNeeds: ["head"])
      ]),
    Field(
      "helpers", .entries(helper),
      Wording(
        vi: "nơi giúp đỡ không phải là tổ chức trong kế hoạch",
        en: "helpers that are no organisations of the plan")),
  ]

  package static let household: [Field] = [
    defines(
      Wording(
        vi: "mã của hộ, dùng thay tên ở mọi nơi khác",
        en: "the household's id, which stands for its name everywhere else"),
      example: "h001"),
    Field(
      "head", .text,
      Wording(
        vi: "họ và tên chủ hộ; bắt buộc, trừ khi “forgotten” là true",
        en: "the head's full name; required unless “forgotten” is true"),
      personal: true),
    Field(
      "forgotten", .boolean,
      Wording(
        vi: "true: thông tin cá nhân của hộ đã được xóa; không còn họ tên, địa chỉ …",
        en: "true: its personal data were deleted; no name, no address …")),
    Field(
      "sortName", .text,
      Wording(
        vi: "tên dùng để xếp thứ tự, khi từ cuối của họ tên không phải là tên",
        en: "what it is sorted by, where the last word of the name is not the given name"),
      personal: true),
    Field(
      "area", .reference(.area), Wording(vi: "mã khu dân cư", en: "the id of its area")),
    Field(
      "status", .choice(HouseholdStatus.registered, \.meaning),
      Wording(vi: "diện hộ đầu năm", en: "its status as the year began"), required: true),
    Field(
      "since", .date, Wording(vi: "thuộc diện này từ ngày nào", en: "since when it has had it")),
    Field(
      "standard",
      .choice(
        RegisterChoice.standards.map { standard in
          Choice(
            standard.id,
            Wording(
              vi: "chuẩn nghèo của các năm \(standard.id)",
              en: "the poverty standard of the years \(standard.id)"))
        }),
      Wording(
        vi: "chuẩn nghèo đa chiều quốc gia dùng để xét",
        en: "the national standard of multidimensional poverty that it was judged by")),
    Field(
      "urban", .boolean,
      Wording(vi: "true: thành thị; false: nông thôn", en: "true: urban; false: rural")),
    Field(
      "people", .integer(0...1_000_000), Wording(vi: "số nhân khẩu", en: "how many people it has")),
    Field(
      "workers", .integer(0...1_000_000),
      Wording(vi: "số lao động", en: "how many of them can work")),
    Field(
      "memberOf", .list(.reference(.organisation)),
      Wording(
        vi: "mã các tổ chức mà người trong hộ là hội viên",
        en: "the ids of the organisations that its people belong to")),
    Field(
      "special", .list(.choice(choices(RegisterChoice.special))),
      Wording(vi: "đối tượng đặc thù", en: "what makes its case special")),
    Field(
      "lacks", .list(.choice(choices(RegisterChoice.lacks))),
      Wording(
        vi: "các chỉ số dịch vụ xã hội cơ bản bị thiếu hụt",
        en: "which of the twelve basic services it lacks")),
    Field(
      "needs", .list(.choice(helpForms)),
      Wording(vi: "các hình thức giúp đỡ hộ cần", en: "the forms of help that it needs")),
    Field(
      "born", .integer(1800...2199),
      Wording(vi: "năm sinh của chủ hộ", en: "the head's year of birth"),
      personal: true),
    Field(
      "sex", .choice(choices(RegisterChoice.sexes)),
      Wording(vi: "giới tính của chủ hộ", en: "the head's sex"), personal: true),
    Field(
      "ethnicity", .text, Wording(vi: "dân tộc của chủ hộ", en: "the head's ethnicity"),
      personal: true),
    Field(
      "personalId", .text,
      Wording(vi: "số định danh cá nhân của chủ hộ", en: "the head's personal number"),
      personal: true),
    Field("address", .text, Wording(vi: "địa chỉ", en: "the address"), personal: true),
    Field("phone", .text, Wording(vi: "số điện thoại", en: "the telephone number"), personal: true),
  ]

  private static let helper: [Field] = [
    defines(Wording(vi: "mã của nơi giúp đỡ", en: "the helper's id"), example: "cong-ty-may"),
    Field(
      "name", .text, Wording(vi: "tên của nơi giúp đỡ", en: "the helper's name"), required: true,
      personal: true),
    Field(
      "kind", .choice(Helper.Kind.allCases, \.meaning),
      Wording(vi: "nơi giúp đỡ thuộc loại nào", en: "what it is"), required: true),
    Field("phone", .text, Wording(vi: "số điện thoại", en: "the telephone number"), personal: true),
    Field("address", .text, Wording(vi: "địa chỉ", en: "the address"), personal: true),
  ]

  /// The forms of help of the catalogue.
  static let helpForms = Catalogue.standard.helpForms.map { form in
    Choice(form.id, Wording(vi: form.name, en: form.nameEnglish))
  }

  private static func choices(_ choices: [RegisterChoice]) -> [Choice] {
    choices.map { choice in
      let words = choice.id.split(separator: "-").joined(separator: " ")
      return Choice(choice.id, Wording(vi: choice.names.first ?? words, en: words))
    }
  }

  /// The keys of a register whose values are no personal data.
  static let openKeys = Set(
    (register + household + helper).filter { !$0.isPersonal }.map(\.key))
}

extension Helper.Kind {
  var meaning: Wording {
    switch self {
    case .household: Wording(vi: "hộ khá, giàu", en: "a well-off household")
    case .individual: Wording(vi: "cá nhân", en: "a person")
    case .partyMember: Wording(vi: "đảng viên", en: "a party member")
    case .enterprise: Wording(vi: "doanh nghiệp", en: "an enterprise")
    case .agency: Wording(vi: "cơ quan, đơn vị", en: "an agency")
    case .other: Wording(vi: "đơn vị khác", en: "another body")
    }
  }
}
