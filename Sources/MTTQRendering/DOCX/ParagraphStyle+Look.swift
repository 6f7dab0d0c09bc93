extension ParagraphStyle {
  /// How the style looks: the sizes are those of Decree 30/2020/NĐ-CP (domain.md 9).
  var format: ParagraphFormat {
    switch self {
    case .normal: ParagraphFormat()
    case .bodyText, .item, .ground: body
    case .part, .section: heading
    case .kind: ParagraphFormat(isBold: true, alignment: .center, before: 18, keepsNext: true)
    case .title, .appendix, .appendixTitle: title
    case .known: ParagraphFormat(isItalic: true, alignment: .center, keepsNext: true)
    case .attachment:
      ParagraphFormat(size: 13, isItalic: true, alignment: .center, after: 12, keepsNext: true)
    case .header: ParagraphFormat(alignment: .center)
    case .notice:
      ParagraphFormat(
        isBold: true, color: "C00000", alignment: .justified, after: 6, border: .around)
    case .bodyAbove: ParagraphFormat(size: 12, alignment: .center)
    case .issuer, .nation: ParagraphFormat(size: 12, isBold: true, alignment: .center)
    case .motto: ParagraphFormat(size: 13, isBold: true, alignment: .center)
    case .number: ParagraphFormat(size: 13, alignment: .center, before: 6)
    case .placeAndDate: ParagraphFormat(size: 13, isItalic: true, alignment: .center, before: 6)
    case .rule, .titleRule:
      ParagraphFormat(
        before: 3, after: self == .titleRule ? 12 : 0, leading: .exactly(4), border: .above)
    case .recipientsHead, .recipient, .checkCode, .signer, .signerName: ending
    case .caption, .columnHead, .rowGroup, .cellLeft, .cellRight, .cellCentre, .note: table
    case .gap: ParagraphFormat(after: 6, leading: .exactly(1))
    }
  }

  private var body: ParagraphFormat {
    // The least that Decree 30/2020/NĐ-CP allows between paragraphs; the entries of a list are one.
    ParagraphFormat(
      isItalic: self == .ground, alignment: .justified, after: self == .item ? 2 : 6,
      indent: Twips.indent, list: self == .item ? .items : nil)
  }

  private var heading: ParagraphFormat {
    ParagraphFormat(
      isBold: true, alignment: .justified, before: 4, after: 4, indent: Twips.indent,
      outline: self == .part ? 0 : 1, keepsNext: true)
  }

  private var title: ParagraphFormat {
    ParagraphFormat(
      isBold: true, alignment: .center, before: self == .appendix ? 12 : 0,
      outline: self == .appendix ? 0 : nil, keepsNext: true)
  }

  private var ending: ParagraphFormat {
    switch self {
    case .recipientsHead: ParagraphFormat(size: 12, isBold: true, isItalic: true, keepsNext: true)
    case .recipient: ParagraphFormat(size: 11, list: .recipients)
    case .checkCode: ParagraphFormat(size: 8, before: 6)
    case .signerName: ParagraphFormat(isBold: true, alignment: .center, before: 64, after: 12)
    default: ParagraphFormat(isBold: true, alignment: .center, keepsNext: true)
    }
  }

  private var table: ParagraphFormat {
    var format = ParagraphFormat(size: Paper.tableSize)
    format.isBold = [.caption, .columnHead, .rowGroup].contains(self)
    format.keepsNext = format.isBold
    format.isItalic = self == .note
    if self == .caption { format.before = 6 }
    switch self {
    case .caption, .columnHead, .cellCentre: format.alignment = .center
    case .cellRight: format.alignment = .right
    case .note: format.alignment = .justified
    default: break
    }
    return format
  }
}
