package import MTTQText

extension Record {
  /// A helper takes a household in charge.
  package struct Assignment: Hashable, Sendable {
    package internal(set) var household: String
    package internal(set) var on: CalendarDate
    package internal(set) var helper: HelperReference
    package var forms: [String] = []
    package var until: CalendarDate?
    package var note: String?

    package init(
      household: String, on: CalendarDate, helper: HelperReference, forms: [String] = [],
      until: CalendarDate? = nil, note: String? = nil
    ) {
      self.household = household
      self.on = on
      self.helper = helper
      self.forms = forms
      self.until = until
      self.note = note
    }
  }
}

extension Record.Assignment: RecordBody {
  static let kind = RecordKind.assign
  static let meaning = Wording(
    vi: "phân công nơi giúp đỡ một hộ", en: "a helper takes a household in charge")
  static let word = Wording(vi: "phân công", en: "assignment")
  static let alternatives = ["org", "helper"]
  static let isOfPeriod = true
  static let blank = Record.Assignment(
    household: "", on: CalendarDate.range.lowerBound, helper: .org(""))

  static let keys: [ObjectKey<Record.Assignment>] = [
    .household({ $1(&$0.household) }), .on({ $1(&$0.on) }),
    .part(
      "org", .reference(.organisation), of: { $0.helper.organisation },
      Wording(
        vi: "tổ chức nhận giúp đỡ; dùng đúng một trong “org”, “helper”",
        en: "the organisation that helps; exactly one of “org” and “helper”"),
      read: { tree, assignment in
        let helper = tree.text("helper").map { HelperReference.helper($0) }
        guard let found = tree.text("org").map({ .org($0) }) ?? helper else { return false }
        assignment.helper = found
        return true
      }),
    .part(
      "helper", .reference(.helper), of: { $0.helper.helper },
      Wording(
        vi: "nơi giúp đỡ khác, có trong sổ hộ; dùng đúng một trong “org”, “helper”",
        en: "another helper, of the register; exactly one of “org” and “helper”")),
    .list(
      "forms", of: .word(of: Shape.helpForms), { $1(&$0.forms) },
      Wording(vi: "các hình thức giúp đỡ", en: "the forms of help")),
    .optional(
      "until", .date, { $1(&$0.until) },
      Wording(vi: "ngày cuối của thời gian giúp đỡ", en: "the last day of the help")),
    .note({ $1(&$0.note) }),
  ]

  var event: Record.Event { .assign(self) }
  var subjects: Record.Subjects {
    Record.Subjects(
      day: on, organisation: helper.organisation, household: household, note: note)
  }
}
