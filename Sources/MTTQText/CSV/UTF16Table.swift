/// Tables that Excel saves as “Unicode Text”: UTF-16 with its byte-order mark.
enum UTF16Table {
  /// The table in UTF-8, without the mark.
  ///
  /// - Throws: `table/encoding` where a surrogate stands alone or the last character is cut.
  static func utf8(_ source: SourceText) throws(Diagnostic) -> SourceText {
    let bytes = source.bytes
    let isHighFirst = bytes.starts(with: [0xFE, 0xFF])
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 2
    while index < bytes.count {
      guard let unit = unit(bytes, index, isHighFirst) else { throw .damaged(source.path, text) }
      var value = UInt32(unit)
      index += 2
      if UTF16.isLeadSurrogate(unit) {
        guard let low = self.unit(bytes, index, isHighFirst), UTF16.isTrailSurrogate(low)
        else { throw .damaged(source.path, text) }
        value = 0x10000 + (UInt32(unit & 0x3FF) << 10 | UInt32(low & 0x3FF))
        index += 2
      }
      guard let scalar = Unicode.Scalar(value) else { throw .damaged(source.path, text) }
      append(scalar, to: &text)
    }
    return SourceText(path: source.path, bytes: text)
  }

  private static func unit(_ bytes: [UInt8], _ index: Int, _ isHighFirst: Bool) -> UInt16? {
    guard index + 1 < bytes.count else { return nil }
    let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
    return isHighFirst ? first << 8 | second : second << 8 | first
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout [UInt8]) {
    let value = scalar.value
    func tail(_ shift: UInt32) -> UInt8 { 0x80 | UInt8(value >> shift & 0x3F) }
    switch value {
    case ..<0x80: text.append(UInt8(value))
    case ..<0x800:
      text.append(0xC0 | UInt8(value >> 6))
      text.append(tail(0))
    case ..<0x10000:
      text.append(0xE0 | UInt8(value >> 12))
      text.append(tail(6))
      text.append(tail(0))
    default:
      text.append(0xF0 | UInt8(value >> 18))
      text.append(tail(12))
      text.append(tail(6))
      text.append(tail(0))
    }
  }
}

extension Diagnostic {
  /// A fault of the character that should follow `text`.
  fileprivate static func damaged(_ path: String, _ text: [UInt8]) -> Diagnostic {
    Diagnostic(
      .tableEncoding,
      at: SourceText(path: path, bytes: text).place(text.count..<text.count),
      Wording(
        vi: "văn bản UTF-16 hỏng hoặc bị cắt từ chỗ này", en: "the UTF-16 text is damaged from here"
      ),
      hint: Wording(
        vi: "lưu lại bảng từ bảng tính", en: "save the table again from the spreadsheet"))
  }
}
