/// One of the XML files that a DOCX file is made of.
struct OfficePart {
  /// Where it lies in the archive.
  let path: String
  /// What kind of file it is, as its content type and its relationship call it.
  let kind: Kind
  let text: String

  enum Kind: String {
    case document = "officeDocument"
    case core = "core-properties"
    case app = "extended-properties"
    case styles
    case settings
    case fontTable
    case numbering
    case header
  }

  init(_ path: String, _ kind: Kind, _ text: String) {
    self.path = path
    self.kind = kind
    self.text = text
  }

  /// The first line of every part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"

  /// The namespaces of the parts below `word`, as attributes.
  static let namespaces = """
     xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"\
     xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    """
}

extension [OfficePart] {
  /// `[Content_Types].xml`: what each part is.
  var contentTypes: String {
    let overrides = map { part in
      "<Override PartName=\"/\(part.path)\" ContentType=\"\(part.kind.contentType)\"/>\n"
    }
    return OfficePart.declaration + """
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
      <Default Extension="rels"\
       ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
      <Default Extension="xml" ContentType="application/xml"/>
      \(overrides.joined())</Types>

      """
  }

  /// The relationships to the parts from what lies in `folder`, each called by its kind.
  func relationships(from folder: String) -> String {
    let relationships = map { part in
      "<Relationship Id=\"\(part.kind)\" Type=\"\(part.kind.relationship)\""
        + " Target=\"\(part.path.dropFirst(folder.utf8.count))\"/>\n"
    }
    return OfficePart.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      \(relationships.joined())</Relationships>

      """
  }
}

extension OfficePart.Kind {
  fileprivate var contentType: String {
    switch self {
    case .core: "application/vnd.openxmlformats-package.core-properties+xml"
    case .app: "application/vnd.openxmlformats-officedocument.extended-properties+xml"
    case .document:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    case .styles, .settings, .fontTable, .numbering, .header:
      "application/vnd.openxmlformats-officedocument.wordprocessingml.\(rawValue)+xml"
    }
  }

  fileprivate var relationship: String {
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/"
    return (self == .core ? package : office) + rawValue
  }
}
