internal import MTTQCore
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

extension Session {
  /// Checks the seals of what was sent, against journal and snapshots.
  func check(
    _ sendings: Sendings, of folder: BookFolder, _ journal: JournalFile?, isSound: Bool
  ) throws(Interruption) -> CheckedFiles {
    let snapshots = try storing { () throws(StoreFailure) in
      try folder.keptSnapshots(sealedIn: sendings)
    }
    let findings = try storing { () throws(StoreFailure) in
      try sendings.findings(
        snapshots: snapshots, isSound: isSound, journal: folder.journalPath
      ) {
        (reader: BookReading.Reader) throws(StoreFailure) in try journal?.pass(to: reader)
      }
    }
    return CheckedFiles(
      findings: findings, sendings: sendings.listed(in: folder.journalPath))
  }
}

extension Sendings {
  /// Those under seal, as a check lists them.
  func listed(in path: String) -> [SealedSending] {
    sealed.compactMap { sending in
      sending.sent.seal.map { SealedSending(path: path, sent: sending.sent, code: $0.code) }
    }
  }
}
