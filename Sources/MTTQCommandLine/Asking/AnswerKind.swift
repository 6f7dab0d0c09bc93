internal import ArgumentSyntax
internal import MTTQText

/// What the value of an argument names, where the book can list it.
enum AnswerKind: Hashable {
  case organisation, area, task, model, assessment, review, content, report
  case household, helper, sender
  case indicator
  /// `NAME=VALUE` of an indicator.
  case figure

  /// The kind of an argument's values; nil where nothing is to be listed.
  init?(_ argument: ArgumentDescription) {
    guard let name = argument.placeholder?.wording.english, let kind = Self.kinds[name] else {
      return nil
    }
    self = kind
  }

  /// By what stands for them in help.
  private static let kinds: [String: AnswerKind] = [
    "ORG": .organisation, "AREA": .area, "TASK": .task, "MODEL": .model, "REPORT": .report,
    "HOUSEHOLD": .household, "HELPER": .helper, "SENDER": .sender, "INDICATOR": .indicator,
    "NAME=VALUE": .figure,
    "TABLE": .assessment, "REVIEW": .review, "CONTENT": .content,
  ]
}
