internal import Foundation
internal import MTTQCore
internal import MTTQText

/// The small book of the fixtures that single lines and tables are read against.
enum SampleBook {
  static let plan = PlanDocument(SourceText(path: "plan.json", bytes: bytes("plan.json")))
  static let register = SourceText(path: "households.json", bytes: bytes("households.json"))
  static let reading = BookReading(plan: plan, register: register)

  private static func bytes(_ name: String) -> [UInt8] {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let file = root.appending(path: "Fixtures/valid/tan-hoa-2026").appending(path: name)
    return FileManager.default.contents(atPath: file.path).map(Array.init) ?? []
  }
}
