"""What the office says in its own words in every section of its long reports, and shortly in a month's."""

SECTIONS = {
    "situation": ["Xã Tân Phước Hòa được thành lập trên cơ sở sắp xếp ba xã, có 14 thôn, địa bàn rộng, dân cư phân bố "
                  "không đều; sản xuất nông nghiệp là chính. Đời sống Nhân dân ổn định, an ninh trật tự được giữ vững."],
    "leadership": ["Ban Thường trực đã tham mưu Đảng ủy ban hành văn bản lãnh đạo Cuộc vận động, phân công Ủy viên Ủy "
                   "ban phụ trách từng thôn, giao ban hằng tháng với các tổ chức thành viên."],
    "results": ["Cuộc vận động được triển khai rộng khắp ở 14 thôn, gắn với phong trào thi đua của từng tổ chức; nhiều "
                "phần việc do thôn tự chọn, tự làm, tự quản."],
    "strengths": ["Các tổ chức thành viên chủ động nhận phần việc có địa chỉ.",
                  "Nhân dân đồng thuận hiến đất, góp công làm đường, trồng hoa."],
    "limits": ["Một số phần việc phụ thuộc nguồn xã hội hóa nên tiến độ chậm.",
               "Phân loại rác ở thôn xa trung tâm chưa thành nền nếp."],
    "causes": ["Kinh phí hoạt động của Ban công tác Mặt trận còn hạn hẹp.",
               "Cán bộ mới sau sắp xếp còn kiêm nhiệm nhiều việc."],
    "directions": ["Hoàn thành các căn nhà đã khởi công; bàn giao trước Tết Nguyên đán.",
                   "Đẩy mạnh tháng cao điểm vận động Quỹ “Vì người nghèo”.",
                   "Nhân rộng mô hình “Cánh đồng không vỏ thuốc”."],
    "proposals": ["Đề nghị Ban Thường trực tỉnh hỗ trợ thêm kinh phí sửa nhà cho 04 hộ vùng trũng."],
}
ON_CONTENTS = [
    ("results", 1, "Các tổ chức cùng nhận giúp từng hộ theo nguyện vọng, không dàn trải."),
    ("results", 3, "Phong trào Ngày Chủ nhật xanh được duy trì đều đặn."),
    ("limits", 5, "Việc theo dõi kiến nghị sau giám sát có lúc chưa kịp thời."),
]
LONG_REPORTS = ("half-year", "nine-month", "annual")


def remarks():
    """Report, section, content or nothing, text."""
    for report in LONG_REPORTS:
        for section, texts in SECTIONS.items():
            yield report, section, None, "\n".join(texts)
        yield from ((report, *one) for one in ON_CONTENTS)
    yield "month-03", "results", None, "Các thôn ra quân làm vệ sinh, trồng cây đầu xuân; không có việc đột xuất."
    yield "month-03", "directions", None, "Tiếp tục phân công nơi giúp đỡ cho các hộ nghèo còn lại."
    yield "quarter-2", "directions", None, "Chuẩn bị sơ kết 6 tháng đầu năm."
