extension DocumentXML {
  /// Writes the recipients and the signature: side by side for one signer; several sign in two
  /// columns, above the recipients.
  mutating func ending(
    recipients: [String], code: String?, signatures: [PrintedSignature]
  ) {
    let right = Paper.portrait.textTwips / 2
    let left = Paper.portrait.textTwips - right
    sideBySide([left, right]) { document in
      if let signature = signatures.first, signatures.count == 1 {
        document.row { document in
          document.cell(left) { $0.list(recipients, code) }
          document.cell(right) { $0.block(signature) }
        }
        return
      }
      for start in stride(from: 0, to: signatures.count, by: 2) {
        document.row { document in
          document.cell(left) { $0.block(signatures[start], isFollowed: true) }
          document.cell(right) { document in
            if start + 1 < signatures.count {
              document.block(signatures[start + 1], isFollowed: true)
            } else {
              document.paragraph(.signer, "")
            }
          }
        }
      }
      document.row { document in
        document.cell(left + right, columns: 2) { $0.list(recipients, code) }
      }
    }
    owesGap = true
  }

  private mutating func list(_ recipients: [String], _ code: String?) {
    paragraph(.recipientsHead, "Nơi nhận:")
    for (place, recipient) in recipients.enumerated() {
      paragraph(.recipient, recipient + (place == recipients.count - 1 ? "." : ";"))
    }
    if let code { paragraph(.checkCode, code) }
  }

  /// Authority, title, room for the hand, name.
  private mutating func block(_ signature: PrintedSignature, isFollowed: Bool = false) {
    for line in [signature.authority, signature.title].compactMap({ $0 }) {
      paragraph(.signer, line)
    }
    paragraph(.signerName, signature.name ?? "", keepsNext: isFollowed)
  }
}
