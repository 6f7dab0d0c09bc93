internal import Foundation

/// The figures of one comparison, printed as a table.
struct ResultTable {
  private let title: String
  private let rows: [(name: String, seconds: Double, peakMemory: Int)]
  private let bytes: Int?

  /// `bytes` is how much each contender read, for a rate.
  init(
    _ title: String, _ rows: [(name: String, seconds: Double, peakMemory: Int)], bytes: Int?
  ) {
    self.title = title
    self.rows = rows
    self.bytes = bytes
  }

  func print() {
    guard let first = rows.first else { return }
    Swift.print("\n\(title)")
    for row in rows {
      let time = String(format: "%10.2f ms", row.seconds * 1000)
      let ratio = String(format: "%8.2f ×", row.seconds / first.seconds)
      let memory = String(format: "%8.1f MiB", Double(row.peakMemory) / 1_048_576)
      let rate = bytes.map { String(format: "%8.0f MB/s", Double($0) / row.seconds / 1e6) } ?? ""
      Swift.print(
        "  " + row.name.padding(toLength: 26, withPad: " ", startingAt: 0) + time + ratio + memory
          + rate)
    }
  }
}
