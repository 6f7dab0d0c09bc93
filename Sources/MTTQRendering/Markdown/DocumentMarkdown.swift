/// A report as Markdown, with the tables of GitHub.
package enum DocumentMarkdown {
  /// The printed report; blocks stand apart by empty lines, the last line is ended.
  package static func text(_ report: PrintedDocument) -> String {
    var blocks = report.notices.map { "> " + MarkdownText.strong($0) }
    blocks += report.header.map { [header($0)] } ?? []
    blocks.append("# " + MarkdownText.inline(report.kind))
    let known = report.known.map { [MarkdownText.emphasised($0)] } ?? []
    blocks.append((report.title.map(MarkdownText.strong) + known).joined(separator: "<br>\n"))
    blocks += report.grounds.map(MarkdownText.emphasised)
    blocks.append(MarkdownText.paragraph(report.opening))
    for part in report.parts {
      blocks.append("## \(part.numeral). \(MarkdownText.inline(part.title))")
      blocks += self.blocks(part.blocks)
    }
    if report.header != nil { blocks.append(ending(report)) }
    for appendix in report.appendices {
      blocks.append("## PHỤ LỤC \(appendix.number). \(MarkdownText.inline(appendix.title))")
      if !appendix.attachment.isEmpty {
        blocks.append(MarkdownText.emphasised(appendix.attachment))
      }
      blocks += self.blocks(appendix.tables.map { .table($0) })
    }
    return blocks.joined(separator: "\n\n") + "\n"
  }

  private static func header(_ header: PrintedHeader) -> String {
    let left =
      [header.upper.map { MarkdownText.inline($0.breakingByLevel) }].compactMap { $0 }
      + [header.body, header.board].map { MarkdownText.strong($0.breakingByLevel) }
    let right = [header.nation, header.motto].map(MarkdownText.strong)
    return [
      MarkdownTable.row([left.joined(separator: "<br>"), right.joined(separator: "<br>")]),
      MarkdownTable.row([":---:", ":---:"]),
      MarkdownTable.row([
        MarkdownText.inline(header.number), MarkdownText.emphasised(header.placeAndDate),
      ]),
    ].joined(separator: "\n")
  }

  /// The blocks of a part, the entries of one list together.
  private static func blocks(_ blocks: [PrintedBlock]) -> [String] {
    var result: [String] = []
    var list: [String] = []
    func endList() {
      if !list.isEmpty { result.append(list.joined(separator: "\n")) }
      list = []
    }
    for block in blocks {
      if case .item(let text) = block {
        list.append("- " + MarkdownText.paragraph(text))
        continue
      }
      endList()
      switch block {
      case .heading(let text): result.append("### " + MarkdownText.inline(text))
      case .paragraph(let text): result.append(MarkdownText.paragraph(text))
      case .item: break
      case .table(let table):
        if let caption = table.caption { result.append(MarkdownText.strong(caption)) }
        result.append(MarkdownTable.lines(table).joined(separator: "\n"))
        if !table.notes.isEmpty {
          result.append(table.notes.map(MarkdownText.paragraph).joined(separator: "<br>\n"))
        }
      }
    }
    endList()
    return result
  }

  /// The recipients and the signatures, one column each.
  private static func ending(_ report: PrintedDocument) -> String {
    let last = report.recipients.count - 1
    let recipients =
      ["***Nơi nhận:***"]
      + report.recipients.enumerated().map { place, recipient in
        "- " + MarkdownText.inline(recipient) + (place == last ? "." : ";")
      }
    let signatures = report.signatures.map { signature in
      let head = [signature.authority, signature.title].compactMap { $0 }.map(MarkdownText.strong)
      return (head + ["", "", MarkdownText.strong(signature.name ?? "")]).joined(separator: "<br>")
    }
    let cells = [recipients.joined(separator: "<br>")] + signatures
    return [
      MarkdownTable.row(cells.map { _ in "" }),
      MarkdownTable.row(["---"] + signatures.map { _ in ":---:" }), MarkdownTable.row(cells),
    ].joined(separator: "\n")
  }
}

extension String {
  /// A name of the head whose blanks hold it together but where it may break: how wide its cell
  /// will be nobody knows.
  fileprivate var breakingByLevel: String {
    HeadName(self).stretches.map { $0.replacing(" ", with: "\u{A0}") }.joined(separator: " ")
  }
}
