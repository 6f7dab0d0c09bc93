internal import MTTQText

/// Reading the fields of an object that has been checked against its shape; what does not fit is
/// absent, because the checker has reported it.
extension JSONNode {
  func text(_ key: String) -> String? { self[key]?.text }
  func date(_ key: String) -> CalendarDate? { self[key]?.date }
  func quantity(_ key: String) -> Quantity? { self[key]?.quantity }
  func truth(_ key: String) -> Bool { self[key]?.truth ?? false }
  func list(_ key: String) -> [JSONNode] { self[key]?.elements ?? [] }
  func texts(_ key: String) -> [String] { list(key).compactMap(\.text) }
  func choice<Choice: RawRepresentable<String>>(_ key: String) -> Choice? {
    text(key).flatMap { Choice(rawValue: $0) }
  }
}
