internal import MTTQText

extension Indicator: FileObject {
  static let blank = Indicator(id: "", name: "", unit: "", kind: .sum)

  static let keys: [ObjectKey<Indicator>] = [
    .id(
      \.id,
      Wording(
        vi: "mã của chỉ tiêu; không được trùng mã trong danh mục chung",
        en: "the indicator's id; none of the standard catalogue's"),
      example: "vuon-mau"),
    .required("name", .text, \.name, Wording(vi: "tên chỉ tiêu", en: "the indicator's name")),
    .required(
      "unit", .text, \.unit, Wording(vi: "đơn vị tính", en: "the unit of measure"),
      example: .string("hộ")),
    .kind,
    .optional(
      "content", .content, \.content,
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
    .part(
      "of", .reference(.indicator), of: { $0.ratio?.of },
      Wording(vi: "tử số của tỷ lệ", en: "the numerator of a ratio")),
    .part(
      "over", .reference(.indicator), of: { $0.ratio?.over },
      Wording(vi: "mẫu số của tỷ lệ", en: "the denominator of a ratio")),
    .optional(
      "notAbove", .reference(.indicator), \.notAbove,
      Wording(
        vi: "chỉ tiêu mà số của chỉ tiêu này không thể vượt",
        en: "the indicator whose figure this one can never exceed")),
    .unread(
      "better",
      .choice([
        Shape.Choice("up", Wording(vi: "càng cao càng tốt", en: "the higher the better")),
        Shape.Choice("down", Wording(vi: "càng thấp càng tốt", en: "the lower the better")),
      ]),
      Wording(vi: "tăng hay giảm là tốt", en: "which way is good"), default: .string("up")),
  ]
}

extension Indicator {
  /// The names of `Kind` with their meanings.
  static let kindChoices = [Kind.sum, .latest, .ratio(of: "", over: "")].map { kind in
    Shape.Choice(kind.name, kind.meaning)
  }
}

extension ObjectKey<Indicator> {
  /// How a figure comes about; a ratio also says of what in `of` and `over`.
  fileprivate static var kind: ObjectKey {
    ObjectKey(
      field: Shape.Field(
        "kind", .choice(Indicator.kindChoices),
        Wording(vi: "cách tính số của một kỳ", en: "how the figure of a period comes about"),
        required: true),
      read: { tree, indicator in
        guard let kind = Indicator.Kind(tree: tree) else { return false }
        indicator.kind = kind
        return true
      },
      write: { .string($0.kind.name) })
  }
}

extension Indicator.Kind {
  fileprivate init?(tree: JSONNode) {
    switch tree.text("kind") {
    case "sum": self = .sum
    case "latest": self = .latest
    case "ratio":
      guard let of = tree.text("of"), let over = tree.text("over") else { return nil }
      self = .ratio(of: of, over: over)
    default: return nil
    }
  }

  fileprivate var meaning: Wording {
    switch self {
    case .sum:
      Wording(
        vi: "số phát sinh: cộng các số ghi trong kỳ", en: "a flow: what a period records adds up")
    case .latest:
      Wording(
        vi: "số hiện có: lấy số mới nhất của từng khu dân cư rồi cộng lại",
        en: "a stock: the latest number of each area, added up")
    case .ratio:
      Wording(
        vi: "tỷ lệ phần trăm: 100 × of ÷ over, không ghi trực tiếp",
        en: "a percentage: 100 × of ÷ over, never recorded by itself")
    }
  }
}
