package import MTTQText

extension HouseholdKey {
  /// What the format says of the key.
  package var field: Shape.Field { row.key.field }
  /// What a sentence calls it.
  package var word: Wording { row.word }
  var key: ObjectKey<Household> { row.key }
  var headers: [String] { row.headers }

  /// How many people a household may have, or how many of them work.
  package static let numbers = 0...1_000_000
  package static let yearsOfBirth = 1800...2199

  /// Made once: lists of households ask for them cell by cell.
  private static let rows = Dictionary(
    uniqueKeysWithValues: allCases.map { ($0, $0.freshRow) })

  private var row: Row { HouseholdKey.rows[self] ?? freshRow }

  private var freshRow: Row {
    switch self {
    case .id:
      Row(
        .id(
          { $1(&$0.id) },
          Wording(
            vi: "mã của hộ, dùng thay tên ở mọi nơi khác",
            en: "the household's id, which stands for its name everywhere else"),
          example: "h001"),
        Wording(vi: "mã hộ", en: "id"), column: "Mã hộ", "ma so ho")
    case .head:
      Row(
        .optional(
          rawValue, .text, { $1(&$0.head) },
          Wording(
            vi: "họ và tên chủ hộ; bắt buộc, trừ khi “forgotten” là true",
            en: "the head's full name; required unless “forgotten” is true"),
          personal: true),
        Wording(vi: "chủ hộ", en: "head"),
        column: "Họ và tên chủ hộ", "chu ho", "ho ten chu ho", "ten chu ho", "ho va ten", "ho ten")
    case .forgotten:
      Row(
        .mark(
          rawValue, { $1(&$0.forgotten) },
          Wording(
            vi: "true: thông tin cá nhân của hộ đã được xóa; không còn họ tên, địa chỉ …",
            en: "true: its personal data were deleted; no name, no address …")),
        Wording(vi: "đã xóa thông tin cá nhân", en: "forgotten"))
    case .sortName:
      Row(
        .optional(
          rawValue, .text, { $1(&$0.sortName) },
          Wording(
            vi: "tên dùng để xếp thứ tự, khi từ cuối của họ tên không phải là tên",
            en: "what it is sorted by, where the last word of the name is not the given name"),
          personal: true),
        Wording(vi: "tên để xếp thứ tự", en: "name to sort by"), column: "Tên sắp xếp")
    case .area:
      Row(
        .optional(
          rawValue, .reference(.area), { $1(&$0.area) },
          Wording(vi: "mã khu dân cư", en: "the id of its area")),
        Wording(vi: "khu dân cư", en: "area"),
        column: "Khu dân cư", "thon", "ap", "ban", "buon", "lang", "xom", "to", "to dan pho", "tdp",
        "khu", "khu pho", "khoi pho", "khoi", "khu vuc dan cu",
        "thon, to dan pho")
    case .status:
      Row(
        .required(
          rawValue, .choice(HouseholdStatus.registered, \.words), { $1(&$0.status) },
          Wording(vi: "diện hộ đầu năm", en: "its status as the year began")),
        Wording(vi: "diện hộ", en: "status"),
        column: "Diện hộ", "dien", "phan loai", "phan loai ho", "loai ho", "ho ngheo")
    case .since:
      Row(
        .unread(
          rawValue, .date, Wording(vi: "thuộc diện này từ ngày nào", en: "since when it has had it")
        ),
        Wording(vi: "thuộc diện từ", en: "status since"), column: "Từ ngày", "ngay vao danh sach")
    case .standard:
      Row(
        .unread(
          rawValue, .choice(RegisterChoice.standards),
          Wording(
            vi: "chuẩn nghèo đa chiều quốc gia dùng để xét",
            en: "the national standard of multidimensional poverty that it was judged by")),
        Wording(vi: "chuẩn nghèo", en: "poverty standard"), column: "Chuẩn nghèo", "chuan ap dung")
    case .urban:
      Row(
        .unread(
          rawValue, .boolean,
          Wording(vi: "true: thành thị; false: nông thôn", en: "true: urban; false: rural")),
        Wording(vi: "thành thị", en: "urban"), column: "Thành thị", "thanh thi/nong thon", "khu vuc"
      )
    case .people:
      Row(
        .optional(
          rawValue, .whole(in: HouseholdKey.numbers), { $1(&$0.people) },
          Wording(vi: "số nhân khẩu", en: "how many people it has")),
        Wording(vi: "số nhân khẩu", en: "people"),
        column: "Số nhân khẩu", "nhan khau", "so khau", "so nguoi")
    case .workers:
      Row(
        .unread(
          rawValue, .integer(HouseholdKey.numbers),
          Wording(vi: "số lao động", en: "how many of them can work")),
        Wording(vi: "số lao động", en: "workers"), column: "Số lao động", "lao dong")
    case .memberOf:
      Row(
        .list(
          rawValue, of: .reference(.organisation), { $1(&$0.memberOf) },
          Wording(
            vi: "mã các tổ chức mà người trong hộ là hội viên",
            en: "the ids of the organisations that its people belong to")),
        Wording(vi: "hội viên", en: "member of"), column: "Hội viên", "hoi vien cua", "thanh vien",
        "hoi, doan the")
    case .special:
      Row(
        .unread(
          rawValue, .list(.choice(RegisterChoice.special)),
          Wording(vi: "đối tượng đặc thù", en: "what makes its case special")),
        Wording(vi: "đối tượng", en: "special circumstances"),
        column: "Đối tượng", "doi tuong chinh sach")
    case .lacks:
      Row(
        .unread(
          rawValue, .list(.choice(RegisterChoice.lacks)),
          Wording(
            vi: "các chỉ số dịch vụ xã hội cơ bản bị thiếu hụt",
            en: "which of the twelve basic services it lacks")),
        Wording(vi: "thiếu hụt", en: "lacks"), column: "Chỉ số thiếu hụt", "thieu hut")
    case .needs:
      Row(
        .list(
          rawValue, of: .word(of: Shape.helpForms), { $1(&$0.needs) },
          Wording(vi: "các hình thức giúp đỡ hộ cần", en: "the forms of help that it needs")),
        Wording(vi: "nhu cầu", en: "needs"), column: "Nhu cầu", "nhu cau ho tro", "nhu cau giup do")
    case .born:
      Row(
        .unread(
          rawValue, .integer(HouseholdKey.yearsOfBirth),
          Wording(vi: "năm sinh của chủ hộ", en: "the head's year of birth"), personal: true),
        Wording(vi: "năm sinh", en: "year of birth"), column: "Năm sinh")
    case .sex:
      Row(
        .unread(
          rawValue, .choice(RegisterChoice.sexes),
          Wording(vi: "giới tính của chủ hộ", en: "the head's sex"), personal: true),
        Wording(vi: "giới tính", en: "sex"), column: "Giới tính", "nam/nu")
    case .ethnicity:
      Row(
        .unread(
          rawValue, .text, Wording(vi: "dân tộc của chủ hộ", en: "the head's ethnicity"),
          personal: true),
        Wording(vi: "dân tộc", en: "ethnicity"), column: "Dân tộc")
    case .personalId:
      Row(
        .unread(
          rawValue, .text,
          Wording(vi: "số định danh cá nhân của chủ hộ", en: "the head's personal number"),
          personal: true),
        Wording(vi: "số định danh", en: "personal number"),
        column: "Số định danh", "so dinh danh ca nhan", "cccd", "so cccd", "can cuoc", "cmnd")
    case .address:
      Row(
        .unread(rawValue, .text, Wording(vi: "địa chỉ", en: "the address"), personal: true),
        Wording(vi: "địa chỉ", en: "address"), column: "Địa chỉ", "noi o")
    case .phone:
      Row(
        .unread(
          rawValue, .text, Wording(vi: "số điện thoại", en: "the telephone number"),
          personal: true),
        Wording(vi: "điện thoại", en: "telephone"),
        column: "Điện thoại", "so dien thoai", "sdt", "dt")
    }
  }
}
