/// A run of bytes of a source in half the room, as a tree holds as many as it has values.
///
/// A text is read whole only up to 256 MiB; offsets beyond 4 GiB would name the last place before.
struct SourceRange: Hashable, Sendable {
  private let lower: UInt32
  private let upper: UInt32

  init(_ range: Range<Int>) {
    lower = UInt32(clamping: range.lowerBound)
    upper = UInt32(clamping: range.upperBound)
  }

  var range: Range<Int> { Int(lower)..<Int(upper) }
}
