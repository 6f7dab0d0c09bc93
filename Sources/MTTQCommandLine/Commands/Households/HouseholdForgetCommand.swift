internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq household forget`: takes a person's data out of the register; every figure stays.
struct HouseholdForgetCommand: CommandAction {
  var household = Word("")

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
    examples: ["mttq household forget h003"], defaults: HouseholdForgetCommand(),
    arguments: [
      .positional(
        .word(.household), \.household, Wording(vi: "mã hộ, viết đủ", en: "its id, in full"))
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    // The journal is looked through before anything is changed: what is done is not called failed.
    let naming = try session.editRegister(as: "household forget", forgets: true) {
      _, register, faults throws(Interruption) in
      let household = try faults.all(present(register, &faults))
      let heads = HeadNames(Register(households: [household]))
      var naming: [String] = []
      try session.openJournal(of: folder).each { entry in
        if entry.record.event.note.map(heads.occur) ?? false { naming.append(entry.record.id) }
      }
      return (household, naming)
    } change: { edit, found throws(Diagnostic) in
      try edit.forget(found.0.id)
      return found.1
    }
    try session.tell(.forgotten(household.text))
    if !naming.isEmpty { try session.tell(.remains(naming, in: folder.journalPath)) }
    return .done
  }

  /// The household of the id: nothing else will do, as it cannot be taken back.
  private func present(_ register: Register, _ faults: inout Faults) -> Found<Household> {
    faults.collect { () throws(Diagnostic) in
      if let exact = register.households.first(where: { $0.id == household.text }) { return exact }
      _ = try NamedEntries.households(register).id(household)
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

  fileprivate static func remains(_ records: [String], in path: String) -> Wording {
    let list = records.joined(separator: ", ")
    return Wording(
      vi: "họ tên còn trong lời ghi của \(path), bản ghi: \(list)",
      en: "the name remains in texts of \(path), records: \(list)")
  }
}
