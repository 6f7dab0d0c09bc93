internal import MTTQText

/// What flows come to by the parts of dimensions, over the records in some days; a part that a record
/// has stands there also where it comes to nothing.
struct PartFigures {
  private var byFlow: [Int: [Int: [Int: Quantity]]] = [:]

  init(_ reading: FigureReading, _ days: Range<Int>) {
    var own: [Part: [Int: Quantity]] = [:]
    for (key, cell) in reading.figures.placedParts where days.contains(Int(key.segment)) {
      let part = Part(dimension: Int(key.org), part: Int(key.area))
      own[part, default: [:]][Int(key.indicator), default: .zero] +=
        reading.figures.partSum(at: cell)
    }
    for (part, flows) in own {
      for (flow, sum) in reading.composition.raised(flows) {
        byFlow[flow, default: [:]][part.dimension, default: [:]][part.part] = sum
      }
    }
  }

  /// A part of a dimension by their places.
  private struct Part: Hashable {
    let dimension: Int
    let part: Int
  }

  /// Those of a flow, by the places of dimension and part.
  subscript(_ flow: Int) -> [Int: [Int: Quantity]] { byFlow[flow] ?? [:] }
}
