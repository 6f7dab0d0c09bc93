import MTTQCore
import MTTQText

/// Plans as they are written down, to take over from and to be made.
enum NewPlanSample {
  static func document(_ text: String) -> PlanDocument {
    PlanDocument(SourceText(path: "plan.json", bytes: Array(text.utf8)))
  }

  static func source(_ text: String) -> SourcePlan? { SourcePlan(document(text)) }

  /// A district's plan of a leap year, with something of everything.
  static let above = """
    {
      "format": "mttq-plan/1",
      "unit": {
        "id": "binh-an", "name": "huyện Bình An", "level": "district", "within": ["tỉnh Tây Sơn"]
      },
      "year": 2024, "kind": "plan", "title": "Kế hoạch thực hiện Cuộc vận động năm 2024",
      "number": "12/KH-MTTQ-BTT", "issued": "2024-02-05", "purposes": ["một"],
      "contents": [{"content": 3, "outstanding": true}],
      "organisations": [
        {"id": "mttq", "name": "Ủy ban MTTQ Việt Nam huyện", "kind": "front"},
        {"id": "nong-dan", "name": "Hội Nông dân huyện", "kind": "socio-political",
         "document": {"number": "5/KH"}},
        {"id": "ubnd", "name": "Ủy ban nhân dân huyện", "kind": "government"}
      ],
      "areas": [{"id": "thon-1", "name": "thôn 1", "outstanding": true}],
      "tasks": [
        {"id": "a", "title": "Ngày hội năm 2024", "lead": "mttq", "with": ["ubnd", "nong-dan"],
         "due": "2024-02-29", "budget": 5},
        {"id": "b", "title": "Kiểm tra", "lead": "ubnd", "with": ["ubnd"]},
        {"id": "c", "title": "Phòng chống bão", "lead": "ubnd", "arising": true}
      ],
      "models": [{"id": "duong-hoa", "name": "Đường hoa", "content": 3, "areas": ["thon-1"]}],
      "indicators": [
        {"id": "tu", "name": "Tử", "unit": "hộ", "kind": "sum"},
        {"id": "mau", "name": "Mẫu", "unit": "hộ", "kind": "sum"},
        {"id": "ty-le-rieng", "name": "Tỷ lệ", "unit": "%", "kind": "ratio", "of": "tu",
         "over": "mau"},
        {"id": "cong-trinh", "name": "Công trình", "unit": "công trình", "kind": "sum"}
      ],
      "targets": [
        {"indicator": "ty-le-rieng", "source": "mục II", "atLeast": 90},
        {"indicator": "cong-trinh", "org": "ubnd", "atLeast": 3},
        {"indicator": "ngay-cong", "org": "nong-dan", "atLeast": 100},
        {"indicator": "ngay-cong", "area": "thon-1", "atLeast": 10}
      ],
      "funds": [{"id": "quy", "name": "Quỹ", "in": "tu", "out": "mau", "opening": 7}],
      "reports": [
        {"kind": "annual", "due": "2025-01-05", "rule": "before", "from": "2023-12-15",
         "through": "2024-12-14", "source": "mục III"},
        {"kind": "month", "day": 20, "rule": "on"}
      ],
      "signatures": [{"title": "PHÓ CHỦ TỊCH", "name": "Nguyễn Văn Mẫu"}]
    }
    """

  static let plan = """
    {
      "$schema": "plan.schema.json",
      "format": "mttq-plan/1",
      "unit": {
        "id": "cam-pho",
        "name": "phường Cẩm Phô",
        "level": "commune"
      },
      "year": 2026,
      "kind": "plan",
      "title": "Kế hoạch triển khai thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn \
    mới, đô thị văn minh” năm 2026",
      "contents": [
        {
          "content": 1
        },
        {
          "content": 2
        },
        {
          "content": 3
        },
        {
          "content": 4
        },
        {
          "content": 5
        }
      ],
      "organisations": [
        {
          "id": "mttq",
          "name": "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
          "kind": "front"
        },
        {
          "id": "cong-doan",
          "name": "Công đoàn phường",
          "kind": "socio-political"
        },
        {
          "id": "nong-dan",
          "name": "Hội Nông dân phường",
          "kind": "socio-political"
        },
        {
          "id": "phu-nu",
          "name": "Hội Liên hiệp Phụ nữ phường",
          "kind": "socio-political"
        },
        {
          "id": "thanh-nien",
          "name": "Đoàn Thanh niên Cộng sản Hồ Chí Minh phường",
          "kind": "socio-political"
        },
        {
          "id": "cuu-chien-binh",
          "name": "Hội Cựu chiến binh phường",
          "kind": "socio-political"
        }
      ],
      "reports": [
        {
          "kind": "half-year",
          "due": "2026-05-15",
          "rule": "before",
          "to": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng"
        },
        {
          "kind": "annual",
          "rule": "on",
          "to": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng",
          "when": "chưa có hạn: ghi theo kế hoạch của cấp trên"
        }
      ],
      "holidays": [
        "2026-01-01",
        "2026-02-16",
        "2026-02-17",
        "2026-02-18",
        "2026-02-19",
        "2026-02-20",
        "2026-04-26",
        "2026-04-27",
        "2026-04-30",
        "2026-05-01",
        "2026-09-01",
        "2026-09-02"
      ],
      "signatures": [
        {
          "authority": "TM. BAN THƯỜNG TRỰC",
          "title": "CHỦ TỊCH"
        }
      ],
      "recipients": [
        {
          "name": "Ủy ban MTTQ Việt Nam thành phố Đà Nẵng",
          "role": "báo cáo"
        },
        {
          "name": "Các tổ chức thành viên",
          "role": "phối hợp"
        },
        {
          "name": "Lưu: VT"
        }
      ]
    }

    """
}
