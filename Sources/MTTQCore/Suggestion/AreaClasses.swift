/// Areas in one state, of which the first stands for all while the best distribution is sought.
///
/// A cheapest path needs no more than one area of each state: where it goes through two, the same
/// steps through the first alone make a path, or a shorter one and a circle, and a circle costs
/// nothing less than nothing.
struct AreaClasses {
  /// The first area of each state, ascending.
  private(set) var firsts: [Int] = []
  private var areas: [AreaSeats.State: FirstOut] = [:]

  init(_ seats: [AreaSeats]) {
    for (area, seat) in seats.enumerated() { enter(area, seat.state) }
  }

  /// Takes an area out of the state of which it is the first.
  mutating func leave(_ area: Int, _ state: AreaSeats.State?) {
    guard let state, areas[state]?.first == area else { return }
    areas[state]?.removeFirst()
    replace(area, by: areas[state]?.first)
    if areas[state]?.first == nil { areas[state] = nil }
  }

  /// Adds an area to those of a state; one without stands for itself.
  mutating func enter(_ area: Int, _ state: AreaSeats.State?) {
    guard let state else {
      if place(of: area) == firsts.count || firsts[place(of: area)] != area {
        replace(nil, by: area)
      }
      return
    }
    let before = areas[state]?.first
    areas[state, default: FirstOut()].insert(area)
    guard before.map({ area < $0 }) ?? true else { return }
    replace(before, by: area)
  }

  private mutating func replace(_ old: Int?, by new: Int?) {
    if let old { firsts.remove(at: place(of: old)) }
    if let new { firsts.insert(new, at: place(of: new)) }
  }

  /// Where an area stands among the first ones, or would.
  private func place(of area: Int) -> Int {
    var (low, high) = (0, firsts.count)
    while low < high {
      let middle = (low + high) / 2
      if firsts[middle] < area { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

/// Numbers of which the least comes out first: a binary heap.
private struct FirstOut {
  private var numbers: [Int] = []

  var first: Int? { numbers.first }

  mutating func insert(_ number: Int) {
    numbers.append(number)
    var place = numbers.count - 1
    while place > 0, numbers[place] < numbers[(place - 1) / 2] {
      numbers.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeFirst() {
    guard let last = numbers.popLast(), !numbers.isEmpty else { return }
    numbers[0] = last
    var place = 0
    while true {
      let children = [2 * place + 1, 2 * place + 2].filter { $0 < numbers.count }
      guard let least = children.min(by: { numbers[$0] < numbers[$1] }),
        numbers[least] < numbers[place]
      else { return }
      numbers.swapAt(place, least)
      place = least
    }
  }
}
