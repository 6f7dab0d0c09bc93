internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks what comes from standard input or through a pipe, with nothing beside it.
  func check(stream path: String, as kind: InputKind?) throws(Interruption) -> CheckedFiles {
    let source = SourceText(path: path, bytes: try input(path))
    var sendings: [SealedSending] = []
    let findings: [Diagnostic]
    switch InputKind.of(source.bytes, said: kind) {
    case .plan: findings = PlanDocument(source).findings
    case .households:
      findings =
        RegisterDocument(source, references: ReferenceTable(), hasAreas: false).findings
    case .journal:
      let passes: (BookReading.Reader) throws(Never) -> Void = { reader in
        reader(source.bytes.span, 1, true)
      }
      let found = BookReading(plan: .absent, register: nil).findings(journal: path, pass: passes)
      findings =
        found.all
        + found.sendings.findings(
          snapshots: nil, isSound: !found.all.contains { $0.severity == .error }, journal: path,
          pass: passes)
      sendings = found.sendings.listed(in: path)
    case nil: findings = SentReportDocument(source).findings
    }
    return CheckedFiles(paths: [path], findings: findings, sendings: sendings)
  }
}
