extension HTMLText {
  /// The recipients and the signature: side by side for one signer; several sign in two columns.
  mutating func ending(
    recipients: [String], code: String?, signatures: [PrintedSignature]
  ) {
    newLine()
    element("footer") { html in
      html.element("div", ["class": "signing"]) { html in
        if signatures.count == 1 { html.list(recipients, code) }
        for signature in signatures { html.block(signature) }
        if signatures.count != 1 { html.list(recipients, code) }
      }
    }
  }

  private mutating func list(_ recipients: [String], _ code: String?) {
    newLine()
    element("div", ["class": "recipients"]) { html in
      html.element("p", "Nơi nhận:")
      html.element("ul") { html in
        for (place, recipient) in recipients.enumerated() {
          html.element("li", recipient + (place == recipients.count - 1 ? "." : ";"))
        }
      }
      if let code { html.element("p", ["class": "code"], code) }
    }
  }

  /// Authority, title, room for the hand, name.
  private mutating func block(_ signature: PrintedSignature) {
    newLine()
    element("div", ["class": "signature"]) { html in
      for line in [signature.authority, signature.title].compactMap({ $0 }) {
        html.element("p", line)
      }
      html.element("p", ["class": "hand"], signature.name ?? "")
    }
  }
}
