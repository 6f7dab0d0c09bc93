extension String {
  /// Whether it names years, and all of them are before a year: “Kế hoạch số 5/KH năm 2025”.
  func namesOnlyYears(before year: Int) -> Bool {
    let years = split { !$0.isASCII || !$0.isNumber }.filter { $0.count == 4 }
      .compactMap { Int($0) }.filter { (1900...2199).contains($0) }
    return !years.isEmpty && years.allSatisfy { $0 < year }
  }
}
