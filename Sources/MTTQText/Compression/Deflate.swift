/// Compression as ZIP has it (RFC 1951).
package enum Deflate {
  /// The bytes as a stream of Deflate, the same on every machine.
  package static func compressed(_ bytes: Span<UInt8>) -> [UInt8] {
    var encoder = DeflateEncoder()
    return encoder.write(bytes)
  }

  /// What compressed bytes hold, which are a stream of Deflate and nothing more. One that holds more
  /// than `limit` bytes is refused as soon as that is seen; memory and time follow what is read.
  package static func decompressed(
    _ bytes: Span<UInt8>, atMost limit: Int
  ) throws(DeflateFault) -> [UInt8] {
    var decoder = DeflateDecoder(limit: limit)
    return try decoder.read(bytes)
  }
}
