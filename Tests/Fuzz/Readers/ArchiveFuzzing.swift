internal import MTTQRendering
internal import MTTQText

extension FuzzedReader {
  /// A ZIP archive: its entries, written to an archive anew, are the same.
  static let archive = FuzzedReader(name: "archive") { bytes in
    var expectations = Expectations()
    var isDocument = false
    var isWorkbook = false
    do throws(ZIPFault) {
      let entries = try ZIPEntries(bytes)
      isDocument = entries.paths.contains("word/document.xml")
      isWorkbook = entries.paths.contains("xl/worksheets/sheet1.xml")
      expectations.expect(
        Set(entries.paths).count == entries.paths.count, "a name stands twice")
      expectations.expectWritten(entries)
    } catch {
      expectations.expect(error != .damaged && error != .tooLarge, "\(error) before any is read")
    }
    expectations.expect(
      isDocument || !DocumentDOCX.isAsPrinted(bytes), "mttq printed what is no document")
    expectations.expect(
      isWorkbook || !WorkbookXLSX.isAsPrinted(bytes), "mttq printed what is no workbook")
    return expectations.failures
  }
}

extension Expectations {
  fileprivate mutating func expectWritten(_ entries: ZIPEntries) {
    var archive = ZIPArchive()
    var texts: [String: String] = [:]
    for path in entries.paths {
      guard let text = text(of: path, in: entries) else { continue }
      archive.add(path, text)
      texts[path] = text
    }
    do throws(ZIPFault) {
      let again = try ZIPEntries(archive.bytes)
      expect(Set(again.paths) == Set(texts.keys), "the archive as written has other entries")
      for (path, text) in texts {
        let bytes = try again.contents(of: path, atMost: 1 << 20)
        expect(bytes == Array(text.utf8), "\(path) as written is another")
      }
    } catch {
      expect(false, "the archive as written is refused: \(error)")
    }
  }

  /// What an entry holds, if it is a text.
  private mutating func text(of path: String, in entries: ZIPEntries) -> String? {
    do throws(ZIPFault) {
      guard let bytes = try entries.contents(of: path, atMost: 1 << 20) else {
        expect(false, "\(path) is listed and not there")
        return nil
      }
      let text = String(decoding: bytes, as: UTF8.self)
      return Array(text.utf8) == bytes ? text : nil
    } catch {
      let isOfContents =
        switch error {
        case .damaged, .tooLarge, .method: true
        default: false
        }
      expect(isOfContents, "\(error) of an entry that was found")
      return nil
    }
  }
}
