internal import MTTQCore
internal import MTTQText

/// Part III: who carries a plan out, where, with what money, and what is to be reported.
struct PlanDuties {
  let document: PrintablePlan
  let appendices: [PrintedAppendix]

  var blocks: [PrintedBlock] {
    .sections(
      bodies + [
        (
          bodies.isEmpty
            ? "Các tổ chức cùng thực hiện" : "Các tổ chức khác cùng thực hiện", others
        ),
        ("Địa bàn thực hiện", PlanPlaces(document: document).blocks),
        ("Các quỹ", funds), ("Chấm điểm, xếp loại", assessments),
        ("Chế độ thông tin, báo cáo", PlanReporting(document: document).blocks),
        ("Sơ kết, tổng kết", reviews),
      ])
  }

  private var plan: Plan { document.plan }

  /// The organisations that have duties, each with what it registered.
  private var bodies: [(title: String, blocks: [PrintedBlock])] {
    plan.organisations.filter { !$0.duties.isEmpty }.map { organisation in
      (
        organisation.name,
        organisation.duties.map { .item($0.closed) }
          + registered(organisation).map { .item($0.capitalisedFirst.closed) }
      )
    }
  }

  /// Those that have no duties of their own: what each registered, then the rest by name.
  private var others: [PrintedBlock] {
    let others = plan.organisations.filter(\.duties.isEmpty)
    let rest = others.filter { registered($0).isEmpty }.map(\.name)
    return others.filter { !registered($0).isEmpty }.map {
      .item("\($0.name): \(registered($0).joined(separator: "; ")).")
    } + (rest.isEmpty ? [] : [.item("\(rest.joined(separator: ", ")).")])
  }

  private func registered(_ organisation: Organisation) -> [String] {
    let contents = organisation.contents.map(String.init)
    return [
      contents.isEmpty ? nil : "đăng ký thực hiện nội dung \(contents.joined(separator: ", "))",
      organisation.models.map { "đăng ký xây dựng \($0.counted()) mô hình" },
      organisation.document.map { "ban hành văn bản triển khai\($0.words)" },
    ].compactMap { $0 }
  }

  private var funds: [PrintedBlock] {
    plan.funds.map { fund in
      .item(
        fund.opening == .zero
          ? "\(fund.name)." : "\(fund.name): số dư đầu năm \(fund.opening.measured(in: "đồng")).")
    }
  }

  /// Who is judged by which score table, each with the appendix that holds it.
  private var assessments: [PrintedBlock] {
    plan.assessments.map { assessment in
      let place = appendices.first { $0.title == assessment.title }.map {
        " (Phụ lục \($0.number))"
      }
      return .item(
        "\(words(assessment.subject)) theo \(assessment.title.inSentence)\(place ?? "").")
    }
  }

  private func words(_ subject: Assessment.Subject) -> String {
    switch subject {
    case .itself: "\(plan.unit.issuer) tự chấm điểm"
    case .area: "Chấm điểm từng \(document.areaWord)"
    case .organisation: "Chấm điểm từng tổ chức"
    case .unit: "Chấm điểm từng đơn vị cấp dưới"
    }
  }

  private var reviews: [PrintedBlock] {
    plan.reviews.map { review in
      let day = review.due.map { "chậm nhất ngày \($0.words())" } ?? review.when
      let years = review.years.map { " (\($0.from)-\($0.to))" } ?? ""
      return .item(review.title + years + (day.map { ": \($0)" } ?? "") + ".")
    }
  }
}
