/// The parts of a workbook's archive, taken out one by one within a bound on all together.
struct WorkbookParts: Sendable {
  private let entries: ZIPEntries
  /// The names of the parts by their small letters: capitals make no other part (ECMA-376-2, 6.2.2).
  private var names: [String: String] = [:]
  /// How many bytes may still be taken out.
  private var left = WorkbookParts.largest

  /// How many bytes the opened parts may hold together.
  static let largest = 256 << 20
  /// How many parts there may be.
  static let mostEntries = 65_536

  init(_ bytes: [UInt8]) throws(WorkbookFault) {
    switch TableForm(bytes) {
    case .workbook: break
    case .locked: throw WorkbookFault(.password)
    case .foreign(let file): throw WorkbookFault(.foreign(file))
    case .text: throw WorkbookFault(.archive(.notAnArchive))
    }
    do throws(ZIPFault) {
      entries = try ZIPEntries(bytes)
    } catch {
      throw switch error {
      case .encrypted: WorkbookFault(.password)
      case .twice(let name): WorkbookFault(.twice, .part(name))
      case .large: WorkbookFault(.tooManyParts)
      default: WorkbookFault(.archive(error))
      }
    }
    guard entries.paths.count <= WorkbookParts.mostEntries else {
      throw WorkbookFault(.tooManyParts)
    }
    for path in entries.paths {
      guard names.updateValue(path, forKey: path.lowercased()) == nil else {
        throw WorkbookFault(.twice, .part(path))
      }
    }
    if let file = foreign { throw WorkbookFault(.foreign(file)) }
  }

  /// What else the archive is, by the parts that it has.
  private var foreign: ForeignFile? {
    if names["xl/workbook.bin"] != nil { return .binaryWorkbook }
    if names["word/document.xml"] != nil { return .wordDocument }
    if names["mimetype"] != nil, names["meta-inf/manifest.xml"] != nil { return .openDocument }
    return names["_rels/.rels"] == nil ? .other : nil
  }

  /// A part by the name that another gives it, ready to be read.
  mutating func reader(_ path: String) throws(WorkbookFault) -> PartReader {
    let path = names[path.lowercased()] ?? path
    let bytes: [UInt8]?
    do throws(ZIPFault) {
      bytes = try entries.contents(of: path, atMost: left)
    } catch {
      throw switch error {
      case .tooLarge: WorkbookFault(.tooLarge, .part(path))
      case .method: WorkbookFault(.method, .part(path))
      default: WorkbookFault(.damaged, .part(path))
      }
    }
    guard let bytes else { throw WorkbookFault(.missing, .part(path)) }
    left -= bytes.count
    return try PartReader(bytes, path: path)
  }
}
