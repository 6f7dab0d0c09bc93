internal import ArgumentSyntax
internal import MTTQText

extension PlanPart {
  /// The group of its commands: those that all parts have, around what one has of its own.
  ///
  /// - Parameters:
  ///   - summary: what the group is for.
  ///   - list: its `list`.
  ///   - others: what stands behind, such as `task done`.
  func group(
    _ summary: Wording, list: Command<any CommandAction>, others: [Command<any CommandAction>] = []
  ) -> Command<any CommandAction> {
    var commands: [Command<any CommandAction>] = [
      Command(PartAddCommand.syntax(self)) { $0 }, list,
      Command(PartEditCommand.syntax(self)) { $0 },
    ]
    if let identified {
      commands.append(Command(PartRenameCommand.syntax(self, identified)) { $0 })
    }
    commands += [
      Command(PartMoveCommand.syntax(self)) { $0 }, Command(PartRemoveCommand.syntax(self)) { $0 },
    ]
    return Command(command, summary, subcommands: commands + others)
  }
}
