internal import MTTQCore

/// Part I: what the place is like, in the officers' own words.
struct SituationPart {
  let document: PrintableReport

  var blocks: [PrintedBlock] {
    document.remarks(.situation).filter { $0.content == nil }.flatMap(\.paragraphs)
  }
}

extension RemarkRow {
  /// The remark as paragraphs, one a line of it; lines that begin as those of a list are one.
  var paragraphs: [PrintedBlock] {
    lines.compactMap { line in
      let words = line.withoutListMark
      if words.isEmpty { return nil }
      return words == line ? .paragraph(line) : .item(words)
    }
  }

  /// The remark as entries of a list, naming the content that it is about.
  var items: [PrintedBlock] {
    let place = content.map { "Nội dung \($0): " } ?? ""
    return lines.map(\.withoutListMark).filter { !$0.isEmpty }.enumerated()
      .map { .item($0 == 0 ? place + $1 : $1) }
  }

  private var lines: [String] {
    text.split(separator: "\n")
      .map { $0.split { $0 == " " || $0 == "\t" }.joined(separator: " ") }
      .filter { !$0.isEmpty }.map(\.closed)
  }
}

extension String {
  /// The text without the mark of a list that it was copied from: the list has its own.
  fileprivate var withoutListMark: String {
    String(drop { "-+•".contains($0) || $0 == " " })
  }

  /// The text with a full stop, unless it ends in a mark already.
  var closed: String {
    let last = last { !"”\")’".contains($0) }
    return last.map { ".!?…:;,".contains($0) } ?? false ? self : self + "."
  }
}
