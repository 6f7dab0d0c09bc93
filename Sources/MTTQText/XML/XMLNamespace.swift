/// A namespace by a number that its reader gives it: several addresses may mean one.
package struct XMLNamespace: Hashable, Sendable {
  private let number: Int

  /// `number` is above zero.
  package init(_ number: Int) {
    self.number = number
  }

  /// Of what has no prefix where none is declared, and of attributes without one.
  package static let none = XMLNamespace(0)
  /// What no reader asked for.
  package static let other = XMLNamespace(-1)
  /// Of the prefix `xml`, which nobody declares.
  static let xml = XMLNamespace(-2)

  static let addressOfXML = "http://www.w3.org/XML/1998/namespace"
  static let addressOfPrefixes = "http://www.w3.org/2000/xmlns/"
}

/// The name of an element: its namespace and what follows the prefix.
package struct XMLName: Hashable, Sendable {
  package let namespace: XMLNamespace
  package let word: XMLWord

  package init(_ namespace: XMLNamespace, _ word: XMLWord) {
    self.namespace = namespace
    self.word = word
  }
}
