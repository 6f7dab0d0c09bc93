internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Last year's books as a plan names them; with a report's id also its figures in each.
  func previousBooks(
    of book: Book, in folder: BookFolder, for report: String? = nil
  ) throws(Interruption) -> PreviousReading {
    var sources: [Result<PreviousSource, PreviousReading.PreviousFailure>] = []
    for path in book.plan.previous {
      let full = path.hasPrefix("/") ? path : folder.path + "/" + path
      do throws(Interruption) {
        sources.append(try previousBook(full, for: report, of: book))
      } catch {
        // What cannot be read is told as such, and counts as not read (report.md, `previous`).
        sources.append(.failure(.init(.wrong)))
      }
    }
    return PreviousReading(of: book.plan, book.planDocument, sources: sources)
  }

  /// A book, a folder that keeps its reports, or a report as it was sent.
  private func previousBook(
    _ path: String, for report: String?, of book: Book
  ) throws(Interruption) -> Result<PreviousSource, PreviousReading.PreviousFailure> {
    guard let facts = try facts(path) else { return .failure(.init(.absent)) }
    guard facts.kind == .folder else { return try sentBook(WholeFile(path), for: report) }
    let folder = BookFolder(path)
    if try self.facts(folder.plan.path) != nil {
      let (_, last) = try read(folder)
      guard let last, !last.hasErrors else { return .failure(.init(.wrong)) }
      return .success(
        PreviousSource(
          year: last.plan.year, unit: last.plan.unit,
          figures: report.flatMap { last.figures(for: $0) }))
    }
    // A folder that keeps no plan any more may keep the reports as they were sent.
    guard try self.facts(path + "/reports")?.kind == .folder else {
      return .failure(.init(.absent))
    }
    return try keptReports(of: folder, for: report, book)
  }

  /// The report that is asked for among those that a folder keeps; where none is, the first of those
  /// that this year's plan owes too.
  private func keptReports(
    of folder: BookFolder, for report: String?, _ book: Book
  ) throws(Interruption) -> Result<PreviousSource, PreviousReading.PreviousFailure> {
    var found: PreviousSource?
    for id in report.map({ [$0] }) ?? book.calendar.reports.map(\.id) {
      let file = folder.report(id)
      guard try facts(file.path) != nil else { continue }
      guard case .success(let source) = try sentBook(file, for: id) else {
        return .failure(.init(.wrong))
      }
      found = found ?? source
    }
    if let found { return .success(found) }
    return report.map { .failure(.init(.withoutReport($0))) } ?? .failure(.init(.absent))
  }

  private func sentBook(
    _ file: WholeFile, for report: String?
  ) throws(Interruption) -> Result<PreviousSource, PreviousReading.PreviousFailure> {
    let sent = try sentReport(in: file)
    if sent.errors > 0 { return .failure(.init(.wrong)) }
    let isOther = report.map { $0 != sent.report } ?? false
    let source = PreviousSource(sent)
    return .success(
      isOther ? PreviousSource(year: source.year, unit: source.unit, figures: nil) : source)
  }

  private func facts(_ path: String) throws(Interruption) -> FileFacts? {
    try storing { () throws(StoreFailure) in try FileFacts(ofPath: path) }
  }
}
