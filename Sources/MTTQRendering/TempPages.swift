package import MTTQCore
package import MTTQText
package struct ReportDocument { package let report: Report; package let names: [String: String]?
  package init(report: Report, plan: Plan, names: [String: String]?, errors: Int) { self.report = report; self.names = names } }
package enum ReportPage { package static func text(_ d: ReportDocument, width: Int, style: Style) -> String { "PAGE\n" } }
package enum DeadlinesPage { package static func text(_ l: DeadlineList, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
package enum StatusPage { package static func text(_ r: Report, deadlines: DeadlineList, plan: Plan, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
package enum PlanPage { package static func text(_ p: Plan, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
