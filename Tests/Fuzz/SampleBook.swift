internal import MTTQCore
internal import MTTQText
internal import TestSupport

/// The small book of the fixtures that single lines and tables are read against.
enum SampleBook {
  static let plan = PlanDocument(SourceText(path: "plan.json", bytes: bytes("plan.json")))
  static let register = SourceText(path: "households.json", bytes: bytes("households.json"))
  static let reading = BookReading(plan: plan, register: register)

  private static func bytes(_ name: String) -> [UInt8] {
    Fixtures.bytes("valid/tan-hoa-2026/\(name)") ?? []
  }
}
