internal import MTTQText

/// Gathers what is wrong with the words of a command, so that all of it is told at once.
///
/// What is read from each word is a `Found` value, and only `all` opens those:
///
///     let due = faults.collect { () throws(Diagnostic) in try calendar.due(report) }
///     let sender = faults.collect { () throws(Diagnostic) in try names.sender(from) }
///     let (report, unit) = try faults.all(due, sender)
struct Faults {
  private var found: [Diagnostic] = []
  /// Tells a person how a word was understood.
  let tell: (Wording) -> Void

  init(telling tell: @escaping (Wording) -> Void) {
    self.tell = tell
  }

  /// What the words come to; where they are at fault, the fault is kept.
  mutating func collect<Value>(_ value: () throws(Diagnostic) -> Value) -> Found<Value> {
    do throws(Diagnostic) {
      return Found(value: try value())
    } catch {
      return refuse(error)
    }
  }

  /// Keeps a fault that leaves nothing to go on with.
  mutating func refuse<Value>(_ fault: Diagnostic) -> Found<Value> {
    found.append(fault)
    return Found(value: nil)
  }

  mutating func add(_ fault: Diagnostic) { found.append(fault) }

  /// All that was found, where nothing was wrong; else every fault ends the command.
  ///
  /// It changes nothing, but as `mutating` it cannot be called as `faults.all(faults.collect …)`,
  /// which would look at the faults as they were before that reading.
  mutating func all<each Value>(
    _ values: repeat Found<each Value>
  ) throws(Interruption) -> (repeat each Value) {
    try check()
    return (repeat try (each values).orElse(interruption))
  }

  /// Ends the command where anything was wrong.
  func check() throws(Interruption) {
    if !found.isEmpty { throw interruption }
  }

  private var interruption: Interruption {
    .faults(found.sorted(by: Diagnostic.inReadingOrder), .usage)
  }
}

/// What words of a command line were read as, or nothing where they are at fault.
///
/// Only `Faults` makes one, and keeps a fault for each that holds nothing.
struct Found<Value> {
  /// Nil where the words are at fault.
  let value: Value?

  fileprivate init(value: Value?) { self.value = value }

  func map<Other>(_ transform: (Value) -> Other) -> Found<Other> {
    Found<Other>(value: value.map(transform))
  }

  func flatMap<Other>(_ transform: (Value) -> Found<Other>) -> Found<Other> {
    value.map(transform) ?? Found<Other>(value: nil)
  }

  fileprivate func orElse(_ interruption: Interruption) throws(Interruption) -> Value {
    guard let value else { throw interruption }
    return value
  }
}
