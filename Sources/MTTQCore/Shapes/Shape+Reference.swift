package import MTTQText

extension Shape {
  /// What a reference may name.
  package enum Reference: Hashable, Sendable, CaseIterable {
    case organisation
    case area
    case task
    case model
    case indicator
    case unit
    case household
    case helper
    case assignment
    case report
    case dimension
    case part
    case assessment
    case criterion
    /// A record of the journal, whatever its kind.
    case record
  }
}

extension Shape.Reference {
  /// The word for what is referred to.
  package var wording: Wording {
    switch self {
    case .organisation: Wording(vi: "tổ chức", en: "organisation")
    case .area: Wording(vi: "khu dân cư", en: "area")
    case .task: Wording(vi: "nhiệm vụ", en: "task")
    case .model: Wording(vi: "mô hình", en: "model")
    case .indicator: Wording(vi: "chỉ tiêu", en: "indicator")
    case .unit: Wording(vi: "đơn vị cấp dưới", en: "unit below")
    case .household: Wording(vi: "hộ", en: "household")
    case .helper: Wording(vi: "nơi giúp đỡ", en: "helper")
    case .assignment: Wording(vi: "bản ghi phân công", en: "assignment")
    case .report: Wording(vi: "báo cáo", en: "report")
    case .dimension: Wording(vi: "cách phân tổ", en: "dimension")
    case .part: Wording(vi: "phần của phân tổ", en: "part")
    case .assessment: Wording(vi: "bảng điểm", en: "score table")
    case .criterion: Wording(vi: "tiêu chí", en: "criterion")
    case .record: Wording(vi: "bản ghi", en: "record")
    }
  }
}
