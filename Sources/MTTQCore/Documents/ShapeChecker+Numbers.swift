internal import MTTQText

/// Numbers, and what holds them by a key.
extension ShapeChecker {
  mutating func checkQuantity(_ node: JSONNode) {
    guard case .number(let digits) = node.value else {
      found.append(.wrongType(.number, source, at: node))
      return
    }
    do throws(Quantity.Fault) {
      _ = try Quantity(jsonNumber: digits)
    } catch {
      found.append(
        error == .precision
          ? .tooPrecise(digits, source, at: node) : .tooLarge(source, at: node))
    }
  }

  mutating func checkInteger(_ node: JSONNode, _ range: ClosedRange<Int>) {
    guard case .number = node.value else {
      found.append(.wrongType(.number, source, isPersonal: isPersonal, at: node))
      return
    }
    if node.wholeNumber.map(range.contains) != true {
      found.append(.outOfRange(range, source, at: node))
    }
  }

  mutating func checkFigure(_ node: JSONNode) {
    guard case .number(let digits) = node.value else {
      found.append(.wrongType(.number, source, at: node))
      return
    }
    do throws(Quantity.Fault) {
      _ = try Quantity(jsonFigure: digits)
    } catch {
      found.append(
        error == .range
          ? .figureTooLarge(source, at: node) : .tooPrecise(digits, source, at: node))
    }
  }

  mutating func checkNumbers(_ node: JSONNode, _ numbers: Shape.Numbers) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members {
      if numbers.reference == .indicator { checkIndicator(member, numbers) }
      checkQuantity(member.value)
      if numbers.isNonNegative, let quantity = member.value.quantity, quantity < .zero {
        found.append(
          numbers == .points
            ? .negativeAmount(source, at: member.value)
            : .negativeQuantity(source, at: member.value))
      }
    }
    if members.isEmpty, !numbers.mayBeEmpty { found.append(.emptyList(source, at: node)) }
  }

  /// Whether the key of a number names an indicator that can have one there.
  private mutating func checkIndicator(_ member: JSONMember, _ numbers: Shape.Numbers) {
    let (key, range) = (member.key, member.keyRange)
    if !references.contains(.indicator, key) {
      found.append(.unknownReference(key, .indicator, known: hints, source, at: range))
    } else if numbers == .stated {
      if let kind = references.kinds[key], kind != "ratio" {
        found.append(.statedNoRatio(key, source, at: range))
      }
    } else if references.ratios.contains(key) {
      found.append(.recordedRatio(key, source, at: range))
    }
  }

  mutating func checkParts(_ node: JSONNode) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members {
      let (key, value) = (member.key, member.value)
      guard let part = value.text else {
        found.append(.wrongType(.text, source, at: value))
        continue
      }
      if !references.contains(.dimension, key) {
        found.append(
          .unknownReference(key, .dimension, known: hints, source, at: member.keyRange))
      } else if let parts = references.parts[key], !parts.contains(part) {
        found.append(.unknownPart(part, among: parts.ids, source, at: value))
      }
    }
  }

  mutating func checkTable(_ node: JSONNode, _ element: Shape, orNull: Bool) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members where !orNull || member.value.value != .null {
      check(member.value, element)
    }
  }
}

extension Diagnostic {
  /// A computed figure beyond what sums can reach (`Quantity.init(jsonFigure:)`).
  fileprivate static func figureTooLarge(_ source: SourceText, at node: JSONNode) -> Diagnostic {
    Diagnostic(
      .quantityRange, at: source.place(node.range),
      Wording(
        vi: "số này quá lớn: không tổng nào có quá 33 chữ số trước dấu phẩy",
        en: "too large: no sum has more than 33 digits before the decimal mark"))
  }
}
