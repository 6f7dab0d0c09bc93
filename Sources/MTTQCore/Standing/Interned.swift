/// Values by numbers that stand for them, each once: where many records repeat a few texts, a number of
/// four bytes takes the place of each.
struct Interned<Value: Hashable & Sendable>: Sendable {
  private(set) var values: [Value] = []
  private var numbers: [Value: Int32] = [:]

  subscript(number: Int32) -> Value { values[Int(number)] }

  /// The number of a value; nil of one that was not met.
  func known(_ value: Value) -> Int32? { numbers[value] }

  /// The number of a value, which is given one if it has none.
  mutating func number(of value: Value) -> Int32 {
    if let known = numbers[value] { return known }
    let number = Int32(clamping: values.count)
    values.append(value)
    numbers[value] = number
    return number
  }

  /// Adds the values of another, and says which number each of its numbers is here.
  mutating func merge(_ other: Interned) -> [Int32] { other.values.map { number(of: $0) } }
}
