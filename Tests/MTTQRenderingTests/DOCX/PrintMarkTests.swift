internal import MTTQCore
internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `The mark of a printed DOCX` {
  @Test(arguments: PrintedSample.all)
  func `stands in its properties`(sample: PrintedSample) throws {
    let archive = try sample.archive
    let document = Array(try archive.text("word/document.xml").utf8)
    let digits = String(CRC32.checksum(document.span), radix: 16)
    let mark = "mttq:" + String(repeating: "0", count: 8 - digits.utf8.count) + digits
    #expect(
      try archive.text("docProps/core.xml").contains("<dc:identifier>\(mark)</dc:identifier>"))
  }

  @Test(arguments: PrintedSample.all)
  func `tells that nobody edited it`(sample: PrintedSample) throws {
    #expect(DocumentDOCX.isAsPrinted(DocumentDOCX.bytes(try sample.report)))
  }

  @Test func `is that of the text in the file, however it is packed`() throws {
    let parts = try parts()
    #expect(DocumentDOCX.isAsPrinted(ZIPArchive(parts).bytes))
    #expect(DocumentDOCX.isAsPrinted(ZIPArchive(parts.reversed()).bytes))
  }

  @Test(arguments: ["docProps/core.xml", "word/document.xml"])
  func `is not that of a file without a part`(path: String) throws {
    #expect(!DocumentDOCX.isAsPrinted(ZIPArchive(try parts().filter { $0.path != path }).bytes))
  }

  @Test func `is another once the text was edited`() throws {
    let edited = try parts().map { path, text in
      (path, path == "word/document.xml" ? text.replacing("BÁO CÁO", with: "BÁO CÁO ") : text)
    }
    #expect(!DocumentDOCX.isAsPrinted(ZIPArchive(edited).bytes))
  }

  @Test func `is missed where another program wrote the file`() throws {
    let others = try parts().map { path, text in
      (path, text.replacing("<dc:identifier>mttq:", with: "<dc:identifier>other:"))
    }
    #expect(!DocumentDOCX.isAsPrinted(ZIPArchive(others).bytes))
  }

  @Test func `is not in what is no archive, or not a whole one`() throws {
    let bytes = DocumentDOCX.bytes(try PrintedSample.annual.report)
    #expect(!DocumentDOCX.isAsPrinted([]))
    #expect(!DocumentDOCX.isAsPrinted(Array("báo cáo".utf8)))
    #expect(!DocumentDOCX.isAsPrinted(Array(bytes.dropLast())))
    #expect(!DocumentDOCX.isAsPrinted(Array(bytes.prefix(bytes.count / 2))))
  }

  private func parts() throws -> [(path: String, text: String)] {
    let archive = try PrintedSample.annual.archive
    return try archive.paths.map { ($0, try archive.text($0)) }
  }
}

extension ZIPArchive {
  fileprivate init(_ parts: [(path: String, text: String)]) {
    self.init()
    for part in parts { add(part.path, part.text) }
  }
}
