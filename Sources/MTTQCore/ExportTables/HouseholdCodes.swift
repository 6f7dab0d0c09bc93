internal import MTTQText

/// Replaces the ids of households by codes that nobody can reckon back or try out, as the key is not
/// kept (export.md, “Privacy”).
///
/// An id that a book makes of a name could be found again by making those of all names.
package struct HouseholdCodes: Sendable {
  private let key: HMAC256

  /// - Parameter key: random bytes, other ones each run.
  package init(key: [UInt8]) {
    self.key = HMAC256(key: key)
  }

  /// Sixteen hexadecimal digits, the same for each id as long as the key is.
  package func code(of household: String) -> String {
    String(key.digest(of: household).hexadecimal.prefix(16))
  }
}
