/// The models of a plan on a report's last day.
package struct ModelSummary: Hashable, Sendable {
  package let items: [Item]

  package var effective: Int { items.count { $0.status == .effective } }
  package var stopped: Int { items.count { $0.status == .stopped } }

  package struct Item: Hashable, Sendable {
    package let model: PracticeModel
    package let status: ModelStatus
  }
}
