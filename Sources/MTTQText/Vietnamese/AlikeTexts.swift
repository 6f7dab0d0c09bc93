/// A long list of texts in which those are found that begin or end like another, so that what a
/// mistyped word was meant to be can be sought among few.
///
///     AlikeTexts(["xuan my", "tu le", "hoai pho"]).places(like: "xuan mi")  // [0]
package struct AlikeTexts: Sendable {
  /// The texts in order, and likewise the texts written backwards, each with its place in the list.
  private let forwards: [Entry]
  private let backwards: [Entry]

  private typealias Entry = (bytes: [UInt8], place: Int)

  /// Reading on among more would cost more than a hint is worth.
  private static let most = 200

  package init(_ texts: [String]) {
    let entries = texts.enumerated().map { place, text in (bytes: Array(text.utf8), place: place) }
    forwards = entries.sorted(by: AlikeTexts.isBefore)
    backwards = entries.map { (bytes: Array($0.bytes.reversed()), place: $0.place) }
      .sorted(by: AlikeTexts.isBefore)
  }

  /// The places, in order, of the first texts that have the first or the last half of another; one
  /// slip leaves one of the two as it is.
  package func places(like text: String) -> [Int] {
    let bytes = Array(text.utf8)
    let half = bytes.count / 2
    let begun = places(in: forwards, with: bytes.prefix(half))
    let ended = places(in: backwards, with: bytes.reversed().prefix(half))
    return Set(begun + ended).sorted()
  }

  private func places(in entries: [Entry], with start: some Sequence<UInt8>) -> [Int] {
    let start = Array(start)
    if start.isEmpty { return [] }
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].bytes.lexicographicallyPrecedes(start) {
        low = middle + 1
      } else {
        high = middle
      }
    }
    return entries[low...].prefix(AlikeTexts.most).prefix { $0.bytes.starts(with: start) }
      .map(\.place)
  }

  private static func isBefore(_ left: Entry, _ right: Entry) -> Bool {
    left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
