/// Reads the XML of a part; its faults name the part.
struct PartReader: Sendable {
  private(set) var xml: XMLReader
  let path: String

  init(_ bytes: [UInt8], path: String) throws(WorkbookFault) {
    self.path = path
    do throws(XMLFault) {
      xml = try XMLReader(bytes, namespaces: XMLNamespace.ofWorkbooks)
    } catch {
      throw WorkbookFault(.xml(error), .part(path))
    }
  }

  var depth: Int { xml.depth }

  func fault(_ kind: WorkbookFault.Kind) -> WorkbookFault {
    WorkbookFault(kind, .part(path))
  }

  /// Begins the outermost element, which has to be this one.
  mutating func begin(_ namespace: XMLNamespace, _ word: XMLWord) throws(WorkbookFault) {
    guard try child(of: 0) == XMLName(namespace, word) else { throw fault(.structure) }
  }

  mutating func child(of parent: Int) throws(WorkbookFault) -> XMLName? {
    do throws(XMLFault) {
      return try xml.child(of: parent)
    } catch {
      throw fault(.xml(error))
    }
  }

  /// Goes to the next element of a workbook in one of depth `parent`.
  mutating func word(in parent: Int) throws(WorkbookFault) -> XMLWord? {
    while let name = try child(of: parent) {
      if name.namespace == .workbook { return name.word }
    }
    return nil
  }

  /// Reads what is left, so that all of it is known to be well-formed.
  mutating func finish() throws(WorkbookFault) {
    while try child(of: 0) != nil {}
  }

  mutating func text() throws(WorkbookFault) -> ArraySlice<UInt8> {
    do throws(XMLFault) {
      return try xml.text()
    } catch {
      throw fault(.xml(error))
    }
  }

  /// Adds the letters of a rich text, which is the element that just began: those of its own and
  /// those of its runs, without phonetic guides (ECMA-376-1, 18.4.8).
  mutating func appendRichText(to text: inout [UInt8]) throws(WorkbookFault) {
    let depth = depth
    while let word = try word(in: depth) {
      if word == .t {
        text += SheetText.resolved(try self.text())
      } else if word == .r {
        while let word = try self.word(in: depth + 1) {
          if word == .t { text += SheetText.resolved(try self.text()) }
        }
      }
    }
  }

  func value(of word: XMLWord) -> ArraySlice<UInt8>? { xml.value(of: word) }

  func string(_ word: XMLWord, in namespace: XMLNamespace = .none) -> String? {
    xml.value(of: word, in: namespace).map { String(decoding: $0, as: UTF8.self) }
  }

  /// A whole number that is not negative.
  func number(_ word: XMLWord) -> Int? { value(of: word).flatMap { Int(digits: $0) } }

  /// Whether an attribute says yes.
  func isSet(_ word: XMLWord) -> Bool {
    guard let value = value(of: word) else { return false }
    return value.elementsEqual("1".utf8) || value.elementsEqual("true".utf8)
  }
}

extension XMLNamespace {
  static let workbook = XMLNamespace(1)
  /// Of attributes that name a relationship.
  static let relation = XMLNamespace(2)
  static let relationships = XMLNamespace(3)

  /// Both forms of ECMA-376: transitional, which is what programs write, and strict.
  static let ofWorkbooks: [String: XMLNamespace] = [
    "http://schemas.openxmlformats.org/spreadsheetml/2006/main": .workbook,
    "http://purl.oclc.org/ooxml/spreadsheetml/main": .workbook,
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": .relation,
    "http://purl.oclc.org/ooxml/officeDocument/relationships": .relation,
    "http://schemas.openxmlformats.org/package/2006/relationships": .relationships,
  ]
}

extension Int {
  /// A number of one to nine digits and nothing else.
  init?(digits: ArraySlice<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    var number = 0
    for byte in digits {
      let digit = byte &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    self = number
  }
}
