internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

// What stands at the head and the end of the document, told apart by its place in the list.
extension PlanPart {
  /// The legal bases.
  static let basis = PlanPart(
    command: "basis", list: "bases", title: Wording(vi: "căn cứ", en: "basis"), naming: .place,
    sample: "3",
    word: PartOption(
      "--number", "number", .text(Placeholder(vi: "SỐ-KÝ-HIỆU", en: "NUMBER", completes: .nothing)),
      required: true,
      Wording(vi: "số và ký hiệu của văn bản", en: "the document's number and symbol")),
    options: [
      PartOption(
        "--issuer", "issuer", .text(), Wording(vi: "nơi ban hành", en: "who issued it")),
      PartOption("--date", "date", .day, Wording(vi: "ngày ban hành", en: "its day of issue")),
      PartOption("--about", "about", .text(), Wording(vi: "về việc gì", en: "what it is about")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một căn cứ vào kế hoạch", en: "add a legal basis to the plan"),
      examples: [
        """
        mttq basis add 5201/KH-UBND --issuer "Ủy ban nhân dân thành phố" --date 20/1/2026 \
        --about "giảm nghèo năm 2026"
        """
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một căn cứ", en: "change a legal basis"),
      examples: ["mttq basis edit 1 --date 12/1/2026"]))

  /// The blocks of signature.
  static let signature = PlanPart(
    command: "signature", list: "signatures", title: Wording(vi: "chữ ký", en: "signature"),
    naming: .place, sample: "1", word: nil,
    options: [
      PartOption(
        "--authority", "authority", .text(),
        Wording(vi: "thẩm quyền ký: TM. BAN THƯỜNG TRỰC", en: "by whose authority it is signed")),
      PartOption(
        "--title", "title", .text(),
        Wording(vi: "chức vụ người ký: CHỦ TỊCH", en: "the signer's office")),
      PartOption(
        "--name", "name", .text(), Wording(vi: "họ và tên người ký", en: "the signer's name")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một khối chữ ký", en: "add a block of signature"),
      examples: [
        "mttq signature add --authority \"TM. BAN THƯỜNG TRỰC\" --title \"PHÓ CHỦ TỊCH\""
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một khối chữ ký", en: "change a block of signature"),
      examples: ["mttq signature edit 1 --title \"PHÓ CHỦ TỊCH\" --clear name"]))

  /// Who gets the document.
  static let recipient = PlanPart(
    command: "recipient", list: "recipients", title: Wording(vi: "nơi nhận", en: "recipient"),
    naming: .place, sample: "1",
    word: PartOption(
      "--name", "name", .text(.name), required: true,
      Wording(vi: "cơ quan, tổ chức nhận", en: "the body that gets it")),
    options: [
      PartOption(
        "--role", "role", .text(),
        Wording(vi: "để làm gì, in trong ngoặc: b/c", en: "its role, printed in brackets: b/c"))
    ],
    adding: Help(
      summary: Wording(vi: "thêm một nơi nhận", en: "add a recipient"),
      examples: ["mttq recipient add \"Đảng ủy phường\" --role b/c"]),
    editing: Help(
      summary: Wording(vi: "sửa một nơi nhận", en: "change a recipient"),
      examples: ["mttq recipient edit 1 --role \"báo cáo\""]))

  /// What the plan is for.
  static let purpose = PlanPart(
    command: "purpose", list: "purposes", title: Wording(vi: "mục đích", en: "purpose"),
    naming: .place, sample: "1",
    word: PartOption(
      "--text", nil, .text(), required: true, Wording(vi: "mục đích", en: "the purpose")),
    options: [],
    adding: Help(
      summary: Wording(vi: "thêm một mục đích", en: "add a purpose"),
      examples: ["mttq purpose add \"Phát huy vai trò của Nhân dân trong xây dựng phường\""]),
    editing: Help(
      summary: Wording(vi: "sửa một mục đích", en: "change a purpose"),
      examples: ["mttq purpose edit 1 --text \"Phát huy vai trò tự quản của khu dân cư\""]))

  /// What the plan asks for.
  static let requirement = PlanPart(
    command: "requirement", list: "requirements",
    title: Wording(vi: "yêu cầu", en: "requirement"), naming: .place, sample: "1",
    word: PartOption(
      "--text", nil, .text(), required: true, Wording(vi: "yêu cầu", en: "the requirement")),
    options: [],
    adding: Help(
      summary: Wording(vi: "thêm một yêu cầu", en: "add a requirement"),
      examples: ["mttq requirement add \"Việc làm cụ thể, có địa chỉ, có số liệu\""]),
    editing: Help(
      summary: Wording(vi: "sửa một yêu cầu", en: "change a requirement"),
      examples: ["mttq requirement edit 1 --text \"Việc làm cụ thể, rõ địa chỉ\""]))
}
