/// A piece of a printed document.
package enum PrintedBlock: Hashable, Sendable {
  /// A heading inside a part, with its number: `1. Công tác phối hợp`.
  case heading(String)
  case paragraph(String)
  /// An entry of a list.
  case item(String)
  case table(PrintedTable)
}

extension [PrintedBlock] {
  /// The blocks with the end mark “./.” behind the last sentence.
  var ended: [PrintedBlock] {
    guard let last else { return self }
    switch last {
    case .paragraph(let text): return dropLast() + [.paragraph(text.ended)]
    case .item(let text): return dropLast() + [.item(text.ended)]
    case .heading, .table:
      return self + [.paragraph("Số liệu chi tiết tại các phụ lục kèm theo./.")]
    }
  }

  /// Sections under one part, those with something to say, each under a numbered heading.
  static func sections(
    _ drafts: [(title: String, blocks: [PrintedBlock])]
  ) -> [PrintedBlock] {
    let told = drafts.filter { !$0.blocks.isEmpty }
    return told.enumerated().flatMap { place, section in
      [.heading(told.count == 1 ? section.title : "\(place + 1). \(section.title)")]
        + section.blocks
    }
  }

  /// The blocks without lists of one entry: it reads on behind the line that leads to it, or is a
  /// paragraph.
  var settled: [PrintedBlock] {
    var result: [PrintedBlock] = []
    for (place, block) in enumerated() {
      guard case .item(let text) = block, !isItem(place - 1), !isItem(place + 1) else {
        result.append(block)
        continue
      }
      if case .paragraph(let lead)? = result.last, lead.hasSuffix(":") {
        result[result.count - 1] = .paragraph("\(lead) \(text)")
      } else {
        result.append(.paragraph(text))
      }
    }
    return result
  }

  private func isItem(_ place: Int) -> Bool {
    guard indices.contains(place), case .item = self[place] else { return false }
    return true
  }
}

extension String {
  fileprivate var ended: String {
    var text = self
    while let last = text.last, last == "." || last == ";" || last.isWhitespace {
      text.removeLast()
    }
    return text + "./."
  }
}
