internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// `mttq form`: blank forms for who owes figures for a report.
struct FormCommand: CommandAction {
  var report = Word("")
  var kind = FormMark.Sender.area
  var areas: [Word] = []
  var organisations: [Word] = []
  var indicators: [Word] = []
  var output = ""
  var isForced = false

  static let syntax = CommandSyntax(
    "form",
    Wording(
      vi: "lập biểu trống để khu dân cư, tổ chức điền số liệu",
      en: "make blank forms for areas or organisations to fill in"),
    discussion: Wording(
      vi: """
        Biểu hỏi các chỉ tiêu được giao hoặc đã có ghi chép năm nay, năm trước; tỷ lệ và số tổng \
        mttq tự tính nên không hỏi. Tên sau -o cho biết lập thành gì: .xlsx là một tệp, mỗi nơi một \
        trang tính; .csv là một bảng, mỗi nơi một dòng; tên khác là thư mục, mỗi nơi một tệp .xlsx.
        Biểu đã điền được nhận lại bằng mttq record --from.
        """,
      en: """
        Forms ask for the indicators that have a target or were recorded this year or last; ratios \
        and totals are worked out and not asked for. The name after -o says what is made: .xlsx is \
        one file with a sheet for each sender, .csv one table with a row for each, any other name a \
        folder with an .xlsx for each.
        What was filled in is taken back with mttq record --from.
        """),
    examples: [
      "mttq form half-year --for areas -o bieu-6-thang.xlsx",
      "mttq form month-06 --for organisations -o bieu-thang-6",
      "mttq form annual --for areas --area xuan-my --indicator cay-xanh -o xuan-my.xlsx",
      "mttq form half-year --for areas -o bieu-6-thang.csv",
    ],
    defaults: FormCommand(),
    arguments: [
      .positional(.word(.report), \.report, .reportHelp),
      .option(
        "--for", value: .formSender, \.kind, isRequired: true,
        Wording(vi: "biểu cho khu dân cư hay tổ chức", en: "whether for areas or organisations")),
      .repeated(
        "--area", value: .word(.area), \.areas,
        Wording(vi: "chỉ khu dân cư này; lặp lại được", en: "only this area; repeatable")),
      .repeated(
        "--org", value: .word(.organisation), \.organisations,
        Wording(vi: "chỉ tổ chức này; lặp lại được", en: "only this organisation; repeatable")),
      .repeated(
        "--indicator", value: .word(.indicator), \.indicators,
        Wording(
          vi: "chỉ hỏi chỉ tiêu này; lặp lại được", en: "ask for this indicator only; repeatable")),
      .option(
        "-o", or: "--output", value: .text(.output), \.output,
        isRequired: true,
        Wording(
          vi: "tệp .xlsx, tệp .csv, hoặc thư mục để ghi vào (“-”: in ra)",
          en: "the .xlsx, the .csv or the folder to write to (“-”: print it)")),
      .flag(
        "--force", \.isForced,
        Wording(vi: "ghi đè tệp đã có", en: "replace files that are there")),
    ], exclusive: [["--area", "--org"]])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let target = try FormOutput.chosen(for: output)
    if target != .table { try session.requireNoTerminal(output, file: "\(report.text).xlsx") }
    let open = try session.openBook(errors: .refuse)
    let due = try open.book.due(report)
    var faults = Faults(telling: session.tell)
    let senders = senders(of: open.plan, in: due, &faults)
    let asked = asked(of: open.plan, &faults)
    try faults.check()
    let paths = target.paths(for: senders, at: output)
    if !isForced { try session.requireAbsent(paths) }
    let forms = open.book.blankForms(
      due, for: senders, asking: indicators.isEmpty ? nil : asked,
      lastYear: indicators.isEmpty ? try session.recordedLastYear(of: open, for: due) : [])
    if forms.indicators.isEmpty { throw .fault(.nothingAsked) }
    let files = Array(zip(paths, target.files(forms)))
    let made = try target.makeFolder(output)
    do throws(Interruption) {
      try session.write(files, sparing: [open.folder] + open.previous)
    } catch {
      for folder in OutputFolder.takeAway(made) { session.tellInPlace(folder) }
      throw error
    }
    session.tell(.made(forms, due.id))
    return .done
  }

  /// Those who are named, or all that there are in the period, in the plan's order.
  private func senders(
    of plan: Plan, in due: DueReport, _ faults: inout Faults
  ) -> [FormSender] {
    let all = plan.formSenders(kind, from: due.from, through: due.through)
    let (words, others) = kind == .area ? (areas, organisations) : (organisations, areas)
    for word in others { faults.add(.otherSender(word, kind)) }
    if all.isEmpty { faults.add(.noSenders(kind)) }
    let names: NamedEntries =
      kind == .area ? .areas(plan, on: due.through) : .organisations(plan)
    let tell = faults.tell
    var named: Set<String> = []
    for word in words {
      let id = faults.collect { () throws(Diagnostic) in try names.id(word, telling: tell) }
      guard let id = id.value else { continue }
      if !all.contains(where: { $0.id == id }) { faults.add(.notInPeriod(word, due)) }
      named.insert(id)
    }
    return words.isEmpty ? all : all.filter { named.contains($0.id) }
  }

  /// The ids of the indicators that are named, none of which is worked out.
  private func asked(of plan: Plan, _ faults: inout Faults) -> [String] {
    var ids: [String] = []
    for word in indicators {
      guard let indicator = faults.indicator(word, of: plan).value else { continue }
      if !indicator.isAskedFor { faults.add(.workedOut(word, indicator)) }
      ids.append(indicator.id)
    }
    return ids
  }
}

extension Session {
  /// The ids of the indicators that last year's books have a record of; what is wrong with the books
  /// is told.
  fileprivate func recordedLastYear(
    of open: OpenBook, for due: DueReport
  ) throws(Interruption) -> Set<String> {
    // A book that owes no annual report has at least this one.
    let readings = try previousReadings(
      of: open.book, in: open.folder, for: [ReportKind.annual.rawValue, due.id])
    tell(readings.first?.findings(for: nil) ?? [])
    return readings.reduce(into: []) { $0.formUnion($1.figures?.recorded ?? []) }
  }

  /// Tells what a command that fails leaves.
  fileprivate func tellInPlace(_ path: String) {
    warn(Wording.inPlace(path)(language) + "\n")
  }

  /// Writes the files, and prints their paths once all of them stand on the disk.
  fileprivate func write(
    _ files: [(path: String, bytes: [UInt8])], sparing books: [BookFolder]
  ) throws(Interruption) {
    var paths: [String] = []
    for (path, bytes) in files {
      do throws(Interruption) {
        try deliver(bytes, to: path, sparing: books)
      } catch {
        if paths.isEmpty { throw error }
        // One file after the other is made, and the disk refused the next.
        tell(error.told.diagnostics)
        for path in paths { tellInPlace(path) }
        throw .faults([], .inputOutput)
      }
      if Optional(path).outputFile != nil { paths.append(path) }
    }
    if !paths.isEmpty { try acknowledge(paths) }
  }

  /// Ends the command (73) where there is one of these files already, before any is written.
  fileprivate func requireAbsent(_ paths: [String]) throws(Interruption) {
    var present: [String] = []
    try storing { () throws(StoreFailure) in
      for path in paths where Optional(path).outputFile != nil {
        // A pipe or device takes what it is given.
        if try NamedStream(path) != nil { continue }
        if try FileFacts(ofPath: path)?.kind == .file { present.append(path) }
      }
    }
    if !present.isEmpty { throw .fault(.present(present), .cannotCreate) }
  }
}

extension ValueSyntax where Value == FormMark.Sender {
  /// Who fills forms in.
  fileprivate static var formSender: ValueSyntax {
    .named(
      Placeholder(vi: "areas|organisations", en: "areas|organisations", completes: .choices),
      [(.area, "areas", ["area", "khu dân cư"]), (.org, "organisations", ["org", "tổ chức"])])
  }
}

extension Wording {
  fileprivate static func made(_ forms: BlankForms, _ report: String) -> Wording {
    let (count, indicators) = (forms.forms.count, forms.indicators.count)
    return Wording(
      vi: "đã lập \(count) biểu, \(indicators) chỉ tiêu; điền xong thì nhận lại bằng "
        + "mttq record --from TỆP --receive \(report)",
      en: "\(count) \(count == 1 ? "form" : "forms") of \(indicators) "
        + "\(indicators == 1 ? "indicator" : "indicators"); take them back with "
        + "mttq record --from FILE --receive \(report)")
  }
}

extension Wording {
  fileprivate static func inPlace(_ path: String) -> Wording {
    Wording(vi: "“\(path.visible)” đã ghi xong", en: "“\(path.visible)” is in place already")
  }
}

extension Diagnostic {
  fileprivate static func otherSender(_ word: Word, _ kind: FormMark.Sender) -> Diagnostic {
    let (option, value) = kind == .area ? ("--org", "organisations") : ("--area", "areas")
    return word.fault(
      Wording(
        vi: "\(option) không dùng cho biểu loại này", en: "\(option) is not for these forms"),
      hint: Wording(vi: "dùng --for \(value)", en: "use --for \(value)"), code: .usageConflict)
  }

  fileprivate static func noSenders(_ kind: FormMark.Sender) -> Diagnostic {
    let command = kind == .area ? "mttq area add" : "mttq org add"
    return Diagnostic(
      .usageValue,
      kind == .area
        ? Wording(
          vi: "kế hoạch không có khu dân cư nào trong kỳ", en: "the plan has no area in the period")
        : Wording(vi: "kế hoạch chưa có tổ chức nào", en: "the plan has no organisation"),
      hint: Wording(vi: "thêm bằng \(command)", en: "add one with \(command)"))
  }

  fileprivate static func notInPeriod(_ word: Word, _ due: DueReport) -> Diagnostic {
    let (from, through) = (VietnameseDate.short(due.from), VietnameseDate.short(due.through))
    return word.fault(
      Wording(
        vi: "“\(word.shown)” không có trong kỳ \(from) – \(through)",
        en: "“\(word.shown)” does not exist from \(due.from) through \(due.through)"),
      hint: Wording(
        vi: "xem các khu dân cư bằng mttq area list", en: "see the areas with mttq area list"))
  }

  fileprivate static func workedOut(_ word: Word, _ indicator: Indicator) -> Diagnostic {
    let parts = indicator.ratio.map { [$0.of, $0.over] } ?? indicator.parts
    let kind =
      indicator.ratio == nil
      ? Wording(vi: "số tổng", en: "a total")
      : Wording(vi: "tỷ lệ", en: "a ratio")
    let list = parts.joined(separator: ", ")
    return word.fault(
      Wording(
        vi: "“\(word.shown)” là \(kind.vietnamese), mttq tự tính nên biểu không hỏi",
        en: "“\(word.shown)” is \(kind.english), worked out and not asked for"),
      hint: Wording(vi: "hỏi \(list)", en: "ask for \(list)"))
  }

  fileprivate static let nothingAsked = Diagnostic(
    .usageValue,
    Wording(
      vi: "chưa có chỉ tiêu nào được giao hay đã ghi để hỏi",
      en: "no indicator has a target or a record that could be asked for"),
    hint: Wording(
      vi: "nêu chỉ tiêu cần hỏi bằng --indicator",
      en: "name what to ask for with --indicator"))

  fileprivate static func present(_ paths: [String]) -> Diagnostic {
    let list = paths.map { "“\($0.truncated(to: 200))”" }.joined(separator: ", ")
    return Diagnostic(
      .storeCannotCreate,
      Wording(
        vi: "đã có \(list), có thể đã điền, nên không bị ghi đè",
        en: "there is \(list) already, which may be filled in, and is not replaced"),
      hint: Wording(
        vi: "đặt tên khác sau -o, hoặc thêm --force để ghi đè",
        en: "give another name after -o, or add --force to replace it"))
  }
}
