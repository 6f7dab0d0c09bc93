#if FUZZING
  internal import Foundation

  /// libFuzzer's loop around one reader.
  enum LibFuzzer {
    /// Runs the loop with the arguments of the process, the reader's name left out.
    static func run(_ reader: FuzzedReader) -> Never {
      // unsafe: written once, before the loop and its one thread begin.
      unsafe chosen = reader
      // unsafe: libFuzzer is a C++ library; it keeps these pointers while the process lives.
      var arguments = unsafe CommandLine.arguments.enumerated()
        .filter { $0.offset != 1 }.map { unsafe strdup($0.element) }
      unsafe arguments.append(nil)
      var count = unsafe CInt(arguments.count - 1)
      let code = unsafe arguments.withUnsafeMutableBufferPointer { buffer in
        var base = buffer.baseAddress
        return unsafe LLVMFuzzerRunDriver(&count, &base) { data, size in
          let bytes = unsafe Array(UnsafeBufferPointer(start: data, count: size))
          LibFuzzer.check(bytes)
          return 0
        }
      }
      exit(code)
    }

    /// Set once before the loop starts, which has one thread.
    nonisolated(unsafe) private static var chosen: FuzzedReader?

    private static func check(_ bytes: [UInt8]) {
      let failures = unsafe chosen?.check(bytes) ?? []
      guard failures.isEmpty else {
        for failure in failures { Fuzz.complain("FAILED: \(failure)\n") }
        abort()
      }
    }
  }

  @_silgen_name("LLVMFuzzerRunDriver")
  private func LLVMFuzzerRunDriver(
    _ count: UnsafeMutablePointer<CInt>,
    _ arguments: UnsafeMutablePointer<UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?>,
    _ body: @convention(c) (UnsafePointer<UInt8>?, Int) -> CInt
  ) -> CInt
#endif
