/// Why a typed text is no quantity.
package enum NumberFault: Error, Hashable, Sendable {
  case unreadable(String)
  /// Two readings are possible.
  case ambiguous(String, String, String)
  /// Thousands divided by commas, as English writes them.
  case foreignGrouping(String)
  case negative(String)
  /// More than four decimals.
  case tooPrecise(String)
  /// 10^14 or more.
  case tooLarge(String)

  package var message: Wording {
    switch self {
    case .unreadable(let text):
      Wording(vi: "không đọc được số “\(text)”", en: "“\(text)” is no number")
    case .ambiguous(let text, let first, let second):
      Wording(
        vi: "“\(text)” có hai cách hiểu: \(first) hoặc \(second)",
        en: "“\(text)” can be read as \(first) or as \(second)")
    case .foreignGrouping(let text):
      Wording(
        vi: "“\(text)” dùng dấu phẩy để tách hàng nghìn",
        en: "“\(text)” divides thousands by commas")
    case .negative(let text):
      Wording(vi: "số âm “\(text)” không ghi được", en: "“\(text)” is negative")
    case .tooPrecise(let text):
      Wording(
        vi: "“\(text)” có quá bốn chữ số thập phân", en: "“\(text)” has more than four decimals")
    case .tooLarge(let text):
      Wording(
        vi: "“\(text)” quá lớn: phải nhỏ hơn 100.000.000.000.000",
        en: "“\(text)” is too large: a quantity stays below 10^14")
    }
  }

  package var hint: Wording {
    switch self {
    case .ambiguous:
      Wording(
        vi: "viết lại cho rõ: 1,5 là một phẩy năm, 1.500 là một nghìn năm trăm",
        en: "write it clearly: 1,5 is one and a half, 1.500 is fifteen hundred")
    case .negative:
      Wording(
        vi: "ghi sai thì hủy bản ghi bằng mttq void rồi ghi lại",
        en: "take a wrong record back with mttq void and record it anew")
    case .tooPrecise:
      Wording(vi: "làm tròn đến bốn chữ số thập phân", en: "round it to four decimals")
    case .unreadable, .foreignGrouping, .tooLarge:
      Wording(
        vi: "viết số như 1500000, 1.500.000, 12,5 hoặc “1 tỷ 830 triệu”",
        en: "write it as 1500000, 1.500.000, 12,5 or “1 tỷ 830 triệu”")
    }
  }
}
