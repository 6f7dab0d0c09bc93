/// The named styles of a report's paragraphs; raw values are their ids in the file.
enum ParagraphStyle: String, CaseIterable {
  case normal = "Normal"
  case bodyText = "BodyText"
  case item = "ListBullet"
  case part = "Heading1"
  case section = "Heading2"
  case kind = "Title"
  case title = "Subtitle"
  case known = "Known"
  case ground = "Ground"
  case header = "Header"
  case caption = "Caption"
  case notice = "Notice"
  case bodyAbove = "BodyAbove"
  case issuer = "Issuer"
  case nation = "Nation"
  case motto = "Motto"
  case number = "DocumentNumber"
  case placeAndDate = "PlaceAndDate"
  case rule = "Rule"
  case titleRule = "TitleRule"
  case recipientsHead = "RecipientsHead"
  case recipient = "Recipient"
  case checkCode = "CheckCode"
  case signer = "Signer"
  case signerName = "SignerName"
  case appendix = "Appendix"
  case appendixTitle = "AppendixTitle"
  case attachment = "Attachment"
  case columnHead = "ColumnHead"
  case rowGroup = "RowGroup"
  case cellLeft = "CellLeft"
  case cellRight = "CellRight"
  case cellCentre = "CellCentre"
  case note = "TableNote"
  case gap = "Gap"

  /// The name that people see: Word's own, which it shows in their language, or ours.
  var name: String {
    switch self {
    case .normal: "Normal"
    case .bodyText: "Body Text"
    case .item: "List Bullet"
    case .part: "heading 1"
    case .section: "heading 2"
    case .kind: "Title"
    case .title: "Subtitle"
    case .known: "Thời điểm số liệu"
    case .ground: "Căn cứ ban hành"
    case .header: "header"
    case .caption: "caption"
    case .notice: "Cảnh báo"
    case .bodyAbove: "Cơ quan cấp trên"
    case .issuer: "Cơ quan ban hành"
    case .nation: "Quốc hiệu"
    case .motto: "Tiêu ngữ"
    case .number: "Số văn bản"
    case .placeAndDate: "Địa danh và thời gian"
    case .rule: "Đường kẻ"
    case .titleRule: "Đường kẻ dưới trích yếu"
    case .recipientsHead: "Nơi nhận"
    case .recipient: "Danh sách nơi nhận"
    case .checkCode: "Mã kiểm tra"
    case .signer: "Quyền hạn người ký"
    case .signerName: "Họ tên người ký"
    case .appendix: "Phụ lục"
    case .appendixTitle: "Tên phụ lục"
    case .attachment: "Văn bản kèm theo"
    case .columnHead: "Đầu cột"
    case .rowGroup: "Đầu nhóm dòng"
    case .cellLeft: "Ô căn trái"
    case .cellRight: "Ô căn phải"
    case .cellCentre: "Ô căn giữa"
    case .note: "Ghi chú bảng"
    case .gap: "Khoảng cách"
    }
  }

  /// Whether the style is one of this house and not of Word.
  var isCustom: Bool {
    switch self {
    case .normal, .bodyText, .item, .part, .section, .kind, .title, .header, .caption: false
    default: true
    }
  }

  /// The style of the paragraph that is typed after one of this style.
  var next: ParagraphStyle {
    switch self {
    case .part, .section: .bodyText
    case .appendix: .appendixTitle
    default: self
    }
  }
}
