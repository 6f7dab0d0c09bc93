package import MTTQStore
package import MTTQText

/// All that a command sees of the outside besides files: the console, the clock, the environment.
///
/// Tests make one in memory; `World.live` is the process's own.
///
///     var world = World.live
///     world.environment["MTTQ_BY"] = "vp"
///     world.today = { CalendarDate("2026-05-15") }
package struct World: Sendable {
  /// The values of the environment that the tool looks at.
  package var environment: [String: String]
  /// The moment now.
  package var now: @Sendable () -> SystemClock.Moment
  /// The day now, in local time; nil where the clock is beyond 1900–2199.
  package var today: @Sendable () -> CalendarDate?
  /// The day on which a moment falls here; nil outside 1900–2199.
  package var localDay: @Sendable (Instant) -> CalendarDate?
  /// The name under which the user of the process is known to the machine, or nil.
  package var loginName: @Sendable () -> String?
  /// Whether the time zone is one that is known.
  package var knowsZone: Bool
  /// Whether the process has room enough for its calls.
  package var hasStack: Bool
  /// Waits for so many milliseconds.
  package var pause: @Sendable (Int) -> Void
  /// So many random bytes.
  package var randomBytes: @Sendable (Int) -> [UInt8]
  /// Writes to a stream; tells where nobody reads any more.
  package var write:
    @Sendable (StandardStream, [UInt8]) throws(StoreFailure) -> StandardStream.Outcome
  /// Whether a person sees the stream.
  package var isTerminal: @Sendable (StandardStream) -> Bool
  /// How many columns the terminal has, or nil.
  package var columns: @Sendable () -> Int?
  /// How many lines the terminal has, or nil.
  package var rows: @Sendable () -> Int?
  /// Starts what a command line says as a pager; nil where that cannot be.
  package var startPager: @Sendable (String) -> Pager?
  /// Whether a person types the input.
  package var inputIsTerminal: Bool
  /// All of standard input.
  package var readInput: @Sendable () throws(StoreFailure) -> [UInt8]
  /// One line that a person types, without its line break; nil at the end.
  package var readLine: @Sendable () -> String?

  package init(
    environment: [String: String], now: @escaping @Sendable () -> SystemClock.Moment,
    today: @escaping @Sendable () -> CalendarDate?,
    localDay: @escaping @Sendable (Instant) -> CalendarDate? = { LocalZone.fixed(0).day(of: $0) },
    loginName: @escaping @Sendable () -> String? = { nil }, knowsZone: Bool = true,
    hasStack: Bool = true, pause: @escaping @Sendable (Int) -> Void = { _ in },
    randomBytes: @escaping @Sendable (Int) -> [UInt8],
    write:
      @escaping @Sendable (StandardStream, [UInt8]) throws(StoreFailure) ->
      StandardStream.Outcome,
    isTerminal: @escaping @Sendable (StandardStream) -> Bool = { _ in false },
    columns: @escaping @Sendable () -> Int? = { nil },
    rows: @escaping @Sendable () -> Int? = { nil },
    startPager: @escaping @Sendable (String) -> Pager? = { _ in nil },
    inputIsTerminal: Bool = false,
    readInput: @escaping @Sendable () throws(StoreFailure) -> [UInt8] = { [] },
    readLine: @escaping @Sendable () -> String? = { nil }
  ) {
    self.environment = environment
    self.now = now
    self.today = today
    self.localDay = localDay
    self.loginName = loginName
    self.knowsZone = knowsZone
    self.hasStack = hasStack
    self.pause = pause
    self.randomBytes = randomBytes
    self.write = write
    self.isTerminal = isTerminal
    self.columns = columns
    self.rows = rows
    self.startPager = startPager
    self.inputIsTerminal = inputIsTerminal
    self.readInput = readInput
    self.readLine = readLine
  }

  /// The variables of the environment that mean something to the tool.
  package static let variables = [
    "CLICOLOR_FORCE", "FORCE_COLOR", "GITHUB_WORKSPACE", "LANG", "LC_ALL", "LC_MESSAGES", "LESS",
    "LOGNAME", "MTTQ_BOOK", "MTTQ_BY", "MTTQ_LANG", "MTTQ_NO_INPUT", "MTTQ_PAGER", "NO_COLOR",
    "PAGER", "TERM", "TZ", "USER",
  ]

  /// The world that the process runs in.
  package static var live: World {
    let environment = ProcessEnvironment.values(variables)
    let zone = LocalZone(named: environment["TZ"])
    let day = { @Sendable (moment: Instant) in (zone ?? .vietnam).day(of: moment) }
    return World(
      environment: environment, now: { SystemClock.now },
      today: { day(Instant(seconds: Int64(SystemClock.now.seconds))) }, localDay: day,
      loginName: { LoginName.ofProcess() }, knowsZone: zone != nil,
      hasStack: ProcessHabits.hasStack, pause: { SystemClock.pause(milliseconds: $0) },
      randomBytes: { RandomBytes.make($0) },
      write: { stream, bytes throws(StoreFailure) in try stream.write(bytes) },
      isTerminal: { $0.isTerminal }, columns: { StandardStream.output.columns },
      rows: { StandardStream.output.rows },
      startPager: { line in PagerProcess(line).map(Pager.init(_:)) },
      inputIsTerminal: StandardInput.isTerminal,
      readInput: { () throws(StoreFailure) in try StandardInput.read() },
      readLine: { Swift.readLine(strippingNewline: true) })
  }
}
