internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension PlanPart {
  /// The score tables.
  static let assessment = PlanPart(
    command: "assessment", list: "assessments", title: Shape.Reference.assessment.wording,
    naming: .identifier(
      Identified(
        reference: .assessment,
        placeholder: Placeholder(vi: "BẢNG", en: "ASSESSMENT", completes: .entry(.assessment)),
        names: { .assessments($0) }, present: { $0.assessments.map { ($0.id, $0.title) } })),
    sample: "bang-tu-danh-gia", renamed: "tu-danh-gia",
    word: PartOption(
      "--title", "title", .text(Placeholder(vi: "TÊN-BẢNG", en: "TITLE", completes: .nothing)),
      required: true,
      Wording(vi: "tên bảng điểm", en: "what it is called")),
    options: [
      PartOption(
        "--of", "of", .choice(Assessment.Subject.allCases), required: true,
        Wording(vi: "chấm cho ai", en: "whom it is about")),
      PartOption(
        "--criterion", "criteria", .criteria,
        Wording(
          vi: "tiêu chí với điểm tối đa; lặp lại được",
          en: "a criterion and its points at most; repeatable")),
      PartOption(
        "--bonus", "bonus", .quantity(), Wording(vi: "điểm thưởng tối đa", en: "the bonus at most")),
      PartOption(
        "--rank", "ranks", .ranks,
        Wording(
          vi: "xếp loại từ số điểm ấy trở lên; lặp lại được",
          en: "a rank from so many points on; repeatable")),
      PartOption(
        "--source", "source", .text(),
        Wording(vi: "văn bản và mục đặt ra bảng điểm", en: "the document and passage that set it")),
    ],
    adding: Help(
      summary: Wording(vi: "thêm một bảng điểm vào kế hoạch", en: "add a score table to the plan"),
      discussion: Wording(
        vi: """
          Chấm cho ai (--of): self – tự chấm; area – từng khu dân cư; organisation – từng tổ chức; \
          unit – từng đơn vị cấp dưới. Mỗi tiêu chí một --criterion: tên, dấu hai chấm, điểm tối đa; \
          muốn mã ngắn thì viết mã trước tên. Xếp loại: --rank ĐIỂM:TÊN, từ số điểm ấy trở lên.
          In ra mã của bảng điểm.
          """,
        en: """
          Whom it is about (--of): self; area, organisation or unit, each of the plan's. A criterion \
          each --criterion: its title, a colon, the points at most; before the title may stand an id. \
          Ranks: --rank POINTS:TITLE, from so many points on.
          Prints the table's id.
          """),
      examples: [
        """
        mttq assessment add "Bảng tự đánh giá" --of self --criterion "tc-1:Tuyên truyền, vận động:20" \
        --criterion "tc-2:Giúp đỡ hộ nghèo:30" --bonus 5 --rank "45:Xuất sắc" --rank "35:Tốt"
        """,
        "mttq assessment add \"Khu dân cư kiểu mẫu\" --of area --from tieu-chi.xlsx",
      ]),
    editing: Help(
      summary: Wording(vi: "sửa một bảng điểm", en: "change a score table"),
      examples: ["mttq assessment edit bang-tu-danh-gia --bonus 10 --rank \"50:Xuất sắc\""]),
    table: .criteria
  ) { words, node, reading in
    if node["criteria"]?.elements?.isEmpty != false, words[words: "--criterion"].isEmpty {
      reading.faults.add(.noCriterion(words[word: "--title"] ?? words.part))
    }
  }
}

extension PartTable {
  fileprivate static let criteria = PartTable(
    key: "criteria", option: "--criterion",
    help: Wording(
      vi: "đọc tiêu chí từ bảng: cột Tiêu chí, Điểm tối đa, Mã, Nội dung",
      en: "read the criteria from a table: title, most, id, content")
  ) { file, sheet, skipsUnknown, session throws(Interruption) in
    let rows = CriteriaTable(file, sheet: sheet, skipsUnknown: skipsUnknown).rows
    guard rows.findings.isEmpty else { throw .faults(rows.findings, .data) }
    for note in rows.notes.all { session.tell(note) }
    return rows.elements.map(\.entry)
  }
}

extension PartValue {
  /// `[ID:]TITLE:MOST` of each criterion.
  fileprivate static let criteria = PartValue(
    form: .many(.word(Placeholder(vi: "[MÃ:]TÊN:ĐIỂM", en: "[ID:]TITLE:MOST", completes: .nothing)))
  ) { words, reading throws(Interruption) in
    var criteria: [Assessment.Criterion] = []
    for word in words {
      let criterion = reading.faults.collect { () throws(Diagnostic) in
        try Assessment.Criterion(word, among: criteria.map(\.id))
      }
      if let criterion = criterion.value { criteria.append(criterion) }
    }
    return .array(criteria.map(\.entry))
  }

  /// `POINTS:TITLE` of each rank.
  fileprivate static let ranks = PartValue(
    form: .many(.word(Placeholder(vi: "ĐIỂM:TÊN", en: "POINTS:TITLE", completes: .nothing)))
  ) { words, reading throws(Interruption) in
    var ranks: [Assessment.Rank] = []
    for word in words {
      let rank = reading.faults.collect { () throws(Diagnostic) in try Assessment.Rank(word) }
      guard let rank = rank.value else { continue }
      if ranks.contains(where: { $0.atLeast == rank.atLeast }) {
        reading.faults.add(.rankTwice(word))
      }
      ranks.append(rank)
    }
    return .array(ranks.map(\.entry))
  }
}

extension Assessment.Criterion {
  /// `[ID:]TITLE:MOST`: the last colon ends the title, a first part that may be an id is one.
  fileprivate init(_ word: Word, among taken: [String]) throws(Diagnostic) {
    guard let colon = word.text.lastIndex(of: ":") else { throw .noMost(word) }
    let number = word.part(word.text.index(after: colon)..<word.text.endIndex)
    let most = try Quantity.typed(number)
    guard most > .zero else { throw .nothingToGain(number) }
    var title = word.part(word.text.startIndex..<colon)
    var given: String?
    if let (id, rest) = title.split(at: ":"), IdentifierForm.isIdentifier(id.text) {
      guard !taken.contains(id.text) else { throw .criterionTaken(id) }
      given = id.text
      title = rest
    }
    let name = try title.ofBook.withoutBlanksAround
    guard let id = given ?? NewIdentifier.folded(name, among: taken) else { throw .noMost(word) }
    self.init(id: id, title: name, most: most)
  }
}

extension Assessment.Rank {
  /// `POINTS:TITLE`.
  fileprivate init(_ word: Word) throws(Diagnostic) {
    guard let (points, title) = word.split(at: ":") else { throw .noRank(word) }
    self.init(atLeast: try Quantity.typed(points), title: try title.ofBook.withoutBlanksAround)
  }
}

extension Diagnostic {
  fileprivate static func noCriterion(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "bảng điểm chưa có tiêu chí nào", en: "the table has no criterion"),
      hint: Wording(
        vi: "thêm --criterion \"TÊN:ĐIỂM\", ít nhất một",
        en: "add --criterion \"TITLE:MOST\", one at least"), code: .usageMissingArgument)
  }

  fileprivate static func noMost(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là tiêu chí với điểm tối đa",
        en: "“\(word.shown)” is no criterion with its points"),
      hint: Wording(
        vi: "viết như \"Giúp đỡ hộ nghèo:30\" hoặc \"tc-2:Giúp đỡ hộ nghèo:30\"",
        en: "write it as \"Giúp đỡ hộ nghèo:30\" or \"tc-2:Giúp đỡ hộ nghèo:30\""))
  }

  fileprivate static func nothingToGain(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "điểm tối đa phải lớn hơn 0", en: "the points at most are above 0"),
      hint: Wording(vi: "cho tiêu chí một số điểm", en: "give the criterion points"))
  }

  fileprivate static func criterionTaken(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "bảng điểm đã có tiêu chí “\(word.shown)”",
        en: "the table has the criterion “\(word.shown)” already"),
      hint: Wording(vi: "đặt một mã khác", en: "choose another id"), code: .idDuplicate)
  }

  fileprivate static func noRank(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là mức xếp loại", en: "“\(word.shown)” is no rank"),
      hint: Wording(vi: "viết như \"45:Xuất sắc\"", en: "write it as \"45:Xuất sắc\""))
  }

  fileprivate static func rankTwice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "hai mức cùng một số điểm", en: "two ranks begin at the same points"),
      hint: Wording(vi: "mỗi mức một số điểm", en: "give each rank points of its own"))
  }
}
