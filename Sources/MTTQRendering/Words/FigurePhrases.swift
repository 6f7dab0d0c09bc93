/// What a sentence says of a standard indicator; `#` is the number.
///
/// Flows follow “Trong năm, toàn phường …”, stocks “Đến ngày …, toàn phường có …”; what begins with
/// “trong đó” follows the figure that it is a part of. A ratio and a plan's own indicator need
/// none: their names serve.
enum FigurePhrases {
  static let byIndicator: [String: String] = [
    "quy-vi-nguoi-ngheo-thu": "vận động Quỹ “Vì người nghèo” được # đồng",
    "quy-vi-nguoi-ngheo-chi": "chi từ Quỹ “Vì người nghèo” # đồng",
    "an-sinh-xa-hoi": "vận động nguồn lực an sinh xã hội ngoài Quỹ “Vì người nghèo” được # đồng",
    "nha-dai-doan-ket-xay-moi": "xây mới # căn nhà Đại đoàn kết",
    "nha-dai-doan-ket-sua-chua": "sửa chữa # căn nhà Đại đoàn kết",
    "nha-dai-doan-ket-kinh-phi": "dành # đồng xây mới, sửa chữa nhà Đại đoàn kết",
    "xoa-nha-tam": "xóa # căn nhà tạm, nhà dột nát",
    "sinh-ke-ho": "hỗ trợ sinh kế cho # hộ",
    "sinh-ke-kinh-phi": "dành # đồng hỗ trợ sinh kế",
    "qua-tang": "trao # suất quà cho hộ nghèo, hộ khó khăn",
    "dat-hien": "vận động Nhân dân hiến # m² đất",
    "dat-nong-nghiep-hien": "vận động Nhân dân hiến # ha đất nông nghiệp",
    "ngay-cong": "huy động Nhân dân đóng góp # ngày công",
    "dong-gop-tien": "vận động Nhân dân đóng góp # đồng xây dựng hạ tầng",
    "duong-giao-thong": "làm mới, nâng cấp # km đường giao thông",
    "cong-trinh-dang-ky": "đăng ký # công trình, phần việc",
    "cong-trinh-hoan-thanh": "trong đó # công trình, phần việc đã hoàn thành",
    "to-hop-tac": "thành lập # tổ hợp tác, hợp tác xã kiểu mới",
    "ho-thuc-pham-an-toan": "# hộ đăng ký sản xuất, kinh doanh thực phẩm an toàn",
    "tong-so-ho": "# hộ",
    "gia-dinh-van-hoa-dang-ky": "# hộ đăng ký danh hiệu “Gia đình văn hóa”",
    "gia-dinh-van-hoa": "# hộ đạt danh hiệu “Gia đình văn hóa”",
    "tong-so-khu-dan-cu": "# khu dân cư",
    "khu-dan-cu-van-hoa": "# khu dân cư đạt danh hiệu “Khu dân cư văn hóa”",
    "dan-so": "# nhân khẩu",
    "nguoi-tham-gia-bhyt": "# người tham gia bảo hiểm y tế",
    "hoc-bong": "trao # suất học bổng, suất hỗ trợ cho học sinh khó khăn",
    "hoc-bong-kinh-phi": "dành # đồng trao học bổng",
    "den-on-dap-nghia-thu": "vận động Quỹ “Đền ơn đáp nghĩa” được # đồng",
    "den-on-dap-nghia-chi": "chi từ Quỹ “Đền ơn đáp nghĩa” # đồng",
    "nha-tinh-nghia": "xây mới, sửa chữa # căn nhà tình nghĩa",
    "tham-hoi-chinh-sach": "thăm hỏi # lượt gia đình chính sách, người có công",
    "buoi-ve-sinh-moi-truong": "tổ chức # buổi ra quân vệ sinh môi trường",
    "tuyen-duong-hoa": "trồng # km đường hoa, hàng rào xanh",
    "tuyen-duong-thap-sang": "thắp sáng # km đường",
    "cay-xanh": "trồng mới # cây xanh",
    "ho-phan-loai-rac": "# hộ phân loại, xử lý rác tại nhà",
    "ho-ky-cam-ket": "# hộ ký cam kết chấp hành pháp luật, bảo đảm an toàn giao thông",
    "to-tu-quan": "# tổ tự quản về an ninh trật tự",
    "camera-an-ninh": "lắp mới # camera an ninh",
    "tuyen-truyen-phap-luat": "tổ chức # buổi tuyên truyền, giáo dục pháp luật",
    "hoa-giai-vu-viec": "tiến hành hòa giải # vụ việc",
    "hoa-giai-thanh": "trong đó # vụ việc hòa giải thành",
    "giam-sat": "tổ chức # cuộc giám sát",
    "kien-nghi-sau-giam-sat": "đưa ra # kiến nghị sau giám sát",
    "kien-nghi-giai-quyet": "trong đó # kiến nghị được giải quyết",
    "phan-bien-xa-hoi": "tổ chức # cuộc phản biện xã hội",
    "thanh-tra-nhan-dan": "có # cuộc giám sát của Ban Thanh tra nhân dân",
    "giam-sat-dau-tu": "có # cuộc giám sát của Ban Giám sát đầu tư của cộng đồng",
    "doi-thoai": "tổ chức # cuộc đối thoại, lắng nghe ý kiến Nhân dân",
    "gop-y": "có # ý kiến góp ý đối với cán bộ, đảng viên, tổ chức",
    "hoi-nghi-tuyen-truyen": "tổ chức # hội nghị, buổi tuyên truyền về Cuộc vận động",
    "dai-bieu": "có # lượt người dự hội nghị tuyên truyền",
    "dai-bieu-khong-huong-luong": "trong đó # lượt người không hưởng lương từ ngân sách",
    "lop-tap-huan": "mở # lớp tập huấn",
    "nguoi-tap-huan": "có # lượt người được tập huấn",
    "ngay-hoi-le": "có # khu dân cư tổ chức phần lễ Ngày hội Đại đoàn kết toàn dân tộc",
    "ngay-hoi-le-va-hoi": "trong đó # khu dân cư tổ chức cả phần lễ và phần hội",
    "ngay-hoi-thu-quy": "có # lần lồng ghép vận động thu quỹ trong Ngày hội",
    "ho-duoc-hoi": "có # hộ thuộc diện lấy ý kiến",
    "phieu-phat-ra": "phát ra # phiếu lấy ý kiến",
    "phieu-thu-vao": "thu về # phiếu",
    "phieu-hop-le": "trong đó # phiếu hợp lệ",
    "phieu-hai-long": "có # phiếu đánh giá hài lòng",
    "khen-thuong-tap-the": "biểu dương, khen thưởng # tập thể",
    "khen-thuong-ca-nhan": "có # lượt cá nhân, hộ gia đình được biểu dương, khen thưởng",
    "guong-dien-hinh": "tuyên truyền # gương điển hình",
    "hang-viet-tuyen-truyen":
      "tổ chức # buổi tuyên truyền Cuộc vận động “Người Việt Nam ưu tiên dùng hàng Việt Nam”",
    "hang-viet-hoi-cho": "tổ chức # phiên chợ, hội chợ hàng Việt",
    "sang-kien": "có # sáng kiến hưởng ứng phong trào “Đoàn kết sáng tạo”",
    "cuu-tro-thu": "tiếp nhận tiền, hàng cứu trợ trị giá # đồng",
    "cuu-tro-chi": "phân phối tiền, hàng cứu trợ trị giá # đồng",
    "kinh-phi-cuoc-van-dong": "sử dụng # đồng kinh phí thực hiện Cuộc vận động",
  ]

  /// What a sentence says instead where nothing of the kind was done, which is good to say.
  static let none: [String: String] = [
    "ngay-hoi-thu-quy": "không lồng ghép vận động thu quỹ trong Ngày hội"
  ]

  /// How the words begin of what is a part of the figure before it.
  static let part = "trong đó "
}
