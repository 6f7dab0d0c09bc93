internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The pieces of work.
  static let task = PlanPart(
    command: "task", list: "tasks", title: Shape.Reference.task.wording,
    naming: .identifier(
      Identified(
        reference: .task, placeholder: .task, names: { .tasks($0) },
        present: { $0.tasks.map { ($0.id, $0.title) } }, make: NewIdentifier.task)),
    sample: "11", renamed: "ve-sinh",
    word: PartOption(
      "--title", "title", .text(.title), required: true,
      Wording(vi: "tên nhiệm vụ", en: "the task's title")),
    options: [
      PartOption(
        "--number", "number", .text(.number),
        Wording(vi: "số mục trong văn bản, như II.3", en: "its number in the document, as II.3")),
      PartOption(
        "--content", "content", .content,
        Wording(vi: "nội dung 1–5 của Cuộc vận động", en: "the campaign's content 1–5")),
      PartOption(
        "--lead", "lead", .organisation,
        Wording(vi: "tổ chức chủ trì", en: "the organisation that leads")),
      PartOption(
        "--with", "with", .organisations,
        Wording(vi: "tổ chức phối hợp; lặp lại được", en: "one that takes part; repeatable")),
      PartOption("--from", "from", .day, Wording(vi: "ngày bắt đầu", en: "when it begins")),
      PartOption("--due", "due", .day, Wording(vi: "hạn", en: "when it is due")),
      PartOption("--where", "where", .text(), Wording(vi: "địa điểm", en: "where it is done")),
      PartOption(
        "--expected", "expected", .text(),
        Wording(vi: "kết quả cần đạt", en: "the result expected")),
      PartOption(
        "--conditional", "conditional", .text(),
        Wording(vi: "điều kiện còn phải chờ", en: "what it waits for")),
      PartOption(
        "--arising", "arising", .flag,
        Wording(vi: "nhiệm vụ phát sinh trong năm", en: "it was added during the year")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một nhiệm vụ vào kế hoạch", en: "add a task to the plan"),
      discussion: Wording(
        vi: """
          In ra mã của nhiệm vụ: theo --number nếu có, số tiếp theo nếu nhiệm vụ đánh số, nếu không \
          thì đặt từ tên.
          """,
        en: """
          Prints the task's id: of --number where it is given, the next number where tasks go by \
          numbers, else made from its title.
          """),
      examples: [
        "mttq task add \"Ra quân vệ sinh môi trường\" --content 3 --lead phu-nu --due 5/6/2026",
        """
        mttq task add "Trao quà Tết" --with phu-nu --with nong-dan --from 1/2/2026 --due 10/2/2026
        """,
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một nhiệm vụ", en: "change a task"),
      examples: [
        "mttq task edit 3 --lead phu-nu --due 30/6/2026", "mttq task edit 3 --clear due",
      ])
  ) { words, node, reading in
    guard let from = node["from"]?.date, let due = node["due"]?.date, due < from,
      let word = words[word: "--due"] ?? words[word: "--from"]
    else { return }
    reading.faults.add(.dueTooEarly(word, from))
  }
}

extension Diagnostic {
  fileprivate static func dueTooEarly(_ word: Word, _ from: CalendarDate) -> Diagnostic {
    word.fault(
      Wording(
        vi: "hạn sớm hơn ngày bắt đầu \(VietnameseDate.short(from))",
        en: "it is due before it begins on \(from)"),
      hint: Wording(vi: "sửa --from hoặc --due", en: "mend --from or --due"), code: .taskDates)
  }
}
