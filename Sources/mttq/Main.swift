internal import MTTQCommandLine
internal import MTTQStore

@main enum Main {
  static func main() {
    ProcessHabits.settle()
    let words = Array(CommandLine.arguments.dropFirst())
    ProcessHabits.end(Tool.run(words, in: .live).rawValue)
  }
}
