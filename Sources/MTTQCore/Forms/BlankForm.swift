package import MTTQText

/// What one sender is asked for.
package struct BlankForm: Hashable, Sendable {
  package let mark: FormMark
  package let sender: FormSender
  /// What the book has of the sender in the period, for each indicator of the forms; nil where nothing
  /// was recorded, which is not zero.
  package let recorded: [Quantity?]
}
