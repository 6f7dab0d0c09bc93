internal import ArgumentSyntax
internal import MTTQText

/// A part of a help topic: what stands between blank lines in its text.
///
/// `## ` begins a heading, `- ` an item of a list, `| ` a row `| term | meaning`, four blanks a
/// sample, which keeps its lines and the blank ones between them; all else is a paragraph. The
/// lines of a paragraph, and those under an item or a row, are one text: where they break in the
/// source says nothing.
enum TopicBlock {
  case heading(String)
  case paragraph(String)
  case items([String])
  case rows([DefinitionList.Row])
  case sample([String])

  static func blocks(of text: String) -> [TopicBlock] {
    var blocks: [TopicBlock] = []
    var lines: [String] = []
    var blanks = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.isEmpty {
        blanks += 1
        continue
      }
      let goesOn = blanks == 0 || line.isSample && lines.last?.isSample == true
      if !goesOn, !lines.isEmpty {
        blocks.append(TopicBlock(lines))
        lines = []
      }
      if !lines.isEmpty { lines += Array(repeating: "", count: blanks) }
      lines.append(line)
      blanks = 0
    }
    return lines.isEmpty ? blocks : blocks + [TopicBlock(lines)]
  }

  /// The block of lines of which the first says its kind.
  private init(_ lines: [String]) {
    let first = lines.first ?? ""
    if first.isSample {
      self = .sample(lines)
    } else if first.hasPrefix("## ") {
      self = .heading(String(first.dropFirst(3)))
    } else if first.hasPrefix("- ") {
      self = .items(TopicBlock.texts(of: lines, each: "- "))
    } else if first.hasPrefix("| ") {
      self = .rows(
        TopicBlock.texts(of: lines, each: "| ").map { row in
          let cells = row.split(separator: "|", maxSplits: 1).map(String.init)
          return (
            cells.first?.withoutBlanksAround ?? "",
            cells.dropFirst().first?.withoutBlanksAround ?? ""
          )
        })
    } else {
      self = .paragraph(lines.map(\.withoutBlanksAround).joined(separator: " "))
    }
  }

  /// The texts that begin with a mark, each with the lines under it.
  private static func texts(of lines: [String], each mark: String) -> [String] {
    var texts: [String] = []
    for line in lines {
      if line.hasPrefix(mark) {
        texts.append(String(line.dropFirst(mark.count)))
      } else if let last = texts.popLast() {
        texts.append(last + " " + line.withoutBlanksAround)
      }
    }
    return texts
  }
}

extension String {
  fileprivate var isSample: Bool { hasPrefix("    ") }
}
