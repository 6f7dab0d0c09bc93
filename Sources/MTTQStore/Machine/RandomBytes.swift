/// Bytes that nobody can foretell, from the system's own source.
package enum RandomBytes {
  /// `count` random bytes; the standard library takes them from getrandom.
  package static func make(_ count: Int) -> [UInt8] {
    var source = SystemRandomNumberGenerator()
    return (0..<max(count, 0)).map { _ in UInt8.random(in: 0 ... .max, using: &source) }
  }
}
