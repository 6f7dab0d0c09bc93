/// What kind of document a number names: `KH` in `179/KH-MTTQ-BTT` is a Kế hoạch.
enum OfficialNumber {
  /// The kind in words, or `Văn bản` where the number does not say it (domain.md 3.1).
  static func words(of number: String) -> String {
    let symbols = number.split { "/-– ".contains($0) }.dropFirst()
    return symbols.lazy.compactMap { kinds[String($0)] }.first ?? "Văn bản"
  }

  private static let kinds = [
    "KH": "Kế hoạch", "HD": "Hướng dẫn", "CTPH": "Chương trình phối hợp",
    "CTrPH": "Chương trình phối hợp", "NQ": "Nghị quyết", "NQLT": "Nghị quyết liên tịch",
    "CT": "Chỉ thị", "QĐ": "Quyết định", "NĐ": "Nghị định", "TT": "Thông tư",
    "TTr": "Thông tri", "ĐA": "Đề án", "KL": "Kết luận", "TB": "Thông báo", "BC": "Báo cáo",
    "CV": "Công văn",
  ]
}
