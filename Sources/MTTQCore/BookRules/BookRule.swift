internal import MTTQText

/// A rule that the records of a journal must keep together, with plan and register.
///
/// A rule stands in a file of its own with its words; adding one is adding its file and a line to
/// `all`. It says from which scrutiny on it is asked, and asks first whether what it looks at can be
/// judged at all:
///
///     extension BookRule {
///       static let receivedAgain = BookRule(from: .everything) { subject in
///         guard subject.grounds.knowsAll(of: .received) else { return Result() }
///         return Result(onLines: subject.fold.standing.events.compactMap { … })
///       }
///     }
struct BookRule: Sendable {
  /// The least scrutiny at which it is asked; `errors` of one that finds errors.
  let scrutiny: Scrutiny
  let check: @Sendable (Subject) -> Result

  init(from scrutiny: Scrutiny, check: @escaping @Sendable (Subject) -> Result) {
    self.scrutiny = scrutiny
    self.check = check
  }

  /// What a rule looks at.
  struct Subject: Sendable {
    let register: Register?
    let fold: JournalFold
    /// Ids of the journal that unknown ones were probably meant to be.
    let near: [String: String]

    /// What can be judged of the book.
    var grounds: Grounds { fold.grounds }
  }

  /// What a rule finds: at places known, and on lines of the journal that must be shown again.
  struct Result {
    var diagnostics: [Diagnostic] = []
    var onLines: [LineFinding] = []
  }

  static let all: [BookRule] = [
    .pointsAtNothing, .assignmentOverlaps, .releaseImpossible, .outcomeChangesNothing,
    .receivedAgain, .registerMissing,
  ]
}
