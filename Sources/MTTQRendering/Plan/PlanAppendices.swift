internal import MTTQCore
internal import MTTQText

/// What stands behind a plan's signature: the road map, score tables, the plan's own indicators.
struct PlanAppendices {
  let document: PrintablePlan

  /// Those that hold something, numbered on.
  var all: [PrintedAppendix] {
    let drafts =
      [("Lộ trình thực hiện", [RoadMapTable(document: document).table])]
      + document.plan.assessments.map { ($0.title, [ScoreTable(assessment: $0).table]) }
      + [("Danh mục chỉ tiêu riêng", OwnIndicators(document: document).tables)]
    return drafts.map { ($0.0, $0.1.filter { !$0.rows.isEmpty }) }.filter { !$0.1.isEmpty }
      .enumerated().map { place, draft in
        PrintedAppendix(
          number: place + 1, title: draft.0, attachment: document.attachment, tables: draft.1)
      }
  }
}
