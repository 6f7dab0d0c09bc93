package import MTTQText

/// A score table: criteria, what each gives at most, and the ranks that points come to (book.md,
/// “Assessments”).
package struct Assessment: Hashable, Sendable {
  package internal(set) var id: String
  package internal(set) var title: String
  /// Whom it is about.
  package internal(set) var subject: Subject
  package internal(set) var criteria: [Criterion]
  /// The points that may be added at most.
  package var bonus = Quantity.zero
  package var ranks: [Rank] = []
  /// Which document and passage set it.
  package var source: String?

  package enum Subject: String, Hashable, Sendable, CaseIterable {
    case itself = "self"
    case area
    case organisation
    case unit
  }

  package struct Criterion: Hashable, Sendable {
    package internal(set) var id: String
    package internal(set) var title: String
    /// The points that it gives at most, above zero.
    package internal(set) var most: Quantity
    /// 1–5; nil for what is common to all.
    package var content: Int?

    package init(id: String, title: String, most: Quantity, content: Int? = nil) {
      self.id = id
      self.title = title
      self.most = most
      self.content = content
    }
  }

  /// What so many points come to.
  package struct Rank: Hashable, Sendable {
    package internal(set) var atLeast: Quantity
    package internal(set) var title: String

    package init(atLeast: Quantity, title: String) {
      self.atLeast = atLeast
      self.title = title
    }
  }

  package init(id: String, title: String, of subject: Subject, criteria: [Criterion]) {
    self.id = id
    self.title = title
    self.subject = subject
    self.criteria = criteria
  }
}

extension Assessment {
  /// The points that its criteria give at most, without the bonus.
  package var most: Quantity { criteria.reduce(.zero) { $0 + $1.most } }

  /// The rank of so many points; nil where none is low enough.
  package func rank(of points: Quantity) -> Rank? {
    ranks.filter { $0.atLeast <= points }.max { $0.atLeast < $1.atLeast }
  }
}

extension Assessment: FileObject {
  static let blank = Assessment(id: "", title: "", of: .itself, criteria: [])

  static let keys: [ObjectKey<Assessment>] = [
    .id(
      { $1(&$0.id) }, Wording(vi: "mã của bảng điểm", en: "the score table's id"),
      example: "tu-danh-gia"),
    .required(
      "title", .text, { $1(&$0.title) }, Wording(vi: "tên bảng điểm", en: "what it is called"),
      example: .string("Bảng tự đánh giá")),
    .required(
      "of", .choice(Assessment.Subject.allCases, \.meaning), { $1(&$0.subject) },
      Wording(vi: "chấm điểm cho ai", en: "whom it is about")),
    .entries(
      "criteria", { $1(&$0.criteria) },
      Wording(vi: "các tiêu chí, ít nhất một", en: "the criteria, at least one"), atLeast: 1,
      required: true),
    .defaulted(
      "bonus", .amount(), { $1(&$0.bonus) },
      Wording(vi: "điểm thưởng tối đa", en: "the points that may be added at most")),
    .list(
      "ranks", of: .object, { $1(&$0.ranks) },
      Wording(
        vi: "các mức xếp loại, mỗi mức một số điểm tối thiểu",
        en: "the ranks, each from so many points on")),
    .source({ $1(&$0.source) }),
  ]
}

extension Assessment.Criterion: FileObject {
  static let blank = Assessment.Criterion(id: "", title: "", most: .zero)

  static let keys: [ObjectKey<Assessment.Criterion>] = [
    .id({ $1(&$0.id) }, Wording(vi: "mã của tiêu chí", en: "the criterion's id"), example: "tc-1"),
    .required(
      "title", .text, { $1(&$0.title) }, Wording(vi: "tên tiêu chí", en: "what it is called")),
    .required(
      "most", .amount(aboveZero: true), { $1(&$0.most) },
      Wording(vi: "điểm tối đa, lớn hơn 0", en: "the points that it gives at most, above 0"),
      example: .number(20)),
    .optional(
      "content", .content, { $1(&$0.content) },
      Wording(
        vi: "thuộc nội dung nào; bỏ trống nếu chung", en: "its content; absent where common to all")
    ),
  ]
}

extension Assessment.Rank: FileObject {
  static let blank = Assessment.Rank(atLeast: .zero, title: "")

  static let keys: [ObjectKey<Assessment.Rank>] = [
    .required(
      "atLeast", .quantity, { $1(&$0.atLeast) },
      Wording(vi: "từ bao nhiêu điểm", en: "from so many points on"), example: .number(90)),
    .required(
      "title", .text, { $1(&$0.title) }, Wording(vi: "tên mức", en: "what it is called"),
      example: .string("Hoàn thành xuất sắc")),
  ]
}

extension Assessment.Subject {
  package var meaning: Wording {
    switch self {
    case .itself: Wording(vi: "chính đơn vị này", en: "the unit itself")
    case .area: Wording(vi: "từng khu dân cư", en: "each residential area")
    case .organisation:
      Wording(
        vi: "từng tổ chức chính trị - xã hội, tổ chức thành viên",
        en: "each socio-political or member organisation")
    case .unit: Wording(vi: "từng đơn vị cấp dưới", en: "each unit below")
    }
  }
}

extension Assessment.Criterion {
  /// The criterion as plan.json has it.
  package var entry: JSONNode { node }
}

extension Assessment.Rank {
  /// The rank as plan.json has it.
  package var entry: JSONNode { node }
}
