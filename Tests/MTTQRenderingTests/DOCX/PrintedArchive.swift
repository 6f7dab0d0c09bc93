internal import MTTQText
internal import Testing

/// The parts of a DOCX file, as a reader of ZIP archives finds them.
struct PrintedArchive {
  private let entries: ZIPEntries

  init(_ bytes: [UInt8]) throws {
    entries = try ZIPEntries(bytes)
  }

  var paths: [String] { entries.paths }

  func text(_ path: String) throws -> String {
    let bytes = try #require(try entries.contents(of: path, atMost: 1 << 26), "no \(path)")
    return String(decoding: bytes, as: UTF8.self)
  }
}
