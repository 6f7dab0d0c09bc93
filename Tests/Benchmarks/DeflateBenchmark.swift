internal import Foundation
internal import TestSupport

/// The XML of a long document, compressed and decompressed, beside zlib as Python and gzip have it.
struct DeflateBenchmark {
  private let folder: URL
  private let text: Data

  /// As much text as a document of some thousand tables has, made of one that is printed.
  private static let size = 8_000_000

  init(at folder: URL) throws {
    self.folder = folder
    text = Data(DeflateBenchmark.text())
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try text.write(to: folder.appending(path: "text"))
    try DeflateBenchmark.message(text).write(to: folder.appending(path: "text.message"))
  }

  func run(_ options: Options) throws {
    let packer = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "Packer").path
    let path = folder.path
    let python = "python3 -c 'import sys, zlib; sys.stdout.buffer.write"
    let standardInput = "(sys.stdin.buffer.read()"
    let compressing = [
      Contender("mttq’s Deflate", "\(packer) compress < \(path)/text.message"),
      Contender("gzip -6", "gzip -6 -c \(path)/text"),
      Contender(
        "Python zlib, level 6", "\(python)(zlib.compress\(standardInput), 6))' < \(path)/text"),
    ]
    let outputs = compressing.map { Measurement.run($0.command).output }
    for (contender, output) in zip(compressing, outputs) {
      print("\(contender.name): \(text.count) bytes become \(output.count)")
    }
    for (name, output) in zip(["own", "gz", "zlib"], outputs) {
      try output.write(to: folder.appending(path: name))
    }
    let decompressing = [
      Contender("mttq’s Deflate", "\(packer) decompress \(text.count) < \(path)/own"),
      Contender("gzip -d", "gzip -dc \(path)/gz"),
      Contender("Python zlib", "\(python)(zlib.decompress\(standardInput)))' < \(path)/zlib"),
    ]
    if Measurement.run(decompressing[0].command).output != DeflateBenchmark.message(text) {
      print("WRONG TEXT: \(decompressing[0].name)")
    }
    for (title, contenders) in [("compress", compressing), ("decompress", decompressing)] {
      ResultTable(
        "\(title) the XML of a document", contenders.measured(runs: options.runs), bytes: text.count
      ).print()
    }
  }

  /// A message to the packer: the text behind its length.
  private static func message(_ text: Data) -> Data {
    Data((0..<4).map { UInt8(truncatingIfNeeded: text.count >> (8 * $0)) }) + text
  }

  /// The paragraphs of a document again and again, with other numbers each time.
  private static func text() -> [UInt8] {
    var random = SeededRandom(seed: 1951)
    let document = Fixtures.bytes("reports/tan-hoa-2026/half-year.document.xml") ?? []
    var text: [UInt8] = []
    text.reserveCapacity(size + document.count)
    while text.count < size, !document.isEmpty {
      var isMarkup = false
      for byte in document {
        if byte == UInt8(ascii: "<") { isMarkup = true }
        if byte == UInt8(ascii: ">") { isMarkup = false }
        let isDigit = (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        text.append(isDigit && !isMarkup ? UInt8(ascii: "0") + UInt8(random.next() % 10) : byte)
      }
    }
    return text
  }
}
