internal import MTTQText

extension Shape {
  /// The form of help that alone has all the words of a text in its name; nil where none or several do,
  /// and for a text of one or two letters.
  package static func helpForm(withWords text: String) -> String? {
    let words = Set(NamedEntries.key(text).split(separator: " "))
    guard words.joined().count > 2 else { return nil }
    let fitting = helpForms.filter { form in
      form.names.contains { words.isSubset(of: NamedEntries.key($0).split(separator: " ")) }
    }
    return fitting.count == 1 ? fitting[0].word : nil
  }
}
