internal import ArgumentSyntax
internal import MTTQText

/// Words that other tools understand, and what stands for them here (cli.md, “Global options”).
enum ForeignNames {
  /// What a word means that is no command or option of its place.
  static let meaning: ForeignWord.Dictionary = { word, path, globals in
    if word.hasPrefix("-") { return option(word, path, globals) }
    let key = NameKey.of(word)
    guard path.count > 1, let group = path.last else { return commands[key] }
    if key == "help" {
      let page = "mttq help \(path.dropFirst().map(\.name).joined(separator: " "))"
      return .hint(Wording(vi: "gõ \(page)", en: "type \(page)"))
    }
    let names = Set(group.subcommands.map(\.name))
    return subcommands.first { $0.words.contains(key) }?.ours.first { names.contains($0) }
      .map(ForeignWord.ours)
  }

  private static func option(
    _ word: String, _ path: [CommandDescription], _ globals: [ArgumentDescription]
  ) -> ForeignWord? {
    let known = Set((globals + (path.last?.options ?? [])).flatMap(\.names))
    return options.first { $0.words.contains(word) }?.ours
      .first { ours in known.contains { $0 == ours.prefix { $0 != " " && $0 != "=" } } }
      .map(ForeignWord.ours)
  }

  /// Words below a command, with those of ours that may stand there, the likeliest first.
  private static let subcommands: [(words: Set<String>, ours: [String])] = [
    (["rm", "delete", "del", "drop", "erase", "unset"], ["remove", "forget"]),
    (["ls", "dir", "show", "status", "view", "print", "all", "display"], ["list"]),
    (["update", "change", "modify", "alter", "set", "amend", "fix"], ["edit", "set"]),
    (["new", "create", "insert", "append", "register", "init", "edit"], ["add", "set"]),
    (["mv"], ["rename", "move"]), (["load", "read", "upload"], ["import"]),
    (["finish", "complete", "close", "end", "check"], ["done", "release", "stop"]),
    (["begin", "open"], ["start"]), (["postpone", "delay", "pause"], ["defer"]),
    (["abort", "abandon"], ["cancel"]), (["give", "allot"], ["assign"]),
    (["propose", "recommend"], ["suggest"]), (["extend", "continue"], ["renew"]),
    (["join", "unite", "combine"], ["merge"]), (["divide", "separate"], ["split"]),
  ]

  /// Options that stand before or after a command, or among its own.
  private static let options: [(words: Set<String>, ours: [String])] = [
    (["-v", "-V", "--ver", "-version"], ["--version"]),
    (["-?", "--usage", "-help", "--man"], ["--help"]),
    (["--no-color", "--no-colour", "--nocolor", "--plain", "--monochrome"], ["--color never"]),
    (["--colour", "--colors"], ["--color"]),
    (["--silent", "-s", "--no-progress"], ["--quiet"]),
    (["-d", "--dir", "--directory", "--path", "--repo", "--root", "--project"], ["--book"]),
    (["-l", "--language", "--locale"], ["--lang"]),
    (["--user", "--author", "--actor", "--writer", "--name"], ["--by"]),
    (["--date", "--day", "--when", "-t", "--at"], ["--on", "--as-of"]),
    (["--today", "--now"], ["--as-of"]),
    (["--json"], ["--format json"]), (["--csv"], ["--format csv"]),
    (["--html"], ["--format html"]), (["--docx", "--word"], ["--format docx"]),
    (["--xlsx", "--excel"], ["--format xlsx"]), (["--markdown", "--md"], ["--format markdown"]),
    (["--out", "--outfile", "--to-file", "--save"], ["--output"]),
    (["--input", "--file", "-f", "-i", "--table", "--csv-file"], ["--from"]),
    (["--simulate", "--what-if", "--dryrun", "--try", "--pretend"], ["--dry-run"]),
    (["-y", "--assume-yes", "--no-confirm"], ["--yes"]),
    (["--comment", "-m", "--message", "--remark"], ["--note", "--reason"]),
    (["--organisation", "--organization"], ["--org"]), (["--overwrite"], ["--force"]),
    (["--batch", "--non-interactive", "--noninteractive"], ["--no-input"]),
  ]

  /// Words in the place of a command.
  private static let commands: [String: ForeignWord] = {
    var all: [String: ForeignWord] = [:]
    for (ours, words) in synonyms { for word in words { all[word] = .ours(ours) } }
    for (words, hint) in hints { for word in words { all[word] = .hint(hint) } }
    return all
  }()

  private static let synonyms: [(ours: String, words: [String])] = [
    ("new", ["init", "initialize", "create", "make", "setup"]),
    ("validate", ["check", "lint", "verify", "test", "doctor", "fsck", "audit"]),
    ("log", ["history", "reflog", "journal", "events", "entries", "changes"]),
    ("report", ["print", "render", "generate", "pdf", "docx"]),
    ("send", ["push", "publish", "submit", "deliver", "mail"]),
    ("deadlines", ["due", "deadline", "calendar", "agenda", "upcoming", "schedule", "cal"]),
    ("fmt", ["format", "pretty", "prettify", "tidy"]),
    ("status", ["summary", "stats", "overview", "dashboard", "info", "progress", "st"]),
    ("show", ["cat", "view", "display"]), ("undo", ["revert", "rollback", "reset"]),
    ("help", ["manual", "docs", "usage", "tutorial", "guide", "about"]),
    ("trace", ["why", "blame", "source"]), ("diff", ["compare", "cmp"]),
    ("score", ["grade", "rate", "mark"]), ("form", ["template", "blank"]),
    ("remark", ["comment"]), ("estimate", ["forecast", "predict"]),
    ("household assign", ["assign"]), ("household suggest", ["suggest"]),
    ("task done", ["done", "finish", "complete"]), ("task start", ["start", "begin"]),
  ]
}

extension ForeignNames {
  private static let hints: [(words: [String], hint: Wording)] = [
    (
      ["add", "insert", "put", "append"],
      Wording(
        vi: "ghi số liệu: mttq record TÊN=SỐ; thêm vào kế hoạch: mttq task add, mttq org add, "
          + "mttq area add; thêm hộ: mttq household add",
        en:
          "record a figure: mttq record NAME=VALUE; add to the plan: mttq task add, mttq org add, "
          + "mttq area add; add a household: mttq household add")
    ),
    (
      ["ls", "list", "dir", "all"],
      Wording(
        vi:
          "xem chung: mttq status; từng danh sách: mttq task list, mttq org list, mttq area list, "
          + "mttq household list",
        en: "see the whole: mttq status; single lists: mttq task list, mttq org list, "
          + "mttq area list, mttq household list")
    ),
    (
      ["rm", "remove", "delete", "del", "drop", "erase"],
      Wording(
        vi: "lấy lại lệnh vừa gõ: mttq undo; hủy một bản ghi: mttq void BẢN-GHI --reason LÝ-DO "
          + "(xem mã: mttq log); bỏ một phần của kế hoạch: mttq task remove, mttq org remove",
        en: "take your last command back: mttq undo; take one record back: mttq void RECORD "
          + "--reason REASON (mttq log shows the ids); take a part of the plan out: mttq task remove, mttq org remove"
      )
    ),
    (
      ["import", "load", "ingest", "read", "upload"],
      Wording(
        vi: "đọc bảng số liệu: mttq record --from TỆP; đọc danh sách hộ: mttq household import TỆP",
        en: "read figures: mttq record --from FILE; read a list of households: "
          + "mttq household import FILE")
    ),
    (
      ["update", "set", "modify", "change", "alter"],
      Wording(
        vi: "sửa kế hoạch: mttq plan set, mttq task edit; đặt chỉ tiêu: mttq target set; sửa hộ: "
          + "mttq household edit",
        en: "change the plan: mttq plan set, mttq task edit; set a target: mttq target set; "
          + "a household: mttq household edit")
    ),
    (
      ["amend", "fix", "correct", "replace"],
      Wording(
        vi: "bản ghi không sửa được: hủy bằng mttq undo hoặc mttq void BẢN-GHI --reason LÝ-DO, rồi "
          + "ghi lại",
        en: "records are not changed: take it back with mttq undo or mttq void RECORD "
          + "--reason REASON, and record it anew")
    ),
    (
      ["commit", "save", "write", "store"],
      Wording(
        vi: "không cần lưu: lệnh nào cũng ghi ngay vào sổ; xem lại bằng mttq log",
        en: "there is nothing to save: each command writes into the book at once; see mttq log")
    ),
    (
      ["open", "use", "cd", "switch", "checkout"],
      Wording(
        vi: "không cần mở sổ: vào thư mục của sổ, hoặc thêm -C THƯ-MỤC, như mttq status -C so-2026",
        en: "a book is not opened: go to its folder, or add -C DIR, as in mttq status -C book-2026")
    ),
    (
      ["backup", "copy", "cp", "clone", "archive", "zip"],
      Wording(
        vi:
          "sổ là một thư mục: chép cả thư mục đó, rồi xem bản chép có đủ không bằng mttq validate",
        en: "a book is a folder: copy the folder, and check the copy with mttq validate")
    ),
    (
      ["restore", "recover", "repair"],
      Wording(
        vi: "lấy lại lệnh vừa gõ: mttq undo; tệp hỏng thì chép lại từ bản lưu, xem hỏng ở đâu bằng "
          + "mttq validate",
        en: "take your last command back: mttq undo; bring a damaged file back from a copy, "
          + "mttq validate shows where it is damaged")
    ),
    (
      ["config", "configure", "settings", "preferences", "env", "login", "whoami", "user"],
      Wording(
        vi: "không có tệp cấu hình: sổ, người ghi, ngôn ngữ đặt bằng biến môi trường, xem "
          + "mttq help environment",
        en: "there is no file of settings: variables name book, writer and language, see "
          + "mttq help environment")
    ),
    (
      ["search", "find", "grep", "query", "filter"],
      Wording(
        vi: "tìm bản ghi: mttq log; các chỉ tiêu và mã của chúng: mttq indicator list",
        en: "look for records: mttq log; for indicators and their ids: mttq indicator list")
    ),
    (
      ["pull", "fetch", "sync", "download"],
      Wording(
        vi: "sổ là một thư mục, chia sẻ như mọi thư mục khác; sau đó xem lại bằng mttq validate",
        en: "a book is a folder and is shared as any other; check it afterwards with mttq validate")
    ),
  ]
}
