/// What a hint tells to do, as a value: for whoever decides by it, since words are for people.
package enum Remedy: Hashable, Sendable {
  /// To give a key the name that was meant.
  case renameKey
  /// To take back the record that is at fault: what the hint says before and after the command for
  /// it, which names the record once its line is known.
  indirect case takeBack(before: Wording, after: Wording)
}
