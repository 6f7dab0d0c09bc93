/// Why bytes are no XML that is read here, and where.
package struct XMLFault: Error, Hashable, Sendable {
  package let kind: Kind
  /// The byte at which it shows, counted in the text as UTF-8.
  package let offset: Int

  package enum Kind: Hashable, Sendable {
    /// Neither UTF-8 nor UTF-16 with its byte-order mark, or a declaration that contradicts it.
    case encoding
    /// A character that no XML may hold.
    case character
    /// A document type: what it declares could grow without bound, or lead outside.
    case documentType
    /// Elements deeper in one another than `XMLReader.deepest`.
    case depth
    /// More attributes of an element, or more prefixes, than `XMLReader.most`.
    case tooMany
    /// A name that is none, a tag that does not end, a mark that stands where none may.
    case syntax
    /// A reference to nothing: an entity that is not known, a number of no character.
    case reference
    /// An attribute twice.
    case attributeTwice
    /// A prefix that stands for no namespace, or may not stand for this one.
    case prefix
    /// An end that is of another element, or of none.
    case mismatch
    /// Text or an element outside the one that holds all others.
    case outside
    /// The bytes end within an element, or without any.
    case unfinished
  }
}
