package import MTTQText

extension Record {
  /// What a record is about; each kind says of each whether it has it.
  struct Subjects {
    let day: CalendarDate?
    let organisation: String?
    let household: String?
    /// The words that came with it.
    let note: String?
  }
}

extension Record.Event {
  /// The day that it is about.
  package var on: CalendarDate? { body.subjects.day }
  /// The organisation that it is about.
  package var organisation: String? { body.subjects.organisation }
  /// The household that it is about.
  package var household: String? { body.subjects.household }
  /// The words that came with it.
  package var note: String? { body.subjects.note }

  /// The day that some report should cover; nil for records about reports themselves.
  var dayToCover: CalendarDate? {
    let body = body
    return type(of: body).isOfPeriod ? body.subjects.day : nil
  }
}
