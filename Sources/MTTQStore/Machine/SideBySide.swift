internal import Glibc
internal import Synchronization

/// The same work on many things, on all processors of the machine at once.
package enum SideBySide {
  /// How many processors there are; threads beyond some dozen only wait for the disk.
  package static var processors: Int { min(max(sysconf(Int32(_SC_NPROCESSORS_ONLN)), 1), 16) }

  /// What the work makes of each thing, in the order of the things.
  ///
  /// The calling thread works too, and alone where there is one processor or the system grants no
  /// thread more.
  ///
  /// - Parameter told: called on the calling thread now and then with how many things are done.
  package static func map<Thing: Sendable, Product: Sendable>(
    _ things: [Thing], threads: Int = processors, told: (_ done: Int) -> Void = { _ in },
    _ work: @escaping @Sendable (Thing) -> Product
  ) -> [Product] {
    // A queue has a type of its own for each kind of things, which one record would wait for.
    if things.count == 1 { return [work(things[0])] }
    let queue = Queue(things, work)
    let others = (0..<max(0, min(threads, things.count) - 1)).compactMap { _ in
      Thread { queue.takeAll() }
    }
    var made = queue.takeAll(told: told)
    for other in others { made += other.join() }
    return made.sorted { $0.index < $1.index }.map(\.product)
  }
}

extension SideBySide {
  /// What several workers gather of some things, each in a state of its own; a worker takes the things
  /// in their order, as many as it comes to.
  ///
  /// - Parameter told: called on the calling thread now and then.
  static func gather<State: Sendable>(
    _ things: [Int], threads: Int, told: () -> Void, from begin: State,
    _ work: @escaping @Sendable (inout State, Int) -> Void
  ) -> [State] {
    let shared = Shared(things)
    let others = (0..<max(0, min(threads, things.count) - 1)).compactMap { _ in
      Thread {
        var state = begin
        while let thing = shared.take() { work(&state, thing) }
        return state
      }
    }
    var state = begin
    while let thing = shared.take() {
      work(&state, thing)
      told()
    }
    return [state] + others.map { $0.join() }
  }

  /// Things of which each is taken once.
  private final class Shared: Sendable {
    private let things: [Int]
    private let next = Atomic(0)

    init(_ things: [Int]) {
      self.things = things
    }

    func take() -> Int? {
      let index = next.add(1, ordering: .relaxed).oldValue
      return index < things.count ? things[index] : nil
    }
  }
}

/// The things that are waiting, from which each thread takes the next one.
private final class Queue<Thing: Sendable, Product: Sendable>: Sendable {
  typealias Made = (index: Int, product: Product)

  private let things: [Thing]
  private let work: @Sendable (Thing) -> Product
  private let next = Atomic(0)
  private let done = Atomic(0)

  init(_ things: [Thing], _ work: @escaping @Sendable (Thing) -> Product) {
    self.things = things
    self.work = work
  }

  func takeAll(told: (Int) -> Void = { _ in }) -> [Made] {
    var made: [Made] = []
    while true {
      let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
      guard index < things.count else { return made }
      made.append((index, work(things[index])))
      told(done.wrappingAdd(1, ordering: .relaxed).newValue)
    }
  }
}

/// A thread of the operating system that makes one thing.
private struct Thread<Product: Sendable> {
  private let number: pthread_t
  private let task: Task

  /// What the thread does, and what it made: the thread alone touches it until it is joined.
  private final class Task: @unchecked Sendable {
    let body: @Sendable () -> Product
    var product: Product?

    init(_ body: @escaping @Sendable () -> Product) {
      self.body = body
    }
  }

  /// Starts a thread; nil where the system grants none.
  init?(_ body: @escaping @Sendable () -> Product) {
    let task = Task { body() }
    // unsafe: C hands the pointer to the thread, which gives it back; `join` keeps the task alive
    // at least as long, and where no thread was started the pointer is given back here.
    let pointer = unsafe Unmanaged.passRetained(Run { task.product = task.body() })
    var number = pthread_t()
    let refusal = unsafe pthread_create(
      &number, nil,
      { pointer in
        guard let pointer = unsafe pointer else { return nil }
        let run = unsafe Unmanaged<Run>.fromOpaque(pointer).takeRetainedValue()
        run.body()
        return nil
      }, pointer.toOpaque())
    guard refusal == 0 else {
      unsafe pointer.release()
      return nil
    }
    self.number = number
    self.task = task
  }

  /// Waits for the thread, and gives what it made.
  func join() -> Product {
    // What the thread returns to C is nothing; it can be joined, as it was started so.
    _ = pthread_join(number, nil)
    return task.product ?? task.body()
  }
}

/// A call without its types, as C can carry it to a thread.
private final class Run {
  let body: () -> Void

  init(_ body: @escaping () -> Void) {
    self.body = body
  }
}
