/// One of the parts I–VII.
package struct PrintedPart: Hashable, Sendable {
  /// The Roman number.
  package let numeral: String
  package let title: String
  package let blocks: [PrintedBlock]

  /// The parts that say something, numbered on, the end mark behind the last.
  static func numbered(_ drafts: [(title: String, blocks: [PrintedBlock])]) -> [PrintedPart] {
    let numerals = ["I", "II", "III", "IV", "V", "VI", "VII"]
    let told = drafts.filter { !$0.blocks.isEmpty }
    return zip(numerals, told).enumerated().map { place, part in
      PrintedPart(
        numeral: part.0, title: part.1.title,
        blocks: place == told.count - 1 ? part.1.blocks.ended : part.1.blocks)
    }
  }
}
