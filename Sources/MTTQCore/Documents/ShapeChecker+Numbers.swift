internal import MTTQText

/// Numbers, and what holds them by a key.
extension ShapeChecker {
  mutating func checkQuantity(_ node: JSONNode, nonNegative: Bool = false) {
    guard case .number(let digits) = node.value else {
      found.append(.wrongType(.number, source, at: node))
      return
    }
    do throws(Quantity.Fault) {
      let quantity = try Quantity(jsonNumber: digits)
      if nonNegative, quantity < .zero { found.append(.negativeQuantity(source, at: node)) }
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

  mutating func checkValues(_ node: JSONNode, nonNegative: Bool) {
    guard let members = node.members else {
      found.append(.wrongType(.object, source, at: node))
      return
    }
    for member in members {
      if !references.contains(.indicator, member.key) {
        found.append(
          .unknownReference(
            member.key, .indicator, known: references, source, at: member.keyRange))
      } else if references.ratios.contains(member.key) {
        found.append(.recordedRatio(member.key, source, at: member.keyRange))
      }
      checkQuantity(member.value, nonNegative: nonNegative)
    }
    if members.isEmpty { found.append(.emptyList(source, at: node)) }
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
