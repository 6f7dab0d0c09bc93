/// One of the XML files that a file of an office program is made of (ECMA-376, part 2).
struct OfficePart {
  /// Where it lies in the archive.
  let path: String
  /// What kind of file it is.
  let kind: Kind
  let text: String
  /// What those that lead to it call it.
  let id: String

  /// A kind of part, as its content type and the relationship to it call it.
  struct Kind {
    let name: String
    let relationship: String
    let contentType: String
  }

  init(_ path: String, _ kind: Kind, _ text: String, id: String? = nil) {
    self.path = path
    self.kind = kind
    self.text = text
    self.id = id ?? kind.name
  }

  /// The first line of every part.
  static let declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
}

extension OfficePart.Kind {
  /// Of what and of which day the document is.
  static let core = OfficePart.Kind(
    name: "core",
    relationship:
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
    contentType: "application/vnd.openxmlformats-package.core-properties+xml")

  /// Which program wrote it.
  static let app = office("app", "extended-properties", "extended-properties")

  /// A kind whose names stand in the namespace of the format.
  static func office(
    _ name: String, _ relationship: String, _ contentType: String
  ) -> OfficePart.Kind {
    OfficePart.Kind(
      name: name,
      relationship:
        "http://schemas.openxmlformats.org/officeDocument/2006/relationships/\(relationship)",
      contentType: "application/vnd.openxmlformats-officedocument.\(contentType)+xml")
  }
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

  /// The relationships to the parts from what lies in `folder`.
  func relationships(from folder: String) -> String {
    let relationships = map { part in
      "<Relationship Id=\"\(part.id)\" Type=\"\(part.kind.relationship)\""
        + " Target=\"\(part.path.dropFirst(folder.utf8.count))\"/>\n"
    }
    return OfficePart.declaration + """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">
      \(relationships.joined())</Relationships>

      """
  }
}
