internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What an option says of a household: a value, or a word that the book has to be asked about.
enum HouseholdDetail: Sendable {
  case value(JSONNode)
  case day(DayWord)
  case text(Word)
  case area(Word)
  case organisation(Word)

  /// The value to write; nil of a word that is at fault.
  func value(
    in plan: Plan, _ session: Session, _ faults: inout Faults
  ) throws(Interruption) -> JSONNode? {
    switch self {
    case .value(let value): value
    case .day(let word): .string(try session.meant(by: word).day.description)
    case .text(let word): faults.text(word).map { .string($0) }
    case .area(let word): faults.id(word, in: .areas(plan)).map { .string($0) }
    case .organisation(let word): faults.id(word, in: .organisations(plan)).map { .string($0) }
    }
  }
}
