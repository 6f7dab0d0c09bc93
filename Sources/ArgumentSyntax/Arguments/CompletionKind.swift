/// What a value is completed to while its line is being typed.
package enum CompletionKind: Hashable, Sendable {
  /// The few values that its syntax lists.
  case choices
  /// Nothing can be offered: a number, a new name, free text.
  case nothing
  /// Names of files that end so, and of folders on the way; of all files where no ending is given.
  case files([String])
  /// Names of folders.
  case folders
  /// Words that only the tool itself knows, called by a name that it gave them.
  case words(String)
}
