/// A name as two numbers, so that names are compared at once; the names that are looked for have
/// sixteen letters at most.
package struct XMLWord: Hashable, Sendable {
  private var first: UInt64 = 0
  private var second: UInt64 = 0
  /// How many bytes the name has.
  private(set) var count: Int32 = 0

  init() {}

  package init(_ text: StaticString) {
    for byte in "\(text)".utf8 { append(byte) }
  }

  init(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes { append(byte) }
  }

  /// Whether the numbers hold all of the name.
  @inline(__always)
  var isWhole: Bool { count <= 16 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count < 8 {
      first |= UInt64(byte) &<< UInt64(truncatingIfNeeded: count &* 8)
    } else if count < 16 {
      second |= UInt64(byte) &<< UInt64(truncatingIfNeeded: (count &- 8) &* 8)
    }
    count &+= 1
  }
}
