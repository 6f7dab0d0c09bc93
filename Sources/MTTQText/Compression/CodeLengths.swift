/// The lengths of the codes of a block as the block brings them with it (RFC 1951, 3.2.7).
struct CodeLengths {
  private let literalCount: Int
  private let distanceCount: Int
  /// How many lengths of codes of code lengths are written.
  private let orderCount: Int
  private let code: PrefixCode
  private let steps: [Step]

  /// A length, or a repetition: of the last length, or of zeros.
  private struct Step {
    let symbol: Int
    var extra = 0
    var extraBits = 0
  }

  init(literals: PrefixCode, distances: PrefixCode) {
    let literals = literals.lengths[...(literals.lengths.lastIndex { $0 > 0 } ?? 0)]
    let distances = distances.lengths[...(distances.lengths.lastIndex { $0 > 0 } ?? 0)]
    let steps = CodeLengths.steps(Array(literals + distances))
    var counts = Array(repeating: UInt32(0), count: 19)
    for step in steps { counts[step.symbol] += 1 }
    let code = PrefixCode(counts: counts, most: 7)
    let last = (0..<19).last { code.lengths[DeflateCodes.order[$0]] > 0 } ?? 0
    literalCount = literals.count
    distanceCount = distances.count
    orderCount = max(last + 1, 4)
    self.steps = steps
    self.code = code
  }

  private static func steps(_ lengths: [UInt8]) -> [Step] {
    var steps: [Step] = []
    var place = 0
    while place < lengths.count {
      let length = lengths[place]
      let run = lengths[place...].prefix { $0 == length }.count
      if length == 0, run >= 11 {
        let taken = min(run, 138)
        steps.append(Step(symbol: 18, extra: taken - 11, extraBits: 7))
        place += taken
      } else if length == 0, run >= 3 {
        steps.append(Step(symbol: 17, extra: run - 3, extraBits: 3))
        place += run
      } else if place > 0, lengths[place - 1] == length, run >= 3 {
        let taken = min(run, 6)
        steps.append(Step(symbol: 16, extra: taken - 3, extraBits: 2))
        place += taken
      } else {
        steps.append(Step(symbol: Int(length)))
        place += 1
      }
    }
    return steps
  }

  /// How many bits they take.
  var size: Int {
    steps.reduce(14 + 3 * orderCount) {
      $0 + Int(code.lengths[$1.symbol]) + $1.extraBits
    }
  }

  func write(to writer: inout BitWriter) {
    writer.put(UInt64(literalCount - 257), 5)
    writer.put(UInt64(distanceCount - 1), 5)
    writer.put(UInt64(orderCount - 4), 4)
    for index in 0..<orderCount {
      writer.put(UInt64(code.lengths[DeflateCodes.order[index]]), 3)
    }
    for step in steps {
      writer.put(UInt64(code.bits[step.symbol]), Int(code.lengths[step.symbol]))
      writer.put(UInt64(step.extra), step.extraBits)
    }
  }
}
