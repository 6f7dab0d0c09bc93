internal import MTTQCore
package import MTTQText

/// What `mttq` alone says: of a book where its year stands, elsewhere how to begin.
package enum OverviewPage {
  /// A book in a few lines: unit and year, the next last day, the targets, what the plan still
  /// lacks, three next steps.
  package static func text(
    _ standing: YearStanding, language: Language, width: Int = 80, style: Style = .plain
  ) -> String {
    let year = YearSoFar(standing, language)
    var page = Page(width: width, commands: standing.commands)
    page.paragraph(year.title, tone: .strong)
    let next = year.nextDeadlines.first ?? (Wording.nothingDue(language), .good)
    page.item(next.text, tone: next.tone)
    let rows = standing.report.targets
    page.item(Wording.met(rows.count { $0.met }, of: rows.count)(language))
    if !standing.gaps.list.isEmpty {
      page.gap()
      page.add(standing.gaps, of: standing.book, upTo: shownGaps, language)
    }
    page.gap()
    page.paragraph(Wording.next(language), tone: .strong)
    let steps = NextSteps(year).items + Wording.always.map { ($0(language), Tone.plain) }
    for step in steps.prefix(3) { page.item(step.text, mark: "→", tone: step.tone) }
    return page.text(style)
  }

  /// How many of the things that a plan lacks are told: the rest is for `mttq todo`.
  private static let shownGaps = 3

  /// A book that lies below.
  package struct Nearby: Sendable {
    let path: String
    let unit: String?

    /// - Parameter unit: of whom and of which year it is; nil where its plan cannot be read.
    package init(path: String, unit: String?) {
      self.path = path
      self.unit = unit
    }
  }

  /// How to begin, and the books that lie below.
  ///
  /// - Parameter summary: what the tool is.
  package static func text(
    _ summary: Wording, books: [Nearby], language: Language, width: Int = 80,
    style: Style = .plain
  ) -> String {
    var page = Page(width: width)
    page.paragraph("mttq: \(summary(language))", tone: .strong)
    page.gap()
    for step in Wording.first { page.item(step(language), mark: "→") }
    if !books.isEmpty {
      page.gap()
      page.paragraph(Wording.below(language), tone: .strong)
      for book in books {
        // A line that can be pasted whole: to a shell the unit is a comment.
        let command = StyledText("mttq -C \(book.path.shellWord)", .accent)
        let unit = StyledText(book.unit.map { "  # \($0)" } ?? "", .faint)
        let isRoom = 2 + command.width + unit.width <= page.width
        page.add(.blanks(2) + command + (isRoom ? unit : StyledText("")))
      }
    }
    return page.text(style)
  }
}

extension Wording {
  fileprivate static let nothingDue = Wording(
    vi: "Không còn báo cáo nào phải gửi.", en: "No report is left to send.")
  fileprivate static let next = Wording(vi: "Việc cần làm tiếp theo", en: "Next steps")
  fileprivate static let below = Wording(
    vi: "Các sổ trong thư mục này", en: "Books below this folder")

  fileprivate static func met(_ met: Int, of all: Int) -> Wording {
    if all == 0 {
      return Wording(vi: "Kế hoạch chưa giao chỉ tiêu nào.", en: "The plan sets no target.")
    }
    return Wording(
      vi: "Chỉ tiêu đã đạt: \(met) trên \(all).", en: "Targets met: \(met) of \(all).")
  }

  /// What can always be done next.
  fileprivate static let always = [
    Wording(
      vi: "Ghi một kết quả: mttq record CHỈ-TIÊU=SỐ.", en: "Record one: mttq record NAME=VALUE."),
    Wording(
      vi: "Xem năm nay đang tới đâu: mttq status.", en: "See where the year stands: mttq status."),
    Wording(vi: "Xem mọi lệnh: mttq help.", en: "See all commands: mttq help."),
  ]

  /// What is done first of all.
  fileprivate static let first = [
    Wording(
      vi: "Lập sổ mới: mttq new THƯ-MỤC (những gì thiếu sẽ được hỏi).",
      en: "Make a book: mttq new DIR (what is missing is asked for)."),
    Wording(
      vi: "Xem cách dùng, từng bước một: mttq help lập sổ.",
      en: "See how it is done, step by step: mttq help creating."),
    Wording(vi: "Xem mọi lệnh: mttq help.", en: "See all commands: mttq help."),
  ]
}
