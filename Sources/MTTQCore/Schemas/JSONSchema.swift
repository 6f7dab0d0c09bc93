package import MTTQText

/// The files of a book as JSON Schemas of draft 2020-12, for editors and for other programs.
///
/// A schema says what the shapes say, and of the rules those that point at the same place; ids that
/// are not there, dates against each other and sums are for `mttq validate` alone.
package enum JSONSchema: String, Sendable, CaseIterable {
  case plan
  case households
  case journal
  case report

  /// The schema in written form, its descriptions in one language.
  package func text(in language: Language) -> String {
    JSONText.printed(node(in: language))
  }

  /// The schema as a tree.
  package func node(in language: Language) -> JSONNode {
    var drawing = SchemaDrawing(language: language)
    let body = self == .journal ? drawing.record() : drawing.object(fields)
    return JSONNode(
      .object(
        [
          JSONMember("$schema", .string("https://json-schema.org/draft/2020-12/schema")),
          JSONMember("$id", .string("urn:mttq:schema:\(rawValue):1")),
          JSONMember("title", .string(title(language))),
          JSONMember("description", .string(purpose(language))),
        ] + body
          + [JSONMember("$defs", JSONNode(.object(drawing.definitions())))]))
  }

  private var fields: [Shape.Field] {
    switch self {
    case .plan: Shape.plan
    case .households: Shape.register
    case .journal: []
    case .report: ReportFile.table.layout.fields
    }
  }
}

extension JSONSchema {
  fileprivate var title: Wording {
    switch self {
    case .plan: Wording(vi: "plan.json: kế hoạch của một đơn vị", en: "plan.json: a unit's plan")
    case .households:
      Wording(vi: "households.json: sổ hộ", en: "households.json: the register of households")
    case .journal:
      Wording(vi: "Một dòng của journal.jsonl", en: "One line of journal.jsonl")
    case .report:
      Wording(vi: "reports/*.json: báo cáo đã gửi", en: "reports/*.json: a report as it was sent")
    }
  }

  fileprivate var purpose: Wording {
    switch self {
    case .plan:
      Wording(
        vi:
          "Kế hoạch thực hiện Cuộc vận động trong một năm: nội dung, tổ chức, nhiệm vụ, chỉ tiêu, "
          + "định mức, chế độ báo cáo. mttq validate kiểm tra cả những điều lược đồ không nói được.",
        en:
          "What a unit intends for a year of the campaign: contents, organisations, tasks, targets, "
          + "quotas, reporting duties. mttq validate also checks what a schema cannot say.")
    case .households:
      Wording(
        vi: "Hộ nghèo, cận nghèo và nơi giúp đỡ. Dữ liệu cá nhân: chỉ người phụ trách được đọc.",
        en: "Poor households and who helps them. Personal data: for the officer in charge alone.")
    case .journal:
      Wording(
        vi: "Mỗi dòng là một bản ghi về một việc đã xảy ra; không sửa, không xóa dòng đã ghi.",
        en: "Each line records one thing that happened; nothing in a journal is ever rewritten.")
    case .report:
      Wording(
        vi: "Số liệu của một báo cáo; khóa nào cũng có mặt, null khi không có gì.",
        en: "A report as data: every key is there, null where there is nothing.")
    }
  }
}
