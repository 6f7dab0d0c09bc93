internal import MTTQText

/// What may stand at the end of a line, as a shell's script reads it.
struct CompletionAnswer: Equatable {
  private(set) var candidates: [CompletionCandidate] = []
  private(set) var directives: [Directive] = []

  /// What the shell does besides offering the candidates.
  enum Directive: Equatable {
    /// It adds no blank.
    case nospace
    /// It offers names of files that end so too, of all files where no ending is given.
    case files([String])
    /// It offers names of folders too.
    case folders
    /// It offers nothing else.
    case none

    fileprivate var words: [String] {
      switch self {
      case .nospace: ["nospace"]
      case .files(let endings): ["files"] + endings
      case .folders: ["folders"]
      case .none: ["none"]
      }
    }
  }

  /// How many candidates a shell is given at most.
  static let most = 1000

  /// Adds words that fit; of those that are offered already the first counts.
  mutating func add(_ fitting: [CompletionCandidate], before: String = "") {
    var known = Set(candidates.map(\.text))
    for candidate in fitting where CompletionCandidate.isSafe(before + candidate.text) {
      guard known.insert(before + candidate.text).inserted else { continue }
      candidates.append(
        CompletionCandidate(before + candidate.text, candidate.description, names: []))
    }
  }

  mutating func add(_ directive: Directive) { directives.append(directive) }

  /// Leaves room for so many more, so that a long list does not hide what comes after it.
  mutating func keepRoom(for count: Int) {
    candidates.removeLast(max(0, candidates.count - max(0, CompletionAnswer.most - count)))
  }

  /// A line for each candidate, then one for the rest.
  var text: String {
    let lines = candidates.prefix(CompletionAnswer.most).map { candidate in
      candidate.text + "\t" + candidate.description.asDescription
    }
    let last = ([":"] + directives.flatMap(\.words)).joined(separator: " ")
    return (lines + [last]).map { $0 + "\n" }.joined()
  }
}

extension String {
  /// The text as one line of at most 100 columns that nobody obeys.
  fileprivate var asDescription: String {
    // More would be cut anyway, and a book may hold pages.
    var line = String.UnicodeScalarView()
    for scalar in prefix(400).unicodeScalars {
      if scalar.properties.isWhitespace {
        if let last = line.last, last != " " { line.append(" ") }
      } else if !TextForm.isForbidden(scalar) {
        line.append(scalar)
      }
    }
    return String(line).visible.truncated(to: 100)
  }
}
