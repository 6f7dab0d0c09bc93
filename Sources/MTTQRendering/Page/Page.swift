package import MTTQText

/// A page of text under way: lines of a width, put one under the other.
///
///     var page = Page(width: 60)
///     page.paragraph("Việc cần làm", tone: .strong)
///     page.item("Ra quân vệ sinh môi trường: còn 5 ngày")
///     page.text(.plain)
///
/// gives
///
///     Việc cần làm
///     - Ra quân vệ sinh môi trường: còn 5 ngày
package struct Page {
  let width: Int
  /// How commands are told in its words.
  private let commands: CommandMentions?
  private(set) var lines: [StyledText] = []

  /// The widths that a page may have: below, tables have no room for their figures; above, an eye
  /// loses the line.
  static let widths = 60...200

  /// An empty page; a width outside `widths` becomes the nearest inside.
  package init(width: Int, commands: CommandMentions? = nil) {
    self.commands = commands
    self.width = min(max(width, Page.widths.lowerBound), Page.widths.upperBound)
  }

  /// A column of a page, as narrow as it must be.
  package init(column width: Int) {
    commands = nil
    self.width = max(width, 1)
  }

  /// The page as text, each line ended.
  package func text(_ style: Style) -> String {
    lines.map { $0.painted(style) + "\n" }.joined()
  }

  private func told(_ text: String) -> String { commands?.placing(text) ?? text }

  mutating func add(_ line: StyledText) {
    lines.append(line)
  }

  /// An empty line, unless one stands there already or the page begins here.
  package mutating func gap() {
    if let last = lines.last, !last.isEmpty { lines.append(StyledText("")) }
  }

  /// So many empty lines.
  mutating func gap(lines count: Int) {
    for _ in 0..<count { lines.append(StyledText("")) }
  }

  /// Text broken into lines, the first one set in by `indent`.
  package mutating func paragraph(_ text: String, indent: Int = 0, tone: Tone = .plain) {
    let placeholder = String(repeating: "_", count: indent)
    for (index, line) in (placeholder + told(text)).wrapped(to: width).enumerated() {
      let isFirst = index == 0
      add(
        .blanks(isFirst ? indent : 0)
          + StyledText(isFirst ? String(line.dropFirst(indent)) : line, tone))
    }
  }

  /// A line of a list: a mark, and the text hanging beside it.
  package mutating func item(
    _ text: String, mark: String = "-", indent: Int = 0, tone: Tone = .plain
  ) {
    let hanging = indent + mark.displayWidth + 1
    for (index, line) in told(text).wrapped(to: width - hanging).enumerated() {
      let margin = index == 0 ? .blanks(indent) + StyledText(mark + " ") : .blanks(hanging)
      add(margin + StyledText(line, tone))
    }
  }

  /// Text broken into lines within `inner` columns, each in the middle of the page.
  package mutating func centred(_ text: String, within inner: Int? = nil, tone: Tone = .plain) {
    for line in text.wrapped(to: min(inner ?? width, width)) {
      add(StyledText(line, tone).aligned(.center, in: width))
    }
  }

  /// Two columns of lines side by side, the right one starting after `left` columns and a gap.
  mutating func columns(_ left: [StyledText], _ right: [StyledText], left leftWidth: Int, gap: Int)
  {
    for row in 0..<max(left.count, right.count) {
      let first = row < left.count ? left[row] : StyledText("")
      let second = row < right.count ? right[row] : StyledText("")
      add(first.aligned(.left, in: leftWidth) + .blanks(gap) + second)
    }
  }
}
