internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// Who may send a report in: the units below, the organisations and the areas of a plan, in one list.
///
/// An id that stands in several lists is told apart as `unit:ID`, `org:ID` and `area:ID`, which also
/// say of any word in which list to look.
struct SenderNames {
  private let lists: [(mark: String, names: NamedEntries)]
  private let all: NamedEntries
  private let tell: (Wording) -> Void

  /// - Parameter day: the day of the record: a name of an area means the one that exists on it.
  init(_ plan: Plan, on day: CalendarDate, telling tell: @escaping (Wording) -> Void) {
    self.tell = tell
    lists = [
      ("unit", .units(plan)), ("org", .organisations(plan)), ("area", .areas(plan, on: day)),
    ]
    all = NamedEntries(.sender, of: lists).indexed
  }

  /// The sender that a word names: an id, or a whole name with or without diacritics.
  ///
  /// - Throws: the fault of the word, with what is near or, where several fit, with all of them.
  func sender(_ word: Word) throws(Diagnostic) -> Record.Sender {
    if let (mark, name) = word.split(at: ":"),
      let list = lists.first(where: { $0.mark == mark.text })
    {
      return sender(of: list.mark, try list.names.id(name, telling: tell))
    }
    let id = try all.id(word, telling: tell)
    if let (mark, name) = Word(id).split(at: ":") { return sender(of: mark.text, name.text) }
    let mark = lists.first { $0.names.has(id) }?.mark
    return sender(of: mark ?? "org", id)
  }

  private func sender(of mark: String, _ id: String) -> Record.Sender {
    switch mark {
    case "unit": .unit(id)
    case "area": .area(id)
    default: .org(id)
    }
  }
}

extension Wording {
  fileprivate static let sender = Wording(
    vi: "đơn vị cấp dưới, tổ chức hay khu dân cư", en: "unit below, organisation or area")
}
