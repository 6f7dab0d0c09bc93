internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Reads a text of several lines from standard input: UTF-8, with or without byte-order mark, its
  /// lines ended by LF or CRLF.
  ///
  /// - Throws: `text/encoding` and `text/control` with their place (65); the store's failures.
  func typedText() throws(Interruption) -> String {
    let bytes = try storing { () throws(StoreFailure) in try world.readInput() }
    let source = SourceText(path: StandardInput.name, bytes: bytes)
    do throws(UTF8.ValidationError) {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw .fault(.notUTF8(source, at: error.byteOffsets.lowerBound), .data)
    }
    var text = String.UnicodeScalarView()
    var offset = source.textStart
    var marks = 0
    let written = String(decoding: bytes[source.textStart...], as: UTF8.self)
    for line in written.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false) {
      if offset > source.textStart { text.append("\n") }
      let kept = line.last == "\r" ? line.dropLast() : line
      for scalar in kept {
        let end = offset + UTF8.width(scalar)
        marks = scalar.isCombiningMark ? marks + 1 : 0
        if TextForm.isForbidden(scalar) || marks > TextForm.mostMarks {
          let kind: TextForm.Fault.Kind =
            marks > TextForm.mostMarks ? .marks : .character(scalar)
          throw .fault(.forbidden(kind, source, offset..<end), .data)
        }
        text.append(scalar)
        offset = end
      }
      offset += line.endIndex == kept.endIndex ? 1 : 2
    }
    return String(text)
  }
}

extension DiagnosticCode {
  static let textEncoding = DiagnosticCode("text/encoding", .error)
}

extension Explanation {
  static let textEncoding = Explanation(
    .textEncoding,
    title: Wording(vi: "văn bản đưa vào không phải UTF-8", en: "a text that is not UTF-8"),
    meaning: Wording(
      vi: """
        Văn bản đọc từ tệp hoặc từ đầu vào chuẩn (dấu “-”) phải là UTF-8, nếu không chữ Việt sẽ \
        hỏng trong báo cáo.
        """,
      en: """
        A text read from a file or from standard input (“-”) must be UTF-8, or its letters would \
        be lost in the report.
        """),
    example: Example(
      wrong: "mttq remark annual --section limits - < utf16.txt",
      right: "mttq remark annual --section limits - < utf8.txt"),
    mend: Wording(vi: "Lưu lại văn bản với bảng mã UTF-8.", en: "Save the text again in UTF-8."))
}

extension Diagnostic {
  fileprivate static func notUTF8(_ source: SourceText, at offset: Int) -> Diagnostic {
    Diagnostic(
      .textEncoding, at: source.place(offset..<offset + 1),
      Wording(vi: "văn bản không phải UTF-8", en: "the text is not UTF-8"),
      hint: Wording(
        vi: "lưu tệp với bảng mã Unicode (UTF-8) rồi ghi lại",
        en: "save the file as Unicode (UTF-8) and record it again"))
  }

  fileprivate static func forbidden(
    _ kind: TextForm.Fault.Kind, _ source: SourceText, _ range: Range<Int>
  ) -> Diagnostic {
    Diagnostic(.textControl, at: source.place(range), kind.message, hint: kind.hint)
  }
}
