internal import MTTQText

/// The ids that mttq makes for people: the same each time, and without giving a name away.
///
/// Ids stand in journals and reports, which leave the office; so they come from a digest of the
/// name. Whoever has a list of names can still try them all: an id hides a name from readers, not
/// from a search with that list.
package enum PersonIdentifier {
  /// The id of the household of `head` in an area: `h` and eight characters.
  package static func household(head: String, area: String?) -> String {
    "h" + digest(head, area ?? "")
  }

  /// The id of a person who helps: `n` and eight characters.
  package static func helper(name: String) -> String {
    "n" + digest(name, "")
  }

  /// Names count as the same however they are composed, toned, cased and spaced, and with what looks
  /// like Đ; marks matter.
  private static func digest(_ name: String, _ area: String) -> String {
    let words = TonePlacement.canonical(name.ofBook).lowercased().split { $0.isWhitespace }
    let meaning = words.joined(separator: " ") + "\n" + area
    return Base32.text(SHA256.digest(Array(meaning.utf8)).prefix(8)).lowercased()
  }
}
