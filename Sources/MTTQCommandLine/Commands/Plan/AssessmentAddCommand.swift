internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq assessment add`: adds a score table to the plan.
struct AssessmentAddCommand: CommandAction {
  var title = Word("")
  var id: Word?
  var subject = Assessment.Subject.itself
  var criteria: [Word] = []
  var bonus: Quantity?
  var ranks: [Word] = []
  var source: Word?
  var table = TableSource()

  static let syntax = CommandSyntax(
    "add", Wording(vi: "thêm một bảng điểm vào kế hoạch", en: "add a score table to the plan"),
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
    ],
    defaults: AssessmentAddCommand(),
    arguments: [
      .positional(
        .word(Placeholder(vi: "TÊN-BẢNG", en: "TITLE", completes: .nothing)), \.title,
        Wording(vi: "tên bảng điểm", en: "what it is called")),
      .option(
        "--of", value: .worded(Assessment.Subject.allCases), \.subject, isRequired: true,
        Wording(vi: "chấm cho ai", en: "whom it is about")),
      .repeated(
        "--criterion",
        value: .word(Placeholder(vi: "[MÃ:]TÊN:ĐIỂM", en: "[ID:]TITLE:MOST", completes: .nothing)),
        \.criteria,
        Wording(
          vi: "tiêu chí với điểm tối đa; lặp lại được",
          en: "a criterion and its points at most; repeatable")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã bảng điểm", en: "its id")),
      .option(
        "--bonus", value: .quantity, \.bonus,
        Wording(vi: "điểm thưởng tối đa", en: "the bonus at most")),
      .repeated(
        "--rank",
        value: .word(Placeholder(vi: "ĐIỂM:TÊN", en: "POINTS:TITLE", completes: .nothing)), \.ranks,
        Wording(
          vi: "xếp loại từ số điểm ấy trở lên; lặp lại được",
          en: "a rank from so many points on; repeatable")),
      .option(
        "--source", value: .word(.text), \.source,
        Wording(vi: "văn bản và mục đặt ra bảng điểm", en: "the document and passage that set it")),
    ]
      + .table(
        \.table.path, \.table.sheet, \.table.encoding, \.table.skipsUnknown,
        Wording(
          vi: "đọc tiêu chí từ bảng: cột Tiêu chí, Điểm tối đa, Mã, Nội dung",
          en: "read the criteria from a table: title, most, id, content")),
    exclusive: [["--criterion", "--from"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    var read: [Assessment.Criterion]?
    if let (file, sheet) = try table.open(in: session) {
      let rows = CriteriaTable(file, sheet: sheet, skipsUnknown: table.skipsUnknown).rows
      guard rows.findings.isEmpty else { throw .faults(rows.findings, .data) }
      for note in rows.notes.all { session.tell(note) }
      read = rows.elements
    }
    let added = try session.editPlan(as: "assessment add") { plan, faults throws(Interruption) in
      try assessment(plan, read, &faults)
    } change: { edit, assessment throws(Diagnostic) in
      try edit.add(assessment)
    }
    try session.acknowledge([added.id])
    return .done
  }

  private func assessment(
    _ plan: Plan, _ read: [Assessment.Criterion]?, _ faults: inout Faults
  ) throws(Interruption) -> Assessment {
    let text = faults.text(title)
    let new = NewEntry(kind: .assessment, present: plan.assessments.map { ($0.id, $0.title) })
    let id = new.id(id, name: title, &faults)
    var criteria = read ?? []
    for word in self.criteria {
      let taken = criteria.map(\.id)
      let criterion = faults.collect { () throws(Diagnostic) in
        try Assessment.Criterion(word, among: taken)
      }
      if let criterion = criterion.value { criteria.append(criterion) }
    }
    if criteria.isEmpty, self.criteria.isEmpty { faults.add(.noCriterion(title)) }
    var ranks: [Assessment.Rank] = []
    for word in self.ranks {
      let rank = faults.collect { () throws(Diagnostic) in try Assessment.Rank(word) }
      guard let rank = rank.value else { continue }
      if ranks.contains(where: { $0.atLeast == rank.atLeast }) { faults.add(.rankTwice(word)) }
      ranks.append(rank)
    }
    let source = faults.text(source)
    let (known, title) = try faults.all(id, text)
    var assessment = Assessment(id: known, title: title, of: subject, criteria: criteria)
    assessment.bonus = bonus ?? .zero
    assessment.ranks = ranks
    assessment.source = source
    return assessment
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
