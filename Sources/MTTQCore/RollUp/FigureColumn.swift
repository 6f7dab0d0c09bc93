internal import MTTQText

/// Figures of many rows in eight bytes each, whatever their size: a nation's roll-up holds those of
/// all units at once.
struct FigureColumn: Hashable, Sendable {
  /// In ten-thousandths, or one of the two marks.
  private var numbers: [Int64] = []
  /// The figures that no 64 bits hold, by place.
  private var great: [Int: Quantity] = [:]

  private static let absent = Int64.min
  private static let isGreat = Int64.min + 1

  mutating func reserve(_ rows: Int) { numbers.reserveCapacity(rows) }

  mutating func append(_ figure: Quantity?) {
    guard let figure else { return numbers.append(FigureColumn.absent) }
    guard let small = Int64(exactly: figure.tenThousandths), small > FigureColumn.isGreat else {
      great[numbers.count] = figure
      return numbers.append(FigureColumn.isGreat)
    }
    numbers.append(small)
  }

  /// - Precondition: the row is there.
  subscript(row: Int) -> Quantity? {
    switch numbers[row] {
    case FigureColumn.absent: nil
    case FigureColumn.isGreat: great[row]
    case let small: Quantity(tenThousandths: Int128(small))
    }
  }
}
