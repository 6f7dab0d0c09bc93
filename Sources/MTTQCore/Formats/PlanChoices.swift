internal import MTTQText

// What the words of a plan mean, as an editor shows them beside each.

extension PlanKind {
  var meaning: Wording {
    switch self {
    case .plan: Wording(vi: "kế hoạch năm", en: "a plan for the year")
    case .programme:
      Wording(
        vi: "chương trình phối hợp của nhiều tổ chức, thường cho nhiều năm",
        en: "a joint programme of several organisations, often over years")
    case .activity:
      Wording(vi: "kế hoạch của một hoạt động", en: "a plan for a single activity")
    }
  }
}

extension Unit.Level {
  var meaning: Wording {
    switch self {
    case .province:
      Wording(vi: "tỉnh, thành phố trực thuộc Trung ương", en: "a province or central city")
    case .district:
      Wording(
        vi: "cấp huyện, chỉ có trước ngày 01/7/2025",
        en: "a district, which there were before 1 July 2025 only")
    case .commune:
      Wording(
        vi: "xã, phường, đặc khu; trước đây cả thị trấn",
        en: "a commune, ward or special zone; once also a township")
    case .area: Wording(vi: "khu dân cư", en: "a residential area")
    }
  }
}

extension Pilot {
  var meaning: Wording {
    switch self {
    case .newRural: Wording(vi: "điểm nông thôn mới", en: "a pilot of the new-style countryside")
    case .civilisedUrban: Wording(vi: "điểm đô thị văn minh", en: "a pilot of the civilised city")
    }
  }
}

extension Organisation.Kind {
  var meaning: Wording {
    switch self {
    case .front:
      Wording(vi: "Ủy ban Mặt trận Tổ quốc Việt Nam", en: "the Fatherland Front's committee")
    case .socioPolitical:
      Wording(
        vi: "tổ chức chính trị - xã hội: Hội Nông dân, Hội Phụ nữ, Đoàn Thanh niên …",
        en: "a socio-political organisation: farmers, women, youth …")
    case .member:
      Wording(vi: "tổ chức thành viên khác của Mặt trận", en: "another member of the Front")
    case .government: Wording(vi: "cơ quan chính quyền", en: "a body of government")
    case .partner: Wording(vi: "đơn vị phối hợp khác", en: "another partner")
    }
  }
}

extension Indicator.Direction {
  var meaning: Wording {
    switch self {
    case .up: Wording(vi: "càng cao càng tốt", en: "the higher the better")
    case .down: Wording(vi: "càng thấp càng tốt", en: "the lower the better")
    }
  }
}

extension Indicator {
  /// The names of `Kind` with their meanings.
  static let kindChoices = [
    Shape.Choice(
      "sum",
      Wording(
        vi: "số phát sinh: cộng các số ghi trong kỳ", en: "a flow: what a period records adds up")),
    Shape.Choice(
      "latest",
      Wording(
        vi: "số hiện có: lấy số mới nhất của từng khu dân cư rồi cộng lại",
        en: "a stock: the latest number of each area, added up")),
    Shape.Choice(
      "ratio",
      Wording(
        vi: "tỷ lệ phần trăm: 100 × of ÷ over, không ghi trực tiếp",
        en: "a percentage: 100 × of ÷ over, never recorded by itself")),
  ]
}

extension Quota.Kind {
  var meaning: Wording {
    switch self {
    case .householdsHelped:
      Wording(vi: "số hộ được giúp đỡ", en: "households that were helped")
    case .householdsPerOrganisation:
      Wording(
        vi: "số hộ mỗi tổ chức giúp đỡ ở từng khu dân cư",
        en: "households that each organisation helped in each area")
    case .helperCoverage:
      Wording(
        vi: "tỷ lệ % hộ nghèo có nơi giúp đỡ", en: "percent of poor households with a helper")
    case .modelsPerOrganisation:
      Wording(vi: "số mô hình của mỗi tổ chức", en: "models of each organisation")
    case .areasWithModel:
      Wording(vi: "tỷ lệ % khu dân cư có mô hình", en: "percent of the areas that have a model")
    case .outstandingContents:
      Wording(vi: "số nội dung nổi bật", en: "contents marked as outstanding")
    case .outstandingAreas:
      Wording(vi: "số khu dân cư nổi bật", en: "areas marked as outstanding")
    case .registeredContents:
      Wording(
        vi: "số nội dung mỗi tổ chức đăng ký", en: "contents that each organisation registered")
    case .organisationReports:
      Wording(
        vi: "báo cáo nhận được của mỗi tổ chức", en: "reports received from each organisation")
    }
  }
}

extension ReportKind {
  var meaning: Wording {
    switch self {
    case .month: Wording(vi: "báo cáo tháng: 12 kỳ", en: "monthly, twelve a year")
    case .quarter: Wording(vi: "báo cáo quý: 4 kỳ", en: "quarterly, four a year")
    case .halfYear: Wording(vi: "báo cáo 6 tháng", en: "on the first half-year")
    case .nineMonth: Wording(vi: "báo cáo 9 tháng", en: "on nine months")
    case .annual: Wording(vi: "báo cáo năm", en: "on the year")
    }
  }
}

extension DueRule {
  var meaning: Wording {
    switch self {
    case .before:
      Wording(
        vi: "“trước ngày D”: gửi đúng ngày D là trễ", en: "before D: on D itself it is late")
    case .on:
      Wording(
        vi: "“vào ngày D”, “chậm nhất ngày D”: ngày D còn đúng hạn",
        en: "on D, or D at the latest: on D it is still on time")
    }
  }
}
