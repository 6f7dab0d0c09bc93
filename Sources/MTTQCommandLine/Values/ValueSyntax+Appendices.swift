internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQText

extension ValueSyntax where Value == AppendixChoice {
  /// `all`, `none`, or numbers of appendices: `1,3`.
  static var appendices: ValueSyntax {
    ValueSyntax(
      Placeholder(vi: "all|none|SỐ,…", en: "all|none|N,…", completes: .choices),
      choices: ["all", "none"].map { ValueChoice($0, meaning: FixedValues.meaning(of: $0)) }
    ) { word throws(Diagnostic) in
      let key = NameKey.of(word.text)
      if ["all", "tất cả"].contains(where: { NameKey.of($0) == key }) { return .all }
      if ["none", "không"].contains(where: { NameKey.of($0) == key }) { return .nothing }
      var numbers: Set<Int> = []
      for part in word.text.split(separator: ",", omittingEmptySubsequences: false) {
        guard let number = Int(part), AppendixChoice.numbers.contains(number) else {
          throw .noAppendices(word)
        }
        numbers.insert(number)
      }
      return .only(numbers)
    }
  }
}

extension Wording {
  static let appendicesHelp = Wording(
    vi: """
      phụ lục được in: all, none, hoặc các số thứ tự như 1,3 (mặc định: all; báo cáo tháng, quý: \
      none)
      """,
    en: """
      the appendices printed: all, none, or numbers as 1,3 (default: all; of months and quarters \
      none)
      """)
}

extension Diagnostic {
  fileprivate static func noAppendices(_ word: Word) -> Diagnostic {
    let (first, last) = (AppendixChoice.numbers.lowerBound, AppendixChoice.numbers.upperBound)
    return word.fault(
      Wording(
        vi: "“\(word.shown)” không cho biết in phụ lục nào",
        en: "“\(word.shown)” does not say which appendices"),
      hint: Wording(
        vi: "viết all, none, hoặc các số từ \(first) đến \(last) như 1,3",
        en: "write all, none, or numbers from \(first) to \(last) as 1,3"))
  }

  /// The choice of appendices beside a format that has none.
  static var onlyForDocuments: Diagnostic {
    Diagnostic(
      .usageConflict,
      Wording(
        vi: "--appendices chỉ dùng cho văn bản: text, markdown, html, docx",
        en: "--appendices is for documents only: text, markdown, html, docx"),
      hint: Wording(
        vi: "bỏ tùy chọn này; bảng CSV chọn bằng --table",
        en: "leave it out; a table for CSV is chosen with --table"))
  }
}
