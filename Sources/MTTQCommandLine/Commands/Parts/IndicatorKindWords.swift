internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// The kinds of indicators by their words on the command line.
enum IndicatorKindName: String, Sendable, CaseIterable {
  case sum, latest, stated, total, ratio
}

/// The words that say how an indicator counts, and of what.
struct IndicatorKindWords {
  private let name: Word?
  private let of: Word?
  private let over: Word?
  private let parts: [Word]
  /// What a missing option is told of.
  private let part: Word

  init(_ words: PartWords) {
    name = words[word: "--kind"]
    of = words[word: "--of"]
    over = words[word: "--over"]
    parts = words[words: "--parts"]
    part = words.part.text.isEmpty ? words[required: "--name"] : words.part
  }

  /// Brings an indicator to the kind that the words give; what they leave out is as it was, and what
  /// the kind does not have goes.
  func finish(_ node: inout JSONNode, _ reading: inout PartReading) {
    let former = node["kind"]?.text.flatMap(IndicatorKindName.init(rawValue:))
    let given = name.flatMap { word in
      reading.faults.collect { () throws(Diagnostic) in
        try ValueSyntax.worded(IndicatorKindName.allCases).read(word)
      }.value
    }
    let kind = given ?? former ?? .sum
    node = node.setting("kind", .string(kind.rawValue))
    for (option, word) in [("--of", of), ("--over", over)] where kind != .ratio {
      if let word { reading.faults.add(.misplaced(word, option, .ratio)) }
    }
    if kind != .total, let word = parts.first {
      reading.faults.add(.misplaced(word, "--parts", .total))
    }
    switch kind {
    case .sum, .latest, .stated: node = node.without("of", "over", "parts")
    case .total: total(&node, &reading)
    case .ratio: ratio(&node, &reading)
    }
  }

  private func total(_ node: inout JSONNode, _ reading: inout PartReading) {
    node = node.without("of", "over")
    let ids = reading.faults.ids(parts, in: .indicators(reading.plan))
    if !parts.isEmpty { node = node.setting("parts", .array(ids.map { .string($0) })) }
    if node["parts"] == nil { reading.faults.add(.missing(["--parts"], .total, part)) }
  }

  private func ratio(_ node: inout JSONNode, _ reading: inout PartReading) {
    node = node.without("parts")
    var missing: [String] = []
    for (option, key, word) in [("--of", "of", of), ("--over", "over", over)] {
      if let word {
        let id = reading.faults.id(word, in: .indicators(reading.plan))
        if let id = id.value { node = node.setting(key, .string(id)) }
      } else if node[key] == nil {
        missing.append(option)
      }
    }
    if !missing.isEmpty { reading.faults.add(.missing(missing, .ratio, part)) }
  }
}

extension Diagnostic {
  fileprivate static func misplaced(
    _ word: Word, _ option: String, _ kind: IndicatorKindName
  ) -> Diagnostic {
    word.fault(
      Wording(
        vi: "\(option) chỉ dùng với --kind \(kind.rawValue)",
        en: "\(option) goes with --kind \(kind.rawValue) alone"),
      hint: Wording(
        vi: "thêm --kind \(kind.rawValue), hoặc bỏ \(option)",
        en: "add --kind \(kind.rawValue), or leave \(option) out"), code: .usageConflict)
  }

  fileprivate static func missing(
    _ options: [String], _ kind: IndicatorKindName, _ word: Word
  ) -> Diagnostic {
    let list = options.joined(separator: ", ")
    let sample =
      kind == .ratio
      ? "--of cong-trinh-hoan-thanh --over cong-trinh-dang-ky" : "--parts cay-xanh"
    return word.fault(
      Wording(
        vi: "--kind \(kind.rawValue) cần có \(list)",
        en: "--kind \(kind.rawValue) needs \(list)"),
      hint: Wording(vi: "viết như \(sample)", en: "write it as \(sample)"),
      code: .usageMissingArgument)
  }
}
