internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Who may send a report in: the units below and the organisations of a plan, in one list.
///
/// An id that stands in both lists is told apart as `unit:ID` and `org:ID`.
struct SenderNames {
  private let senders: [(id: String, sender: Record.Sender, name: String)]

  init(_ plan: Plan) {
    let units = Set(plan.units.map(\.id))
    let shared = Set(plan.organisations.map(\.id)).intersection(units)
    func id(_ id: String, _ list: String) -> String {
      shared.contains(id) ? "\(list):\(id)" : id
    }
    senders =
      plan.units.map { (id($0.id, "unit"), .unit($0.id), $0.name) }
      + plan.organisations.map { (id($0.id, "org"), .org($0.id), $0.name) }
  }

  /// The sender that a word names: an id, or a whole name with or without diacritics.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func sender(_ word: Word) throws(Diagnostic) -> Record.Sender {
    let names = NamedEntries(
      .sender,
      senders.flatMap { entry in [(entry.id, entry.name), (entry.id, entry.sender.id)] })
    let id = try names.id(word)
    return senders.first { $0.id == id }?.sender ?? .org(id)
  }
}

extension Wording {
  fileprivate static let sender = Wording(
    vi: "đơn vị cấp dưới hay tổ chức", en: "unit below or organisation")
}
