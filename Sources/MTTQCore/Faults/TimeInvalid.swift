package import MTTQText

extension DiagnosticCode {
  package static let timeInvalid = DiagnosticCode("time/invalid", .error)
}

extension Explanation {
  package static let timeInvalid = Explanation(
    .timeInvalid,
    title: Wording(vi: "thời điểm không đúng dạng UTC", en: "no time in UTC"),
    meaning: Wording(
      vi: """
        “at” là lúc bản ghi được viết, theo giờ UTC đến từng giây, để các máy ở đâu cũng sắp bản \
        ghi như nhau. Giờ Việt Nam sớm hơn UTC 7 tiếng.
        """,
      en: """
        “at” is when a record was written, in UTC to the second, so that every machine puts \
        records into the same order. Vietnam is seven hours ahead of UTC.
        """),
    example: Example(
      wrong: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T09:11:00+07:00","kind":"result",
         "on":"2026-03-01","values":{"ngay-cong":12}}
        """#,
      right: #"""
        {"id":"ghi-2026-01","at":"2026-03-02T02:11:00Z","kind":"result",
         "on":"2026-03-01","values":{"ngay-cong":12}}
        """#),
    mend: Wording(
      vi: """
        Viết đúng dạng 2026-05-15T02:10:00Z, không kèm lệch giờ. mttq tự ghi khóa này khi ghi \
        bằng lệnh.
        """,
      en: """
        Write it exactly as 2026-05-15T02:10:00Z, without an offset. Commands of mttq write this \
        key themselves.
        """))
}

extension Diagnostic {
  static func invalidTime(_ text: String, _ source: SourceText, at node: JSONNode) -> Diagnostic {
    let shown = text.truncated(to: 40)
    return Diagnostic(
      .timeInvalid, at: source.place(node.range),
      Wording(
        vi: "“\(shown)” không phải thời điểm UTC đến từng giây",
        en: "“\(shown)” is not a UTC time to the second"),
      hint: Instant.meant(by: text).map { .writeText($0.description) }
        ?? Wording(
          vi: "viết theo dạng 2026-05-15T02:10:00Z", en: "write it as 2026-05-15T02:10:00Z"))
  }
}

extension Instant {
  /// The moment that a text names with an offset, with parts of a second or without seconds.
  fileprivate static func meant(by text: String) -> Instant? {
    let bytes = Array(text.withoutBlanksAround.utf8)
    guard bytes.count >= 16, bytes[10] | 0x20 == UInt8(ascii: "t") || bytes[10] == 0x20 else {
      return nil
    }
    var rest = bytes[16...]
    var seconds: [UInt8] = Array(":00".utf8)
    if rest.first == UInt8(ascii: ":") {
      seconds = Array(rest.prefix(3))
      rest = rest.dropFirst(3)
    }
    if rest.first == UInt8(ascii: ".") {
      rest = rest.dropFirst().drop { (0x30...0x39).contains($0) }
    }
    let local = Array(bytes[..<10]) + [UInt8(ascii: "T")] + bytes[11..<16] + seconds
    guard let offset = offset(rest),
      let moment = Instant(String(decoding: local, as: UTF8.self) + "Z")
    else { return nil }
    let meant = Instant(seconds: moment.seconds - Int64(offset))
    return meant.seconds == moment.seconds - Int64(offset) ? meant : nil
  }

  /// The seconds of `Z`, `+07:00`, `+0700` or `+07`; nil for anything else.
  private static func offset(_ bytes: ArraySlice<UInt8>) -> Int? {
    if bytes.count == 1, let only = bytes.first, only | 0x20 == UInt8(ascii: "z") { return 0 }
    guard let sign = bytes.first, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    let digits = bytes.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, bytes.count <= 6,
      digits.allSatisfy({ (0x30...0x39).contains($0) })
    else { return nil }
    let numbers = digits.map { Int($0) - 0x30 }
    let hours = numbers[0] * 10 + numbers[1]
    let minutes = numbers.count == 4 ? numbers[2] * 10 + numbers[3] : 0
    guard hours <= 14, minutes < 60 else { return nil }
    return (sign == UInt8(ascii: "-") ? -1 : 1) * (hours * 3600 + minutes * 60)
  }
}
