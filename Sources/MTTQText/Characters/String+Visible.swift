extension String {
  /// The text as one line that a terminal and every other reader shows and nobody obeys: what no
  /// text may hold, and line breaks, are shown by signs, `␛` for escape; marks end after as many as
  /// a letter may bear.
  package var visible: String { shown(keepingBreaks: false) }

  /// The same with its line breaks.
  package var legible: String { shown(keepingBreaks: true) }

  private func shown(keepingBreaks: Bool) -> String {
    guard TextForm.fault(in: self) != nil || !keepingBreaks && utf8.contains(0x0A) else {
      return self
    }
    var shown = String.UnicodeScalarView()
    var marks = 0
    for scalar in unicodeScalars {
      marks = scalar.isCombiningMark ? marks + 1 : 0
      if marks > TextForm.mostMarks { continue }
      shown.append(scalar == "\n" && keepingBreaks ? scalar : scalar.shown)
    }
    return String(shown)
  }
}

extension Unicode.Scalar {
  /// What stands for it on a line: itself, or a sign for what would be obeyed or not be seen. Only
  /// ASCII's controls have signs of their own.
  package var shown: Unicode.Scalar {
    switch value {
    case 0x09: self
    case 0..<0x20: Unicode.Scalar(0x2400 + value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: TextForm.isForbidden(self) ? "\u{FFFD}" : self
    }
  }
}
