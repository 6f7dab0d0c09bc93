internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks what comes from standard input or through a pipe, with nothing beside it.
  func check(stream path: String, as kind: InputKind?) throws(Interruption) -> CheckedFiles {
    let source = SourceText(path: path, bytes: try input(path))
    let findings =
      switch InputKind.of(source.bytes, said: kind) {
      case .plan: PlanDocument(source).findings
      case .households:
        RegisterDocument(source, references: ReferenceTable(), hasAreas: false).findings
      case .journal:
        BookReading(plan: .absent, register: nil).findings(journal: path) {
          (reader: BookReading.Reader) throws(Never) in reader(source.bytes.span, 1, true)
        }
      case nil: SentReportDocument(source).findings
      }
    return CheckedFiles(paths: [path], findings: findings)
  }
}
