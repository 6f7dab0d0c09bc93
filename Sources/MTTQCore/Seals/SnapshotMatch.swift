internal import MTTQText

/// Which snapshots of one report belong to which of its sendings (book.md, “Seal”).
struct SnapshotMatch {
  /// The snapshots that no sending explains, the newest first.
  let unexplained: [KeptSnapshot]
  /// The sendings that no snapshot belongs to.
  let withoutSnapshot: [Sendings.Sending]

  /// A snapshot belongs to the sending that sealed its bytes; each sending without a seal takes one of
  /// the others, the last sending the newest, those that were taken back at last.
  init(_ sendings: [Sendings.Sending], _ snapshots: [KeptSnapshot]) {
    let sealed = Set(sendings.compactMap(\.sent.seal?.report))
    let kept = Set(snapshots.compactMap(\.digest))
    let others = snapshots.filter { snapshot in snapshot.digest.map { !sealed.contains($0) } ?? true
    }
    .sorted { $1.isOlder(than: $0) }
    let unsealed = sendings.filter { $0.sent.seal == nil }.sorted { left, right in
      left.isTakenBack == right.isTakenBack
        ? right.record.wasWritten(before: left.record) : right.isTakenBack
    }
    let unkept = sendings.filter { $0.sent.seal.map { !kept.contains($0.report) } ?? false }
    let explained = Set(others.prefix(unsealed.count).compactMap(\.digest))
    unexplained = others.dropFirst(unsealed.count).filter { snapshot in
      // What is to be replaced is copied beside its place before that is done: where a sending broke
      // off between, the copy is not the file that its seal is of.
      unkept.isEmpty || snapshot.digest.map { !explained.contains($0) } ?? true
    }
    withoutSnapshot = unkept + unsealed.dropFirst(others.count)
  }
}
