internal import ArgumentSyntax
internal import MTTQText

/// `mttq completions SHELL`: the script by which a shell completes lines of mttq.
struct CompletionsCommand: CommandAction {
  var shell = CompletionShell.bash

  static let syntax = CommandSyntax(
    "completions",
    Wording(
      vi: "in tệp lệnh để shell gợi ý bằng phím Tab",
      en: "print the script by which a shell completes words"),
    discussion: Wording(
      vi: """
        Bấm Tab thì shell gợi ý lệnh, tùy chọn, giá trị, và mã trong sổ đang dùng: tổ chức, khu \
        dân cư, chỉ tiêu, báo cáo, hộ … Gõ đầu một tiếng của tên, có dấu hay không dấu, cũng ra: \
        “mttq record vì” ra quy-vi-nguoi-ngheo-thu. Họ tên không bao giờ hiện ra. Đặt một lần:
        bash: mttq completions bash > ~/.local/share/bash-completion/completions/mttq, hoặc thêm \
        source <(mttq completions bash) vào ~/.bashrc.
        zsh: thêm source <(mttq completions zsh) vào ~/.zshrc, sau dòng compinit.
        fish: mttq completions fish > ~/.config/fish/completions/mttq.fish
        """,
      en: """
        With Tab a shell then completes commands, options, values, and what the book in use has: \
        organisations, areas, indicators, reports, households and so on. The beginning of any \
        word of a name will do, with or without marks: “mttq record vi” gives \
        quy-vi-nguoi-ngheo-thu. Names of persons never show. Once:
        bash: mttq completions bash > ~/.local/share/bash-completion/completions/mttq, or put \
        source <(mttq completions bash) into ~/.bashrc.
        zsh: put source <(mttq completions zsh) into ~/.zshrc, below compinit.
        fish: mttq completions fish > ~/.config/fish/completions/mttq.fish
        """),
    examples: ["mttq completions bash"],
    defaults: CompletionsCommand(),
    arguments: [
      .positional(
        .worded(CompletionShell.allCases), \.shell,
        Wording(vi: "shell đang dùng", en: "the shell in use"))
    ])

  func run(in session: Session) throws(Interruption) -> ExitCode {
    try session.print(shell.script)
    return .done
  }
}
