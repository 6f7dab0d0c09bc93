/// What people call the reports of a plan (cli.md, “What is typed”): `6 tháng`, `quý I`, `tháng 3`, `m3`.
package enum ReportName {
  /// The id of the report that a text names, whatever its marks, case and hyphens; nil where it names
  /// none. An id is its own name.
  package static func id(_ text: String) -> String? {
    let key = NamedEntries.key(text)
    if let id = names[key] { return id }
    for (prefixes, kind, count) in series {
      for prefix in prefixes where key.hasPrefix(prefix) {
        let rest = key.dropFirst(prefix.count).drop { $0 == " " }
        guard let number = Int(rest) ?? roman[String(rest)], (1...count).contains(number) else {
          continue
        }
        return count > 9 && number < 10 ? "\(kind)-0\(number)" : "\(kind)-\(number)"
      }
    }
    return nil
  }

  private static let names = [
    "half year": "half-year", "6 thang": "half-year", "6 thang dau nam": "half-year",
    "sau thang": "half-year", "sau thang dau nam": "half-year", "nine month": "nine-month",
    "9 thang": "nine-month", "9 thang dau nam": "nine-month", "chin thang": "nine-month",
    "annual": "annual", "nam": "annual", "ca nam": "annual",
  ]

  /// The reports that come again and again: what stands before their number, and how many there are.
  private static let series = [
    (prefixes: ["month", "thang", "m"], kind: "month", count: 12),
    (prefixes: ["quarter", "quy", "q"], kind: "quarter", count: 4),
  ]

  private static let roman = ["i": 1, "ii": 2, "iii": 3, "iv": 4]
}
