internal import MTTQCore
internal import MTTQStore
internal import MTTQText

extension BookFolder {
  /// The snapshots in `reports/`, with the digests of those that a seal may be of.
  func keptSnapshots(sealedIn sendings: Sendings) throws(StoreFailure) -> [KeptSnapshot] {
    var snapshots: [KeptSnapshot] = []
    for file in try keptReports() {
      let name = file.path.split(separator: "/").last.map(String.init) ?? file.path
      guard var snapshot = KeptSnapshot(named: name, path: file.path) else { continue }
      if sendings.areSealed(of: snapshot.report) {
        let bytes = try file.read()
        snapshot.digest = SHA256.digest(bytes.span)
      }
      snapshots.append(snapshot)
    }
    return snapshots
  }
}
