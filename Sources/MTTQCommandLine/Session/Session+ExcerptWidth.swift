internal import MTTQRendering
internal import MTTQStore

extension Session {
  /// Within how many columns words are broken into lines: those of a terminal; nil where there is
  /// none, so that each line of a file or a pipe is one whole thing.
  func lineWidth(on stream: StandardStream) -> Int? {
    world.isTerminal(stream) ? max(world.columns() ?? 80, 40) : nil
  }

  /// How many columns the lines of files may take that a finding shows: the terminal's, or where
  /// there is none so many that most are whole.
  func excerptWidth(on stream: StandardStream) -> Int {
    guard world.isTerminal(stream) else { return DiagnosticText.widestLine }
    return min(max(world.columns() ?? 80, 40), DiagnosticText.widestLine)
  }
}
