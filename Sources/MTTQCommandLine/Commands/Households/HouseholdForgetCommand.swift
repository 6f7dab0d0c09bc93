internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq household forget`: takes a person's data out of the register; every figure stays.
struct HouseholdForgetCommand: CommandAction {
  var household = Word("")
  var isAgreed = false
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "forget",
    Wording(vi: "xóa thông tin cá nhân của một hộ", en: "forget the person of a household"),
    discussion: Wording(
      vi: """
        Trong sổ chỉ còn mã hộ, khu dân cư và diện hộ đầu năm, nên mọi con số giữ nguyên. Không lấy \
        lại được. Nếu lời ghi nào trong nhật ký còn họ tên chủ hộ thì lệnh này nói ra.
        """,
      en: """
        Only id, area and the status at the year's start remain, so that every figure stays. It \
        cannot be taken back. Texts of the journal that hold the head's name are told.
        """),
    examples: ["mttq household forget h003 --yes"], defaults: HouseholdForgetCommand(),
    arguments: [
      .positional(
        .word(.household), \.household, Wording(vi: "mã hộ, viết đủ", en: "its id, in full")),
      .agreement(\.isAgreed),
      .flag("-n", or: "--dry-run", \.isRehearsal, .forgettingRehearsalHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    if !isRehearsal, let shown = try shown(in: session),
      try !session.agreesToForget(household, shown, isAgreed: isAgreed)
    {
      return .findings
    }
    let naming = try session.editRegister(
      as: "household forget", writes: !isRehearsal, forgets: true
    ) {
      _, register, faults throws(Interruption) in
      let household = try faults.all(present(register, &faults))
      let heads = PersonNames(Register(households: [household]), of: .heads)
      return (household.id, try session.records(naming: heads, in: folder))
    } change: { edit, found throws(Diagnostic) in
      try edit.forget(found.0)
      return found.1
    }
    if isRehearsal {
      try session.rehearse(household.text)
    } else {
      session.tell(.forgotten(household.text))
    }
    session.tellRemains(naming, in: folder)
    return .done
  }

  /// What is told of the household before it is forgotten; nil where there is none.
  private func shown(in session: Session) throws(Interruption) -> Wording? {
    let register = try session.openPlan().register
    guard let found = register?.households.first(where: { $0.id == household.text }) else {
      return nil
    }
    let area = found.area.map { ", \($0)" } ?? ""
    return Wording(
      vi: "hộ \(found.id)\(area), \(found.status.words(.vietnamese))",
      en: "household \(found.id)\(area), \(found.status.words(.english))")
  }

  /// The household of the id: nothing else will do, as it cannot be taken back.
  private func present(_ register: Register, _ faults: inout Faults) -> Found<Household> {
    faults.collect { () throws(Diagnostic) in
      if let exact = register.households.first(where: { $0.id == household.text }) { return exact }
      _ = try NamedEntries.households(register).id(household, telling: { _ in })
      throw .notInFull(household)
    }
  }
}

extension Diagnostic {
  fileprivate static func notInFull(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "xóa thông tin thì phải nêu đủ mã hộ", en: "to forget somebody the id is needed"),
      hint: Wording(vi: "xem mã bằng mttq household list", en: "see mttq household list"))
  }
}

extension Wording {
  fileprivate static func forgotten(_ id: String) -> Wording {
    Wording(
      vi: "đã xóa thông tin cá nhân của hộ \(id). Bản sao lưu, sổ năm trước và lịch sử git nếu có "
        + "thì xóa riêng",
      en: "the person of household \(id) is forgotten here. Backups, last year's book and a git "
        + "history, if any, are yours to clear")
  }
}
