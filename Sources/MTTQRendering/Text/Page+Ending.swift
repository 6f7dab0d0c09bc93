internal import MTTQText

extension Page {
  /// The recipients and the signature: side by side for one signer; several sign in two columns.
  package mutating func ending(recipients: [String], signatures: [PrintedSignature]) {
    let left = (width - 2) / 2
    let right = width - 2 - left
    if let signature = signatures.first, signatures.count == 1 {
      columns(
        list(recipients, left), SignatureLines(signature, right).lines(0), left: left, gap: 2)
      return
    }
    for start in stride(from: 0, to: signatures.count, by: 2) {
      let first = SignatureLines(signatures[start], left)
      let second = signatures.dropFirst(start + 1).first.map { SignatureLines($0, right) }
      let height = max(first.head.count, second?.head.count ?? 0)
      columns(first.lines(height), second?.lines(height) ?? [], left: left, gap: 2)
      add(StyledText(""))
    }
    for line in list(recipients, width) { add(line) }
  }

  private func list(_ recipients: [String], _ width: Int) -> [StyledText] {
    var page = Page(column: width)
    page.paragraph("Nơi nhận:", tone: .strong)
    for (place, recipient) in recipients.enumerated() {
      page.item(recipient + (place == recipients.count - 1 ? "." : ";"))
    }
    return page.lines
  }
}

/// A signature block as lines: authority and title, room for the hand, name.
private struct SignatureLines {
  let head: [String]
  private let name: [String]
  private let width: Int

  init(_ signature: PrintedSignature, _ width: Int) {
    head = [signature.authority, signature.title].compactMap { $0 }
      .flatMap { $0.wrapped(to: width) }
    name = (signature.name ?? "").wrapped(to: width)
    self.width = width
  }

  /// The block, its head so many lines high at least, so that names stand beside each other.
  func lines(_ height: Int) -> [StyledText] {
    let room = Array(repeating: "", count: 4 + max(0, height - head.count))
    return (head + room + name).map { StyledText($0, .strong).aligned(.center, in: width) }
  }
}
