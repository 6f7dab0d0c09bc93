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

extension Session {
  /// Reads plan and register, refusing the book where one of them is wrong (65), and what the
  /// journal says; bad lines of it are left out.
  func openHouseholds() throws(Interruption) -> OpenHouseholds {
    let folder = try bookFolder()
    let (reading, book) = try read(folder)
    let errors = reading.documentFindings.filter { $0.severity == .error }
    guard errors.isEmpty, let book else { throw .faults(errors, .data) }
    guard reading.register != nil else { throw .fault(.noRegister, .noInput) }
    return OpenHouseholds(plan: OpenPlan(OpenBook(folder: folder, book: book)), book: book)
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
