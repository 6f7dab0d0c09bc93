/// The keys of one object of a report, in the order in which they are written.
package struct ReportLayout: Sendable {
  /// Where in a diff its figures stand; nil where it looks at none.
  package let part: ReportPart?
  package let keys: [ReportKey]

  /// The object as its format describes it.
  package var fields: [Shape.Field] { keys.map { $0.field } }

  /// The part and those of the objects inside, in the order of the report.
  package var parts: [ReportPart] {
    keys.reduce(into: [part].compactMap { $0 }) { parts, key in
      switch key.inner {
      case .object(let inner)?, .rows(let inner)?:
        parts += inner.parts.filter { !parts.contains($0) }
      case .figures?, nil: break
      }
    }
  }
}
