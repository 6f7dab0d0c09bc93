/// The lexical rules of book.md as patterns that ECMA-262 and others read alike: classes and
/// repetitions only, anchored at both ends.
enum SchemaPattern {
  static let identifier = "^[a-z0-9][a-z0-9-]{0,62}$"
  static let recordIdentifier = "^[0-9A-Za-z_-]{8,64}$"

  /// No control character but newline and tab, nothing unseen, nothing that turns the line; tags,
  /// which not every reader can name in a class, are left to `validate`.
  static let text =
    #"^[^\u0000-\u0008\u000B-\u001F\u007F-\u009F\u061C\u200B\u200E\u200F\u2028-\u202E\u2066-\u2069\uFEFF]*$"#

  /// A text with `{n}` in it once: what holds none, the number's place, what holds none.
  static let phrase = #"^\#(others)\{(?:\{|n\{)*n\}\#(others)(?:\{(?:\{|n\{)*n?)?$"#
  private static let others = #"(?:[^{]|\{(?:\{|n\{)*(?:[^{n]|n[^{}]))*"#

  /// Every real day from 1900-01-01 to 2199-12-31, and no other.
  static let date = "^(?:\(day))$"
  static let time = "^(?:\(day))T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]Z$"

  private static let day =
    "(?:19|20|21)[0-9]{2}-(?:\(daysOfMonths))|(?:\(leapYears))-02-29"
  private static let daysOfMonths = [
    "(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])", "(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)",
    "02-(?:0[1-9]|1[0-9]|2[0-8])",
  ].joined(separator: "|")
  /// 1900 and 2100 are none.
  private static let leapYears = "(?:19|20|21)(?:0[48]|[2468][048]|[13579][26])|2000"
}
