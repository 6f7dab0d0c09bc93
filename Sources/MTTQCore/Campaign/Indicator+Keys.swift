internal import MTTQText

extension Indicator: FileObject {
  static let blank = Indicator(id: "", name: "", unit: "", kind: .sum)

  static let keys: [ObjectKey<Indicator>] = [
    .id(
      { $1(&$0.id) },
      Wording(
        vi: "mã của chỉ tiêu; không được trùng mã trong danh mục chung",
        en: "the indicator's id; none of the standard catalogue's"),
      example: "vuon-mau"),
    .required(
      "name", .text, { $1(&$0.name) }, Wording(vi: "tên chỉ tiêu", en: "the indicator's name")),
    .required(
      "unit", .text, { $1(&$0.unit) }, Wording(vi: "đơn vị tính", en: "the unit of measure"),
      example: .string("hộ")),
    .kind,
    .optional(
      "content", .content, { $1(&$0.content) },
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
    .part(
      "of", .reference(.indicator), of: { $0.ratio?.of },
      Wording(vi: "tử số của tỷ lệ", en: "the numerator of a ratio")),
    .part(
      "over", .reference(.indicator), of: { $0.ratio?.over },
      Wording(vi: "mẫu số của tỷ lệ", en: "the denominator of a ratio")),
    .parts,
    .optional(
      "notAbove", .reference(.indicator), { $1(&$0.notAbove) },
      Wording(
        vi: "chỉ tiêu mà số của chỉ tiêu này không thể vượt",
        en: "the indicator whose figure this one can never exceed")),
    .optional(
      "phrase", .phrase, { $1(&$0.phrase) },
      Wording(
        vi: "câu văn nói về số của chỉ tiêu, “{n}” đứng ở chỗ con số",
        en: "the clause of prose for the figure, “{n}” in the number's place"),
      example: .string("trao {n} suất quà")),
  ]

  /// What is asked of an indicator beyond its fields.
  static let conditions: [Shape.Condition] = [
    .when(
      "kind", is: [.string("ratio")], needs: ["of", "over"], refuses: ["parts", "phrase"]),
    .when("kind", is: [.string("total")], needs: ["parts"], refuses: ["of", "over"]),
    .when(
      "kind", is: ["sum", "latest", "stated"].map { .string($0) },
      refuses: ["of", "over", "parts"]),
  ]
}

extension Indicator {
  /// The names of `Kind` with their meanings.
  static let kindChoices = [
    Kind.sum, .total(parts: []), .latest, .stated, .ratio(of: "", over: ""),
  ].map { kind in
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

  /// What a total adds up; the kind reads it.
  fileprivate static var parts: ObjectKey {
    ObjectKey(
      field: Shape.Field(
        "parts", .list(.reference(.indicator), atLeast: 1),
        Wording(
          vi: "các chỉ tiêu mà chỉ tiêu tổng cộng lại", en: "the indicators that a total adds up"),
        example: .array([.string("nha-dai-doan-ket-xay-moi")])),
      read: { _, _ in true },
      write: { .list($0.parts.map { .string($0) }) })
  }
}

extension Notation<String> {
  /// A clause with the number's place in it.
  fileprivate static var phrase: Notation {
    Notation(shape: .phrase, read: { $0.text?.legible }, write: { .string($0) })
  }
}

extension Indicator.Kind {
  fileprivate init?(tree: JSONNode) {
    switch tree.text("kind") {
    case "sum": self = .sum
    case "latest": self = .latest
    case "stated": self = .stated
    case "total":
      guard tree["parts"] != nil else { return nil }
      self = .total(parts: tree.texts("parts"))
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
    case .total:
      Wording(
        vi: "tổng của các chỉ tiêu trong “parts” và của số ghi thẳng cho nó",
        en: "a flow over those in “parts” and what is recorded undivided")
    case .latest:
      Wording(
        vi: "số hiện có: số mới nhất của cả đơn vị, hoặc của các khu dân cư cộng lại",
        en: "a stock: the latest number of the whole, or those of the areas added up")
    case .stated:
      Wording(
        vi: "số do nơi khác công bố cho cả đơn vị, không cộng lại được",
        en: "a figure given for the unit as a whole, which never adds up")
    case .ratio:
      Wording(
        vi: "tỷ lệ phần trăm: 100 × of ÷ over, hoặc số do nơi khác công bố",
        en: "a percentage: 100 × of ÷ over, or what somebody stated")
    }
  }
}
