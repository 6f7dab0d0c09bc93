internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// A book opened to record what becomes of its households.
struct OpenHouseholds {
  let plan: OpenPlan
  let book: Book

  /// A household of the register on a day.
  func household(_ household: String, on day: CalendarDate) -> HouseholdCase? {
    book.households(asOf: day).first { $0.household.id == household }
  }
}

extension OpenHouseholds {
  /// Takes a book that was read, which must have a register.
  init(_ open: OpenBook) throws(Interruption) {
    self = try OpenHouseholds.withRegister(open).0
  }

  /// As `init`, with the register itself.
  static func withRegister(
    _ open: OpenBook
  ) throws(Interruption) -> (OpenHouseholds, Register) {
    guard let register = open.book.register else { throw .fault(.noRegister, .noInput) }
    return (OpenHouseholds(plan: OpenPlan(open), book: open.book), register)
  }
}

extension Diagnostic {
  fileprivate static var noRegister: Diagnostic {
    Diagnostic(
      .refUnknown,
      Wording(vi: "sổ chưa có danh sách hộ", en: "the book has no register of households"),
      hint: Wording(
        vi: "thêm hộ bằng mttq household add, hoặc nhập danh sách bằng mttq household import",
        en: "add households with mttq household add, or a list with mttq household import"))
  }
}
