internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq helper forget`: takes the data of a person who helps out of the register; every figure stays.
struct HelperForgetCommand: CommandAction {
  var helper = Word("")
  var isAgreed = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "forget",
    Wording(
      vi: "xóa thông tin cá nhân của một người giúp đỡ", en: "forget a person who helps"),
    discussion: Wording(
      vi: """
        Trong sổ chỉ còn mã và loại (household, individual, party-member), nên mọi con số giữ nguyên. \
        Không lấy lại được. Nếu lời ghi nào trong nhật ký còn họ tên người ấy thì lệnh này nói ra. \
        Doanh nghiệp, cơ quan không phải là người nên không xóa được.
        """,
      en: """
        Only id and kind (household, individual, party-member) remain, so that every figure stays. \
        It cannot be taken back. Texts of the journal that hold the name are told. Enterprises and \
        agencies are no persons and cannot be forgotten.
        """),
    examples: ["mttq helper forget n2p0c4q7x --yes"], defaults: HelperForgetCommand(),
    arguments: [
      .positional(.word(.helper), \.helper, Wording(vi: "mã, viết đủ", en: "the id, in full")),
      .agreement(\.isAgreed),
      .flag("-n", or: "--dry-run", \.isRehearsal, .forgettingRehearsalHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    if !isRehearsal, let shown = try shown(in: session),
      try !session.agreesToForget(helper, shown, isAgreed: isAgreed)
    {
      return .findings
    }
    let naming = try session.editRegister(as: "helper forget", writes: !isRehearsal, forgets: true)
    {
      _, register, faults throws(Interruption) in
      let helper = try faults.all(person(register, &faults))
      let names = PersonNames(Register(helpers: [helper]), of: .helpers)
      return (helper.id, try session.records(naming: names, in: folder))
    } change: { edit, found throws(Diagnostic) in
      try edit.forgetHelper(found.0)
      return found.1
    }
    if isRehearsal {
      try session.rehearse(helper.text)
    } else {
      session.tell(.forgotten(helper.text))
    }
    session.tellRemains(naming, in: folder)
    return .done
  }

  /// What is told of the person before they are forgotten; nil where there is none.
  private func shown(in session: Session) throws(Interruption) -> Wording? {
    let register = try session.openPlan().register
    guard let found = register?.helpers.first(where: { $0.id == helper.text }),
      found.kind.isPerson
    else { return nil }
    return Wording(
      vi: "\(found.id), \(found.kind.words(.vietnamese))",
      en: "\(found.id), \(found.kind.words(.english))")
  }

  /// The person of the id: nothing else will do, as it cannot be taken back.
  private func person(_ register: Register, _ faults: inout Faults) -> Found<Helper> {
    faults.collect { () throws(Diagnostic) in
      guard let exact = register.helpers.first(where: { $0.id == helper.text }) else {
        _ = try NamedEntries.helpers(register).id(helper, telling: { _ in })
        throw .notInFull(helper)
      }
      guard exact.kind.isPerson else { throw .noPerson(helper, exact.kind) }
      return exact
    }
  }
}

extension Diagnostic {
  fileprivate static func notInFull(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "xóa thông tin thì phải nêu đủ mã", en: "to forget somebody the id is needed"),
      hint: Wording(vi: "xem mã bằng mttq helper list", en: "see mttq helper list"))
  }

  fileprivate static func noPerson(_ word: Word, _ kind: Helper.Kind) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” là \(kind.words.vietnamese), không phải là người",
        en: "“\(word.shown)” is no person: \(kind.words.english)"),
      hint: Wording(
        vi: "chỉ hộ khá, cá nhân và đảng viên mới có thông tin cá nhân để xóa",
        en: "only households, individuals and party members have data to forget"))
  }
}

extension Wording {
  fileprivate static func forgotten(_ id: String) -> Wording {
    Wording(
      vi:
        "đã xóa thông tin cá nhân của người giúp đỡ \(id). Bản sao lưu, sổ năm trước và lịch sử git "
        + "nếu có thì xóa riêng",
      en: "the person who helps as \(id) is forgotten here. Backups, last year's book and a git "
        + "history, if any, are yours to clear")
  }
}
