internal import MTTQText

extension Manual {
  /// mttq-codes(7): every code that a finding may bear.
  func writeCodes(to text: inout ManualText) {
    writeName(.codes, Wording.summary(language), to: &text)
    text.heading(Wording.codes(language))
    text.paragraph(Wording.preface(language))
    for explanation in explanations {
      let severity = explanation.code.severity
      text.subheading("\(explanation.code.name) (\(severity.rawValue))")
      text.paragraph([.bold(explanation.title(language))])
      text.paragraph(explanation.meaning(language))
      text.paragraph(Wording.wrong(language))
      text.sample(lines(explanation.example.wrong))
      text.paragraph(Wording.right(language))
      text.sample(lines(explanation.example.right))
      text.paragraph(explanation.mend(language))
    }
  }

  private func lines(_ example: String) -> [String] {
    example.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }
}

extension Wording {
  fileprivate static let summary = Wording(
    vi: "các mã lỗi, cảnh báo của mttq: ý nghĩa, ví dụ, cách sửa",
    en: "the codes of mttq's findings, with examples and mends")
  fileprivate static let codes = Wording(vi: "Các mã", en: "Codes")
  fileprivate static let preface = Wording(
    vi: "Mỗi lỗi hay cảnh báo nêu mã của nó trong ngoặc vuông, như error[ref/unknown]. "
      + "“mttq explain MÃ” in riêng từng mục dưới đây.",
    en: "Each finding names its code in brackets, as error[ref/unknown]. “mttq explain CODE” "
      + "prints one of the entries below.")
  fileprivate static let wrong = Wording(vi: "Sai:", en: "Wrong:")
  fileprivate static let right = Wording(vi: "Đúng:", en: "Right:")
}
