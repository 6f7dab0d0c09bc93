package import MTTQText

/// Who fills a form in.
package struct FormSender: Hashable, Sendable {
  package let kind: FormMark.Sender
  package let id: String
  /// The name as it stands on the form, of an area with its local word.
  package let name: String
}

extension Plan {
  /// Who may fill in the forms of a period, in the plan's order: the areas that exist on one of its
  /// days, or all organisations.
  package func formSenders(
    _ kind: FormMark.Sender, from first: CalendarDate, through last: CalendarDate
  ) -> [FormSender] {
    switch kind {
    case .area:
      areas.filter { $0.exists(from: first, through: last) }
        .map { FormSender(kind: kind, id: $0.id, name: $0.fullName) }
    case .org: organisations.map { FormSender(kind: kind, id: $0.id, name: $0.name) }
    }
  }
}
