extension OfficePart {
  /// The namespaces of the parts below `word`, as attributes.
  static let namespaces = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
}

extension OfficePart.Kind {
  static let document = office("document", "officeDocument", "wordprocessingml.document.main")
  static let styles = word("styles")
  static let settings = word("settings")
  static let fontTable = word("fontTable")
  static let numbering = word("numbering")
  static let header = word("header")

  private static func word(_ name: String) -> OfficePart.Kind {
    office(name, name, "wordprocessingml.\(name)")
  }
}
