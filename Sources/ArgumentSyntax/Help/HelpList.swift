package import MTTQText

/// A list on the overview page besides the commands, such as what else help may be asked about.
package struct HelpList: Sendable {
  let title: Wording
  let rows: [(term: Wording, meaning: Wording)]

  package init(_ title: Wording, _ rows: [(term: Wording, meaning: Wording)]) {
    self.title = title
    self.rows = rows
  }
}
