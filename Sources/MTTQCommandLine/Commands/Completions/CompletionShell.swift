/// The shells that complete lines of mttq.
///
/// Each script knows no command: it asks `mttq complete`, whose answer is told in completions.md.
enum CompletionShell: String, CaseIterable, Sendable {
  case bash, zsh, fish

  var script: String {
    switch self {
    case .bash: CompletionShell.bashScript
    case .zsh: CompletionShell.zshScript
    case .fish: CompletionShell.fishScript
    }
  }
}
