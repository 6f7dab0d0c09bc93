internal import MTTQText

// What a report says of tasks, models and households, its remarks and what came in.

extension Shape {
  static let reportActivities: [Field] = [
    always("tasks", .object(taskSummary), Wording(vi: "các nhiệm vụ", en: "the tasks")),
    always("models", .object(modelSummary), Wording(vi: "các mô hình", en: "the models")),
    always(
      "households", .object(householdSummary),
      Wording(
        vi: "các hộ và việc giúp đỡ; chỉ có mã hộ, không có tên",
        en: "the households and their helpers; ids, never names")),
    always(
      "quotas", .list(.object(quotaRow)),
      Wording(vi: "các định mức và mức đạt", en: "the quotas, and how far they are met")),
    always("funds", .list(.object(fundRow)), Wording(vi: "các quỹ", en: "the funds")),
  ]

  static let reportEnd: [Field] = [
    always(
      "remarks", .list(.object(remarkRow)),
      Wording(vi: "các nhận xét", en: "the words of judgement")
    ),
    always(
      "received", .list(.object(receivedRow)),
      Wording(vi: "các báo cáo nhận được", en: "the reports that came in")),
    Field(
      "names", .table(.text),
      Wording(
        vi: "họ tên chủ hộ theo mã hộ; chỉ có khi in với --names, không gửi ra ngoài",
        en: "heads of households by id; only with --names, for the office alone"), personal: true),
  ]

  private static func number(_ key: String, _ meaning: Wording) -> Field {
    always(key, count, meaning)
  }

  private static let total = number("total", Wording(vi: "tổng số", en: "how many there are"))

  private static let taskSummary: [Field] = [
    total,
    number("done", Wording(vi: "đã hoàn thành", en: "done")),
    number("started", Wording(vi: "đang thực hiện", en: "begun")),
    number("overdue", Wording(vi: "quá hạn", en: "overdue")),
    always("items", .list(.object(taskRow)), Wording(vi: "từng nhiệm vụ", en: "each of them")),
  ]

  private static let taskRow: [Field] = [
    always("id", .text, Wording(vi: "mã nhiệm vụ", en: "the task's id")),
    always("title", .text, Wording(vi: "việc phải làm", en: "what is to be done")),
    always(
      "lead", .reference(.organisation), Wording(vi: "tổ chức chủ trì", en: "who leads"),
      orNull: true),
    always("due", .date, Wording(vi: "hạn", en: "when it is due"), orNull: true),
    always(
      "status", .choice(TaskStatus.allCases, \.meaning),
      Wording(vi: "tình hình", en: "what became of it")),
    always("on", .date, Wording(vi: "từ ngày nào", en: "since which day"), orNull: true),
  ]

  private static let modelSummary: [Field] = [
    total,
    number("effective", Wording(vi: "hoạt động hiệu quả", en: "those that work")),
    number("stopped", Wording(vi: "ngừng hoạt động", en: "those that stopped")),
    always("items", .list(.object(modelRow)), Wording(vi: "từng mô hình", en: "each of them")),
  ]

  private static let modelRow: [Field] = [
    always("id", .text, Wording(vi: "mã mô hình", en: "the model's id")),
    always("name", .text, Wording(vi: "tên mô hình", en: "its name")),
    always("content", .content, Wording(vi: "thuộc nội dung nào", en: "its content")),
    always(
      "org", .reference(.organisation), Wording(vi: "tổ chức phụ trách", en: "who runs it"),
      orNull: true),
    always(
      "status", .choice(ModelStatus.allCases, \.meaning),
      Wording(vi: "tình hình", en: "what became of it")),
  ]

  private static let householdSummary: [Field] = [
    always(
      "register",
      .object(HouseholdStatus.allCases.map { number($0.rawValue, $0.meaning) }),
      Wording(vi: "số hộ theo diện, vào ngày chốt", en: "households by status, on the last day")),
    number("helped", Wording(vi: "số hộ được giúp trong năm", en: "households helped this year")),
    number("helpedNow", Wording(vi: "số hộ đang được giúp", en: "households helped now")),
    always(
      "withoutHelper", .list(.reference(.household)),
      Wording(vi: "mã các hộ nghèo chưa có nơi giúp đỡ", en: "poor households without a helper")),
    always(
      "coverage", .figure,
      Wording(vi: "tỷ lệ % hộ nghèo có nơi giúp đỡ", en: "percent of the poor with a helper"),
      orNull: true),
    number("escapedPoverty", Wording(vi: "số hộ thoát nghèo", en: "households out of poverty")),
    number(
      "escapedNearPoverty",
      Wording(vi: "số hộ thoát cận nghèo", en: "households out of near-poverty")
    ),
    number("fellBack", Wording(vi: "số hộ tái nghèo", en: "households that fell back")),
    always(
      "byHelper", .list(.object(helperRow)), Wording(vi: "theo nơi giúp đỡ", en: "by helper")),
    always(
      "helpedHouseholds", .list(.object(helpedRow)),
      Wording(vi: "từng hộ được giúp", en: "each household that was helped")),
  ]

  private static let helperRow: [Field] = [
    always(
      "org", .reference(.organisation), Wording(vi: "tổ chức", en: "the organisation"),
      orNull: true),
    always(
      "helper", .text,
      Wording(
        vi: "tên doanh nghiệp, cơ quan …; không có tên người",
        en: "the name of an enterprise or agency; persons are not named"), orNull: true),
    always(
      "helperKind", .choice(Helper.Kind.allCases, \.meaning),
      Wording(vi: "loại nơi giúp đỡ", en: "what kind of helper"), orNull: true),
    number("helped", Wording(vi: "số hộ được giúp trong năm", en: "households helped this year")),
    number("helpedNow", Wording(vi: "số hộ đang được giúp", en: "households helped now")),
    number("escapedPoverty", Wording(vi: "số hộ thoát nghèo", en: "households out of poverty")),
  ]

  private static let helpedRow: [Field] = [
    always("household", .reference(.household), Wording(vi: "mã hộ", en: "the household's id")),
    always("area", .reference(.area), Wording(vi: "khu dân cư", en: "its area"), orNull: true),
    always(
      "status", .choice(HouseholdStatus.allCases, \.meaning),
      Wording(vi: "diện vào ngày chốt", en: "its status on the last day"), orNull: true),
    always(
      "helpers", .list(.text),
      Wording(
        vi: "mã tổ chức, tên cơ quan, hoặc loại người giúp",
        en: "ids of organisations, names of bodies, kinds of persons")),
    always(
      "forms", .list(.choice(helpForms)), Wording(vi: "hình thức giúp", en: "the forms of help")),
  ]

  private static let remarkRow: [Field] = [
    always(
      "section", .choice(RemarkSection.allCases, \.meaning),
      Wording(vi: "phần của báo cáo", en: "the part of the report")),
    always(
      "content", .content, Wording(vi: "về nội dung nào", en: "on which content"), orNull: true),
    always("text", .text, Wording(vi: "lời văn", en: "the words")),
  ]

  private static let receivedRow: [Field] = [
    always("unit", .reference(.unit), Wording(vi: "đơn vị gửi", en: "the unit"), orNull: true),
    always(
      "org", .reference(.organisation), Wording(vi: "tổ chức gửi", en: "the organisation"),
      orNull: true),
    always("on", .date, Wording(vi: "ngày nhận", en: "the day it came in")),
  ]
}
