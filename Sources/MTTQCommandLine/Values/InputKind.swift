internal import MTTQCore
internal import MTTQText

/// What a text is that comes from standard input or through a pipe, and has no name that tells it.
enum InputKind: String, CaseIterable, Sendable {
  case plan
  case households
  case journal

  static let help = Wording(
    vi: "đầu vào chuẩn (-) là gì, khi khóa format của nó không nói",
    en: "what standard input (-) is, where its format does not say so")

  /// The kind of a text: what its `format` names, else what it was said to be, else a plan; nil for
  /// a report as it was sent.
  static func of(_ bytes: [UInt8], said: InputKind?) -> InputKind? {
    let tree = JSONReader.read(SourceText(path: "", bytes: bytes)).tree
    let format = tree?["format"]?.text ?? ""
    if format.hasPrefix("mttq-report/") { return nil }
    if format.hasPrefix("mttq-households/") { return .households }
    return format.hasPrefix("mttq-plan/") ? .plan : said ?? .plan
  }
}
