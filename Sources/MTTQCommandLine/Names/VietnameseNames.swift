internal import ArgumentSyntax

/// What commands are called in Vietnamese (cli.md, “Vietnamese commands”).
enum VietnameseNames {
  /// The names of the command that a path of names leads to.
  static func names(_ path: [String]) -> [String] {
    switch path.count {
    case 1: commands[path[0]] ?? []
    case 2: subcommands[path[1]].map { [$0] } ?? []
    default: []
    }
  }

  /// The commands that words may name, by the first word of each name.
  static func commands(in words: [String]) -> Set<String> {
    let keys = Set(words.map { CommandDescription.key($0) })
    return Set(
      commands.filter { _, names in
        names.contains { name in
          let key = CommandDescription.key(name)
          return keys.contains(key) || keys.contains(String(key.prefix { $0 != " " }))
        }
      }.keys)
  }

  private static let commands: [String: [String]] = [
    "new": ["lập"], "show": ["xem"], "status": ["tình hình"], "validate": ["kiểm tra"],
    "explain": ["giải thích"], "fmt": ["định dạng"], "record": ["ghi"],
    "form": ["biểu mẫu", "biểu"], "estimate": ["ước"], "remark": ["nhận xét"],
    "receive": ["nhận"], "score": ["chấm điểm"], "log": ["nhật ký"], "undo": ["hoàn tác"],
    "void": ["hủy"], "deadlines": ["hạn"], "report": ["báo cáo"], "send": ["gửi"],
    "diff": ["so sánh"], "trace": ["truy nguyên"], "export": ["xuất"], "schema": ["lược đồ"],
    "help": ["trợ giúp", "giúp"], "version": ["phiên bản"], "org": ["tổ chức"],
    "area": ["khu dân cư", "khu"], "task": ["nhiệm vụ"], "model": ["mô hình"],
    "indicator": ["danh mục"], "review": ["sơ tổng kết"], "assessment": ["bảng điểm"],
    "target": ["chỉ tiêu"], "household": ["hộ"], "helper": ["nơi giúp đỡ", "nơi giúp"],
  ]

  private static let subcommands = [
    "add": "thêm", "list": "xem", "edit": "sửa", "set": "đặt", "remove": "bỏ",
    "start": "bắt đầu", "done": "xong", "defer": "hoãn", "cancel": "hủy",
    "effective": "hiệu quả", "replicate": "nhân rộng", "stop": "dừng", "merge": "sáp nhập",
    "split": "chia tách", "import": "nhập", "assign": "giao", "form": "hình thức",
    "release": "thôi", "outcome": "kết quả", "suggest": "gợi ý", "renew": "gia hạn",
    "forget": "quên", "print": "in",
  ]
}
