package import MTTQText

/// How the value of an option or a positional is written: its placeholder, and how a word
/// becomes a value.
///
/// The trade's own values extend it: `extension ValueSyntax where Value == CalendarDate`.
package struct ValueSyntax<Value: Sendable>: Sendable {
  package let placeholder: Placeholder
  /// The few values that it takes; empty where they are not few.
  package let choices: [ValueChoice]
  private let reader: @Sendable (Word) throws(Diagnostic) -> Value

  package init(
    _ placeholder: Placeholder, choices: [ValueChoice] = [],
    read: @escaping @Sendable (Word) throws(Diagnostic) -> Value
  ) {
    self.placeholder = placeholder
    self.choices = choices
    reader = read
  }

  /// Turns a word into a value; a diagnostic without a place is given the word's.
  package func read(_ word: Word) throws(Diagnostic) -> Value {
    do throws(Diagnostic) {
      return try reader(word)
    } catch {
      var fault = error
      if fault.place == nil { fault.place = word.place }
      throw fault
    }
  }
}

extension ValueSyntax where Value == String {
  /// Any text.
  package static func text(_ placeholder: Placeholder) -> ValueSyntax {
    ValueSyntax(placeholder) { word in word.text }
  }
}

extension ValueSyntax where Value == Word {
  /// Any text, kept with its place for whoever judges it later.
  package static func word(_ placeholder: Placeholder) -> ValueSyntax {
    ValueSyntax(placeholder) { word in word }
  }
}

extension ValueSyntax where Value == Int {
  /// A whole number within `range`, in ASCII digits.
  package static func whole(_ placeholder: Placeholder, in range: ClosedRange<Int>) -> ValueSyntax {
    ValueSyntax(placeholder) { word throws(Diagnostic) in
      guard let number = Int(word.text), range.contains(number) else {
        throw .notWhole(word, range)
      }
      return number
    }
  }
}

extension ValueSyntax where Value: RawRepresentable<String> {
  /// One of the values listed, written as its raw value or by another name, in which marks, case and
  /// hyphens do not matter.
  package static func choice(
    _ values: [Value], alsoNamed names: @escaping @Sendable (String) -> [String] = { _ in [] },
    meaning: (String) -> Wording? = { _ in nil }
  ) -> ValueSyntax {
    let choices = values.map(\.rawValue)
    let all = choices.joined(separator: "|")
    let described = choices.map {
      ValueChoice($0, otherNames: names($0), meaning: meaning($0))
    }
    return ValueSyntax(
      Placeholder(vi: all, en: all, completes: .choices), choices: described
    ) {
      word throws(Diagnostic) in
      if let value = values.first(where: { $0.rawValue == word.text }) { return value }
      let key = NameKey.of(word.text)
      let named = values.first { value in
        names(value.rawValue).contains { NameKey.of($0) == key }
      }
      guard let value = named else {
        let known = choices + choices.flatMap(names)
        throw .notAChoice(word, choices, near: Suggestion.nearest(to: word.text, among: known))
      }
      return value
    }
  }
}

extension Diagnostic {
  fileprivate static func notWhole(_ word: Word, _ range: ClosedRange<Int>) -> Diagnostic {
    let (low, high) = (range.lowerBound, range.upperBound)
    return word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là số nguyên từ \(low) đến \(high)",
        en: "“\(word.shown)” is not a whole number from \(low) to \(high)"),
      hint: Wording(
        vi: "viết một số trong khoảng đó, không có dấu chấm hay dấu phẩy",
        en: "write a number of that range, without points or commas"))
  }

  /// A word that is none of the choices.
  ///
  /// - Parameter near: the choice that was probably meant.
  package static func notAChoice(_ word: Word, _ choices: [String], near: String?) -> Diagnostic {
    word.fault(
      Wording(
        vi: "“\(word.shown)” không phải là một giá trị được nhận",
        en: "“\(word.shown)” is not one of the values taken"),
      hint: near.map(Wording.didYouMean(_:)) ?? .chooseOne(of: choices))
  }
}
