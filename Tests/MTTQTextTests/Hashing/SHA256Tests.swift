internal import MTTQText
internal import Testing

@Suite struct `A SHA-256` {
  @Test(
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        String(repeating: "a", count: 1000),
        "41edece42d63e8d9bf515a9ba6932e1c20cbc9f5a5d134645adb5db1b9737ea3"
      ),
    ])
  func `is that of the standard`(text: String, digest: String) {
    #expect(SHA256.digest(Array(text.utf8).span).hexadecimal == digest)
    #expect(Digest256(hexadecimal: digest)?.bytes == SHA256.digest(Array(text.utf8)))
  }

  /// The sum was computed with Python's hashlib.
  @Test func `is right for every length, and sums wrap at 256 bits`() {
    let bytes = (0..<200).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ $0) }
    let sum = (0...200).reduce(Digest256.zero) { sum, count in
      sum &+ SHA256.digest(bytes.span.extracting(0..<count))
    }
    #expect(
      sum.hexadecimal == "9df2b805e35e99f24614cfd2035fef7eb2ee2e41c46953e76b0ffb07e012b5c6")
  }

  @Test func `does not depend on the pieces that a message comes in`() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 7) }
    for cut in 0...300 {
      var hash = SHA256()
      hash.update(bytes.span.extracting(0..<cut))
      hash.update(bytes.span.extracting(cut..<300))
      #expect(hash.finish() == SHA256.digest(bytes.span))
    }
  }

  @Test(arguments: [
    "", "abc", String(repeating: "A", count: 64), String(repeating: "0", count: 65),
  ])
  func `is read of 64 small digits alone`(text: String) {
    #expect(Digest256(hexadecimal: text) == nil)
  }
}
