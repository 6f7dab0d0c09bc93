internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The plan's own dimensions, by which flows are broken down.
  static let breakdown = PlanPart(
    command: "breakdown", list: "breakdowns", title: Shape.Reference.dimension.wording,
    naming: .identifier(
      Identified(
        reference: .dimension,
        placeholder: Placeholder(vi: "PHÂN-TỔ", en: "DIMENSION", completes: .entry(.breakdown)),
        names: { .breakdowns($0) },
        present: { $0.allBreakdowns.map { ($0.id, $0.name) } }, container: .planOrCatalogue)),
    sample: "to-chuc-tai-tro", renamed: "tai-tro",
    word: PartOption(
      "--name", "name", .text(.name), required: true,
      Wording(vi: "tên cách phân tổ", en: "the dimension's name")),
    options: [
      PartOption(
        "--part", "parts", .parts, required: true,
        Wording(
          vi: "một phần, có thể viết mã và dấu hai chấm trước tên; lặp lại được",
          en: "a part, its id and a colon before the name where it has one; repeatable"))
    ],
    adding: Help(
      summary: Wording(
        vi: "thêm một cách phân tổ riêng của kế hoạch",
        en: "add a dimension of the plan's own"),
      discussion: Wording(
        vi: "In ra mã của cách phân tổ. Những cách có sẵn: xem bằng mttq breakdown list.",
        en: "Prints the dimension's id. What the catalogue has already: mttq breakdown list."),
      examples: [
        """
        mttq breakdown add "Tổ chức tài trợ" --part "doanh-nghiep:Doanh nghiệp" \\
        --part "Cơ sở tôn giáo"
        """
      ]),
    editing: Help(
      summary: Wording(
        vi: "sửa một cách phân tổ riêng của kế hoạch", en: "change a dimension of the plan's own"),
      examples: ["mttq breakdown edit to-chuc-tai-tro --name \"Bên tài trợ\""])
  ) { words, node, reading in
    if node["parts"]?.elements?.isEmpty != false, words[words: "--part"].isEmpty,
      let word = words[word: "--name"]
    {
      reading.faults.add(.noPart(word))
    }
  }
}

extension PartValue {
  /// `[ID:]NAME` of each part.
  fileprivate static let parts = PartValue(
    form: .many(.word(Placeholder(vi: "[MÃ:]TÊN", en: "[ID:]NAME", completes: .nothing)))
  ) { words, reading throws(Interruption) in
    var parts: [(id: String, name: String)] = []
    for word in words {
      let part = reading.faults.collect { () throws(Diagnostic) in
        try word.identified(among: parts.map(\.id))
      }
      if let part = part.value { parts.append(part) }
    }
    return .array(parts.map { .members([("id", .string($0.id)), ("name", .string($0.name))]) })
  }
}

extension Word {
  /// `[ID:]NAME`: what stands before the first colon is an id where it may be one; else one is made.
  fileprivate func identified(
    among taken: [String]
  ) throws(Diagnostic) -> (id: String, name: String) {
    var title = self
    var given: String?
    if let (id, rest) = split(at: ":"), IdentifierForm.isIdentifier(id.text) {
      guard !taken.contains(id.text) else { throw .partTaken(id) }
      given = id.text
      title = rest
    }
    let name = try title.ofBook.withoutBlanksAround
    guard let id = given ?? NewIdentifier.folded(name, among: taken) else {
      throw .partWithoutName(self)
    }
    return (id, name)
  }
}

extension Diagnostic {
  fileprivate static func noPart(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "cách phân tổ chưa có phần nào", en: "the dimension has no part"),
      hint: Wording(
        vi: "thêm --part \"TÊN\", ít nhất một", en: "add --part \"NAME\", one at least"),
      code: .usageMissingArgument)
  }

  fileprivate static func partTaken(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "cách phân tổ đã có phần “\(word.shown)”",
        en: "the dimension has the part “\(word.shown)” already"),
      hint: Wording(vi: "đặt một mã khác", en: "choose another id"), code: .idDuplicate)
  }

  fileprivate static func partWithoutName(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "không đặt được mã từ “\(word.shown)”", en: "no id can be made from “\(word.shown)”"),
      hint: Wording(vi: "viết như \"ho-dan:Hộ dân\"", en: "write it as \"ho-dan:Hộ dân\""),
      code: .idInvalid)
  }
}
