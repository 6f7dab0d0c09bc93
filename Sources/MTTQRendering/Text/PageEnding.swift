internal import MTTQText

extension Page {
  /// The recipients and the signature: side by side for one signer; several sign in two columns.
  mutating func ending(recipients: [String], signatures: [PrintedSignature]) {
    let left = (width - 2) / 2
    let right = width - 2 - left
    if let signature = signatures.first, signatures.count == 1 {
      columns(list(recipients, left), block(signature, right), left: left, gap: 2)
      return
    }
    for start in stride(from: 0, to: signatures.count, by: 2) {
      let second = start + 1 < signatures.count ? block(signatures[start + 1], right) : []
      columns(block(signatures[start], left), second, left: left, gap: 2)
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

  /// Authority, title, room for the hand, name.
  private func block(_ signature: PrintedSignature, _ width: Int) -> [StyledText] {
    let head = [signature.authority, signature.title].compactMap { $0 }
    let room = Array(repeating: "", count: 4)
    return (head + room + [signature.name ?? ""]).flatMap { $0.wrapped(to: width) }
      .map { StyledText($0, .strong).aligned(.center, in: width) }
  }
}
