package import MTTQCore
package import MTTQText

/// A report that was sent under seal, as a check lists it.
package struct SealedSending: Hashable, Sendable {
  /// The journal that says so.
  package let path: String
  package let sent: Record.Sent
  /// Its Mã kiểm tra.
  package let code: String

  package init(path: String, sent: Record.Sent, code: String) {
    self.path = path
    self.sent = sent
    self.code = code
  }

  /// The sendings as lines of text, one each; empty where there is none.
  package static func text(_ sendings: [SealedSending], in language: Language) -> String {
    sendings.map { $0.words(language) + "\n" }.joined()
  }

  /// The sending as `mttq-diagnostics/1` has it.
  var node: JSONNode {
    .object([
      "path": .string(path), "report": .string(sent.report), "on": .string(sent.on.description),
      "number": .optional(sent.number), "code": .string(code),
    ])
  }
}

extension SealedSending {
  fileprivate func words(_ language: Language) -> String {
    let number = sent.number.map { ", \($0)" } ?? ""
    return switch language {
    case .vietnamese:
      "\(path): \(sent.report), gửi ngày \(VietnameseDate.short(sent.on))\(number): mã kiểm tra \(code)"
    case .english: "\(path): \(sent.report), sent \(sent.on)\(number): Mã kiểm tra \(code)"
    }
  }
}
