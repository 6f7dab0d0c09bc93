/// A JSON value with the place where it stands in its source.
///
///     let values = JSONNode.object(["cay-xanh": .number(12)])
///     let result = JSONNode.object(["on": .string("2026-03-01"), "values": values])
///     result["on"]?.date?.month  // 3
///     JSONText.compact(result)  // {"on":"2026-03-01","values":{"cay-xanh":12}}
package struct JSONNode: Hashable, Sendable {
  package let value: Value
  private let place: SourceRange

  package init(_ value: Value, range: Range<Int> = 0..<0) {
    self.value = value
    place = SourceRange(range)
  }

  /// The bytes of the value in its source; empty for a value made by the program.
  package var range: Range<Int> { place.range }

  package enum Value: Hashable, Sendable {
    case null
    case bool(Bool)
    /// A number as its text, so that no digit is lost.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }
}

/// One key of a JSON object with its value, in the order of the source.
package struct JSONMember: Hashable, Sendable {
  package let key: String
  private let keyPlace: SourceRange
  /// Whether the key is given again further on, so that it cannot be told what counts.
  package var isRepeated = false
  package var value: JSONNode

  package init(_ key: String, _ value: JSONNode, keyRange: Range<Int> = 0..<0) {
    self.key = key
    keyPlace = SourceRange(keyRange)
    self.value = value
  }

  /// The bytes of the key in its source, its quotes counted.
  package var keyRange: Range<Int> { keyPlace.range }
}

extension JSONNode {
  package static let null = JSONNode(.null)
  package static func bool(_ value: Bool) -> JSONNode { JSONNode(.bool(value)) }
  package static func string(_ value: String) -> JSONNode { JSONNode(.string(value)) }
  package static func number(_ value: Int) -> JSONNode { JSONNode(.number(String(value))) }
  package static func number(_ value: Quantity) -> JSONNode {
    JSONNode(.number(value.description))
  }
  package static func array(_ values: [JSONNode]) -> JSONNode { JSONNode(.array(values)) }
  package static func object(_ members: KeyValuePairs<String, JSONNode>) -> JSONNode {
    JSONNode(.object(members.map { JSONMember($0, $1) }))
  }

  package static func optional(_ value: String?) -> JSONNode { value.map { .string($0) } ?? .null }
  package static func optional(_ value: Quantity?) -> JSONNode {
    value.map { .number($0) } ?? .null
  }
  package static func optional(_ value: Int?) -> JSONNode { value.map { .number($0) } ?? .null }
  package static func optional(_ value: CalendarDate?) -> JSONNode {
    value.map { .string($0.description) } ?? .null
  }
  package static func optional(_ value: Bool?) -> JSONNode { value.map { .bool($0) } ?? .null }

  /// The members of an object, or nil for another value.
  package var members: [JSONMember]? {
    guard case .object(let members) = value else { return nil }
    return members
  }

  /// The elements of an array, or nil for another value.
  package var elements: [JSONNode]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  /// The text of a string, or nil for another value.
  package var text: String? {
    guard case .string(let text) = value else { return nil }
    return text
  }

  /// The value of a key of an object, or nil where there is none.
  package subscript(key: String) -> JSONNode? {
    guard case .object(let members) = value,
      let place = members.firstIndex(where: { $0.key == key })
    else { return nil }
    return members[place].value
  }
}

extension JSONNode {
  /// The number as a quantity, or nil for another value and for one that is no quantity.
  package var quantity: Quantity? {
    guard case .number(let digits) = value else { return nil }
    do throws(Quantity.Fault) {
      return try Quantity(jsonNumber: digits)
    } catch {
      return nil
    }
  }

  /// The number as a figure that was computed, of any size; nil for another value.
  package var figure: Quantity? {
    guard case .number(let digits) = value else { return nil }
    do throws(Quantity.Fault) {
      return try Quantity(jsonFigure: digits)
    } catch {
      return nil
    }
  }

  /// The number as an integer, or nil for another value and for a fraction.
  package var wholeNumber: Int? {
    guard let quantity, quantity.isWhole else { return nil }
    return Int(exactly: quantity.tenThousandths / 10_000)
  }

  /// The truth value, or nil for another value.
  package var truth: Bool? {
    guard case .bool(let truth) = value else { return nil }
    return truth
  }

  /// The day, or nil for another value and for a text that is no day.
  package var date: CalendarDate? {
    text.flatMap { CalendarDate($0) }
  }
}
