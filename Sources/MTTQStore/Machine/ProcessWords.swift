internal import Glibc

/// The words that the process was started with.
///
/// The standard library finds them by opening `/proc/self/maps`, and finds none at all where that
/// is refused: no /proc, no descriptor left, a policy. The C library hands them to whatever runs
/// before `main`, and there they are taken.
package enum ProcessWords {
  /// The words as bytes, the program's own name first; empty where whoever started the process gave
  /// none, not even that (of which Linux makes one empty name).
  package static var all: [[UInt8]] {
    // unsafe: C keeps the words, each ended by a NUL, as long as the process lives.
    guard let words = unsafe start.words, unsafe start.count > 0 else { return [] }
    let all = unsafe (0..<Int(start.count)).map { index in
      guard let word = unsafe words[index] else { return [UInt8]() }
      let bytes = unsafe UnsafeRawBufferPointer(start: word, count: strlen(word))
      return unsafe Array(bytes)
    }
    return all == [[]] ? [] : all
  }
}

private typealias CWords = UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>

/// What the C library said at the start of the process.
///
/// unsafe: written once, before there is a second thread; only read from then on.
private nonisolated(unsafe) var start: (count: Int32, words: CWords?) = (0, nil)

/// Runs before the libraries make themselves ready, and so must not use more of them than this.
///
/// The runtime looks for the program that prints its backtraces when it makes itself ready, and ends
/// the process where `/proc` does not tell it where it lies itself. It is told a place, so that it
/// does not look; whoever wants backtraces sets the variable himself.
@section(".preinit_array") @used
private let beforeMain: @convention(c) (Int32, CWords?, CWords?) -> Void = { count, words, _ in
  unsafe start = (count, words)
  let (name, value): (StaticString, StaticString) = (
    "SWIFT_BACKTRACE", "enable=no,swift-backtrace=/"
  )
  _ = unsafe setenv(name.asCText, value.asCText, 0)
}

extension StaticString {
  /// The text for C: the compiler ends a literal with a NUL.
  fileprivate var asCText: UnsafePointer<CChar> {
    unsafe UnsafeRawPointer(utf8Start).assumingMemoryBound(to: CChar.self)
  }
}
