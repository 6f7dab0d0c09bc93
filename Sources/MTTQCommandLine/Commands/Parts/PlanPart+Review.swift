internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The interim and final reviews.
  static let review = PlanPart(
    command: "review", list: "reviews",
    title: Wording(vi: "cuộc sơ kết, tổng kết", en: "review"),
    naming: .identifier(
      Identified(
        reference: nil,
        placeholder: Placeholder(vi: "CUỘC", en: "REVIEW", completes: .entry(.review)),
        names: { .reviews($0) },
        present: { $0.reviews.map { ($0.id, $0.title) } })),
    sample: "so-ket-06-thang", renamed: "so-ket",
    word: PartOption(
      "--title", "title", .text(Placeholder(vi: "TÊN", en: "TITLE", completes: .nothing)),
      required: true,
      Wording(vi: "tên gọi", en: "what it is called")),
    options: [
      PartOption("--due", "due", .day, Wording(vi: "hạn tổ chức", en: "when it is due")),
      PartOption(
        "--when", "when", .text(),
        Wording(
          vi: "thời gian như văn bản ghi, khi văn bản không ghi ngày",
          en: "its time in the document's words, where that names no day")),
      PartOption(
        "--years", "years", .years,
        Wording(
          vi: "các năm được nhìn lại, từ năm đầu đến năm cuối",
          en: "the years that it looks back on, the first and the last")),
    ],
    adding: Help(
      summary: Wording(
        vi: "thêm một cuộc sơ kết, tổng kết", en: "add an interim or final review"),
      discussion: Wording(vi: "In ra mã của cuộc đó.", en: "Prints the review's id."),
      examples: [
        "mttq review add \"Sơ kết 06 tháng\" --due 30/6/2026",
        "mttq review add \"Tổng kết 05 năm\" --when \"quý IV\" --years 2022:2026",
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một cuộc sơ kết, tổng kết", en: "change a review"),
      examples: ["mttq review edit tong-ket --due 15/12/2026"]))
}

extension PartValue {
  /// `A:B`: two years, the first not after the second.
  fileprivate static let years = one(
    .word(Placeholder(vi: "NĂM:NĂM", en: "YEAR:YEAR", completes: .nothing))
  ) { word, reading in
    guard let (first, last) = word.split(at: ":"), let from = Int(first.text),
      let to = Int(last.text), from <= to
    else {
      reading.faults.add(.notYears(word))
      return nil
    }
    return .members([("from", .number(from)), ("to", .number(to))])
  }
}

extension Diagnostic {
  fileprivate static func notYears(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là hai năm, năm đầu trước",
        en: "“\(word.shown)” is not two years, the first before the last"),
      hint: Wording(vi: "viết như 2022:2026", en: "write it as 2022:2026"))
  }
}
