internal import MTTQText

extension FuzzedReader {
  /// A day or a moment, as the files write it and as people type it.
  static let date = FuzzedReader(name: "date") { bytes in
    var expectations = Expectations()
    let text = String(decoding: bytes, as: UTF8.self)
    if let day = CalendarDate(bytes: bytes.span) {
      expectations.expect(Array(day.description.utf8) == bytes, "\(day) was written otherwise")
    }
    if let moment = Instant(bytes: bytes.span) {
      expectations.expect(
        Array(moment.description.utf8) == bytes, "\(moment) was written otherwise")
    }
    do throws(DateFault) {
      let day = try VietnameseDate.read(text)
      expectations.expect(
        try VietnameseDate.read(VietnameseDate.short(day)) == day, "\(day) is printed otherwise")
      expectations.expect(CalendarDate(day.description) == day, "\(day) is written otherwise")
      expectations.expect(CalendarDate.range.contains(day), "\(day) is out of range")
    } catch {
      expectations.expect(!error.message.english.isEmpty, "a fault without words")
      expectations.expect(!error.hint.english.isEmpty, "a fault without a hint")
    }
    return expectations.failures
  }
}
