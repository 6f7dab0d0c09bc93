internal import MTTQRendering
internal import MTTQStore

extension Session {
  /// How many columns the lines of files may take that a finding shows: the terminal's, or where
  /// there is none so many that most are whole.
  func excerptWidth(on stream: StandardStream) -> Int {
    guard world.isTerminal(stream) else { return DiagnosticText.widestLine }
    return min(max(world.columns() ?? 80, 40), DiagnosticText.widestLine)
  }
}
