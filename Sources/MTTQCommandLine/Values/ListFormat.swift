internal import MTTQText

/// How a list, or what else is a page and data, is written.
enum ListFormat: String, Sendable, CaseIterable {
  case text
  case json

  static let help = Wording(
    vi: "dạng in ra (mặc định: text)", en: "the output format (default: text)")
}
