internal import ArgumentSyntax

extension ValueSyntax where Value: RawRepresentable<String> {
  /// One of a few values by its id or by its Vietnamese name (cli.md, “Fixed values”).
  static func worded(_ values: [Value]) -> ValueSyntax {
    .choice(
      values, alsoNamed: { VietnameseNames.values[$0] ?? [] },
      meaning: { FixedValues.meaning(of: $0, VietnameseNames.values[$0] ?? []) })
  }
}
