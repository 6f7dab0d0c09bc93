internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

extension ValueSyntax where Value: Equatable {
  /// One of a few values, by its id or by a name, with or without marks; hyphens stand for blanks.
  ///
  /// Help shows the ids; a wrong word is answered with the nearest of all.
  static func named(
    _ placeholder: Placeholder, _ values: [(value: Value, id: String, names: [String])],
    meaning: (Value) -> Wording? = { _ in nil }
  ) -> ValueSyntax {
    let choices = values.map { value, id, names in
      ValueChoice(
        id, otherNames: names, meaning: meaning(value) ?? FixedValues.meaning(of: id, names))
    }
    return ValueSyntax(placeholder, choices: choices) { word throws(Diagnostic) in
      let key = NameKey.of(word.text)
      let fitting = values.first { entry in
        ([entry.id] + entry.names).contains { NameKey.of($0) == key }
      }
      guard let fitting else {
        throw .noSuchValue(word, values.map(\.id), values.flatMap { [$0.id] + $0.names })
      }
      return fitting.value
    }
  }
}

extension ValueSyntax where Value == HouseholdStatus {
  /// A status, as `near-poor` or as `cận nghèo`.
  static func status(_ statuses: [HouseholdStatus]) -> ValueSyntax {
    .named(
      .status,
      statuses.map { ($0, $0.rawValue, $0.names + $0.names.map { "hộ " + $0 }) },
      meaning: \.words)
  }
}

extension Placeholder {
  static let status = Placeholder(vi: "DIỆN", en: "STATUS", completes: .choices)
}

extension ValueSyntax where Value == String {
  /// A value of a key of the register, by its id or name.
  static func choice(of placeholder: Placeholder, _ choices: [Shape.Choice]) -> ValueSyntax {
    .named(placeholder, choices.map { ($0.word, $0.word, $0.names) }) { word in
      choices.first { $0.word == word }?.meaning
    }
  }

  /// A form of help, as `nha-o`, as `Xây, sửa nhà`, or by words that its name alone has.
  static var helpForm: ValueSyntax {
    let named = choice(
      of: Placeholder(vi: "HÌNH-THỨC", en: "FORM", completes: .choices), Shape.helpForms)
    return ValueSyntax(named.placeholder, choices: named.choices) { word throws(Diagnostic) in
      do throws(Diagnostic) {
        return try named.read(word)
      } catch {
        guard let form = Shape.helpForm(withWords: word.text) else { throw error }
        return form
      }
    }
  }
}

extension Wording {
  static let helpFormHelp: Wording = {
    let ids = Catalogue.standard.helpForms.map(\.id).joined(separator: ", ")
    return Wording(
      vi: "hình thức giúp đỡ: \(ids), hoặc tên; lặp lại được",
      en: "a form of help: \(ids), or its name; repeatable")
  }()
}

extension Diagnostic {
  fileprivate static func noSuchValue(
    _ word: Word, _ ids: [String], _ known: [String]
  ) -> Diagnostic {
    let key = Folding.key(word.text)
    let longer = known.first { !key.isEmpty && Folding.key($0).contains(key) }
    return .notAChoice(
      word, ids, near: longer ?? Suggestion.nearest(to: word.text, among: known))
  }
}
