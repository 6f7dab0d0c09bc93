internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// A word `NAME=VALUE`.
enum IndicatorWord {
  /// The values of an estimate, each indicator once and none a ratio; what is wrong is added to
  /// `faults`.
  static func values(
    _ words: [Word], _ plan: Plan, _ faults: inout Faults
  ) -> [Record.IndicatorValue] {
    figures(words, plan, &faults) { indicator, name throws(Diagnostic) in
      if indicator.ratio != nil { throw .ratioRecorded(name) }
    }.flatMap(\.figure.values)
  }

  /// The figures of a result, each indicator once; what is wrong is added to `faults`.
  static func figures(
    _ words: [Word], _ plan: Plan, _ faults: inout Faults,
    unless check: (Indicator, Word) throws(Diagnostic) -> Void = { _, _ in }
  ) -> [TypedFigure] {
    var figures: [TypedFigure] = []
    var met: Set<String> = []
    for word in words {
      guard let figure = read(word, plan, &faults, check) else { continue }
      let named = (figure.figure.values + figure.figure.stated).map(\.indicator)
      if named.contains(where: { !met.insert($0).inserted }) { faults.add(.indicatorTwice(word)) }
      figures.append(figure)
    }
    return figures
  }

  /// The indicator and its figure; what is wrong is added to `faults`.
  private static func read(
    _ word: Word, _ plan: Plan, _ faults: inout Faults,
    _ check: (Indicator, Word) throws(Diagnostic) -> Void
  ) -> TypedFigure? {
    guard let (name, number) = word.split(at: "=") else {
      faults.add(.noEqualsSign(word))
      return nil
    }
    let tell = faults.tell
    let indicator = faults.collect { () throws(Diagnostic) in
      let indicator = try plan.indicator(name, telling: tell)
      try check(indicator, name)
      return indicator
    }
    guard let known = indicator.value else {
      // The number is judged all the same, so that all that is wrong is told at once.
      _ = faults.collect { () throws(Diagnostic) in try ratio(number) }
      return nil
    }
    let figure = faults.collect { () throws(Diagnostic) in
      do throws(NumberFault) {
        return try Record.Result.Figure(number.text, of: known)
      } catch {
        throw number.fault(error.message, hint: error.hint)
      }
    }
    return figure.value.map { TypedFigure(indicator: known, name: name, figure: $0) }
  }

  private static func ratio(_ word: Word) throws(Diagnostic) -> TypedRatio {
    do throws(NumberFault) {
      return try TypedRatio.read(word.text)
    } catch {
      throw word.fault(error.message, hint: error.hint)
    }
  }
}

/// What a word says of an indicator.
struct TypedFigure {
  let indicator: Indicator
  /// The part of the word that names the indicator.
  let name: Word
  let figure: Record.Result.Figure
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
