internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks a single file: a journal by its name, another by its `format`, beside the plan and the
  /// register of its folder, where they are.
  func check(file path: String, asOf today: CalendarDate) throws(Interruption) -> CheckedFiles {
    let file = NamedFile(path)
    if file.name.hasSuffix(".jsonl") { return try check(journal: file) }
    return CheckedFiles(paths: [path], findings: try check(json: file, asOf: today))
  }

  private func check(
    json file: NamedFile, asOf today: CalendarDate
  ) throws(Interruption) -> [Diagnostic] {
    let bytes = try storing { () throws(StoreFailure) in try WholeFile(file.path).read() }
    let source = SourceText(path: file.path, bytes: bytes)
    let format = JSONReader.read(source).tree?["format"]?.text ?? ""
    if format.hasPrefix("mttq-households/") {
      let plan = try file.planBeside()
      let register = RegisterDocument(
        source, references: plan?.references ?? ReferenceTable(), hasAreas: plan?.hasAreas ?? false)
      return try register.findings
        + (plan.map { register.householdsOutOfArea(of: $0, asOf: today) } ?? [])
        + checkMode(WholeFile(file.path))
    }
    if format.hasPrefix("mttq-report/") { return SentReportDocument(source).findings }
    return PlanDocument(source).findings
  }

  private func check(journal file: NamedFile) throws(Interruption) -> CheckedFiles {
    let households = file.folder.households
    let journal = try storing { () throws(StoreFailure) in try JournalFile(file.path) }
    let register = try storing { () throws(StoreFailure) in try households.readIfPresent() }
    let reading = BookReading(
      plan: try file.planBeside() ?? .absent,
      register: register.map { SourceText(path: households.path, bytes: $0) })
    let found = try storing { () throws(StoreFailure) in
      try reading.findings(journal: file.path, in: try JournalRuns(journal))
    }
    let seals = try storing { () throws(StoreFailure) in
      try found.sendings.findings(
        snapshots: nil, isSound: !found.all.contains { $0.severity == .error }, journal: file.path
      ) {
        (reader: BookReading.Reader) throws(StoreFailure) in try journal.pass(to: reader)
      }
    }
    return CheckedFiles(
      paths: [file.path], findings: found.all.filter { $0.place?.path == file.path } + seals,
      sendings: found.sendings.listed(in: file.path))
  }
}

/// A file that the user named, with what stands beside it.
private struct NamedFile {
  let path: String
  let name: String
  let folder: BookFolder

  init(_ path: String) {
    self.path = path
    name = path.split(separator: "/").last.map(String.init) ?? path
    folder = BookFolder(path.contains("/") ? String(path.dropLast(name.count + 1)) : ".")
  }

  func planBeside() throws(Interruption) -> PlanDocument? {
    let bytes = try storing { () throws(StoreFailure) in try folder.plan.readIfPresent() }
    return bytes.map { PlanDocument(SourceText(path: folder.plan.path, bytes: $0)) }
  }
}
