internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The residential areas.
  static let area = PlanPart(
    command: "area", list: "areas", title: Shape.Reference.area.wording,
    naming: .identifier(
      Identified(
        reference: .area, placeholder: .area, names: { .areas($0) },
        present: { $0.areas.map { ($0.id, $0.name) } })),
    sample: "khoi-7", renamed: "so-7",
    word: PartOption(
      "--name", "name", .text(.name), required: true, Wording(vi: "tên khu dân cư", en: "its name")),
    options: [
      PartOption(
        "--kind", "kind", .text(),
        Wording(
          vi: "tên gọi ở địa phương: thôn, ấp, khối phố …",
          en: "the local word: thôn, ấp, khối phố …")),
      PartOption(
        "--outstanding", "outstanding", .flag,
        Wording(vi: "khu dân cư nổi bật của năm", en: "it is an outstanding one of the year")),
      PartOption("--pilot", "pilot", .choice(Pilot.allCases), .pilotHelp),
      PartOption(
        "--no-eligible-households", "noEligibleHouseholds", .flag,
        Wording(
          vi: "không có hộ nào thuộc diện giúp đỡ", en: "no household of it qualifies for help")),
      PartOption(
        "--since", "since", .day,
        Wording(vi: "ngày đầu tiên có khu này", en: "the first day of its existence")),
      PartOption(
        "--until", "until", .day,
        Wording(vi: "ngày cuối cùng còn khu này", en: "the last day of its existence")),
    ],
    adding: Help(
      summary: Wording(
        vi: "thêm một khu dân cư vào kế hoạch", en: "add a residential area to the plan"),
      discussion: Wording(
        vi: """
          In ra mã của khu dân cư. Khu mới lập từ khu cũ thì dùng mttq area merge, mttq area split.
          """,
        en: """
          Prints the area's id. One that takes the place of others is made with mttq area merge or \
          mttq area split.
          """),
      examples: ["mttq area add \"Khối 7\" --kind \"khối phố\""]),
    editing: Help(
      summary: Wording(vi: "sửa một khu dân cư", en: "change a residential area"),
      examples: [
        "mttq area edit xuan-my --outstanding --pilot dtvm",
        "mttq area edit xuan-my --clear outstanding",
      ])
  ) { words, node, reading in
    guard let since = node["since"]?.date, let until = node["until"]?.date, until < since,
      let word = words[word: "--until"] ?? words[word: "--since"]
    else { return }
    reading.faults.add(.endsTooEarly(word, since))
  }
}

extension Wording {
  static let pilotHelp = Wording(
    vi: "được chọn làm điểm: ntm – nông thôn mới, dtvm – đô thị văn minh",
    en: "what it is a pilot of: ntm, new-rural; dtvm, civilised-urban")
}

extension Diagnostic {
  fileprivate static func endsTooEarly(_ word: Word, _ since: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "ngày cuối sớm hơn ngày đầu \(VietnameseDate.short(since))",
        en: "it ends before it begins on \(since)"),
      hint: Wording(vi: "sửa --since hoặc --until", en: "mend --since or --until"),
      code: .areaDates)
  }
}
