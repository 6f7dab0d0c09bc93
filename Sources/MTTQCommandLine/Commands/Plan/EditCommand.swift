internal import ArgumentSyntax
internal import MTTQCore
internal import MTTQStore
internal import MTTQText

/// `mttq edit`: the plan or the register in an editor, taken over once it is sound.
struct EditCommand: CommandAction {
  /// Which file; nil for the plan.
  var named: EditedDocument?
  var isRehearsal = false

  static let syntax = CommandSyntax(
    "edit",
    Wording(
      vi: "sửa kế hoạch hoặc danh sách hộ trong trình soạn thảo",
      en: "change the plan or the register in an editor"),
    discussion: Wording(
      vi: """
        Mở một bản sao bằng VISUAL, EDITOR, nano hoặc vi, ở dòng có lỗi đầu tiên. Lưu và thoát thì \
        bản sao được kiểm tra rồi thay tệp cũ trọn vẹn, theo dạng chuẩn; còn lỗi thì hỏi sửa tiếp \
        hay thôi. Bản sao không được nhận thì còn lại và được nêu tên; không đổi gì thì thôi.
        """,
      en: """
        Opens a copy with VISUAL, EDITOR, nano or vi, at the first error's line. What is saved is \
        checked and takes the place of the file whole, in canonical form; with an error you are \
        asked to go on or give up. A copy that is not taken over stays and is named; unchanged is \
        nothing.
        """),
    examples: ["mttq edit", "mttq edit households"], defaults: EditCommand(),
    arguments: [
      .positional(
        .worded(EditedDocument.allCases), \.named,
        Wording(
          vi: "plan (mặc định) hoặc households", en: "plan (default) or households")),
      .rehearsal(\.isRehearsal),
    ])

  private var document: EditedDocument { named ?? .plan }

  func run(in session: Session) throws(Interruption) -> ExitCode {
    let folder = try session.bookFolder()
    guard let editor = session.editor else { throw .fault(.noEditor, .toolMissing) }
    let file = document == .plan ? folder.plan : folder.households
    let before = try storing { () throws(StoreFailure) in try file.read() }
    let copy = try storing { () throws(StoreFailure) in
      try EditFolder(before, of: document.fileName, in: folder)
    }
    do throws(Interruption) {
      guard let saved = try saved(before, copy, editor, folder, session) else {
        try storing { () throws(StoreFailure) in try copy.remove() }
        session.tell(Wording(vi: "không có gì thay đổi", en: "nothing was changed"))
        return .done
      }
      if isRehearsal {
        try session.print(document.shown(before, saved, path: file.path))
      } else {
        try takeOver(saved, inPlaceOf: before, folder, session)
      }
    } catch {
      session.tell(.kept(copy.file.path))
      throw error
    }
    try storing { () throws(StoreFailure) in try copy.remove() }
    return .done
  }

  /// What was saved, in canonical form, once it is sound; nil where it says the same as before.
  private func saved(
    _ before: [UInt8], _ copy: EditFolder, _ editor: TextEditor, _ folder: BookFolder,
    _ session: Session
  ) throws(Interruption) -> [UInt8]? {
    var line = document.findings(before, in: folder, session).first { $0.severity == .error }?
      .place?.line
    while true {
      guard let code = session.world.runEditor(editor, copy.file.path, line), code == 0 else {
        throw .fault(.editorFailed, .toolMissing)
      }
      let bytes = try storing { () throws(StoreFailure) in try copy.file.read() }
      if bytes == before { return nil }
      let edited = try document.judged(bytes, inPlaceOf: before, in: folder, session)
      if edited.errors.isEmpty {
        session.tellFirst(edited.warnings)
        return edited.bytes == before ? nil : edited.bytes
      }
      session.tell(edited.errors)
      line = edited.errors.first?.place?.line
      guard session.mayAsk else { throw .faults([], .data) }
      session.warn(Wording.goOn(session.language) + " ")
      let answer = Folding.key(session.world.readLine() ?? "b")
      guard ["", "s", "sua", "y", "e", "edit"].contains(answer) else {
        throw .faults([], .findings)
      }
    }
  }

  private func takeOver(
    _ saved: [UInt8], inPlaceOf before: [UInt8], _ folder: BookFolder, _ session: Session
  ) throws(Interruption) {
    try session.locking(folder, as: "edit") { _ throws(Interruption) in
      switch document {
      case .plan: try session.replacePlan(of: folder, before, by: saved, command: "edit")
      case .households:
        try session.keeping(.register, of: folder, command: "edit households") {
          () throws(StoreFailure) in
          try folder.households.replace(saved, insteadOf: before, for: .ownerOnly)
        }
      }
    }
    session.tell(
      Wording(vi: "đã thay \(document.fileName)", en: "\(document.fileName) is replaced"))
  }
}

extension Session {
  /// The editor that is wanted, else one that is there.
  fileprivate var editor: TextEditor? {
    let wanted = ["VISUAL", "EDITOR"].lazy.compactMap { world.environment[$0] }
    return wanted.first { !$0.isEmpty }.map { TextEditor($0) } ?? world.standardEditor()
  }
}

extension Wording {
  fileprivate static let goOn = Wording(
    vi: "Sửa tiếp hay bỏ? [S/b]", en: "Edit again, or give up? [E/g]")

  fileprivate static func kept(_ path: String) -> Wording {
    Wording(
      vi: "bản đã sửa còn ở \(path.visible)", en: "what was changed is kept in \(path.visible)")
  }
}

extension Diagnostic {
  fileprivate static let noEditor = Diagnostic(
    .usageValue,
    Wording(vi: "không có trình soạn thảo nào", en: "there is no editor"),
    hint: Wording(
      vi: "đặt EDITOR, ví dụ export EDITOR=nano, hoặc cài nano",
      en: "set EDITOR, as in export EDITOR=nano, or install nano"))

  fileprivate static let editorFailed = Diagnostic(
    .usageValue,
    Wording(
      vi: "trình soạn thảo không chạy được hoặc kết thúc bằng lỗi",
      en: "the editor could not be started, or ended with an error"),
    hint: Wording(
      vi: "kiểm tra VISUAL, EDITOR", en: "look at VISUAL and EDITOR"))
}
