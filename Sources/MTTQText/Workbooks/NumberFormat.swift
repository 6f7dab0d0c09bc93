/// What a format makes of a number.
enum NumberFormat: UInt8, Hashable, Sendable {
  case plain
  case percent
  case day

  /// A format that every program knows by its number (ECMA-376-1, 18.8.30); 46 tells elapsed hours.
  init(builtIn id: Int) {
    self =
      switch id {
      case 9, 10: .percent
      case 14...22, 27...36, 45, 47, 50...58: .day
      default: .plain
      }
  }

  /// A format by its code: letters of days outside quotes, brackets and escapes make days of it, but
  /// where it tells elapsed hours, minutes or seconds. What is above zero follows its first section.
  init(code: String) {
    var isDay = false
    var isPercent = false
    var scalars = code.unicodeScalars.makeIterator()
    scan: while let scalar = scalars.next() {
      switch scalar {
      case ";": break scan
      case "\\", "_", "*": _ = scalars.next()
      case "\"":
        while let quoted = scalars.next(), quoted != "\"" {}
      case "[":
        var inside = ""
        while let bracketed = scalars.next(), bracketed != "]" {
          inside.unicodeScalars.append(bracketed)
        }
        let letters = Set(inside.lowercased())
        if letters == ["h"] || letters == ["m"] || letters == ["s"] {
          self = .plain
          return
        }
      case "d", "D", "m", "M", "y", "Y", "h", "H", "s", "S": isDay = true
      case "%": isPercent = true
      default: break
      }
    }
    self = isDay ? .day : isPercent ? .percent : .plain
  }
}
