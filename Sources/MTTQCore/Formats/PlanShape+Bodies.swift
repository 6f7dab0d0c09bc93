internal import MTTQText

// The units, organisations and areas of a plan.

extension Shape {
  private static let levelShape = Shape.choice(Unit.Level.allCases, \.meaning)
  private static let pilotShape = Shape.choice(Pilot.allCases, \.meaning)

  static let unit: [Field] = [
    defines(Wording(vi: "mã của đơn vị", en: "the unit's id"), example: "cam-pho"),
    Field(
      "name", .text, Wording(vi: "tên đơn vị, kèm cấp", en: "the unit's name, with its kind"),
      required: true, example: .string("phường Cẩm Phô")),
    Field("level", levelShape, Wording(vi: "cấp", en: "the level"), required: true),
    Field(
      "within", .list(.text),
      Wording(
        vi: "tên các đơn vị cấp trên, gần nhất trước", en: "the units above, the nearest first")),
    Field(
      "predecessors", .list(.text),
      Wording(
        vi: "tên các đơn vị cũ đã nhập vào", en: "the former units that were merged into it")),
  ]

  static let organisation: [Field] = [
    defines(
      Wording(vi: "mã của tổ chức, để nơi khác nhắc đến", en: "the organisation's id"),
      example: "nong-dan"),
    Field(
      "name", .text, Wording(vi: "tên tổ chức", en: "the organisation's name"), required: true,
      example: .string("Hội Nông dân")),
    Field(
      "kind", .choice(Organisation.Kind.allCases, \.meaning),
      Wording(
        vi: "loại tổ chức; định mức tính cho “socio-political” và “member”",
        en: "its kind; quotas bind “socio-political” and “member”"),
      required: true),
    Field(
      "contents", .list(.content),
      Wording(
        vi: "các nội dung tổ chức đăng ký trong năm",
        en: "the contents that it registered for the year")),
    Field("duties", .list(.text), Wording(vi: "các việc được giao", en: "what it is to do")),
    Field(
      "models", .integer(0...1_000_000),
      Wording(vi: "số mô hình đăng ký thực hiện", en: "how many models it pledged")),
    Field(
      "document", .object(document),
      Wording(
        vi: "văn bản tổ chức ban hành để tham gia", en: "the document that it issued to take part")),
  ]

  private static let document = [
    Field(
      "number", .text, Wording(vi: "số và ký hiệu", en: "its number and symbol"),
      example: .string("12/KH-HND")),
    Field("date", .date, Wording(vi: "ngày ban hành", en: "its day of issue")),
  ]

  static let area: [Field] = [
    defines(
      Wording(vi: "mã của khu dân cư, để nơi khác nhắc đến", en: "the area's id"),
      example: "xuan-my"),
    Field(
      "name", .text, Wording(vi: "tên khu dân cư", en: "the area's name"), required: true,
      example: .string("Xuân Mỹ")),
    Field(
      "kind", .text,
      Wording(
        vi: "từ dùng ở địa phương: thôn, ấp, bản, khu phố, tổ dân phố …",
        en: "the local word: thôn, ấp, bản, khu phố, tổ dân phố …"),
      example: .string("khối phố")),
    Field(
      "outstanding", .boolean,
      Wording(vi: "true: khu dân cư nổi bật của năm", en: "true: outstanding this year")),
    Field(
      "pilot", pilotShape,
      Wording(vi: "được chọn làm điểm về việc gì", en: "what it is a pilot of")),
    Field(
      "noEligibleHouseholds", .boolean,
      Wording(
        vi: "true: không có hộ thuộc diện, nên không phải giúp hộ nào",
        en: "true: no household of it qualifies, so that it owes none")),
  ]

  static let subordinateUnit: [Field] = [
    defines(Wording(vi: "mã của đơn vị cấp dưới", en: "the unit's id"), example: "son-phong"),
    Field(
      "name", .text, Wording(vi: "tên đơn vị, kèm cấp", en: "the unit's name, with its kind"),
      required: true, example: .string("phường Sơn Phong")),
    Field("level", levelShape, Wording(vi: "cấp", en: "the level"), required: true),
    Field(
      "pilot", pilotShape,
      Wording(vi: "được chọn làm điểm về việc gì", en: "what it is a pilot of")),
    Field(
      "aiming", .text,
      Wording(
        vi: "danh hiệu phấn đấu trong năm", en: "the title that it aims at this year"),
      example: .string("nông thôn mới nâng cao")),
  ]
}
