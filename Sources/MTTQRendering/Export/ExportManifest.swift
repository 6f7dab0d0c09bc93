package import MTTQCore
package import MTTQText

/// What an export consists of, so that whoever takes it in can hold it against what was written:
/// `manifest.json`, format `mttq-export/1`.
package struct ExportManifest: Sendable {
  let version: String
  let asOf: CalendarDate
  let layers: [String]
  package var tables: [Table] = []
  package var books: [Book] = []
  /// The paths of what was left out for an error.
  package var refused: [String] = []

  /// A table, with the digest of its file or, where it has several, of their bytes by path.
  package struct Table: Sendable {
    let name: String
    let rows: Int
    let digest: Digest256

    package init(_ name: String, rows: Int, digest: Digest256) {
      self.name = name
      self.rows = rows
      self.digest = digest
    }
  }

  /// A book, or a report file, which has no journal.
  package struct Book: Sendable {
    let path: String
    let unit: String
    let year: Int
    let journal: Journal?

    package init(_ path: String, unit: String, year: Int, journal: Journal?) {
      self.path = path
      self.unit = unit
      self.year = year
      self.journal = journal
    }
  }

  /// A journal as it was read.
  package struct Journal: Sendable {
    let bytes: Int
    let digest: Digest256

    package init(bytes: Int, digest: Digest256) {
      self.bytes = bytes
      self.digest = digest
    }
  }

  package init(version: String, asOf: CalendarDate, choice: ExportChoice) {
    self.version = version
    self.asOf = asOf
    layers = choice.layers
  }

  /// The file.
  package var text: String {
    JSONText.printed(
      .object([
        "format": .string("mttq-export/1"), "version": .string(version),
        "asOf": .string(asOf.description),
        "catalogue": .string(Catalogue.standard.digest.hexadecimal),
        "layers": .array(layers.map { .string($0) }),
        "tables": .array(
          tables.sorted { $0.name < $1.name }.map { table in
            .object([
              "table": .string(table.name), "rows": .number(table.rows),
              "sha256": .string(table.digest.hexadecimal),
            ])
          }),
        "books": .array(
          books.map { book in
            .object([
              "book": .string(book.path), "unit": .string(book.unit), "year": .number(book.year),
              "journalBytes": .optional(book.journal?.bytes),
              "journalSha256": .optional(book.journal?.digest.hexadecimal),
            ])
          }),
        "refused": .array(refused.map { .string($0) }),
      ]))
  }
}
