/// Lengths of a DOCX file, in twentieths of a point.
enum Twips {
  /// How far the first line of a paragraph is set in: 1,27 cm.
  static let indent = 720

  static func of(millimetres: Int) -> Int {
    // An inch is 25.4 mm and 1440 twips; half the divisor is added so as to round.
    (millimetres * 14_400 + 127) / 254
  }

  static func of(points: Int) -> Int {
    points * 20
  }
}
