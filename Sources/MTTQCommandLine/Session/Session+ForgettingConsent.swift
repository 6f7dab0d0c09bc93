internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQText

/// What cannot be taken back is agreed to first (cli.md, “Streams and files”).
extension Session {
  /// Whether somebody may be forgotten: `--yes` says so, or a person at the terminal who types the id
  /// again.
  ///
  /// - Parameter shown: what is told of whoever is meant, without a name.
  /// - Throws: the fault of a line that nobody can be asked about.
  func agreesToForget(
    _ id: Word, _ shown: Wording, isAgreed: Bool
  ) throws(Interruption) -> Bool {
    if isAgreed { return true }
    guard mayAsk else { throw .fault(.needsAgreement(id)) }
    warn(shown(language).legible + "\n" + Wording.typeAgain(language) + ": ")
    return world.readLine()?.withoutBlanksAround == id.text
  }
}

extension Argument {
  /// `--yes`, of a command that forgets somebody.
  static func agreement(_ property: Property<Bool>) -> Argument {
    .flag(
      "--yes", property, Wording(vi: "xóa không hỏi lại", en: "forget without asking"))
  }
}

extension Wording {
  fileprivate static let typeAgain = Wording(
    vi: "Xóa thì không lấy lại được. Gõ lại mã để xóa",
    en: "It cannot be taken back. Type the id again to forget")
}

extension Diagnostic {
  fileprivate static func needsAgreement(_ word: Word) -> Diagnostic {
    word.fault(
      Wording(
        vi: "xóa thông tin của “\(word.shown)” thì không lấy lại được",
        en: "to forget “\(word.shown)” cannot be taken back"),
      hint: Wording(vi: "thêm --yes nếu chắc chắn", en: "add --yes if you are sure"))
  }
}
