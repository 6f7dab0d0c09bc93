internal import MTTQCore
internal import MTTQText

extension HouseholdStatus {
  /// The status where it is clear that households are meant.
  var listWords: Wording {
    switch self {
    case .poor: Wording(vi: "nghèo", en: words.english)
    case .nearPoor: Wording(vi: "cận nghèo", en: words.english)
    case .atRisk: Wording(vi: "nguy cơ tái nghèo", en: words.english)
    case .newlyEscaped: Wording(vi: "mới thoát nghèo", en: words.english)
    case .notPoor: Wording(vi: "không còn nghèo", en: words.english)
    case .moved: Wording(vi: "đã chuyển đi", en: words.english)
    case .ended: Wording(vi: "không còn tồn tại", en: words.english)
    }
  }
}

extension Helper.Kind {
  /// What a report calls helpers of a kind that it does not name.
  var words: Wording {
    switch self {
    case .household: Wording(vi: "hộ khá, giàu", en: "better-off household")
    case .individual: Wording(vi: "cá nhân", en: "individual")
    case .partyMember: Wording(vi: "đảng viên", en: "party member")
    case .enterprise: Wording(vi: "doanh nghiệp", en: "enterprise")
    case .agency: Wording(vi: "cơ quan, đơn vị", en: "agency")
    case .other: Wording(vi: "đơn vị khác", en: "other")
    }
  }
}

extension Deadline.Status {
  /// The status in a table.
  var words: Wording {
    switch self {
    case .onTime: Wording(vi: "đúng hạn", en: "on time")
    case .late: Wording(vi: "gửi muộn", en: "late")
    case .pending: Wording(vi: "chưa gửi", en: "pending")
    case .overdue: Wording(vi: "quá hạn", en: "overdue")
    case .undated: Wording(vi: "không định ngày", en: "undated")
    }
  }

  /// How the status stands out.
  var tone: Tone {
    switch self {
    case .onTime: .good
    case .late: .warning
    case .pending: .accent
    case .overdue: .bad
    case .undated: .faint
    }
  }
}

extension Organisation.Kind {
  /// The kind in a table.
  var words: Wording {
    switch self {
    case .front: Wording(vi: "Mặt trận", en: "Front")
    case .socioPolitical: Wording(vi: "chính trị - xã hội", en: "socio-political")
    case .member: Wording(vi: "thành viên", en: "member")
    case .government: Wording(vi: "chính quyền", en: "government")
    case .partner: Wording(vi: "phối hợp", en: "partner")
    }
  }
}

extension Pilot {
  /// What it is a pilot of.
  var words: Wording {
    switch self {
    case .newRural: Wording(vi: "điểm nông thôn mới", en: "new-rural pilot")
    case .civilisedUrban: Wording(vi: "điểm đô thị văn minh", en: "civilised-urban pilot")
    }
  }
}
