import Foundation
import MTTQRendering
import Testing

@Suite struct `Colours` {
  /// What text stands on: white and black, and what terminals and editors begin with.
  private static let grounds: [(name: String, colour: Int)] = [
    ("white", 0xFFFFFF), ("black", 0x000000), ("VS Code, dark", 0x1E1E1E), ("Ubuntu", 0x300A24),
    ("GNOME, dark", 0x171421), ("Solarized, light", 0xFDF6E3), ("Solarized, dark", 0x002B36),
    ("PowerShell", 0x012456),
  ]

  @Test(arguments: Tone.allCases)
  func `stand out three to one at least, on light and on dark`(tone: Tone) {
    for code in Colours.codes(tone) {
      guard let colour = Colours.colour(code) else { continue }
      for ground in Colours.grounds {
        let contrast = Colours.contrast(colour, ground.colour)
        #expect(contrast >= 3, "\(tone) on \(ground.name): \(contrast)")
      }
    }
  }

  @Test func `are none of the sixteen that each terminal paints in its own way`() {
    let palette = (30...37).map(String.init) + (90...97).map(String.init) + ["2"]
    for tone in Tone.allCases {
      for code in Colours.codes(tone) { #expect(!palette.contains(code), "\(tone)") }
    }
  }

  @Test func `tell the tones apart`() {
    let painted = Tone.allCases.map { Style.ansi.paint("x", $0) }
    #expect(Set(painted).count == Tone.allCases.count)
  }

  @Test func `are measured as WCAG measures`() {
    #expect(Colours.contrast(0xFFFFFF, 0x000000) == 21)
    #expect(abs(Colours.contrast(0x767676, 0xFFFFFF) - 4.54) < 0.01)
    // The green of xterm, which was used once.
    #expect(Colours.contrast(0x00CD00, 0xFFFFFF) < 2.2)
  }

  /// The parameters that a tone is painted with; a colour of the 256 is one of them.
  private static func codes(_ tone: Tone) -> [String] {
    let painted = Style.ansi.paint("x", tone)
    guard painted.hasPrefix("\u{1B}["), let end = painted.firstIndex(of: "m") else { return [] }
    let codes = painted[..<end].dropFirst(2)
    guard let cube = codes.range(of: "38;5;") else {
      return codes.split(separator: ";").map(String.init)
    }
    return codes[..<cube.lowerBound].split(separator: ";").map(String.init)
      + [String(codes[cube.lowerBound...])]
  }

  /// The colour of a place in the cube or the greys of 256; nil for what is no colour.
  private static func colour(_ code: String) -> Int? {
    guard code.hasPrefix("38;5;"), let index = Int(code.dropFirst(5)), index >= 16 else {
      return nil
    }
    if index >= 232 { return (8 + 10 * (index - 232)) * 0x010101 }
    let steps = [0, 95, 135, 175, 215, 255]
    let place = index - 16
    return steps[place / 36] << 16 | steps[place / 6 % 6] << 8 | steps[place % 6]
  }

  private static func contrast(_ one: Int, _ other: Int) -> Double {
    let lights = [luminance(one), luminance(other)].sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  private static func luminance(_ colour: Int) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double(colour >> shift & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
