internal import MTTQText

extension FuzzedReader {
  /// Bytes as a stream of Deflate, and as what is to be compressed.
  static let deflate = FuzzedReader(name: "deflate") { bytes in
    var expectations = Expectations()
    expectations.expectSame(bytes)
    do throws(DeflateFault) {
      let read = try Deflate.decompressed(bytes.span, atMost: 1 << 20)
      expectations.expectSame(read)
      expectations.expectRefused(bytes, atMost: read.count - 1)
    } catch {
      expectations.expect(
        error != .tooLarge || bytes.count > 1000,
        "\(bytes.count) bytes hold a thousand times as many")
    }
    return expectations.failures
  }
}

extension Expectations {
  /// What is compressed is hardly longer, and is read as it was.
  fileprivate mutating func expectSame(_ bytes: [UInt8]) {
    let packed = Deflate.compressed(bytes.span)
    expect(packed.count <= bytes.count + 5 * (bytes.count / 32_768 + 1), "it becomes longer")
    do throws(DeflateFault) {
      let again = try Deflate.decompressed(packed.span, atMost: bytes.count)
      expect(again == bytes, "it is read otherwise")
    } catch {
      expect(false, "it is refused: \(error)")
    }
  }

  fileprivate mutating func expectRefused(_ bytes: [UInt8], atMost limit: Int) {
    guard limit >= 0 else { return }
    do throws(DeflateFault) {
      let read = try Deflate.decompressed(bytes.span, atMost: limit)
      expect(false, "\(read.count) bytes are read, at most \(limit) are allowed")
    } catch {
      expect(error == .tooLarge || error == .trailing, "it is refused: \(error)")
    }
  }
}
