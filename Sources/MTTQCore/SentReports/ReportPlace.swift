internal import MTTQText

/// Where in a report figures stand: in which part, and by which ids in it.
package struct ReportPlace: Hashable, Sendable {
  package let part: ReportPart
  /// The id of what the row is about: an indicator, task, model, household, quota, fund, score table,
  /// section.
  package private(set) var id: String?
  package private(set) var unit: String?
  package private(set) var org: String?
  package private(set) var area: String?
  package private(set) var content: Int?
  /// What tells rows apart that have no id: the text of a remark, the day that a report came in.
  package private(set) var text: String?

  /// The place of a row in a part, by the values of the keys that tell its rows apart; where they
  /// say nothing, that of the row around it.
  init(of row: JSONNode, in part: ReportPart, _ keys: [ReportKey], inside outer: ReportPlace?) {
    func first<Value>(
      _ wanted: ReportTelling.PlaceKey, _ value: (JSONNode) -> Value?
    ) -> Value? {
      for key in keys where key.telling.placeKey == wanted {
        if let found = row[key].flatMap(value) { return found }
      }
      return nil
    }
    self.part = part
    id = first(.id, \.text) ?? outer?.id
    unit = first(.unit, \.text) ?? outer?.unit
    org = first(.org, \.text) ?? outer?.org
    area = first(.area, \.text) ?? outer?.area
    content = first(.content, \.wholeNumber) ?? outer?.content
    text = first(.text, \.text) ?? outer?.text
  }

  /// The place of one indicator's figure in a row of figures by indicator.
  func of(indicator: String) -> ReportPlace {
    var place = self
    place.id = indicator
    return place
  }
}

extension ReportPlace {
  /// Whom the row is about, of a report that came in or of points.
  var sender: Record.Sender? {
    unit.map { .unit($0) } ?? org.map { .org($0) } ?? area.map { .area($0) }
  }
}
