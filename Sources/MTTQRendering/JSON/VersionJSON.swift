internal import MTTQText

/// The version of the tool as JSON, `mttq-version/1` (cli.md).
package enum VersionJSON {
  /// The version, the commit and the day that it was built from, null where the build was not told
  /// them, and the formats that it reads.
  package static func text(
    version: String, commit: String?, day: String?, formats: [String]
  ) -> String {
    JSONText.printed(
      .object([
        "format": .string("mttq-version/1"), "version": .string(version),
        "commit": .optional(commit), "date": .optional(day),
        "formats": .array(formats.map { .string($0) }),
      ]))
  }
}
