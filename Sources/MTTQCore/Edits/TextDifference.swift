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
    // A text that ends in a newline has an empty line behind it, which is none.
    let old = before.prefix(count(before))
    let new = after.prefix(count(after))
    let start = zip(old, new).prefix { $0 == $1 }.count
    let end = zip(old.dropFirst(start).reversed(), new.dropFirst(start).reversed())
      .prefix { $0 == $1 }.count
    return old.prefix(start).map { .kept($0) }
      + middle(old.dropFirst(start).dropLast(end), new.dropFirst(start).dropLast(end))
      + old.suffix(end).map { .kept($0) }
  }

  /// How many lines are compared one with another: the comparison takes the square of the changes, as
  /// where a plan in one line is put into its form.
  private static let mostCompared = 6000

  private func middle(_ old: ArraySlice<Substring>, _ new: ArraySlice<Substring>) -> [Line] {
    guard old.count + new.count <= TextDifference.mostCompared else {
      return old.map { .removed($0) } + new.map { .added($0) }
    }
    var removals: Set<Int> = []
    var insertions: Set<Int> = []
    for change in new.difference(from: old) {
      switch change {
      case .remove(let offset, _, _): removals.insert(offset)
      case .insert(let offset, _, _): insertions.insert(offset)
      }
    }
    var lines: [Line] = []
    var (from, to) = (0, 0)
    while from < old.count || to < new.count {
      if from < old.count, removals.contains(from) {
        lines.append(.removed(old[old.startIndex + from]))
        from += 1
      } else if to < new.count, insertions.contains(to) {
        lines.append(.added(new[new.startIndex + to]))
        to += 1
      } else if from < old.count, to < new.count {
        lines.append(.kept(old[old.startIndex + from]))
        from += 1
        to += 1
      } else {
        break
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
