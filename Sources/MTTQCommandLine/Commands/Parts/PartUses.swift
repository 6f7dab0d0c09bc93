internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// Where a book refers to a part of its plan.
struct PartUses {
  /// The places in plan.json, besides the part itself.
  let plan: [Place]
  /// How many records name it.
  let records: Int
  /// The places in the register.
  let register: [Place]
  /// The reports that were sent and hold its id.
  let reports: [String]

  /// Whether nothing refers to it.
  var isEmpty: Bool { plan.isEmpty && records == 0 && register.isEmpty && reports.isEmpty }

  /// What refers to it, as it is told.
  var wording: Wording {
    let shown = (plan + register).prefix(PartUses.most)
      .map { "\($0.path.visible):\($0.line):\($0.column)" }
    let more = plan.count + register.count - shown.count
    var vietnamese = shown
    var english = shown
    if more > 0 {
      vietnamese.append("\(more) chỗ nữa")
      english.append("\(more) more")
    }
    if records > 0 {
      vietnamese.append("\(records) bản ghi của nhật ký")
      english.append(records == 1 ? "1 record of the journal" : "\(records) records of the journal")
    }
    vietnamese += reports.map(\.visible)
    english += reports.map(\.visible)
    return Wording(
      vi: vietnamese.joined(separator: ", "), en: english.joined(separator: ", "))
  }

  /// How many places are told one by one.
  private static let most = 10
}

extension Session {
  /// Where a book refers to a part of its plan.
  ///
  /// - Parameters:
  ///   - own: where the part itself stands, whose own words are no reference to it.
  ///   - reports: whether reports as they were sent count too.
  func uses(
    of id: String, _ kind: Shape.Reference, besides own: Range<Int>, in edit: PlanEdit,
    reports: Bool
  ) throws(Interruption) -> PartUses {
    let folder = try bookFolder()
    let search = ReferenceSearch(id, kind)
    let places = edit.places(of: search).filter { !own.contains($0.lowerBound) }
    let journal = try openJournal(of: folder)
    let word = Array(id.utf8)
    var records = 0
    try journal.eachRun { lines, firstLine throws(Interruption) in
      let found = RecordLines.read(lines, from: firstLine) { RecordLines.mayHold(word, $1) }
      records += found.count { search.isNamed(byRecord: $0.tree) }
    }
    return PartUses(
      plan: places.map { edit.source.place($0) }, records: records,
      register: try registerPlaces(search, folder),
      reports: reports ? try reportsHolding(search, folder) : [])
  }

  private func registerPlaces(
    _ search: ReferenceSearch, _ folder: BookFolder
  ) throws(Interruption) -> [Place] {
    let file = folder.households
    let bytes = try storing { () throws(StoreFailure) in try file.readIfPresent() }
    guard let bytes else { return [] }
    let source = SourceText(path: file.path, bytes: bytes)
    guard let tree = JSONReader.read(source).tree else { return [] }
    return search.places(in: tree, fields: Shape.register).map { source.place($0).withoutText }
  }

  private func reportsHolding(
    _ search: ReferenceSearch, _ folder: BookFolder
  ) throws(Interruption) -> [String] {
    try storing { () throws(StoreFailure) in
      var holding: [String] = []
      for file in try folder.keptReports() {
        let tree = JSONReader.read(SourceText(path: file.path, bytes: try file.read())).tree
        if let tree, search.isHeld(byReport: tree) { holding.append(file.path) }
      }
      return holding
    }
  }
}
