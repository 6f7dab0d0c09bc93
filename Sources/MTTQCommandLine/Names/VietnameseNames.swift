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
    let keys = Set(words.map { NameKey.of($0) })
    return Set(
      commands.filter { _, names in
        names.contains { name in
          let key = NameKey.of(name)
          return keys.contains(key) || keys.contains(String(key.prefix { $0 != " " }))
        }
      }.keys)
  }

  private static let commands: [String: [String]] = [
    "new": ["lập"], "show": ["xem"], "status": ["tình hình"], "todo": ["cần làm"],
    "validate": ["kiểm tra"],
    "explain": ["giải thích"], "fmt": ["định dạng"], "record": ["ghi"],
    "form": ["biểu mẫu", "biểu"], "estimate": ["ước"], "remark": ["nhận xét"],
    "receive": ["nhận"], "score": ["chấm điểm"], "log": ["nhật ký"], "undo": ["hoàn tác"],
    "void": ["hủy"], "deadlines": ["hạn"], "report": ["báo cáo"], "send": ["gửi"],
    "diff": ["so sánh"], "trace": ["truy nguyên"], "rollup": ["tổng hợp"], "export": ["xuất"],
    "schema": ["lược đồ"],
    "help": ["trợ giúp", "giúp"], "version": ["phiên bản"], "man": ["sổ tay"],
    "completions": ["gõ tắt"], "org": ["tổ chức"],
    "area": ["khu dân cư", "khu"], "task": ["nhiệm vụ"], "model": ["mô hình"],
    "plan": ["kế hoạch"], "edit": ["sửa"], "unit": ["đơn vị"], "fund": ["quỹ"],
    "breakdown": ["phân tổ"],
    "content": ["nội dung"], "basis": ["căn cứ"], "signature": ["chữ ký"],
    "recipient": ["nơi nhận"], "purpose": ["mục đích"], "requirement": ["yêu cầu"],
    "holiday": ["ngày nghỉ"], "quota": ["định mức"], "duty": ["chế độ báo cáo", "chế độ"],
    "indicator": ["danh mục"], "review": ["sơ tổng kết"], "assessment": ["bảng điểm"],
    "target": ["chỉ tiêu"], "household": ["hộ"], "helper": ["nơi giúp đỡ", "nơi giúp"],
  ]

  /// What the fixed values of options are called, by their ids: of one option no two are alike.
  static let values: [String: [String]] = [
    // Levels.
    "province": ["tỉnh", "thành phố", "cấp tỉnh"], "district": ["huyện", "quận", "cấp huyện"],
    "commune": ["xã", "phường", "đặc khu", "cấp xã"],
    // Areas are a level, whom a score table is about, and a table of a report.
    "area": ["khu dân cư", "thôn", "tổ dân phố", "khu"], "areas": ["khu dân cư"],
    "before": ["trước", "trước ngày"], "on": ["vào", "đúng", "vào ngày"],
    // Organisations.
    "front": ["Mặt trận"], "socio-political": ["chính trị - xã hội", "chính trị xã hội"],
    "member": ["thành viên", "tổ chức thành viên"], "government": ["chính quyền"],
    "partner": ["phối hợp"],
    // How indicators count.
    "sum": ["phát sinh", "cộng dồn"], "latest": ["thời điểm"], "stated": ["công bố"],
    "total": ["tổng"], "ratio": ["tỷ lệ"],
    // Whom a score table is about.
    "self": ["tự chấm", "chính đơn vị"], "organisation": ["tổ chức"], "unit": ["đơn vị"],
    // Formats.
    "text": ["văn bản"], "html": ["trang web", "web"], "docx": ["word"], "xlsx": ["excel"],
    "ics": ["lịch"],
    // Kinds of records.
    "result": ["kết quả"], "task": ["nhiệm vụ"], "model": ["mô hình"], "assign": ["phân công"],
    "release": ["thôi giúp"], "outcome": ["diện hộ"], "estimate": ["ước"],
    "remark": ["nhận xét"], "sent": ["đã gửi"], "received": ["đã nhận"],
    "score": ["chấm điểm"], "void": ["hủy"],
    // Tables of a report.
    "figures": ["số liệu"], "breakdown": ["phân tổ"], "targets": ["chỉ tiêu"],
    "models": ["mô hình"], "households": ["hộ"], "organisations": ["tổ chức"],
    "funds": ["quỹ"], "assessments": ["bảng điểm"],
    // Which tasks a new plan takes.
    "all": ["tất cả"], "pick": ["chọn"],
    // Plans, pilots, and last days off work.
    "programme": ["chương trình phối hợp", "chương trình"], "activity": ["hoạt động"],
    "ntm": ["nông thôn mới"], "dtvm": ["đô thị văn minh"],
    "next-working-day": ["ngày làm việc kế tiếp"], "none": ["không lùi", "không"],
    // What a quota counts.
    "householdsHelped": ["số hộ được giúp đỡ"],
    "householdsPerOrganisation": ["số hộ mỗi tổ chức giúp đỡ"],
    "helperCoverage": ["tỷ lệ hộ nghèo có nơi giúp đỡ"],
    "escapedPoverty": ["số hộ thoát nghèo"],
    "modelsPerOrganisation": ["số mô hình của mỗi tổ chức"],
    "areasWithModel": ["tỷ lệ khu dân cư có mô hình"],
    "outstandingContents": ["số nội dung nổi bật"], "outstandingAreas": ["số khu dân cư nổi bật"],
    "registeredContents": ["số nội dung mỗi tổ chức đăng ký"],
    "perArea": ["mỗi khu dân cư"], "organisationReports": ["báo cáo của mỗi tổ chức"],
    "areaReports": ["báo cáo của mỗi khu dân cư"],
    // Road maps.
    "month": ["tháng"], "quarter": ["quý"],
    // Files.
    "plan": ["kế hoạch"], "journal": ["nhật ký"], "report": ["báo cáo"],
    // Where a household lives.
    "urban": ["thành thị"], "rural": ["nông thôn"],
    "content": ["nội dung"], "not-above": ["không vượt"], "phrase": ["câu"],
  ]

  private static let subcommands = [
    "add": "thêm", "list": "xem", "edit": "sửa", "set": "đặt", "remove": "bỏ",
    "rename": "đổi mã", "move": "chuyển",
    "start": "bắt đầu", "done": "xong", "defer": "hoãn", "cancel": "hủy",
    "effective": "hiệu quả", "replicate": "nhân rộng", "stop": "dừng", "merge": "sáp nhập",
    "split": "chia tách", "import": "nhập", "assign": "giao", "form": "hình thức",
    "release": "thôi", "outcome": "kết quả", "suggest": "gợi ý", "renew": "gia hạn",
    "forget": "quên", "print": "in",
  ]
}
