internal import MTTQCore
internal import MTTQText

/// Objects that have every key which a format knows, each with a value of its own.
struct ShapeSample {
  private var count = 0

  /// An object with a value under each field but those left out.
  static func object(_ fields: [Shape.Field], without omitted: Set<String> = []) -> JSONNode {
    var sample = ShapeSample()
    return sample.object(fields.filter { !omitted.contains($0.key) }, [])
  }

  private mutating func object(
    _ fields: [Shape.Field], _ conditions: [Shape.Condition]
  ) -> JSONNode {
    let refused = Set(
      conditions.flatMap { condition -> [String] in
        if case .exactlyOne(let keys) = condition { Array(keys.dropFirst()) } else { [] }
      })
    let members = fields.filter { !refused.contains($0.key) }.map { field in
      JSONMember(field.key, value(field.shape, field.conditions))
    }
    let misplaced = conditions.flatMap { condition -> [String] in
      guard case .when(let key, let values, _, let refuses, _) = condition,
        let member = members.first(where: { $0.key == key }), member.value.text != nil,
        values.contains(where: { $0.value == member.value.value })
      else { return [] }
      return refuses
    }
    return JSONNode(.object(members.filter { !misplaced.contains($0.key) }))
  }

  private mutating func value(
    _ shape: Shape, _ conditions: [Shape.Condition] = []
  ) -> JSONNode {
    count += 1
    return switch shape {
    case .text, .anything: .string("chữ \(count)")
    case .phrase: .string("có {n} chữ \(count)")
    case .digits(let range): .string(String("0123456789".prefix(range.upperBound)))
    case .digest: .string(String(repeating: "0123456789abcdef", count: 4))
    case .texts: .array([.string("chữ \(count)"), .string("chữ \(count + 1)")])
    case .identifier, .reference: .string("ma-\(count)")
    case .recordIdentifier: .string("BANGHI-\(count)")
    case .date: .string(day)
    case .time: .string("\(day)T00:00:00Z")
    case .quantity, .amount, .figure: .number(count)
    case .integer(let range): .number(min(range.upperBound, range.lowerBound + count))
    case .content: .number(3)
    case .boolean: .bool(true)
    case .choice(let choices): .string(choices.last?.word ?? "")
    case .format(let name): .string(name)
    case .list(let element, _): .array([value(element, conditions)])
    case .entries(let fields, _): .array([object(fields, conditions)])
    case .bounds: .array([.number(count), .number(count + 1)])
    case .object(let fields): object(fields, conditions)
    case .parts: JSONNode(.object([JSONMember("ma-\(count)", .string("phan-\(count)"))]))
    case .numbers, .table: JSONNode(.object([JSONMember("ma-\(count)", .number(count))]))
    }
  }

  private var day: String { CalendarDate(dayNumber: 20_000 + count)?.description ?? "" }
}

extension JSONNode {
  /// The object without what stands at the end of a path of keys; of a list, in its first object.
  func removing(_ path: [String]) -> JSONNode {
    guard let key = path.first else { return self }
    if let elements, let first = elements.first {
      return .array([first.removing(path)] + elements.dropFirst())
    }
    return JSONNode(
      .object(
        (members ?? []).compactMap { member in
          if member.key != key { return member }
          return path.count == 1
            ? nil : JSONMember(key, member.value.removing(Array(path.dropFirst())))
        }))
  }

  /// The paths to all keys in it.
  var paths: [[String]] {
    if let first = elements?.first { return first.paths }
    return (members ?? []).flatMap { member in
      [[member.key]] + member.value.paths.map { [member.key] + $0 }
    }
  }
}
