internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// The tool: from the words of a command line to an exit code.
package enum Tool {
  /// Runs the command that the words name.
  package static func run(_ words: [String], in world: World) -> ExitCode {
    let parsed = syntax.parse(words)
    let session = Session(world: world, options: parsed.globals, tool: syntax)
    do throws(Interruption) {
      if parsed.globals.wantsVersion { return try VersionCommand().run(in: session) }
      if parsed.globals.wantsHelp || words.isEmpty {
        return try HelpCommand(names: parsed.path.dropFirst().map(\.name)).run(in: session)
      }
      guard let action = parsed.invocation else { throw .faults(parsed.faults, .usage) }
      return try action.run(in: session)
    } catch {
      return tell(error, in: session)
    }
  }

  private static func tell(_ interruption: Interruption, in session: Session) -> ExitCode {
    do throws(Interruption) {
      switch interruption {
      case .closedPipe: return .done
      case .faults(let diagnostics, let code):
        try session.tell(diagnostics)
        return code
      case .store(let failure):
        try session.tell([Diagnostic(failure)])
        return ExitCode(failure.category)
      }
    } catch {
      // Standard error itself is gone: only the exit code is left to tell it.
      if case .store(let failure) = error { return ExitCode(failure.category) }
      return .inputOutput
    }
  }

  static let syntax = ToolSyntax<GlobalOptions, any CommandAction>(
    "mttq",
    Wording(
      vi: "theo dõi kế hoạch năm của Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, "
        + "đô thị văn minh”",
      en: "tracks the yearly plan of the campaign “Toàn dân đoàn kết xây dựng nông thôn mới, "
        + "đô thị văn minh”"),
    examples: [
      "mttq new cam-pho-2026 --unit \"phường Cẩm Phô\" --level commune --year 2026",
      "mttq record quy-vi-nguoi-ngheo-thu=\"12 triệu\" --on 15/3/2026", "mttq status",
      "mttq report half-year",
    ],
    defaults: GlobalOptions(), globals: GlobalOptions.arguments,
    groups: [
      CommandGroup(
        Wording(vi: "Sổ và kế hoạch", en: "The book and its plan"),
        [
          Command(NewCommand.syntax) { $0 },
          Command(ShowCommand.syntax) { $0 }, Command(StatusCommand.syntax) { $0 },
          TaskCommand.command, ModelCommand.command, OrganisationCommand.command,
          AreaCommand.command, TargetCommand.command, Command(ValidateCommand.syntax) { $0 },
        ]),
      CommandGroup(
        Wording(vi: "Ghi chép", en: "Recording"),
        [
          Command(RecordCommand.syntax) { $0 }, Command(LogCommand.syntax) { $0 },
          Command(UndoCommand.syntax) { $0 }, Command(VoidCommand.syntax) { $0 },
        ]),
      CommandGroup(
        Wording(vi: "Báo cáo", en: "Reporting"),
        [
          Command(ReportCommand.syntax) { $0 }, Command(DeadlinesCommand.syntax) { $0 },
          Command(TraceCommand.syntax) { $0 },
        ]),
      CommandGroup(
        Wording(vi: "Trợ giúp", en: "Help"),
        [Command(HelpCommand.syntax) { $0 }, Command(VersionCommand.syntax) { $0 }]),
    ])
}

extension Diagnostic {
  fileprivate init(_ failure: StoreFailure) {
    self.init(
      DiagnosticCode("store/" + failure.category.word, .error), failure.message,
      hint: failure.hint)
  }
}

extension StoreFailure.Category {
  fileprivate var word: String {
    switch self {
    case .damagedData: "data"
    case .noInput: "no-input"
    case .cannotCreate: "cannot-create"
    case .inputOutput: "input-output"
    case .lockNotHad: "lock"
    case .notPermitted: "not-permitted"
    }
  }
}
