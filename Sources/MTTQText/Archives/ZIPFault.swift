/// Why bytes cannot be read as a ZIP archive, or an entry of one not be taken out.
package enum ZIPFault: Error, Hashable, Sendable {
  /// No directory ends the bytes: they are something else, or cut short.
  case notAnArchive
  /// An offset, a size or a name contradicts the bytes or another one.
  case inconsistent
  /// A name stands twice.
  case twice(String)
  /// What an entry holds is not what its sizes and its check say.
  case damaged
  /// Only a password opens it.
  case encrypted
  /// It has the fields of 64 bits that archives above 4 GiB need.
  case large
  /// It goes on in other files.
  case severalDisks
  /// An entry is compressed in a way other than Deflate.
  case method(Int)
  /// An entry is larger than what the reader allows.
  case tooLarge
}
