internal import MTTQText

/// What a change comes to, line by line, as `diff -u` shows it.
package struct TextDifference: Sendable {
  private let before: [Substring]
  private let after: [Substring]
  private let path: String

  /// - Parameter path: the file as the user named it.
  package init(from before: [UInt8], to after: [UInt8], path: String) {
    // The lines of bytes that are no text are compared as they are shown.
    self.before = String(decoding: before, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0.isNewline
    }
    self.after = String(decoding: after, as: UTF8.self).split(omittingEmptySubsequences: false) {
      $0.isNewline
    }
    self.path = path
  }

  /// How many lines stand around a change.
  private static let context = 3

  /// A line with what becomes of it.
  private enum Line {
    case kept(Substring)
    case removed(Substring)
    case added(Substring)

    var text: String {
      switch self {
      case .kept(let line): " \(line)"
      case .removed(let line): "-\(line)"
      case .added(let line): "+\(line)"
      }
    }

    var isKept: Bool { if case .kept = self { true } else { false } }
  }

  /// The unified difference, each line ended; empty where nothing changed.
  package var unified: String {
    let lines = script
    guard lines.contains(where: { !$0.isKept }) else { return "" }
    var text = "--- \(path.visible)\n+++ \(path.visible)\n"
    var index = 0
    var (old, new) = (1, 1)
    while let first = lines[index...].firstIndex(where: { !$0.isKept }) {
      let start = max(index, first - TextDifference.context)
      old += start - index
      new += start - index
      let end = end(of: lines, from: first)
      let hunk = lines[start..<end]
      let removed = hunk.count { if case .added = $0 { false } else { true } }
      let added = hunk.count { if case .removed = $0 { false } else { true } }
      text += "@@ -\(range(old, removed)) +\(range(new, added)) @@\n"
      text += hunk.map { $0.text.visibleLine + "\n" }.joined()
      old += removed
      new += added
      index = end
    }
    return text
  }

  /// How a hunk's lines are counted: from the line before where it has none.
  private func range(_ first: Int, _ count: Int) -> String {
    count == 1 ? "\(first)" : "\(count == 0 ? first - 1 : first),\(count)"
  }

  /// Where the hunk ends that a change begins: behind the context of the last change near it.
  private func end(of lines: [Line], from first: Int) -> Int {
    var last = first
    var index = first + 1
    while index < lines.count, index - last <= 2 * TextDifference.context {
      if !lines[index].isKept { last = index }
      index += 1
    }
    return min(lines.count, last + 1 + TextDifference.context)
  }

  /// All the lines in the order of a reader, those that go before those that come.
  private var script: [Line] {
    let difference = after.difference(from: before)
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in difference {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var lines: [Line] = []
    var (old, new) = (0, 0)
    // A text that ends in a newline has an empty line behind it, which is none.
    let (oldEnd, newEnd) = (count(before), count(after))
    while old < oldEnd || new < newEnd {
      if old < oldEnd, removals.contains(old) {
        lines.append(.removed(before[old]))
        old += 1
      } else if new < newEnd, insertions.contains(new) {
        lines.append(.added(after[new]))
        new += 1
      } else if old < oldEnd, new < newEnd {
        lines.append(.kept(before[old]))
        old += 1
        new += 1
      } else if old < oldEnd {
        lines.append(.removed(before[old]))
        old += 1
      } else {
        lines.append(.added(after[new]))
        new += 1
      }
    }
    return lines
  }

  private func count(_ lines: [Substring]) -> Int {
    lines.last?.isEmpty == true ? lines.count - 1 : lines.count
  }
}

extension String {
  /// The line without what a terminal would obey.
  fileprivate var visibleLine: String { replacing("\t", with: "    ").visible }
}
