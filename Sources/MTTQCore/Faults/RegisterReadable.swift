package import MTTQText

extension DiagnosticCode {
  package static let fileMode = DiagnosticCode("file/mode", .note)
}

extension Explanation {
  package static let fileMode = Explanation(
    .fileMode,
    title: Wording(
      vi: "sổ hộ mà người khác trên máy đọc được",
      en: "a register that others on the machine can read"),
    meaning: Wording(
      vi: """
        households.json chứa dữ liệu cá nhân của hộ nghèo. Quyền của tệp đang cho tài khoản khác \
        trên máy đọc; git và thư điện tử không giữ quyền này, nên tệp vừa chép về thường như \
        vậy.
        """,
      en: """
        households.json holds personal data of poor households. Its mode lets other accounts of \
        this machine read it; git and mail keep no modes, so a file just copied is often like \
        that.
        """),
    example: Example(
      wrong: "-rw-r--r--  households.json",
      right: "-rw-------  households.json"),
    mend: Wording(
      vi: "Chạy “chmod 600” với tệp; mọi lệnh mttq ghi sổ hộ cũng đặt lại quyền này.",
      en: """
        Run “chmod 600” on the file; every command of mttq that writes the register sets this \
        mode too.
        """))
}

extension Diagnostic {
  /// A register at `path` that other accounts of the machine can read.
  package static func readable(_ path: String) -> Diagnostic {
    Diagnostic(
      .fileMode, at: Place(path: path, line: 1, column: 1),
      Wording(
        vi: "sổ hộ chứa dữ liệu cá nhân mà người khác trên máy đọc được",
        en: "the register holds personal data and others on this machine can read it"),
      hint: Wording(vi: "chạy: chmod 600 \(path)", en: "run: chmod 600 \(path)"))
  }
}
