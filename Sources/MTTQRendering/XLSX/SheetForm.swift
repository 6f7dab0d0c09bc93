/// What a sheet has beside its table where somebody is to fill it in.
struct SheetForm: Hashable, Sendable {
  /// What the first cell says, by which the form is known when it comes back.
  let mark: String
  /// The period and the unit, a line each, under the title.
  let facts: [String]
  /// Whose form it is, under these.
  let sender: String
  /// How wide each column of the table is at least and at most, in digits.
  let widths: [ClosedRange<Int>]
  let refusal: Refusal
  let signature: Signature

  /// What a program says where something else than a number is typed.
  struct Refusal: Hashable, Sendable {
    /// 32 characters at most.
    let title: String
    /// 255 characters at most.
    let text: String
  }

  /// Day, office and how to sign, a row each, below the table.
  struct Signature: Hashable, Sendable {
    /// The first column that it stands under, from 0 on; it goes to the last.
    let column: Int
    let day: String
    let signer: String
    let how: String
  }
}
