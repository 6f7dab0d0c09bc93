/// The sheet that a report is printed on: A4 with the margins of Decree 30/2020/NĐ-CP, which
/// allows 20–25 mm above and below, 30–35 mm on the left and 15–20 mm on the right (report.md).
package enum Paper: Hashable, Sendable {
  case portrait
  /// For tables that are too wide for the upright sheet.
  case landscape

  /// In millimetres.
  var width: Int { self == .portrait ? 210 : 297 }
  /// In millimetres.
  var height: Int { self == .portrait ? 297 : 210 }

  /// In millimetres, on either sheet.
  static let topMargin = 20
  static let bottomMargin = 20
  static let leftMargin = 30
  static let rightMargin = 20

  /// The room between the margins in millimetres.
  var textWidth: Int { width - Paper.leftMargin - Paper.rightMargin }

  /// The size of the text in points.
  static let textSize = 14
  /// The size of what stands in tables in points.
  static let tableSize = 12
}
