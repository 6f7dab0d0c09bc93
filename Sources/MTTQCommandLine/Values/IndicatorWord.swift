internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A word `NAME=VALUE`.
enum IndicatorWord {
  /// The values of a record, each indicator once; what is wrong is added to `faults`.
  static func values(
    _ words: [Word], _ plan: Plan, _ faults: inout Faults
  ) -> [Record.IndicatorValue] {
    var values: [Record.IndicatorValue] = []
    for word in words {
      guard let value = read(word, plan, &faults) else { continue }
      if values.contains(where: { $0.indicator == value.indicator }) {
        faults.add(.indicatorTwice(word))
      }
      values.append(value)
    }
    return values
  }

  /// The indicator and its value; what is wrong is added to `faults`.
  private static func read(
    _ word: Word, _ plan: Plan, _ faults: inout Faults
  ) -> Record.IndicatorValue? {
    guard let (name, number) = word.split(at: "=") else {
      faults.add(.noEqualsSign(word))
      return nil
    }
    let indicator = faults.collect { () throws(Diagnostic) in
      let indicator = try plan.indicator(name)
      if indicator.ratio != nil { throw .ratioRecorded(name) }
      return indicator.id
    }
    let value = faults.collect { () throws(Diagnostic) in
      do throws(NumberFault) {
        return try TypedNumber.read(number.text)
      } catch {
        throw number.fault(error.message, hint: error.hint)
      }
    }
    guard let indicator = indicator.value, let value = value.value else { return nil }
    return Record.IndicatorValue(indicator: indicator, value: value)
  }
}

extension Diagnostic {
  fileprivate static func noEqualsSign(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(vi: "“\(word.shown)” thiếu con số", en: "“\(word.shown)” has no value"),
      hint: Wording(vi: "viết như ngay-cong=120", en: "write it as ngay-cong=120"))
  }

  fileprivate static func indicatorTwice(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "chỉ tiêu này đã có trong cùng bản ghi", en: "this indicator is given twice"),
      hint: Wording(
        vi: "cộng hai số lại, hoặc ghi thành hai bản ghi",
        en: "add the two up, or make two records"))
  }

  fileprivate static func ratioRecorded(_ word: Word) -> Diagnostic {
    let fault = TextFault.ratio(word.shown)
    return word.fault(fault.message, hint: fault.hint, code: .indicatorRatio)
  }
}
