/// What a reader of a roll-up has to know of its figures (cli.md, `mttq-rollup/1`).
package struct RollUpNote: Hashable, Sendable {
  package let kind: Kind
  package var indicator: String?
  /// Ids of units; of `name` the id that came and the likely one.
  package var units: [String] = []
  package var paths: [String] = []

  /// In the order of the notes.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A unit came twice with equal figures, and was counted once.
    case twice
    /// Of a unit that came with differing figures the one sent last counts.
    case newest
    /// A unit that the parent does not list bears the name of one that it lists.
    case name
    /// The units whose report counts other days.
    case cutOff = "cut-off"
    /// The units without a target for an indicator of which others have one.
    case targets
    /// An own indicator that one unit alone has.
    case own
    /// An own indicator of two kinds or two units of measure.
    case measure
    /// An own ratio of two definitions.
    case definition
    /// Reports and books of a folder that were not asked for.
    case passed
  }
}
