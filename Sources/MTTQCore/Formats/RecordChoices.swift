internal import MTTQText

// What the words of a record mean, as an editor shows them beside each.

extension RecordKind {
  var meaning: Wording {
    switch self {
    case .result: Wording(vi: "một kết quả: các con số đạt được", en: "a result: numbers reached")
    case .task: Wording(vi: "tình hình một nhiệm vụ", en: "what became of a task")
    case .model: Wording(vi: "tình hình một mô hình", en: "what became of a model")
    case .assign:
      Wording(vi: "phân công nơi giúp đỡ một hộ", en: "a helper takes a household in charge")
    case .release: Wording(vi: "thôi giúp đỡ một hộ", en: "the end of an assignment")
    case .outcome: Wording(vi: "diện mới của một hộ", en: "a household's new status")
    case .estimate:
      Wording(vi: "ước thực hiện cả kỳ", en: "figures expected for a whole period")
    case .remark: Wording(vi: "lời nhận xét cho một báo cáo", en: "words for a report")
    case .sent: Wording(vi: "báo cáo đã gửi đi", en: "a report left")
    case .received: Wording(vi: "báo cáo nhận được", en: "a report came in")
    case .void: Wording(vi: "hủy một bản ghi", en: "takes a record back")
    }
  }
}

extension TaskStatus {
  var meaning: Wording {
    switch self {
    case .planned:
      Wording(vi: "chưa thực hiện: không có bản ghi nào", en: "no record says anything of it")
    case .started: Wording(vi: "đang thực hiện", en: "under way")
    case .done: Wording(vi: "đã hoàn thành", en: "done")
    case .deferred: Wording(vi: "tạm hoãn", en: "put off")
    case .cancelled: Wording(vi: "không thực hiện", en: "given up")
    }
  }
}

extension ModelStatus {
  var meaning: Wording {
    switch self {
    case .planned: Wording(vi: "dự kiến: không có bản ghi nào", en: "no record says anything of it")
    case .started: Wording(vi: "đang xây dựng", en: "begun")
    case .effective: Wording(vi: "hoạt động hiệu quả", en: "it works")
    case .replicated: Wording(vi: "đã nhân rộng", en: "taken up elsewhere")
    case .stopped: Wording(vi: "ngừng hoạt động", en: "stopped")
    }
  }
}

extension HouseholdStatus {
  var meaning: Wording {
    switch self {
    case .poor: Wording(vi: "hộ nghèo", en: "poor")
    case .nearPoor: Wording(vi: "hộ cận nghèo", en: "near-poor")
    case .atRisk: Wording(vi: "hộ có nguy cơ tái nghèo", en: "at risk of falling back")
    case .newlyEscaped: Wording(vi: "hộ mới thoát nghèo", en: "newly escaped from poverty")
    case .notPoor: Wording(vi: "hộ không còn nghèo", en: "no longer poor")
    case .moved: Wording(vi: "hộ đã chuyển đi", en: "moved away")
    case .ended: Wording(vi: "hộ không còn tồn tại", en: "the household is no more")
    }
  }
}

extension RemarkSection {
  var meaning: Wording {
    switch self {
    case .situation: Wording(vi: "đặc điểm tình hình", en: "the situation")
    case .leadership:
      Wording(vi: "công tác lãnh đạo, chỉ đạo, triển khai", en: "leadership and guidance")
    case .strengths: Wording(vi: "ưu điểm, kết quả nổi bật", en: "strengths")
    case .limits: Wording(vi: "hạn chế, khó khăn", en: "limits")
    case .causes: Wording(vi: "nguyên nhân", en: "causes")
    case .lessons: Wording(vi: "bài học kinh nghiệm", en: "lessons")
    case .directions: Wording(vi: "phương hướng, nhiệm vụ", en: "directions")
    case .proposals: Wording(vi: "kiến nghị, đề xuất", en: "proposals")
    }
  }
}
