package import MTTQText

/// An assignment that was active at the end of last year, and whether it can go on this year.
package struct AssignmentRenewal: Hashable, Sendable {
  /// The assignment as last year's journal has it.
  package let former: ActiveAssignment
  /// What stands against it; nil where it can be renewed.
  package let obstacle: Obstacle?

  /// Why an assignment cannot go on.
  package enum Obstacle: String, Hashable, Sendable, CaseIterable {
    /// The household is on the list no more: it is not on this year's register, it was forgotten,
    /// or it has left by an outcome.
    case household
    /// The helper is no organisation of this plan and no helper of this register.
    case helper
    /// This year's journal has it already.
    case assigned
  }

  /// The household that is helped.
  package var household: String { former.assignment.household }

  /// The assignment as it begins anew on a day: its forms, and its end where that is still to come.
  package func assignment(on day: CalendarDate) -> Record.Assignment {
    let former = former.assignment
    return Record.Assignment(
      household: former.household, on: day, helper: former.helper, forms: former.forms,
      until: former.until.flatMap { $0 >= day ? $0 : nil })
  }
}

extension Book {
  /// Last year's assignments that were active on its last day and that no release ended, by
  /// household: in the order of this year's register, then those that are not on it in the order of
  /// last year's books and their journals.
  ///
  /// Of several for one household and helper the last stands for all.
  package func renewals(of lastYear: [Book], on day: CalendarDate) -> [AssignmentRenewal] {
    let places = Dictionary(
      (register?.households ?? []).enumerated().map { ($1.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let obstacles = Obstacles(self, on: day)
    let renewals = lastYear.flatMap(\.lastingAssignments).map { active in
      AssignmentRenewal(former: active, obstacle: obstacles.to(active.assignment))
    }
    return renewals.enumerated()
      .map { (place: places[$1.household] ?? Int.max, offset: $0, renewal: $1) }
      .sorted { ($0.place, $0.offset) < ($1.place, $1.offset) }
      .map(\.renewal)
  }

  /// The last day of the year: 31 December, or the annual report's last day counted where that is
  /// later.
  private var lastDay: CalendarDate {
    let newYearsEve =
      CalendarDate(year: plan.year, month: 12, day: 31) ?? CalendarDate.range.upperBound
    return max(calendar.report(ReportKind.annual.rawValue)?.through ?? newYearsEve, newYearsEve)
  }

  /// The assignments that were active on the last day and that no release ended, the last one of
  /// each household and helper.
  var lastingAssignments: [ActiveAssignment] {
    let last = lastDay
    var pairs: Set<Pair> = []
    return
      openAssignments
      .filter { active in
        active.assignment.on <= last && active.assignment.until.map { last <= $0 } ?? true
      }
      .reversed().filter { pairs.insert(Pair($0.assignment)).inserted }.reversed()
  }
}

/// Who helps whom.
private struct Pair: Hashable {
  let household: String
  let helper: HelperReference

  init(_ assignment: Record.Assignment) {
    household = assignment.household
    helper = assignment.helper
  }
}

/// What stands against assignments in a book from a day on.
private struct Obstacles {
  private let households: Set<String>
  private let helpers: Set<HelperReference>
  private let assigned: Set<Pair>

  init(_ book: Book, on day: CalendarDate) {
    let outcomes = OutcomeHistory(book.standing, register: book.register)
    households = Set(
      (book.register?.households ?? []).filter { household in
        !household.forgotten
          && outcomes.status(of: household.id, on: day).map(HouseholdStatus.registered.contains)
            == true
      }.map(\.id))
    helpers = Set(
      book.plan.organisations.map { .org($0.id) }
        + (book.register?.helpers ?? []).map { .helper($0.id) })
    let history = AssignmentHistory(book.standing)
    assigned = Set(
      history.ties
        .filter { $0.isActive(from: day, through: CalendarDate.range.upperBound) }
        .map { Pair(history.assignment($0)) })
  }

  /// What stands against an assignment; nil where nothing does.
  func to(_ assignment: Record.Assignment) -> AssignmentRenewal.Obstacle? {
    if !households.contains(assignment.household) { return .household }
    if !helpers.contains(assignment.helper) { return .helper }
    return assigned.contains(Pair(assignment)) ? .assigned : nil
  }
}
