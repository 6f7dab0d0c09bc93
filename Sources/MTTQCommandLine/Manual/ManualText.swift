internal import MTTQText

/// A page of the manual under way, in the language of `man(7)`: what groff and mandoc both read
/// without a warning.
///
///     var text = ManualText(title: "MTTQ-UNDO", section: 1)
///     text.heading("NAME")
///     text.paragraph([.plain("mttq-undo - takes the last command back")])
struct ManualText {
  private var lines: [String]
  /// Whether a heading, or the start of an indent, has just been written: a macro that begins a
  /// paragraph would say nothing there.
  private var isFresh = true

  /// A piece of a line in one face.
  enum Run: Hashable, Sendable {
    case plain(String)
    /// What is typed as it stands.
    case bold(String)
    /// What something else is put in place of.
    case italic(String)
  }

  /// - Parameters:
  ///   - day: what the foot of the page shows.
  ///   - source: the program and its version.
  ///   - volume: what all the pages are called together.
  init(title: String, section: Int, day: String, source: String, volume: String) {
    let foot = [source, volume].map(ManualText.argument).joined(separator: " ")
    lines = [
      #".\" -*- coding: utf-8 -*-"#,
      ".TH \(ManualText.argument(title)) \(section) \(day) \(foot)",
      // Vietnamese words are not divided, and commands are not stretched.
      ".nh", ".ad l",
    ]
  }

  /// The page, each line ended.
  var text: String { lines.map { $0 + "\n" }.joined() }

  mutating func heading(_ title: String) {
    lines.append(".SH \(ManualText.argument(title.uppercased()))")
    isFresh = true
  }

  mutating func subheading(_ title: String) {
    lines.append(".SS \(ManualText.argument(title))")
    isFresh = true
  }

  mutating func paragraph(_ runs: [Run]) {
    if !isFresh { lines.append(".PP") }
    write(runs)
  }

  mutating func paragraph(_ text: String) { paragraph([.plain(text)]) }

  /// Lines that follow one another closely.
  mutating func stack(_ rows: [[Run]]) {
    for (index, row) in rows.enumerated() {
      if index == 0 {
        paragraph(row)
      } else {
        lines.append(".br")
        write(row)
      }
    }
  }

  /// A term, and beneath it, set in, what it means.
  mutating func term(_ term: [Run], _ meaning: String) {
    guard !meaning.isEmpty else { return paragraph(term) }
    lines.append(".TP")
    write(term)
    write([.plain(meaning)])
  }

  /// A point of a list.
  mutating func item(_ text: String) {
    lines.append(#".IP \(bu 2"#)
    write([.plain(text)])
  }

  /// Lines that stay as they are.
  mutating func sample(_ sample: [String]) {
    if !isFresh { lines.append(".PP") }
    lines += [".RS 4", ".EX"]
    for line in sample { lines.append(ManualText.line(ManualText.escaped(line))) }
    lines += [".EE", ".RE"]
    isFresh = false
  }

  /// What is written by `body`, set in.
  mutating func indented(_ body: (inout ManualText) -> Void) {
    lines.append(".RS")
    isFresh = true
    body(&self)
    lines.append(".RE")
    isFresh = false
  }

  private mutating func write(_ runs: [Run]) {
    lines.append(ManualText.line(runs.map(ManualText.written).joined()))
    isFresh = false
  }

  private static func written(_ run: Run) -> String {
    switch run {
    case .plain(let text): escaped(text)
    case .bold(let text): #"\fB\#(escaped(text))\fR"#
    case .italic(let text): #"\fI\#(escaped(text))\fR"#
    }
  }

  /// A line that is text and no request.
  private static func line(_ text: String) -> String {
    text.hasPrefix(".") ? #"\&"# + text : text
  }

  private static func argument(_ text: String) -> String {
    "\"\(escaped(text).replacing("\"", with: #"\(dq"#))\""
  }

  /// A text whose letters stand for themselves, so that a command can be copied from the page.
  private static func escaped(_ text: String) -> String {
    var escaped = ""
    for letter in text.legible {
      switch letter {
      case "\\": escaped += #"\e"#
      case "-": escaped += #"\-"#
      case "'": escaped += #"\(aq"#
      case "`": escaped += #"\(ga"#
      case "^": escaped += #"\(ha"#
      case "~": escaped += #"\(ti"#
      // Where the choices of an option may be divided.
      case "|": escaped += #"|\:"#
      case "\n", "\t": escaped += " "
      default: escaped.append(letter)
      }
    }
    return escaped
  }
}
