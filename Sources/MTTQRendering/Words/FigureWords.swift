internal import MTTQText

// Numbers as a page writes them.

extension Quantity {
  /// The number in full, its thousands grouped: `1.234.567,5`, in English `1,234,567.5`.
  func words(_ language: Language = .vietnamese) -> String {
    switch language {
    case .vietnamese: StubNumber.text(self)
    case .english: StubNumber.text(self, group: ",", point: ".")
    }
  }

  /// The number as prose writes a count: below ten with a zero before it, `05`.
  func counted(_ language: Language = .vietnamese) -> String {
    let isSmall = isWhole && self > .zero && self < Quantity(10)
    return language == .vietnamese && isSmall ? "0" + words(language) : words(language)
  }

  /// The number as prose writes it with a unit: measures are not padded, counts are.
  func number(in unit: String) -> String {
    switch unit {
    case "%", "đồng", "km", "m", "m²", "m³", "ha", "kg", "tấn", "lít": words()
    default: counted()
    }
  }

  /// The number with the unit that it is measured in.
  func measured(in unit: String) -> String {
    number(in: unit) + (unit == "%" ? "" : " ") + unit
  }

  /// The number with a percent sign: `98,61%`.
  func percentWords(_ language: Language = .vietnamese) -> String {
    words(language) + "%"
  }
}

extension Int {
  /// The count as prose writes it, `05`.
  func counted(_ language: Language = .vietnamese) -> String {
    Quantity(self).counted(language)
  }
}
