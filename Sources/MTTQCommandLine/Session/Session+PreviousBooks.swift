internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Last year's books as a plan names them; with a report's id also its figures in each.
  func previousBooks(
    of book: Book, in folder: BookFolder, for report: String? = nil
  ) throws(Interruption) -> PreviousReading {
    try previousReadings(of: book, in: folder, for: [report]).first
      ?? PreviousReading(of: book.plan, book.planDocument, sources: [])
  }

  /// As `previousBooks`, for several reports, each book being read once.
  func previousReadings(
    of book: Book, in folder: BookFolder, for reports: [String?]
  ) throws(Interruption) -> [PreviousReading] {
    let found = book.plan.previous.map { path -> [PreviousResult] in
      let full = path.hasPrefix("/") ? path : folder.path + "/" + path
      do throws(Interruption) {
        return try previousBook(full, for: reports)
      } catch {
        // What cannot be read is told as such, and counts as not read (report.md, `previous`).
        return reports.map { _ in .failure(.init(.wrong)) }
      }
    }
    return reports.indices.map { place in
      PreviousReading(of: book.plan, book.planDocument, sources: found.map { $0[place] })
    }
  }

  private typealias PreviousResult = Result<PreviousSource, PreviousReading.PreviousFailure>

  /// A book, a folder that keeps its reports, or a report as it was sent; for each report that is
  /// asked for.
  private func previousBook(
    _ path: String, for reports: [String?]
  ) throws(Interruption) -> [PreviousResult] {
    guard let facts = try facts(path) else { return reports.map { _ in .failure(.init(.absent)) } }
    guard facts.kind == .folder else {
      return try reports.map { report throws(Interruption) in
        try sentBook(WholeFile(path), for: report)
      }
    }
    let folder = BookFolder(path)
    if try self.facts(folder.plan.path) == nil {
      return try reports.map { report throws(Interruption) in
        try reportsAlone(of: folder, for: report)
      }
    }
    let (_, last, _) = try read(folder)
    guard let last, !last.hasErrors else { return reports.map { _ in .failure(.init(.wrong)) } }
    return reports.map { report in
      .success(
        PreviousSource(
          year: last.plan.year, unit: last.plan.unit,
          figures: report.flatMap { last.figures(for: $0) }))
    }
  }

  private func reportsAlone(
    of folder: BookFolder, for report: String?
  ) throws(Interruption) -> PreviousResult {
    // A folder that keeps no plan any more may keep the reports as they were sent.
    guard try facts(folder.reportsPath)?.kind == .folder else {
      return .failure(.init(.absent))
    }
    return try keptReports(of: folder, for: report)
  }

  /// The report that is asked for among those that a folder keeps; where none is, whatever the first
  /// of them says.
  private func keptReports(
    of folder: BookFolder, for report: String?
  ) throws(Interruption) -> PreviousResult {
    if let report, try facts(folder.report(report).path) != nil {
      return try sentBook(folder.report(report), for: report)
    }
    let kept = try storing { () throws(StoreFailure) in try folder.keptReports() }
    var found: PreviousSource?
    for file in kept {
      guard case .success(let source) = try sentBook(file, for: report) else {
        return .failure(.init(.wrong))
      }
      found = found ?? source
    }
    return .success(found ?? .empty)
  }

  private func sentBook(
    _ file: WholeFile, for report: String?
  ) throws(Interruption) -> PreviousResult {
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
