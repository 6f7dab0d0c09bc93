package import MTTQText

/// What the first cell of a blank form says: whose form it is, and of which report (tables.md, “Forms”).
///
///     FormMark("mttq-form/1 tan-hoa half-year area thon-dong 2026-01-01 2026-06-14")?.id
///       // thon-dong
package struct FormMark: Hashable, Sendable {
  /// The id of the plan's unit.
  package let unit: String
  /// The id of the report.
  package let report: String
  package let sender: Sender
  /// The id of the sender; nil above a table that has a row for each.
  package let id: String?
  package let from: CalendarDate
  /// The last day counted: the day of what is filled in.
  package let through: CalendarDate

  /// The kind of sender that a form is for.
  package enum Sender: String, Hashable, Sendable, CaseIterable {
    case area
    case org
  }

  package init(
    unit: String, report: String, sender: Sender, id: String?, from: CalendarDate,
    through: CalendarDate
  ) {
    self.unit = unit
    self.report = report
    self.sender = sender
    self.id = id
    self.from = from
    self.through = through
  }

  /// Reads exactly what `text` writes, or nil.
  package init?(_ text: String) {
    let words = text.split(separator: " ", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 6 || words.count == 7, words[0] == FormMark.formatName,
      let sender = Sender(rawValue: words[3]),
      let from = CalendarDate(words[words.count - 2]),
      let through = CalendarDate(words[words.count - 1]), from <= through
    else { return nil }
    let id = words.count == 7 ? words[4] : nil
    guard [words[1], words[2], id ?? words[1]].allSatisfy(IdentifierForm.isIdentifier) else {
      return nil
    }
    self.init(
      unit: words[1], report: words[2], sender: sender, id: id, from: from, through: through)
  }

  /// The mark as it stands in the cell.
  package var text: String {
    let words = [FormMark.formatName, unit, report, sender.rawValue]
    return (words + [id].compactMap { $0 } + [from.description, through.description])
      .joined(separator: " ")
  }

  package static let formatName = "mttq-form/1"
}
