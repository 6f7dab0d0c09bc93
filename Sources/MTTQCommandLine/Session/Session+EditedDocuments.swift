internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// Documents that somebody went on writing after they were printed: no print replaces them unasked.
extension Session {
  /// Ends the command where a print would replace a DOCX that is not as mttq printed it (73), and
  /// where there is nothing that `--force` could force (64).
  ///
  /// To be called before anything is written.
  ///
  /// - Parameters:
  ///   - output: what `-o` names.
  ///   - isDOCX: whether a DOCX is to be printed; what is called one is looked at in any case.
  ///   - isForced: whether `--force` was given.
  func requireReplaceable(
    _ output: String?, by isDOCX: Bool, isForced: Bool
  ) throws(Interruption) {
    guard let file = output.outputFile, isDOCX || file.lowercased().hasSuffix(".docx") else {
      if isForced { throw .fault(.nothingForced) }
      return
    }
    if isForced { return }
    let isAsPrinted = try storing { () throws(StoreFailure) in
      guard try NamedStream(file) == nil, try FileFacts(ofPath: file)?.kind == .file else {
        return true
      }
      do throws(StoreFailure) {
        return DocumentDOCX.isAsPrinted(try WholeFile(file).read())
      } catch {
        // What is too long to be read is none of ours.
        guard error.category == .damagedData else { throw error }
        return false
      }
    }
    if !isAsPrinted { throw .fault(.edited(file), .cannotCreate) }
  }
}

extension Wording {
  /// What `--force` says.
  static let forceHelp = Wording(
    vi: "ghi đè tệp .docx đã được sửa sau khi in, hoặc không do mttq in",
    en: "replace a .docx that was edited since it was printed, or that mttq did not print")
}

extension Diagnostic {
  fileprivate static let nothingForced = Diagnostic(
    .usageConflict,
    Wording(
      vi: "--force chỉ dùng khi in ra tệp .docx bằng -o",
      en: "--force is for printing to a .docx with -o only"),
    hint: Wording(vi: "bỏ tùy chọn này", en: "leave it out"))

  fileprivate static func edited(_ file: String) -> Diagnostic {
    Diagnostic(
      .storeCannotCreate,
      Wording(
        vi: "“\(file)” đã được sửa sau khi in, hoặc không do mttq in, nên không bị ghi đè",
        en: "“\(file)” was edited since it was printed, or not printed by mttq, and is not replaced"
      ),
      hint: Wording(
        vi: "đặt tên tệp khác sau -o, hoặc thêm --force để ghi đè",
        en: "give another name after -o, or add --force to replace it"))
  }
}
