/// How the paragraphs of a style look; sizes and spaces are in points.
struct ParagraphFormat {
  var size = Paper.textSize
  var isBold = false
  var isItalic = false
  var color: String?
  var alignment = Alignment.left
  var before = 0
  var after = 0
  var leading = Leading.single
  /// How far the first line is set in, in twips.
  var indent = 0
  /// The level in the outline by which a reader moves about, from 0.
  var outline: Int?
  var list: DashList?
  var border: Border?
  /// Whether the paragraph stands on one page with the next.
  var keepsNext = false

  enum Alignment: String {
    case left
    case right
    case center
    case justified = "both"
  }

  enum Leading {
    case single
    /// A line so many points high, whatever stands in it.
    case exactly(Int)
  }

  enum Border {
    case above
    case around
  }
}

extension ParagraphFormat {
  /// The properties of the paragraph, in the order of the schema.
  var paragraphProperties: String {
    var xml = keepsNext ? "<w:keepNext/><w:keepLines/>" : ""
    if let list { xml += "<w:numPr><w:numId w:val=\"\(list.rawValue)\"/></w:numPr>" }
    if let border { xml += "<w:pBdr>\(sides(of: border))</w:pBdr>" }
    xml += "<w:spacing w:before=\"\(Twips.of(points: before))\""
    xml += " w:after=\"\(Twips.of(points: after))\" \(leading.attributes)/>"
    if indent > 0 { xml += "<w:ind w:firstLine=\"\(indent)\"/>" }
    xml += "<w:jc w:val=\"\(alignment.rawValue)\"/>"
    if let outline { xml += "<w:outlineLvl w:val=\"\(outline)\"/>" }
    return xml
  }

  /// The properties of the text, in the order of the schema.
  var textProperties: String {
    (isBold ? "<w:b/><w:bCs/>" : "") + (isItalic ? "<w:i/><w:iCs/>" : "")
      + (color.map { "<w:color w:val=\"\($0)\"/>" } ?? "")
      // In half points.
      + "<w:sz w:val=\"\(size * 2)\"/><w:szCs w:val=\"\(size * 2)\"/>"
  }

  private func sides(of border: Border) -> String {
    // The line is in eighths of a point, its distance from the text in points.
    let line = "w:val=\"single\" w:sz=\"6\" w:space=\"\(border == .around ? 4 : 0)\""
    let color = "w:color=\"\(color ?? "auto")\""
    let sides = border == .around ? ["top", "left", "bottom", "right"] : ["top"]
    return sides.map { "<w:\($0) \(line) \(color)/>" }.joined()
  }
}

extension ParagraphFormat.Leading {
  fileprivate var attributes: String {
    // By itself a height is in parts of a line, of which it has 240.
    switch self {
    case .single: "w:line=\"240\" w:lineRule=\"auto\""
    case .exactly(let points): "w:line=\"\(Twips.of(points: points))\" w:lineRule=\"exact\""
    }
  }
}
