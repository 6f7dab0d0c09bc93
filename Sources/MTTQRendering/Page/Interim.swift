internal import MTTQText

// Stands in for the text layout of MTTQText until that lands.

extension String {
  var displayWidth: Int {
    var width = 0
    for c in self {
      let s = c.unicodeScalars.first!
      if s.properties.generalCategory == .nonspacingMark { continue }
      width += (0x1100...0x115F).contains(s.value) || (0x2E80...0xFF60).contains(s.value) && s.value != 0x303F || s.value >= 0x1F300 && s.value < 0x1FAFF ? 2 : 1
    }
    return width
  }
  func wrapped(to width: Int) -> [String] {
    var lines: [String] = []
    for paragraph in split(separator: "\n", omittingEmptySubsequences: false) {
      var line = ""
      for word in paragraph.split(separator: " ") {
        if !line.isEmpty, line.displayWidth + 1 + String(word).displayWidth > width { lines.append(line); line = "" }
        line += line.isEmpty ? String(word) : " " + word
      }
      lines.append(line)
    }
    return lines
  }
}
enum StubNumber {
  static func text(_ q: Quantity, group: String = ".", point: String = ",") -> String {
    let parts = q.description.split(separator: ".")
    var digits = String(parts[0]); var sign = ""
    if digits.hasPrefix("-") { sign = "-"; digits.removeFirst() }
    var out = ""
    for (i, c) in digits.reversed().enumerated() { if i > 0 && i % 3 == 0 { out = group + out }; out = String(c) + out }
    return sign + out + (parts.count > 1 ? point + parts[1] : "")
  }
}
