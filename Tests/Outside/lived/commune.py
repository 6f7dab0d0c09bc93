"""The commune of the lived year: no real place, nobody's real name."""

UNIT = {"id": "tan-phuoc-hoa", "name": "xã Tân Phước Hòa", "level": "commune", "within": ["tỉnh Đông Sơn"],
        "predecessors": ["xã Tân Phước", "xã Hòa Lạc", "xã Phước Bình"]}

AREAS = [
    {"id": ident, "name": name, "kind": "thôn"} | more for ident, name, more in [
        ("an-loc", "An Lộc", {"outstanding": True, "pilot": "ntm"}), ("an-thanh", "An Thạnh", {}),
        ("binh-an", "Bình An", {}), ("cay-da", "Cây Đa", {}), ("dong-mit", "Đồng Mít", {}),
        ("go-cao", "Gò Cao", {}), ("hoa-lac-dong", "Hòa Lạc Đông", {"outstanding": True}),
        ("hoa-lac-tay", "Hòa Lạc Tây", {}), ("my-long", "Mỹ Long", {}), ("phuoc-binh", "Phước Bình", {}),
        ("phuoc-son", "Phước Sơn", {}), ("song-tra", "Sông Trà", {}), ("tan-phuoc", "Tân Phước", {}),
        ("vinh-thanh", "Vĩnh Thạnh", {})]]
THON = [area["id"] for area in AREAS]

ORGANISATIONS = [
    {"id": "mttq", "name": "Ủy ban MTTQ Việt Nam xã", "kind": "front", "contents": [1, 2, 3, 4, 5]},
    {"id": "cong-doan", "name": "Công đoàn xã", "kind": "socio-political", "contents": [1, 5],
     "duties": ["Giúp ít nhất 02 hộ đoàn viên khó khăn"], "models": 1},
    {"id": "nong-dan", "name": "Hội Nông dân xã", "kind": "socio-political", "contents": [1, 3],
     "duties": ["Chủ trì hỗ trợ sinh kế", "Vận động thu gom vỏ bao thuốc bảo vệ thực vật"], "models": 2,
     "document": {"number": "04/KH-HND", "date": "2026-02-05"}},
    {"id": "phu-nu", "name": "Hội Liên hiệp Phụ nữ xã", "kind": "socio-political", "contents": [1, 2, 3],
     "duties": ["Chủ trì mô hình “Gia đình 5 không, 3 sạch”"], "models": 2,
     "document": {"number": "06/KH-PN", "date": "2026-02-03"}},
    {"id": "thanh-nien", "name": "Đoàn Thanh niên Cộng sản Hồ Chí Minh xã", "kind": "socio-political",
     "contents": [2, 3], "models": 1, "document": {"number": "05/KH-ĐTN", "date": "2026-02-06"}},
    {"id": "cuu-chien-binh", "name": "Hội Cựu chiến binh xã", "kind": "socio-political", "contents": [1, 4],
     "models": 1},
    {"id": "chu-thap-do", "name": "Hội Chữ thập đỏ xã", "kind": "member", "contents": [1, 2]},
    {"id": "nguoi-cao-tuoi", "name": "Hội Người cao tuổi xã", "kind": "member", "contents": [2, 4]},
    {"id": "khuyen-hoc", "name": "Hội Khuyến học xã", "kind": "member", "contents": [2]},
]
MEMBERS = [one["id"] for one in ORGANISATIONS if one["kind"] != "front"]

OWN_INDICATORS = [
    {"id": "be-thu-gom", "name": "Bể thu gom vỏ bao thuốc bảo vệ thực vật", "unit": "bể", "kind": "sum", "content": 3},
    {"id": "vay-von-uy-thac", "name": "Hộ vay vốn ủy thác", "unit": "hộ", "kind": "sum", "content": 1,
     "phrase": "giúp {n} hộ vay vốn ủy thác"},
    {"id": "tieu-chi-ntm", "name": "Tiêu chí nông thôn mới đạt", "unit": "tiêu chí", "kind": "stated", "content": 1},
]
