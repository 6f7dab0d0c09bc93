internal import MTTQCommandLine
internal import MTTQStore

@main enum Main {
  static func main() {
    ProcessHabits.settle()
    ProcessHabits.end(Tool.run(ProcessWords.all, in: .live).rawValue)
  }
}
