extension String {
  /// The text with a capital at its start.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter small.
  var loweredFirst: String { prefix(1).lowercased() + dropFirst() }
}
