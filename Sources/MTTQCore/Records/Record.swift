package import MTTQText

/// One thing that happened, written down once: a line of the journal (book.md).
package struct Record: Hashable, Sendable {
  package let id: String
  /// When it was written.
  package let at: Instant
  /// Who wrote it.
  package var by: String?
  package let event: Event

  package init(id: String, at: Instant, by: String? = nil, event: Event) {
    self.id = id
    self.at = at
    self.by = by
    self.event = event
  }

  /// What happened.
  package enum Event: Hashable, Sendable {
    case result(Result)
    case task(TaskChange)
    case model(ModelChange)
    case assign(Assignment)
    case release(Release)
    case outcome(Outcome)
    case estimate(Estimate)
    case remark(Remark)
    case sent(Sent)
    case received(Received)
    case void(Void)
  }
}

extension Record {
  package struct Result: Hashable, Sendable {
    package let on: CalendarDate
    package let values: [IndicatorValue]
    package var task: String?
    package var org: String?
    package var area: String?
    package var household: String?
    package var note: String?

    package init(
      on: CalendarDate, values: [IndicatorValue], task: String? = nil, org: String? = nil,
      area: String? = nil, household: String? = nil, note: String? = nil
    ) {
      self.on = on
      self.values = values
      self.task = task
      self.org = org
      self.area = area
      self.household = household
      self.note = note
    }
  }

  /// A value of one indicator.
  package struct IndicatorValue: Hashable, Sendable {
    package let indicator: String
    package let value: Quantity

    package init(indicator: String, value: Quantity) {
      self.indicator = indicator
      self.value = value
    }
  }

  package struct TaskChange: Hashable, Sendable {
    package let task: String
    package let on: CalendarDate
    package let status: TaskStatus
    package var note: String?

    package init(task: String, on: CalendarDate, status: TaskStatus, note: String? = nil) {
      self.task = task
      self.on = on
      self.status = status
      self.note = note
    }
  }

  package struct ModelChange: Hashable, Sendable {
    package let model: String
    package let on: CalendarDate
    package let status: ModelStatus
    package var note: String?

    package init(model: String, on: CalendarDate, status: ModelStatus, note: String? = nil) {
      self.model = model
      self.on = on
      self.status = status
      self.note = note
    }
  }

  package struct Assignment: Hashable, Sendable {
    package let household: String
    package let on: CalendarDate
    package let helper: HelperReference
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

  package struct Release: Hashable, Sendable {
    /// The record id of the assignment that it ends.
    package let assignment: String
    package let on: CalendarDate
    package var note: String?

    package init(assignment: String, on: CalendarDate, note: String? = nil) {
      self.assignment = assignment
      self.on = on
      self.note = note
    }
  }

  package struct Outcome: Hashable, Sendable {
    package let household: String
    package let on: CalendarDate
    package let status: HouseholdStatus
    package var note: String?

    package init(
      household: String, on: CalendarDate, status: HouseholdStatus, note: String? = nil
    ) {
      self.household = household
      self.on = on
      self.status = status
      self.note = note
    }
  }

  package struct Estimate: Hashable, Sendable {
    package let report: String
    package let on: CalendarDate
    package let values: [IndicatorValue]
    package var note: String?

    package init(
      report: String, on: CalendarDate, values: [IndicatorValue], note: String? = nil
    ) {
      self.report = report
      self.on = on
      self.values = values
      self.note = note
    }
  }

  package struct Remark: Hashable, Sendable {
    package let report: String
    package let section: RemarkSection
    package let text: String
    package var content: Int?

    package init(report: String, section: RemarkSection, text: String, content: Int? = nil) {
      self.report = report
      self.section = section
      self.text = text
      self.content = content
    }
  }

  package struct Sent: Hashable, Sendable {
    package let report: String
    package let on: CalendarDate
    package var to: String?
    package var number: String?
    package var note: String?

    package init(
      report: String, on: CalendarDate, to: String? = nil, number: String? = nil,
      note: String? = nil
    ) {
      self.report = report
      self.on = on
      self.to = to
      self.number = number
      self.note = note
    }
  }

  package struct Received: Hashable, Sendable {
    package let report: String
    package let on: CalendarDate
    package let from: Sender
    package var note: String?

    package init(report: String, on: CalendarDate, from: Sender, note: String? = nil) {
      self.report = report
      self.on = on
      self.from = from
      self.note = note
    }
  }

  /// Who sent a report in: a unit below or an organisation.
  package enum Sender: Hashable, Sendable {
    case unit(String)
    case org(String)
  }

  package struct Void: Hashable, Sendable {
    /// The id of the record that is taken back.
    package let record: String
    package let reason: String

    package init(record: String, reason: String) {
      self.record = record
      self.reason = reason
    }
  }
}

/// Who helps a household: an organisation of the plan or a helper of the register.
package enum HelperReference: Hashable, Sendable {
  case org(String)
  case helper(String)
}

/// The part of a report that a remark belongs to, in the order of book.md.
package enum RemarkSection: String, Hashable, Sendable, CaseIterable {
  case situation
  case leadership
  case strengths
  case limits
  case causes
  case lessons
  case directions
  case proposals
}
