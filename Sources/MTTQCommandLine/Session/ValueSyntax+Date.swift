internal import ArgumentSyntax
internal import MTTQText

extension ValueSyntax where Value == CalendarDate {
  /// A day, as `2026-05-15` or as `15/5/2026`.
  static var date: ValueSyntax {
    ValueSyntax(Placeholder(vi: "NGÀY", en: "DATE")) { word throws(Diagnostic) in
      do throws(DateFault) {
        return try VietnameseDate.read(word.text)
      } catch {
        throw word.fault(error.message, hint: error.hint)
      }
    }
  }
}
