/// On which side a text stands in the columns that it is given.
package enum TextAlignment: Hashable, Sendable {
  case left, right, center
}
