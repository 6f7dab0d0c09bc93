internal import Foundation

/// How many sheets the reports of a commune's year take on paper, which a script makes and counts.
struct PagesBenchmark {
  private static let script = "Tests/Outside/page_counts.py"
  private static let tools = ["python3", "soffice", "pdfinfo"]

  func run(_ options: Options) {
    let missing = PagesBenchmark.tools.filter { !Peer.has($0) }
    guard missing.isEmpty else {
      print("missing: \(missing.joined(separator: ", "))")
      return
    }
    print("\nsheets of a commune's year, from DOCX")
    let counting = Measurement.run("python3 -B \(PagesBenchmark.script) \(options.mttq)")
    print(String(decoding: counting.output, as: UTF8.self), terminator: "")
  }
}
