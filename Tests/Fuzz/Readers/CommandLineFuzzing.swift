internal import MTTQCommandLine
internal import MTTQText

extension FuzzedReader {
  /// The words of a command line, one a line: read against the whole tool, nothing is run.
  static let commandLine = FuzzedReader(name: "command-line") { bytes in
    var expectations = Expectations()
    let words = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String(decoding: $0, as: UTF8.self) }
    let faults = Tool.faults(in: words)
    expectations.expectShowable(faults)
    expectations.expectOrdered(faults)
    for fault in faults {
      guard let place = fault.place else { continue }
      expectations.expect(
        place.line == 1 && place.column >= 1
          && place.excerptColumn + place.width <= place.excerpt.unicodeScalars.count + 1,
        "\(fault.code.name) at \(place.column) lies outside the line")
    }
    return expectations.failures
  }
}
