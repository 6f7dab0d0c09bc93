/// A table that figures or facts are carried to an engine in (export.md): its name, when it is
/// written, and its columns in their order.
///
/// CSV files, the definitions of three engines and `mttq schema export` are all drawn from this one
/// description.
package struct ExportTable: Hashable, Sendable {
  package let name: String
  package let layer: Layer
  /// What it stands behind beside its layer; nil for nothing.
  package let guardian: Guardian?
  package let columns: [ExportColumn]

  /// What tables are about.
  package enum Layer: String, Hashable, Sendable {
    /// The values of reports.
    case figures
    /// What they are made of: plan and journal.
    case facts
  }

  /// What is written where it is asked for by name alone, as it may be about persons.
  package enum Guardian: String, Hashable, Sendable {
    case households
    case remarks
  }

  /// The word under which `mttq schema export` says when it is there.
  package var with: String { guardian?.rawValue ?? layer.rawValue }

  /// Whether it holds for many years at once: what figures are of, and the day.
  package var isShared: Bool {
    layer == .figures && !columns.starts(with: ExportedReport.headColumns)
  }

  /// Whether its rows tell the book or report file that they are of.
  package var isOfBooks: Bool { columns.first == .book }
}

/// A column of a table for engines.
package struct ExportColumn: Hashable, Sendable {
  package let name: String
  package let type: ExportType
  /// Whether it names a household, and is there with them alone.
  package let isOfHousehold: Bool

  init(_ name: String, _ type: ExportType, isOfHousehold: Bool = false) {
    self.name = name
    self.type = type
    self.isOfHousehold = isOfHousehold
  }

  /// The path of the book or report file.
  static let book = ExportColumn("book", .text)
}

/// What the values of a column are; each engine has its own word for it.
package enum ExportType: String, Hashable, Sendable, CaseIterable {
  case text
  case integer
  /// An exact number with four decimals.
  case quantity
  case date
  case boolean
}
