package import MTTQCore
package import MTTQText

/// What a plan still lacks, as a page for a terminal (cli.md, `todo`).
package enum TodoPage {
  /// Each gap with the command that mends it, each line ended.
  ///
  /// - Parameter book: the book that the commands have to name with `-C`; nil where none has to be.
  package static func text(
    _ gaps: PlanGaps, of book: String? = nil, language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    if gaps.list.isEmpty {
      page.paragraph(Wording.whole(language), tone: .good)
    } else {
      page.add(gaps, of: book, language)
    }
    return page.text(style)
  }
}

extension Page {
  /// A heading with the number of gaps, and the first of them, each above its command; the rest is
  /// counted.
  package mutating func add(
    _ gaps: PlanGaps, of book: String? = nil, upTo most: Int = .max, _ language: Language
  ) {
    paragraph(Wording.title(gaps.list.count)(language), tone: .strong)
    // One more would take the line that says that there is one more.
    let shown = gaps.list.count - most <= 1 ? gaps.list.count : most
    for gap in gaps.list.prefix(shown) {
      item(gap.text(language))
      // A command stays on one line, so that it can be pasted.
      add(.blanks(2) + StyledText(gap.command(in: book), .accent))
    }
    let rest = gaps.list.count - shown
    if rest > 0 { item(Wording.more(rest)(language)) }
  }
}

extension Wording {
  fileprivate static let whole = Wording(
    vi: "Kế hoạch đã đủ, không còn thiếu gì.", en: "The plan is whole: nothing is missing.")

  fileprivate static func title(_ count: Int) -> Wording {
    Wording(
      vi: "Kế hoạch còn thiếu \(count) điều",
      en: count == 1 ? "1 thing is missing in the plan" : "\(count) things are missing in the plan")
  }

  fileprivate static func more(_ count: Int) -> Wording {
    Wording(vi: "và \(count) điều nữa: mttq todo", en: "and \(count) more: mttq todo")
  }
}
