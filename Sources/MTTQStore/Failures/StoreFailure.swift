package import MTTQText

/// Something that the disk, the folder or another writer did not let the store do.
package struct StoreFailure: Error, Hashable, Sendable {
  /// What kind of failure a process reports when it ends.
  ///
  /// The raw value is the exit code of spec/cli.md, which takes them from sysexits.h.
  package enum Category: Int32, Hashable, Sendable, CaseIterable {
    case damagedData = 65
    case noInput = 66
    case cannotCreate = 73
    case inputOutput = 74
    case lockNotHad = 75
    case notPermitted = 77
  }

  package let category: Category
  /// What went wrong, with the path as the user named it or as it was found from there, starting
  /// small and without a full stop.
  package let message: Wording
  /// How to mend it, one imperative sentence.
  package let hint: Wording?
  /// What the operating system said, where it was the one that refused.
  package let systemError: SystemError?
  /// Whether what was to be written may stand on the disk all the same.
  package let isDoubtful: Bool

  init(
    _ category: Category, _ message: Wording, hint: Wording? = nil,
    systemError: SystemError? = nil, isDoubtful: Bool = false
  ) {
    self.category = category
    self.message = message
    self.hint = hint
    self.systemError = systemError
    self.isDoubtful = isDoubtful
  }
}
