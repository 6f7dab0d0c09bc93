internal import MTTQCore

extension String {
  /// A name as it stands inside a sentence: a small letter first, but for proper names.
  var inSentence: String {
    let words = split(separator: " ")
    guard let first = words.first, !first.isAbbreviation else { return self }
    let isProper =
      self == "Kinh" || String.properNames.contains { hasPrefix($0) }
      || (String.bodies.contains(String(first)) && (words.dropFirst().first?.isName ?? false))
    return isProper ? self : loweredFirst
  }

  private static let properNames = [
    "Quỹ ", "Ngày hội", "Mặt trận", "Ủy ban", "Đảng bộ", "Đảng ủy", "Nhân dân", "Việt Nam", "Tết",
    "Trung ương",
  ]
  /// What a proper name begins with where its second word has a capital too.
  private static let bodies: Set<String> = ["Hội", "Đoàn", "Ban", "Liên", "Tỉnh", "Thành", "Phong"]
}

extension Indicator {
  /// The name as it stands inside a sentence.
  var nameInSentence: String { name.inSentence }
}

extension Substring {
  /// Whether it is written in capitals, as `BHYT`, or has a capital behind its first letter.
  fileprivate var isAbbreviation: Bool { dropFirst().contains(where: \.isUppercase) }

  /// Whether it begins with a capital.
  fileprivate var isName: Bool { first?.isUppercase ?? false }
}
