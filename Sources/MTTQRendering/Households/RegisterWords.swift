internal import MTTQCore
internal import MTTQText

/// What the keys of a household, and their values, are called.
enum RegisterWords {
  /// A key of the register in a sentence; a key that is unknown stands for itself.
  static func key(_ key: String, _ language: Language) -> String {
    keys[key]?(language) ?? key
  }

  /// A value of a key in a sentence.
  static func value(_ value: JSONNode, of key: String, _ language: Language) -> String {
    if let items = value.elements {
      return items.isEmpty
        ? "–" : items.map { self.value($0, of: key, language) }.joined(separator: ", ")
    }
    if let truth = value.truth { return (truth ? Wording.yes : .no)(language) }
    if let number = value.quantity { return number.words(language) }
    if let day = value.date { return day.words(language) }
    let text = value.text ?? JSONText.compact(value)
    return key == "status" ? HouseholdStatus(rawValue: text)?.listWords(language) ?? text : text
  }

  private static let keys: [String: Wording] = [
    "head": Wording(vi: "chủ hộ", en: "head"),
    "sortName": Wording(vi: "tên để xếp thứ tự", en: "name to sort by"),
    "area": Wording(vi: "khu dân cư", en: "area"),
    "status": Wording(vi: "diện hộ", en: "status"),
    "since": Wording(vi: "thuộc diện từ", en: "status since"),
    "standard": Wording(vi: "chuẩn nghèo", en: "poverty standard"),
    "urban": Wording(vi: "thành thị", en: "urban"),
    "people": Wording(vi: "số nhân khẩu", en: "people"),
    "workers": Wording(vi: "số lao động", en: "workers"),
    "memberOf": Wording(vi: "hội viên", en: "member of"),
    "special": Wording(vi: "đối tượng", en: "special circumstances"),
    "lacks": Wording(vi: "thiếu hụt", en: "lacks"),
    "needs": Wording(vi: "nhu cầu", en: "needs"),
    "born": Wording(vi: "năm sinh", en: "year of birth"),
    "sex": Wording(vi: "giới tính", en: "sex"),
    "ethnicity": Wording(vi: "dân tộc", en: "ethnicity"),
    "personalId": Wording(vi: "số định danh", en: "personal number"),
    "address": Wording(vi: "địa chỉ", en: "address"),
    "phone": Wording(vi: "điện thoại", en: "telephone"),
  ]
}

extension Wording {
  fileprivate static let yes = Wording(vi: "có", en: "yes")
  fileprivate static let no = Wording(vi: "không", en: "no")
}
