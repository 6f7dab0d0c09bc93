internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The bodies that carry out a share of the plan.
  static let organisation = PlanPart(
    command: "org", list: "organisations", title: Shape.Reference.organisation.wording,
    naming: .identifier(
      Identified(
        reference: .organisation, placeholder: .organisation, names: { .organisations($0) },
        present: { $0.organisations.map { ($0.id, $0.name) } }, make: NewIdentifier.organisation)),
    sample: "hoi-nguoi-cao-tuoi-phuong", renamed: "nguoi-cao-tuoi",
    word: PartOption(
      "--name", "name", .text(.name), required: true, Wording(vi: "tên tổ chức", en: "its name")),
    options: [
      PartOption(
        "--kind", "kind", .choice(Organisation.Kind.allCases), required: true,
        Wording(vi: "loại tổ chức", en: "what kind it is")),
      PartOption(
        "--content", "contents", .contents,
        Wording(
          vi: "nội dung đăng ký trong năm; lặp lại được",
          en: "a content that it registered; repeatable")),
      PartOption(
        "--models", "models", .whole(.number, in: 0...1_000_000),
        Wording(vi: "số mô hình đăng ký", en: "how many models it pledged")),
      PartOption(
        "--duty", "duties", .texts(),
        Wording(vi: "một việc được giao; lặp lại được", en: "what it is to do; repeatable")),
      PartOption(
        "--document", "document", .document,
        Wording(
          vi: "văn bản tổ chức ban hành để tham gia: số, dấu hai chấm, ngày",
          en: "the document that it issued to take part: number, colon, day")),
    ],
    adding: Help(
      summary: Wording(
        vi: "thêm một tổ chức vào kế hoạch", en: "add an organisation to the plan"),
      discussion: Wording(
        vi: "In ra mã của tổ chức. Mặt trận và các tổ chức chính trị – xã hội có mã chung cả nước.",
        en: "Prints its id. The Front and the socio-political organisations have ids of their own."
      ),
      examples: [
        "mttq org add \"Hội Người cao tuổi phường\" --kind member --models 1",
        "mttq org add \"Công đoàn phường\" --kind socio-political --content 1 --content 3",
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một tổ chức", en: "change an organisation"),
      examples: [
        "mttq org edit phu-nu --models 2 --duty \"Giúp hội viên phụ nữ thoát nghèo\"",
        "mttq org edit phu-nu --document 12/KH-HPN:15/2/2026",
      ]))
}

extension PartValue {
  /// `NUMBER:DAY`: the last colon ends the number of a document.
  fileprivate static let document = one(
    .word(Placeholder(vi: "SỐ:NGÀY", en: "NUMBER:DAY", completes: .nothing))
  ) { word, reading throws(Interruption) in
    guard let colon = word.text.lastIndex(of: ":") else {
      return reading.faults.text(word).value.map { .members([("number", .string($0))]) }
    }
    let number = reading.faults.text(word.part(word.text.startIndex..<colon))
    let day = word.part(word.text.index(after: colon)..<word.text.endIndex)
    guard let date = try reading.day(day), let number = number.value else { return nil }
    return .members([
      ("number", number.isEmpty ? nil : .string(number)), ("date", .string(date.description)),
    ])
  }
}
