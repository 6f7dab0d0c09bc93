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
    drafts.filter { !$0.blocks.isEmpty }.enumerated().flatMap { place, section in
      [.heading("\(place + 1). \(section.title)")] + section.blocks
    }
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
