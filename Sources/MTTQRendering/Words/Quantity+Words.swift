package import MTTQText

// Numbers as a page writes them.

extension Quantity {
  /// The number in full, its thousands grouped: `1.234.567,5`, in English `1,234,567.5`.
  package func words(_ language: Language = .vietnamese) -> String {
    switch language {
    case .vietnamese: VietnameseNumber.text(self)
    case .english: VietnameseNumber.text(self).map { $0.exchangingMarks }.joined()
    }
  }

  /// The number as prose writes a count: below ten with a zero before it, `05`.
  func counted(_ language: Language = .vietnamese) -> String {
    language == .vietnamese ? VietnameseNumber.count(self) : words(language)
  }

  /// The number as prose writes it with a unit: measures are not padded, counts are.
  func number(in unit: String, _ language: Language = .vietnamese) -> String {
    switch unit {
    case "đồng" where language == .vietnamese: moneyWords
    case "%", "đồng", "km", "m", "m²", "m³", "ha", "kg", "tấn", "lít": words(language)
    default: self == .zero ? words(language) : counted(language)
    }
  }

  /// The number with the unit that it is measured in.
  func measured(in unit: String, _ language: Language = .vietnamese) -> String {
    number(in: unit, language) + (unit == "%" ? "" : " ") + unit
  }

  /// The number with a percent sign: `98,61%`.
  func percentWords(_ language: Language = .vietnamese) -> String {
    words(language) + "%"
  }
}

extension Quantity {
  /// The count with what is counted; an English word in the plural loses its `s` beside one.
  func counted(_ what: Wording, _ language: Language) -> String {
    let isOne = language == .english && self == Quantity(1)
    let word =
      isOne && what.english.hasSuffix("s") ? String(what.english.dropLast()) : what(language)
    return "\(counted(language)) \(word)"
  }
}

extension Int {
  /// The count as prose writes it, `05`.
  func counted(_ language: Language = .vietnamese) -> String {
    Quantity(self).counted(language)
  }
}

extension Character {
  /// A point for a comma and a comma for a point.
  fileprivate var exchangingMarks: String {
    switch self {
    case ".": ","
    case ",": "."
    default: String(self)
    }
  }
}
