/// One thing said in both languages of the tool.
///
///     let words = Wording(vi: "sổ không có lỗi", en: "the book has no errors")
///     words(.english)  // the book has no errors
package struct Wording: Hashable, Sendable {
  package let vietnamese: String
  package let english: String

  package init(vi vietnamese: String, en english: String) {
    self.vietnamese = vietnamese
    self.english = english
  }

  /// The words in `language`.
  package func callAsFunction(_ language: Language) -> String {
    switch language {
    case .vietnamese: vietnamese
    case .english: english
    }
  }
}
