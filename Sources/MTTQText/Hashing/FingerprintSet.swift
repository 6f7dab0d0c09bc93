/// A set of numbers that are spread evenly already, as hashes of 64 bits are.
///
/// A table of at most half as many numbers as it has room for: one is found, or found missing, in one or
/// two steps, and takes sixteen bytes to thirty-two.
package struct FingerprintSet: Sendable {
  /// Zero where there is none; a power of two of them, or nothing at all.
  private var slots: [UInt64] = []
  /// How many there are.
  package private(set) var count = 0

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a number; false where it is there already.
  @discardableResult
  package mutating func insert(_ number: UInt64) -> Bool {
    if count * 2 >= slots.count { grow() }
    let number = number == 0 ? 1 : number
    guard let slot = FingerprintSet.freeSlot(for: number, in: slots) else { return false }
    slots[slot] = number
    count += 1
    return true
  }

  /// Whether a number is there.
  @inline(__always)
  package func contains(_ number: UInt64) -> Bool {
    if slots.isEmpty { return false }
    return FingerprintSet.freeSlot(for: number == 0 ? 1 : number, in: slots) == nil
  }

  /// Takes all numbers out and keeps the room.
  package mutating func removeAll() {
    for index in slots.indices { slots[index] = 0 }
    count = 0
  }

  /// Where a number belongs that is not there; nil where it is.
  @inline(__always)
  private static func freeSlot(for number: UInt64, in slots: [UInt64]) -> Int? {
    var slot = Int(truncatingIfNeeded: number) & (slots.count &- 1)
    while slots[slot] != 0 {
      if slots[slot] == number { return nil }
      slot = (slot &+ 1) & (slots.count &- 1)
    }
    return slot
  }

  private mutating func grow() {
    var larger = [UInt64](repeating: 0, count: max(slots.count * 2, 16))
    for number in slots where number != 0 {
      if let slot = FingerprintSet.freeSlot(for: number, in: larger) { larger[slot] = number }
    }
    slots = larger
  }
}
