internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// `mttq helper add`: puts a helper into the register.
struct HelperAddCommand: CommandAction {
  var name = Word("")
  var id: Word?
  var kind = Helper.Kind.other
  var isRehearsal = false
  var phone: Word?
  var address: Word?

  static let syntax = CommandSyntax(
    "add", Wording(vi: "thêm một nơi giúp đỡ", en: "add a helper"),
    discussion: Wording(
      vi: """
        In ra mã. Mã của người (household, individual, party-member) không để lộ họ tên; tên họ chỉ \
        nằm trong households.json.
        """,
      en: """
        Prints the id. That of a person (household, individual, party-member) does not give the \
        name away, which stands in households.json alone.
        """),
    examples: [
      "mttq helper add \"Công ty TNHH Thương mại A\" --kind enterprise",
      "mttq helper add \"Nguyễn Văn B\" --kind party-member",
    ],
    defaults: HelperAddCommand(),
    arguments: [
      .positional(.word(.name), \.name, Wording(vi: "tên", en: "its name")),
      .option(
        "--kind", value: .helperKind, \.kind, isRequired: true,
        Wording(
          vi: "hộ khá, cá nhân, đảng viên, doanh nghiệp, cơ quan hay nơi khác",
          en: "what kind of helper it is")),
      .option("--id", value: .word(.id), \.id, Wording(vi: "mã", en: "its id")),
      .option(
        "--phone", value: .word(.number), \.phone, Wording(vi: "điện thoại", en: "telephone")),
      .option("--address", value: .word(.text), \.address, Wording(vi: "địa chỉ", en: "address")),
      .flag("-n", or: "--dry-run", \.isRehearsal, .dryRunHelp),
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let written = try session.editRegister(as: "helper add", writes: !isRehearsal) {
      _, register, faults throws(Interruption) in
      try helper(register, &faults)
    } change: { edit, helper throws(Diagnostic) -> Helper in
      try edit.add(helper)
      return helper
    }
    if isRehearsal {
      let further = [("phone", written.phone), ("address", written.address)]
      let given = further.filter { $0.1 != nil }.map(\.0)
      try session.rehearse(written.id, keys: ["name", "kind"] + given)
    } else {
      try session.acknowledge([written.id])
    }
    return .done
  }

  private func helper(
    _ register: Register, _ faults: inout Faults
  ) throws(Interruption) -> Helper {
    let text = faults.text(name)
    let (phone, address) = (faults.text(phone), faults.text(address))
    let present = register.helpers.map { ($0.id, $0.name ?? $0.id) }
    let new = NewEntry(kind: Shape.Reference.helper.wording, present: present, container: .register)
    let id = text.flatMap { _ in
      new.id(self.id, name: self.name, &faults) { name, taken in
        guard kind.isPerson else { return NewIdentifier.folded(name, among: taken) }
        let made = PersonIdentifier.helper(name: name)
        return taken.contains(made) ? nil : made
      }
    }
    let (known, name) = try faults.all(id, text)
    var helper = Helper(id: known, name: name, kind: kind)
    helper.phone = phone
    helper.address = address
    return helper
  }
}

extension ValueSyntax where Value == Helper.Kind {
  fileprivate static var helperKind: ValueSyntax {
    .named(
      Placeholder(vi: "LOẠI", en: "KIND", completes: .choices),
      Helper.Kind.allCases.map { ($0, $0.rawValue, $0.names) }, meaning: \.words)
  }
}

extension Helper.Kind {
  /// What offices call it, as it is called here first.
  fileprivate var names: [String] { [words.vietnamese] + otherNames }

  private var otherNames: [String] {
    switch self {
    case .household: ["hộ khá", "hộ giàu"]
    case .individual, .partyMember, .enterprise: []
    case .agency: ["cơ quan"]
    case .other: ["khác"]
    }
  }
}
