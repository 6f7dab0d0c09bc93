internal import MTTQText
internal import Testing

@Suite struct `A workbook` {
  private let rows = "<row><c t='s'><v>0</v></c><c s='1'><v>46082</v></c></row>"
  private var sample: WorkbookSample {
    WorkbookSample(rows, strings: "<si><t>x</t></si>", styles: "<xf/><xf numFmtId='14'/>")
  }

  private func fault(_ bytes: [UInt8]) -> WorkbookFault? {
    do throws(WorkbookFault) {
      var workbook = try Workbook(bytes)
      for entry in workbook.sheets.prefix(1) { _ = try workbook.sheet(entry) }
      return nil
    } catch {
      return error
    }
  }

  @Test func `lists its sheets as they stand`() throws {
    let workbook = try Workbook(sample.bytes)
    #expect(workbook.sheets.map(\.name) == ["Một & hai", "Ẩn", "Hình"])
    #expect(workbook.sheets.map(\.visibility) == [.visible, .hidden, .veryHidden])
    #expect(workbook.sheets.map(\.holdsCells) == [true, true, false])
    #expect(workbook.dates == .from1900)
    #expect(try sample.told() == ["A1 text x", "B1 day 2026-03-01"])
  }

  @Test func `may be strict, and have prefixes everywhere`() throws {
    let strict = sample.replacing(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      by: "http://purl.oclc.org/ooxml/spreadsheetml/main"
    ).replacing(
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
      by: "http://purl.oclc.org/ooxml/officeDocument/relationships")
    #expect(try strict.told() == sample.told())
    let prefixed = sample.changing(
      WorkbookSample.sheetPath,
      to: """
        <x:worksheet xmlns:x='\(WorkbookSample.main)' xmlns:y='y'><y:sheetData><y:row/></y:sheetData>\
        <x:sheetData><x:row><y:c/><x:c t='s'><x:v>0</x:v><y:v>9</y:v></x:c></x:row></x:sheetData>\
        </x:worksheet>
        """)
    #expect(try prefixed.told() == ["A1 text x"])
  }

  @Test func `needs no styles and no shared strings`() throws {
    let bare = WorkbookSample("<row><c s='0'><v>1</v></c></row>")
      .replacing("/styles'", by: "/theme'").replacing("/sharedStrings'", by: "/theme'")
      .changing("xl/styles.xml", to: nil).changing("xl/sharedStrings.xml", to: nil)
    #expect(try bare.told() == ["A1 number 1"])
  }

  @Test(
    arguments: [
      "xl/workbook.xml", "xl/_rels/workbook.xml.rels", "xl/styles.xml", "xl/sharedStrings.xml",
      WorkbookSample.sheetPath,
    ])
  func `names the part that is missing or broken`(path: String) {
    let other = fault(sample.changing(path, to: "<a/>").bytes)
    #expect(other?.kind == .structure && other?.place == .part(path))
    let cut = fault(sample.changing(path, to: "<a").bytes)
    #expect(cut?.place == .part(path))
    let missing = fault(sample.changing(path, to: nil).bytes)
    #expect(missing?.kind == .missing)
    let place = missing.map { "\($0.place)".lowercased() } ?? ""
    #expect(place.contains(path.lowercased()))
  }

  @Test func `leads from its beginning to itself`() {
    let lost = sample.replacing("/officeDocument'", by: "/thumbnail'").bytes
    #expect(fault(lost)?.place == .part("_rels/.rels"))
    let outside = sample.replacing("Target='/xl", by: "TargetMode='External' Target='/xl").bytes
    #expect(fault(outside)?.place == .part("_rels/.rels"))
    let twice = sample.replacing("Id='b'", by: "Id='a'").bytes
    #expect(fault(twice)?.place == .part("xl/_rels/workbook.xml.rels"))
    let nowhere = sample.replacing("r:id='a'", by: "r:id='q'").bytes
    #expect(fault(nowhere)?.place == .part("xl/workbook.xml"))
  }

  @Test func `that is cut anywhere is refused`() {
    let bytes = sample.bytes
    for count in 0..<bytes.count {
      #expect(fault(Array(bytes.prefix(count))) != nil)
    }
  }

  @Test func `has each part once, capitals aside`() {
    var archive = ZIPArchive()
    archive.add("_rels/.rels", "")
    archive.add("_RELS/.rels", "")
    #expect(fault(archive.bytes)?.kind == .twice)
  }

  @Test func `is told from other files by its bytes`() {
    func archive(_ paths: [String]) -> [UInt8] {
      var archive = ZIPArchive()
      for path in paths { archive.add(path, "") }
      return archive.bytes
    }
    let others: [([UInt8], ForeignFile)] = [
      (archive(["_rels/.rels", "xl/workbook.bin"]), .binaryWorkbook),
      (archive(["_rels/.rels", "word/document.xml"]), .wordDocument),
      (archive(["mimetype", "META-INF/manifest.xml"]), .openDocument), (archive(["a"]), .other),
      (Array("%PDF-1.4".utf8), .pdf), (Array(" <HTML>".utf8), .webPage),
      ([0x09, 0x08, 0x10, 0], .oldWorkbook), (Self.compound("Workbook"), .oldWorkbook),
      (Self.compound("Book"), .oldWorkbook), (Self.compound("WordDocument"), .wordDocument),
      (Self.compound("Other"), .other),
    ]
    for (bytes, file) in others { #expect(fault(bytes)?.kind == .foreign(file)) }
    #expect(fault(Self.compound("EncryptedPackage"))?.kind == .password)
    #expect(fault(Array("a;b".utf8))?.kind == .archive(.notAnArchive))
    #expect(TableForm(Array("a;b".utf8)) == .text)
    #expect(TableForm([]) == .text)
    #expect(TableForm(sample.bytes) == .workbook)
  }

  @Test func `that is none says what it is, and the way out`() {
    let faults = [Array("%PDF-".utf8), Array("<html>".utf8), Self.compound("Book"), [0x50]]
      .map { fault($0) }
    #expect(Set(faults.map { $0?.message }).count == faults.count)
    #expect(
      faults.map { $0?.message(.english) } == [
        "this is a PDF", "this is a web page, whatever its name says",
        "this is an old workbook (.xls)", "the workbook is damaged or cut",
      ])
    #expect(faults.allSatisfy { $0?.hint.vietnamese.hasSuffix(".xlsx") == true })
  }

  /// A compound file with a stream of this name.
  private static func compound(_ name: String) -> [UInt8] {
    var bytes: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]
    bytes += Array(repeating: 0, count: 504)
    var entry: [UInt8] = name.utf8.flatMap { [$0, 0] }
    entry += Array(repeating: 0, count: 128 - entry.count)
    entry[64] = UInt8(name.utf8.count * 2 + 2)
    entry[66] = 2
    return bytes + entry
  }
}
