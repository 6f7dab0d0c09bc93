package import MTTQCore
package import MTTQText
package enum DeadlinesPage { package static func text(_ l: DeadlineList, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
package enum StatusPage { package static func text(_ r: Report, deadlines: DeadlineList, plan: Plan, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
package enum PlanPage { package static func text(_ p: Plan, language: Language, width: Int, style: Style) -> String { "PAGE\n" } }
