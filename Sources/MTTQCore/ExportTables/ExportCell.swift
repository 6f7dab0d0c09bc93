package import MTTQText

/// A value of a table for engines.
package enum ExportCell: Hashable, Sendable {
  case null
  case text(String)
  case whole(Int)
  case quantity(Quantity)
  case day(CalendarDate)
  case truth(Bool)

  init(_ text: String?) { self = text.map { .text($0) } ?? .null }
  init(_ number: Int?) { self = number.map { .whole($0) } ?? .null }
  init(_ quantity: Quantity?) { self = quantity.map { .quantity($0) } ?? .null }
  init(_ day: CalendarDate?) { self = day.map { .day($0) } ?? .null }
  init(_ truth: Bool?) { self = truth.map { .truth($0) } ?? .null }

  /// The value as every engine reads it: ISO days, a decimal point, `true` and `false`; nil where
  /// there is none.
  package var literal: String? {
    switch self {
    case .null: nil
    case .text(let text): text
    case .whole(let number): String(number)
    case .quantity(let quantity): quantity.description
    case .day(let day): day.description
    case .truth(let truth): truth ? "true" : "false"
    }
  }
}
