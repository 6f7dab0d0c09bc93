/// Record ids, each once and in their order, once they were sorted.
///
/// An id that mttq gives takes sixteen bytes, where a set would take more than a hundred and
/// twenty: a journal of 10^7 records takes back some 200,000 of them.
struct IdentifierList: Sendable {
  /// Those of base 32 by their two highest bits, the others of each without them.
  private var packed: [[UInt128]] = Array(repeating: [], count: 4)
  private var others: [RecordKey] = []

  mutating func insert(_ key: RecordKey) {
    if let id = PackedIdentifier(key) {
      packed[Int(id.high)].append(id.low)
    } else {
      others.append(key)
    }
  }

  /// Adds the ids of another list.
  mutating func merge(_ other: IdentifierList) {
    for high in packed.indices { packed[high] += other.packed[high] }
    others += other.others
  }

  /// Brings the ids into the order that `place` needs.
  mutating func sort() {
    for high in packed.indices { packed[high].sortOnce() }
    others.sortOnce()
  }

  var isEmpty: Bool { count == 0 }

  var count: Int { packed.reduce(others.count) { $0 + $1.count } }

  /// The place of an id in the sorted list; nil where it is not in it.
  func place(of key: RecordKey) -> Int? {
    guard let id = PackedIdentifier(key) else {
      let first = packed.reduce(0) { $0 + $1.count }
      return others.place(of: key).map { first + $0 }
    }
    let first = packed[..<Int(id.high)].reduce(0) { $0 + $1.count }
    return packed[Int(id.high)].place(of: id.low).map { first + $0 }
  }

  /// The ids in the order of their places.
  func forEach(_ body: (RecordKey) -> Void) {
    for high in packed.indices {
      for low in packed[high] { body(PackedIdentifier(high: UInt8(high), low: low).key) }
    }
    others.forEach(body)
  }

  /// The id at a place of the sorted list.
  func key(at place: Int) -> RecordKey {
    var place = place
    for high in packed.indices {
      if place < packed[high].count {
        return PackedIdentifier(high: UInt8(high), low: packed[high][place]).key
      }
      place -= packed[high].count
    }
    return others[place]
  }
}

extension Array where Element: Comparable {
  /// Sorts the elements and keeps each once.
  fileprivate mutating func sortOnce() {
    sort()
    var kept = 0
    for index in indices where index == 0 || self[index] != self[kept - 1] {
      self[kept] = self[index]
      kept += 1
    }
    removeLast(count - kept)
  }

  /// Where an element stands, the elements being sorted; nil where it does not.
  fileprivate func place(of element: Element) -> Int? {
    let place = partitioned { $0 < element }
    return place < count && self[place] == element ? place : nil
  }
}
