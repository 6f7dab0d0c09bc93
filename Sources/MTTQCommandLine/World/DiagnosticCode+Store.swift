internal import MTTQText

/// The codes of what the store refuses, `store/` and a word for the kind of failure.
extension DiagnosticCode {
  static let storeData = DiagnosticCode("store/data", .error)
  static let storeNoInput = DiagnosticCode("store/no-input", .error)
  static let storeCannotCreate = DiagnosticCode("store/cannot-create", .error)
  static let storeInputOutput = DiagnosticCode("store/input-output", .error)
  static let storeLock = DiagnosticCode("store/lock", .error)
  static let storeNotPermitted = DiagnosticCode("store/not-permitted", .error)
}

extension Explanation {
  static let storeData = Explanation(
    .storeData,
    title: Wording(vi: "tệp hỏng, không dùng được", en: "a damaged file"),
    meaning: Wording(
      vi: """
        Tệp đọc được nhưng nội dung không dùng được cho việc này, chẳng hạn quá lớn hoặc hỏng. \
        Mã thoát 65.
        """,
      en: "The file can be read but not used, as it is too large or damaged. Exit code 65."),
    example: Example(
      wrong: "mttq status -C so-hong",
      right: "mttq status -C so-tot"),
    mend: Wording(
      vi: "Lấy lại tệp từ bản sao lưu, rồi chạy “mttq validate”.",
      en: "Restore the file from a copy, then run “mttq validate”."))
}

extension Explanation {
  static let storeNoInput = Explanation(
    .storeNoInput,
    title: Wording(vi: "không có tệp hoặc sổ này", en: "no such file or book"),
    meaning: Wording(
      vi: """
        Không thấy tệp, thư mục hoặc sổ được nêu. mttq tìm plan.json từ thư mục hiện tại trở \
        lên. Mã thoát 66.
        """,
      en: """
        The file, folder or book is not there. mttq looks for plan.json from the current folder \
        upward. Exit code 66.
        """),
    example: Example(
      wrong: "mttq status -C cam-pho-2062",
      right: "mttq status -C cam-pho-2026"),
    mend: Wording(
      vi: "Vào thư mục của sổ, hoặc nêu sổ bằng -C.",
      en: "Go to the folder of the book, or name it with -C."))
}

extension Explanation {
  static let storeCannotCreate = Explanation(
    .storeCannotCreate,
    title: Wording(vi: "không tạo được, hoặc sẽ ghi đè", en: "cannot create, or would overwrite"),
    meaning: Wording(
      vi: "Đã có tệp hoặc sổ ở đó, và mttq không bao giờ ghi đè điều đã có. Mã thoát 73.",
      en: "Something is there already, and mttq never overwrites. Exit code 73."),
    example: Example(
      wrong: "mttq new cam-pho-2026",
      right: "mttq new cam-pho-2027"),
    mend: Wording(
      vi: "Chọn tên khác, hoặc dời cái đang có đi.",
      en: "Choose another name, or move what is there away."))
}

extension Explanation {
  static let storeInputOutput = Explanation(
    .storeInputOutput,
    title: Wording(vi: "đọc hoặc ghi không thành", en: "reading or writing failed"),
    meaning: Wording(
      vi: """
        Ổ đĩa đầy, bị rút, hoặc báo lỗi. Lệnh không làm thay đổi gì: tệp được thay trọn hoặc \
        không thay. Nếu đã ghi chắc mà chỉ không in ra được, lời báo nói rõ “đừng chạy lại lệnh”. \
        Mã thoát 74.
        """,
      en: """
        The disk is full, gone or faulty. The command changed nothing: files are replaced whole \
        or not at all. Where it did write and only printing failed, it says “do not run it \
        again”. Exit code 74.
        """),
    example: Example(
      wrong: "mttq report annual -o /media/usb-day/bao-cao.docx",
      right: "mttq report annual -o ~/bao-cao.docx"),
    mend: Wording(
      vi: "Xóa bớt tệp cho ổ đĩa có chỗ trống, hoặc kiểm tra ổ, rồi chạy lại lệnh.",
      en: "Free or check the disk, then run the command again."))
}

extension Explanation {
  static let storeLock = Explanation(
    .storeLock,
    title: Wording(
      vi: "sổ đang được chương trình khác ghi",
      en: "the book is being written by another"),
    meaning: Wording(
      vi: """
        Mỗi lúc chỉ một lệnh được ghi vào sổ. Đã chờ 10 giây mà lệnh kia chưa xong. Mã thoát 75.
        """,
      en: """
        One command at a time writes to a book. The other one was not done within 10 seconds. \
        Exit code 75.
        """),
    example: Example(
      wrong: "mttq household import ho.csv & mttq record ngay-cong=12",
      right: "mttq household import ho.csv; mttq record ngay-cong=12"),
    mend: Wording(
      vi: "Chờ lệnh kia xong rồi chạy lại; các lệnh nối nhau bằng “;” chạy lần lượt.",
      en: "Wait for the other command and try again; commands joined by “;” run in turn."))
}

extension Explanation {
  static let storeNotPermitted = Explanation(
    .storeNotPermitted,
    title: Wording(vi: "không có quyền đọc hoặc ghi", en: "not permitted"),
    meaning: Wording(
      vi: "Tài khoản đang dùng không có quyền với tệp hoặc thư mục này. Mã thoát 77.",
      en: "This account may not read or write the file or folder. Exit code 77."),
    example: Example(
      wrong: "mttq status -C /home/can-bo-khac/so",
      right: "mttq status -C ~/so"),
    mend: Wording(
      vi: "Dùng tài khoản của người giữ sổ, hoặc nhờ họ cấp quyền.",
      en: "Use the account of whoever keeps the book, or ask them for access."))
}

extension Explanation {
  /// The explanations of the codes of what the store refuses.
  static let ofStore: [Explanation] = [
    .storeData,
    .storeNoInput,
    .storeCannotCreate,
    .storeInputOutput,
    .storeLock,
    .storeNotPermitted,
  ]
}
