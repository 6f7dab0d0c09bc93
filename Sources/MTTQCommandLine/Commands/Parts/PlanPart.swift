internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A kind of parts that a plan is made of, as the commands about it need it: the list they stand in,
/// how one is told from the others, and the options that fill its keys.
///
/// `add`, `edit`, `remove`, `rename` and `move` are made of it, so that they take the same options.
struct PlanPart: Sendable {
  /// The word of the command, `task`.
  let command: String
  /// The key of the list in plan.json.
  let list: String
  /// What one of them is called.
  let title: Wording
  let naming: Naming
  /// How the one of the first example of `add` is named, for the examples of others.
  let sample: String
  /// What it may be renamed to; of parts that have ids.
  var renamed = ""
  /// What `add` takes without an option before it, and `edit` behind one; nil where there is none.
  let word: PartOption?
  let options: [PartOption]
  let adding: Help
  let editing: Help
  /// The list of it that a table may give; nil of most parts.
  var table: PartTable?
  /// Judges what several options come to, and brings the part to its form.
  var finish: @Sendable (PartWords, inout JSONNode, inout PartReading) -> Void = { _, _, _ in }

  /// What the page of a command says besides its options.
  struct Help: Sendable {
    let summary: Wording
    var discussion: Wording?
    let examples: [Example]
  }

  /// How one part is told from the others.
  enum Naming: Sendable {
    /// By an id of its own, that others refer to.
    case identifier(Identified)
    /// By its place in the list, from 1.
    case place
    /// By the number of the content that it chooses.
    case content
  }

  /// Parts that have ids.
  struct Identified: Sendable {
    /// What refers to them; nil where nothing does.
    let reference: Shape.Reference?
    let placeholder: Placeholder
    let names: @Sendable (Plan) -> NamedEntries
    /// The parts that the plan has, or whose ids are taken otherwise.
    let present: @Sendable (Plan) -> [(id: String, name: String)]
    /// What a new one is put into.
    var container = Wording(vi: "kế hoạch", en: "the plan")
    /// The id that is made of a name.
    var make: @Sendable (_ name: String, _ taken: [String]) -> String? = NewIdentifier.folded
  }

  /// Whether a part is a text and no object.
  var isText: Bool { word != nil && word?.key == nil }

  /// The options of `edit`, its word among them.
  var editable: [PartOption] { (word.map { [$0] } ?? []) + options }

  var identified: Identified? {
    if case .identifier(let identified) = naming { identified } else { nil }
  }

  /// What stands for one of them on the command line.
  var placeholder: Placeholder {
    switch naming {
    case .identifier(let identified): identified.placeholder
    case .place:
      Placeholder(
        vi: "THỨ-TỰ", en: "PLACE", completes: .entry(EntryKind(rawValue: command) ?? .basis))
    case .content: .content
    }
  }
}

extension Wording {
  /// How one part is named where it is changed.
  static func part(_ part: PlanPart) -> Wording {
    switch part.naming {
    case .identifier:
      Wording(
        vi: "mã hoặc tên \(part.title.vietnamese)",
        en: "the id or name of the \(part.title.english)")
    case .place:
      Wording(
        vi: "thứ tự trong mttq \(part.command) list, từ 1",
        en: "its place in mttq \(part.command) list, from 1")
    case .content: Wording(vi: "nội dung 1–5", en: "the content 1–5")
    }
  }
}
