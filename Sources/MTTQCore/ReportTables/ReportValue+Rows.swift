internal import MTTQText

// Values that are objects with a table of their own.

extension ReportValue {
  static func object<Inner>(
    _ read: @escaping @Sendable (Row) -> Inner, _ table: KeyTable<Inner>
  ) -> Self {
    Self(.object(table.layout.fields), inner: .object(table.layout)) { table.node(read($0)) }
  }

  static func optionalObject<Inner>(
    _ read: @escaping @Sendable (Row) -> Inner?, _ table: KeyTable<Inner>
  ) -> Self {
    Self(.object(table.layout.fields), orNull: true, inner: .object(table.layout)) { row in
      read(row).map(table.node) ?? .null
    }
  }

  static func rows<Inner>(
    _ read: @escaping @Sendable (Row) -> [Inner], _ table: KeyTable<Inner>,
    as form: FigureForm = .plain
  ) -> Self {
    Self(.list(.object(table.layout.fields)), as: form, inner: .rows(table.layout)) { row in
      .array(read(row).map(table.node))
    }
  }

  /// Figures by the ids of indicators, each of which a diff tells as a row with this figure.
  static func figures(
    _ read: @escaping @Sendable (Row) -> [ScopedFigure], each figure: ReportFigure
  ) -> Self {
    Self(.table(.figure, orNull: true), inner: .figures(figure)) { row in
      JSONNode(.object(read(row).map { JSONMember($0.indicator, .optional($0.value)) }))
    }
  }
}
