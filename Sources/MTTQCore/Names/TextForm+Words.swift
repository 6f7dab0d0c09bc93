package import MTTQText

extension TextForm.Fault.Kind {
  /// What is said of it, in a file as on a command line.
  package var message: Wording {
    switch self {
    case .character:
      Wording(
        vi: "văn bản chứa ký tự điều khiển, ký tự ẩn hoặc ký tự đảo chiều chữ",
        en: "the text holds a control, unseen or direction-turning character")
    case .marks:
      Wording(
        vi: "một chữ mang hơn \(TextForm.mostMarks) dấu liền nhau",
        en: "a letter bears more than \(TextForm.mostMarks) marks in a row")
    }
  }

  package var hint: Wording {
    switch self {
    case .character(let scalar):
      Wording(vi: "xóa ký tự \(scalar.name)", en: "remove the character \(scalar.name)")
    case .marks: Wording(vi: "xóa các dấu thừa", en: "remove the marks")
    }
  }
}

extension Unicode.Scalar {
  /// Its name as tables of characters have it, `U+001B`.
  fileprivate var name: String {
    let digits = String(value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
