internal import MTTQText

/// The balances of funds as last year ended, with which they begin the new one.
struct FundCarryOver {
  /// By fund; of units that were merged, those of one id together.
  private let closings: [String: Quantity]

  /// Takes the closing of each book's annual report; a book that owes none says nothing.
  init(_ books: [Book]) {
    var closings: [String: Quantity] = [:]
    for book in books {
      guard let due = book.calendar.report(ReportKind.annual.rawValue) else { continue }
      for fund in book.report(due, asOf: due.through).funds {
        closings[fund.id, default: .zero] += fund.closing
      }
    }
    self.closings = closings
  }

  /// The funds of the new plan with what they begin with, and what to look at in them; any other part
  /// as it is.
  func completing(_ part: NewPlan.Entries) -> NewPlan.Entries {
    guard part.key == "funds" else { return part }
    var taken = part.taken
    var open: [String] = []
    var known: [String] = []
    taken.entries = taken.entries.map { fund in
      let name = fund.text("name") ?? ""
      guard let closing = fund.text("id").flatMap({ closings[$0] }) else {
        open.append(name)
        return fund
      }
      known.append(name)
      return fund.setting("opening", .number(closing))
    }
    if !open.isEmpty { taken.reminders.append(.openingBalances(open)) }
    if !known.isEmpty { taken.reminders.append(.openingsTaken(known)) }
    return (part.key, taken)
  }
}

extension Wording {
  fileprivate static func openingBalances(_ names: [String]) -> Wording {
    let list = names.joined(separator: ", ")
    return Wording(
      vi: "ghi số dư đầu kỳ của quỹ: \(list) – mttq fund edit QUỸ --opening SỐ",
      en: "give the opening balance of the funds: \(list) – mttq fund edit FUND --opening NUMBER")
  }

  fileprivate static func openingsTaken(_ names: [String]) -> Wording {
    let list = names.joined(separator: ", ")
    return Wording(
      vi: "đối chiếu số dư đầu kỳ của quỹ, lấy từ số dư cuối năm trước: \(list) – mttq fund list",
      en: "check the opening balance of the funds, which is last year's closing: \(list) – "
        + "mttq fund list")
  }
}
