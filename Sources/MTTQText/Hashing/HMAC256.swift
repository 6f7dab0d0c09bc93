/// HMAC with SHA-256 (RFC 2104, FIPS 198-1).
package struct HMAC256: Sendable {
  private let inner: [UInt8]
  private let outer: [UInt8]

  /// - Parameter key: any number of bytes; more than a block's 64 count by their digest.
  package init(key: [UInt8]) {
    var block = key.count > HMAC256.blockSize ? SHA256.digest(key) : key
    block += Array(repeating: 0, count: HMAC256.blockSize - block.count)
    inner = block.map { $0 ^ 0x36 }
    outer = block.map { $0 ^ 0x5C }
  }

  /// The code of a text, by its UTF-8.
  package func digest(of text: String) -> Digest256 {
    SHA256.digest((outer + SHA256.digest(inner + Array(text.utf8))).span)
  }

  private static let blockSize = 64
}
