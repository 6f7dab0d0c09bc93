internal import MTTQText

// Columns that several tables have.

extension ReportColumn {
  static func cumulative(_ read: @escaping @Sendable (Row) -> Quantity?) -> Self {
    Self(
      "cumulative", .figure(read), Wording(vi: "lũy kế từ đầu năm", en: "since the year began"),
      .told(.cumulative, by: .results))
  }

  static func percent(_ read: @escaping @Sendable (Row) -> Quantity?) -> Self {
    Self(
      "percent", .percentage(read),
      Wording(vi: "lũy kế so với chỉ tiêu giao, %", en: "percent of the target reached"),
      .told(Wording(vi: "tỷ lệ", en: "of the target"), by: .noRecord))
  }

  static func met(_ value: ReportValue<Row>) -> Self {
    Self(
      "met", value, Wording(vi: "true: đạt", en: "true: met"),
      .told(Wording(vi: "kết quả", en: "result"), by: .noRecord))
  }

  static func rule(_ read: @escaping @Sendable (Row) -> Bound) -> Self {
    Self("rule", .bound(read), Wording(vi: "con số phải đạt", en: "the number to reach"), .untold)
  }

  static func source(_ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(
      "source", .text(read),
      Wording(vi: "văn bản đặt ra con số", en: "the document that set the number"), .untold)
  }

  static func agreed(_ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(
      "agreed", .text(read),
      Wording(vi: "ai đã đồng ý cho chưa đạt", en: "who agreed to a shortfall"), .untold)
  }

  static func ofOrganisation(_ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(
      "org", .reference(.organisation, read),
      Wording(vi: "của tổ chức nào", en: "of which organisation"), .tellsApart(.org))
  }

  static func ofArea(_ read: @escaping @Sendable (Row) -> String?) -> Self {
    Self(
      "area", .reference(.area, read), Wording(vi: "của khu dân cư nào", en: "of which area"),
      .tellsApart(.area))
  }

  static func total(_ read: @escaping @Sendable (Row) -> Int) -> Self {
    Self(
      "total", .count(read), Wording(vi: "tổng số", en: "how many there are"),
      .told(Wording(vi: "tổng số", en: "in all"), by: .noRecord))
  }

  static func helped(_ read: @escaping @Sendable (Row) -> Int, by cause: ReportCause) -> Self {
    Self(
      "helped", .count(read),
      Wording(vi: "số hộ được giúp trong năm", en: "households helped this year"),
      .told(Wording(vi: "hộ được giúp", en: "helped"), by: cause))
  }

  static func helpedNow(_ read: @escaping @Sendable (Row) -> Int, by cause: ReportCause) -> Self {
    Self(
      "helpedNow", .count(read), Wording(vi: "số hộ đang được giúp", en: "households helped now"),
      .told(Wording(vi: "hộ đang được giúp", en: "helped now"), by: cause))
  }

  static func escapedPoverty(
    _ read: @escaping @Sendable (Row) -> Int?, by cause: ReportCause
  ) -> Self {
    Self(
      "escapedPoverty", .count(read),
      Wording(vi: "số hộ thoát nghèo", en: "households out of poverty"),
      .told(Wording(vi: "hộ thoát nghèo", en: "escaped poverty"), by: cause))
  }
}

extension Wording {
  /// What a diff calls a cumulative figure.
  static let cumulative = Wording(vi: "lũy kế", en: "cumulative")
}
