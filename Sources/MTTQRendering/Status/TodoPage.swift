package import MTTQCore
package import MTTQText

/// What a plan still lacks, as a page for a terminal (cli.md, `todo`).
package enum TodoPage {
  /// Each gap with the command that mends it, each line ended.
  ///
  /// - Parameters:
  ///   - book: the book that the commands have to name with `-C`; nil where none has to be.
  ///   - most: how many are told; the rest is counted.
  package static func text(
    _ gaps: PlanGaps, of book: String? = nil, upTo most: Int = .max, language: Language,
    width: Int = 80, style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    if gaps.list.isEmpty {
      page.paragraph(Wording.whole(language), tone: .good)
    } else {
      page.add(gaps, of: book, upTo: most, language)
    }
    return page.text(style)
  }
}

extension Page {
  /// A heading with the number of gaps, and the first of them, each above its command; the rest is
  /// counted.
  mutating func add(
    _ gaps: PlanGaps, of book: String?, upTo most: Int, _ language: Language
  ) {
    paragraph(gaps.title(language), tone: .strong)
    // One more would take the line that says that there is one more.
    let shown = gaps.list.count - most <= 1 ? gaps.list.count : most
    for gap in gaps.list.prefix(shown) {
      item(gap.text(language))
      // A command stays on one line, so that it can be pasted.
      add(.blanks(2) + StyledText(gap.command(in: book), .accent))
    }
    let rest = gaps.list.count - shown
    if rest > 0 {
      item(Wording.more(rest, "mttq todo" + (book.map { " -C \($0.shellWord)" } ?? ""))(language))
    }
  }
}

extension PlanGaps {
  /// The heading above them.
  func title(_ language: Language) -> String { Wording.title(list.count)(language) }
}

extension Wording {
  fileprivate static let whole = Wording(
    vi: "Kế hoạch đã đủ, không còn thiếu gì.", en: "The plan is whole: nothing is missing.")

  fileprivate static func title(_ count: Int) -> Wording {
    Wording(
      vi: "Kế hoạch còn thiếu \(count) điều",
      en: count == 1 ? "1 thing is missing in the plan" : "\(count) things are missing in the plan")
  }

  fileprivate static func more(_ count: Int, _ command: String) -> Wording {
    Wording(vi: "và \(count) điều nữa: \(command)", en: "and \(count) more: \(command)")
  }
}
