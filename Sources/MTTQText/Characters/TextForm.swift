/// Which characters a text of a book may not hold (book.md, “Lexical rules”).
package enum TextForm {
  /// What a text holds that it may not, and where.
  package struct Fault: Hashable, Sendable {
    package let kind: Kind
    package let range: Range<String.Index>

    package enum Kind: Hashable, Sendable {
      /// A character that is not seen or that a program obeys.
      case character(Unicode.Scalar)
      /// More marks on one letter than any writing has.
      case marks
    }
  }

  /// How many combining marks may follow one another; Vietnamese has two at most.
  package static let mostMarks = 30

  /// Whether a scalar is a control character other than newline and tab, unseen, or one that turns
  /// the line.
  @inline(__always)
  package static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F...0x9F, 0x61C, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2066...0x2069,
      0xFEFF, 0xE0000...0xE007F:
      true
    default: false
    }
  }

  /// The first thing in a text that it may not hold, or nil.
  package static func fault(in text: String) -> Fault? {
    // Nearly all texts are such.
    if text.utf8Span.span.isPlainlyComposed { return nil }
    let scalars = text.unicodeScalars
    var marks = 0
    var index = scalars.startIndex
    var firstMark = index
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      let scalar = scalars[index]
      if isForbidden(scalar) { return Fault(kind: .character(scalar), range: index..<next) }
      if scalar.isCombiningMark {
        if marks == 0 { firstMark = index }
        marks += 1
        if marks > mostMarks { return Fault(kind: .marks, range: firstMark..<next) }
      } else {
        marks = 0
      }
      index = next
    }
    return nil
  }

  /// Whether a text holds more combining marks in a row than it may: composing and taking apart
  /// such a text costs the square of its length, so neither is done.
  static func isFlooded(_ text: String) -> Bool {
    // Nothing below U+0300 is a mark, and its first byte is 0xCC.
    guard text.utf8.contains(where: { $0 >= 0xCC }) else { return false }
    var marks = 0
    for scalar in text.unicodeScalars {
      marks = scalar.isCombiningMark ? marks + 1 : 0
      if marks > mostMarks { return true }
    }
    return false
  }
}

extension Unicode.Scalar {
  /// Whether it stands on the letter before it.
  package var isCombiningMark: Bool {
    guard value >= 0x300, !(0x1E00...0x1EFF).contains(value) else { return false }
    return switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: true
    default: false
    }
  }
}
