/// Why bytes are not a stream of Deflate.
package enum DeflateFault: Error, Hashable, Sendable {
  /// It ends before its last block does.
  case truncated
  /// Bytes follow its last block.
  case trailing
  /// A block is of a kind that there is not.
  case blockKind
  /// The length of a stored block and its complement contradict one another.
  case storedLength
  /// A block describes codes that cannot be told apart, that leave bits without meaning, or that
  /// never end the block.
  case codeLengths
  /// Bits that no code has, or a code that means nothing.
  case code
  /// A repetition begins before the first byte.
  case distance
  /// There is more in it than the reader allows.
  case tooLarge
}
