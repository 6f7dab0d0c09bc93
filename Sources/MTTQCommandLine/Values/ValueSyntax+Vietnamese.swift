internal import ArgumentSyntax

extension ValueSyntax where Value: RawRepresentable<String> {
  /// One of a few values by its id or by its Vietnamese name (cli.md, “Fixed values”).
  static func worded(_ values: [Value]) -> ValueSyntax {
    .choice(values) { VietnameseNames.values[$0] ?? [] }
  }
}
