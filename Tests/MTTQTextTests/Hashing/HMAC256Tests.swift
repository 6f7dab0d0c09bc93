import MTTQText
import Testing

@Suite struct `HMAC with SHA-256` {
  /// RFC 4231, cases 1, 2 and 6.
  @Test func `is that of the published cases`() {
    func digest(_ key: [UInt8], _ text: String) -> String {
      HMAC256(key: key).digest(of: text).hexadecimal
    }
    #expect(
      digest(Array(repeating: 0x0B, count: 20), "Hi There")
        == "b0344c61d8db38535ca8afceaf0bf12b881dc200c9833da726e9376c2e32cff7")
    #expect(
      digest(Array("Jefe".utf8), "what do ya want for nothing?")
        == "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843")
    #expect(
      digest(
        Array(repeating: 0xAA, count: 131), "Test Using Larger Than Block-Size Key - Hash Key First"
      )
        == "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54")
  }
}
