internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// An option that says something of a part of the plan: the key that it fills, and how its words
/// become the value.
struct PartOption: Sendable {
  /// As it is written, `--due`.
  let name: String
  /// The key of the part; nil where the part is the text itself, or `finish` alone reads the words.
  let key: String?
  let value: PartValue
  var isRequired = false
  let help: Wording

  init(_ name: String, _ key: String?, _ value: PartValue, required: Bool = false, _ help: Wording)
  {
    self.name = name
    self.key = key
    self.value = value
    isRequired = required
    self.help = help
  }

  /// What `--clear` calls it.
  var clearName: String { String(name.drop { $0 == "-" }) }
}

extension PartOption {
  /// The argument of a command whose part is begun, or where nothing is required.
  func argument(isAdding: Bool) -> Argument<PartWords> {
    let name = name
    switch value.form {
    case .flag: return .flag(name, \.[flag: name], help)
    case .many(let syntax): return .repeated(name, value: syntax, \.[words: name], help)
    case .one(let syntax):
      if isAdding, isRequired {
        return .option(name, value: syntax, \.[required: name], isRequired: true, help)
      }
      return .option(name, value: syntax, \.[word: name], help)
    }
  }

  /// The argument without a name that `add` takes.
  var positional: Argument<PartWords> {
    let name = name
    switch value.form {
    case .many(let syntax): return .rest(syntax, \.[words: name], help)
    case .one(let syntax): return .positional(syntax, \.[required: name], help)
    case .flag: return .flag(name, \.[flag: name], help)
    }
  }
}

/// The words that options of a part were given, by the names of the options.
struct PartWords: Sendable {
  private var words: [String: [Word]] = [:]
  private var flags: Set<String> = []
  /// The part that is meant; of `add` none.
  var part = Word("")
  var id: Word?
  /// The options whose values are taken away.
  var cleared: [Word] = []
  /// The table that gives a list of the part, and what was read of it.
  var table = TableSource()
  var rows: [JSONNode]?

  subscript(words option: String) -> [Word] {
    get { words[option] ?? [] }
    set { words[option] = newValue }
  }

  subscript(word option: String) -> Word? {
    get { words[option]?.last }
    set { words[option] = newValue.map { [$0] } }
  }

  subscript(required option: String) -> Word {
    get { words[option]?.last ?? Word("") }
    set { words[option] = [newValue] }
  }

  subscript(flag option: String) -> Bool {
    get { flags.contains(option) }
    set { if newValue { flags.insert(option) } else { flags.remove(option) } }
  }

  /// Whether an option is given.
  func has(_ option: PartOption) -> Bool {
    flags.contains(option.name) || words[option.name]?.isEmpty == false
  }
}
