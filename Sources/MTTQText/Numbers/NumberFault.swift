/// Why a text that somebody typed is not one number.
package enum NumberFault: Error, Hashable, Sendable {
  /// Nothing was typed.
  case empty
  /// It cannot be read as a number at all.
  case notANumber(String)
  /// It can be read as either of two numbers.
  case ambiguous(String, String, String)
  /// It groups thousands with commas; the same number in Vietnamese follows.
  case englishMarks(String, vietnamese: String)
  /// Its groups of digits are not groups of three.
  case grouping(String)
  /// A unit follows it that is not its own.
  case foreignUnit(String, own: String)
  /// It is said to be more or less: `gần 500`.
  case inexact(String)
  /// It is below zero.
  case negative(String)
  /// It has more than four decimals.
  case precision(String)
  /// It is 10^14 or more.
  case range(String)
}

extension NumberFault {
  /// What is wrong.
  package var message: Wording {
    switch self {
    case .empty:
      return Wording(vi: "chưa ghi số", en: "no number is given")
    case .notANumber(let text):
      let text = text.truncated(to: 40)
      return Wording(vi: "“\(text)” không phải là số", en: "“\(text)” is not a number")
    case .ambiguous(let text, let first, let second):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "“\(text)” có thể hiểu là \(first) hoặc \(second)",
        en: "“\(text)” can mean \(first) or \(second)")
    case .englishMarks(let text, _):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "“\(text)” viết dấu chấm, dấu phẩy theo kiểu tiếng Anh",
        en: "“\(text)” has its points and commas the English way")
    case .grouping(let text):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "các nhóm chữ số của “\(text)” không đủ ba chữ số",
        en: "the digits of “\(text)” are not in groups of three")
    case .foreignUnit(let unit, let own):
      let unit = unit.truncated(to: 40)
      return Wording(
        vi: "“\(unit)” không phải đơn vị của chỉ tiêu này (\(own))",
        en: "“\(unit)” is not the unit of this indicator (\(own))")
    case .inexact(let text):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "“\(text)” là số ước chừng; sổ chỉ ghi số đúng",
        en: "“\(text)” is more or less; a book holds exact figures")
    case .negative(let text):
      let text = text.truncated(to: 40)
      return Wording(vi: "số “\(text)” nhỏ hơn 0", en: "“\(text)” is below zero")
    case .precision(let text):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "số “\(text)” có quá bốn chữ số thập phân", en: "“\(text)” has more than four decimals")
    case .range(let text):
      let text = text.truncated(to: 40)
      return Wording(
        vi: "số “\(text)” quá lớn, từ 100.000 tỷ trở lên",
        en: "“\(text)” is too large, 100.000.000.000.000 or more")
    }
  }

  /// What to do about it.
  package var hint: Wording {
    switch self {
    case .empty, .notANumber:
      return Wording(
        vi: "viết số như 1.500.000, 12,5 hoặc 1 tỷ 830 triệu",
        en: "write a number such as 1.500.000, 12,5 or 1 tỷ 830 triệu")
    case .ambiguous(_, let first, let second):
      return Wording(
        vi: "viết rõ \(first) hoặc \(second)", en: "write either \(first) or \(second)")
    case .englishMarks(_, let vietnamese):
      return Wording(vi: "viết \(vietnamese)", en: "write \(vietnamese)")
    case .grouping:
      return Wording(
        vi: "viết mỗi nhóm sau dấu chấm đủ ba chữ số như 1.500.000, hoặc viết liền 1500000",
        en: "write groups of three as in 1.500.000, or all digits together")
    case .foreignUnit(_, let own):
      return Wording(
        vi: "kiểm tra lại chỉ tiêu, rồi ghi số theo đơn vị \(own)",
        en: "check the indicator, then give the number in its unit, \(own)")
    case .inexact:
      return Wording(
        vi: "ghi con số đúng; số ước cho cả kỳ thì ghi bằng mttq estimate",
        en: "give the exact number; what is expected of a whole period goes to mttq estimate")
    case .negative:
      return Wording(
        vi: "ghi số từ 0 trở lên; nếu đã báo cáo sai thì sửa bản ghi cũ",
        en: "give a number from 0 on; correct the old record where it was wrong")
    case .precision:
      return Wording(
        vi: "làm tròn đến bốn chữ số sau dấu phẩy", en: "round it to four decimals")
    case .range:
      return Wording(
        vi: "kiểm tra lại đơn vị tính và số chữ số 0", en: "check the unit and count the zeros")
    }
  }
}
