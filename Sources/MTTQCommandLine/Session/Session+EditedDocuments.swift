internal import ArgumentSyntax
internal import MTTQRendering
internal import MTTQStore
internal import MTTQText

/// Files of office programs: nothing for a terminal, and not replaced unasked where somebody went on
/// writing after they were printed.
extension Session {
  /// Ends the command (64) where a file of an office program would go to a terminal.
  ///
  /// - Parameters:
  ///   - output: what `-o` names.
  ///   - file: a name for the file, which the hint gives.
  func requireNoTerminal(_ output: String?, file: String) throws(Interruption) {
    guard output.outputFile == nil, world.isTerminal(.output) else { return }
    throw .fault(.notForTerminal(file))
  }

  /// Ends the command where a print would replace a DOCX or XLSX that is not as mttq printed it (73),
  /// and where there is nothing that `--force` could force (64).
  ///
  /// To be called before anything is written.
  ///
  /// - Parameters:
  ///   - output: what `-o` names.
  ///   - isOfOffice: whether one of these is to be printed; what is called one is looked at in any
  ///     case.
  ///   - isForced: whether `--force` was given.
  func requireReplaceable(
    _ output: String?, by isOfOffice: Bool, isForced: Bool
  ) throws(Interruption) {
    guard let file = output.outputFile, isOfOffice || file.isNamedForOffice else {
      if isForced { throw .fault(.nothingForced) }
      return
    }
    if isForced { return }
    let isAsPrinted = try storing { () throws(StoreFailure) in
      guard try NamedStream(file) == nil, try FileFacts(ofPath: file)?.kind == .file else {
        return true
      }
      do throws(StoreFailure) {
        let bytes = try WholeFile(file).read()
        return DocumentDOCX.isAsPrinted(bytes) || WorkbookXLSX.isAsPrinted(bytes)
      } catch {
        // What is too long to be read is none of ours.
        guard error.category == .damagedData else { throw error }
        return false
      }
    }
    if !isAsPrinted { throw .fault(.edited(file), .cannotCreate) }
  }
}

extension String {
  fileprivate var isNamedForOffice: Bool {
    let name = lowercased()
    return name.hasSuffix(".docx") || name.hasSuffix(".xlsx")
  }
}

extension Wording {
  /// What `--force` says.
  static let forceHelp = Wording(
    vi: "ghi đè tệp .docx, .xlsx đã được sửa sau khi in, hoặc không do mttq in",
    en: "replace a .docx or .xlsx that was edited since it was printed, or not printed by mttq")
}

extension Diagnostic {
  fileprivate static func notForTerminal(_ file: String) -> Diagnostic {
    let kind = (file.split(separator: ".").last ?? "").uppercased()
    return Diagnostic(
      .usageConflict,
      Wording(
        vi: "tệp \(kind) không in ra màn hình được",
        en: "\(kind) files are nothing for a terminal"),
      hint: Wording(vi: "ghi vào tệp: -o \(file)", en: "write it to a file: -o \(file)"))
  }

  fileprivate static let nothingForced = Diagnostic(
    .usageConflict,
    Wording(
      vi: "--force chỉ dùng khi in ra tệp .docx, .xlsx bằng -o",
      en: "--force is for printing to a .docx or .xlsx with -o only"),
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
