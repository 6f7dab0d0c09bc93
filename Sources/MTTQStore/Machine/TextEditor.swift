internal import Glibc

/// The program in which a person changes texts, run at the terminal of the process until its end.
package struct TextEditor: Hashable, Sendable {
  /// The command line that starts it, as VISUAL and EDITOR give it: a program and its options.
  private let line: String

  /// - Parameter line: what a shell makes a program of.
  package init(_ line: String) {
    self.line = line
  }

  /// The editor that is there without being named: nano, else vi; nil where neither is.
  package static func standard(path: String?) -> TextEditor? {
    let folders = (path ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    return ["nano", "vi"].first { name in
      // unsafe: C takes the name as a pointer, which lives only during the call.
      folders.contains { unsafe access("\($0)/\(name)", X_OK) == 0 }
    }.map { TextEditor($0) }
  }

  /// Whether it takes `+N` for the line to begin at.
  private var takesLine: Bool {
    let program = line.split(separator: " ").first?.split(separator: "/").last ?? ""
    return ["nano", "pico", "vi", "vim", "nvim", "emacs", "joe", "micro"].contains(program)
  }

  /// Runs it on a file, at a line where it takes one, and waits for its end.
  ///
  /// An interrupt that is typed meanwhile is the editor's alone.
  ///
  /// - Returns: its exit code; nil where it could not be started or a signal ended it.
  package func edit(_ file: String, at number: Int?) -> Int32? {
    guard line.isPlain, file.isPlain else { return nil }
    let place = takesLine ? number.map { "+\($0) " } ?? "" : ""
    // A path that begins with a dash is none of the editor's options.
    let path = file.hasPrefix("-") ? "./\(file)" : file
    let quoted = "'" + path.replacing("'", with: #"'\''"#) + "'"
    let (interrupt, quit) = (signal(SIGINT, SIG_IGN), signal(SIGQUIT, SIG_IGN))
    defer {
      signal(SIGINT, interrupt)
      signal(SIGQUIT, quit)
    }
    signal(SIGPIPE, SIG_DFL)
    defer { signal(SIGPIPE, SIG_IGN) }
    // unsafe: C reads the line through a pointer that lives only during the call.
    let status = unsafe system("\(line) \(place)\(quoted)")
    return status >= 0 && status & 0x7F == 0 ? status >> 8 & 0xFF : nil
  }
}
