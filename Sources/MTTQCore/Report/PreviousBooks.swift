/// How many books of last year a plan names, and of how many the figures could be read.
package struct PreviousBooks: Hashable, Sendable {
  package let expected: Int
  package let read: Int

  package init(expected: Int, read: Int) {
    self.expected = expected
    self.read = read
  }
}
