internal import MTTQCore
internal import MTTQText

extension [String] {
  /// Forms of help by their ids, as words in a list: `xây, sửa nhà; học nghề`.
  func helpFormWords(_ language: Language) -> String {
    map { id in
      let form = Catalogue.standard.helpForms.first { $0.id == id }
      return (language == .english ? form?.nameEnglish : form?.name)?.loweredFirst ?? id
    }.joined(separator: "; ")
  }
}
