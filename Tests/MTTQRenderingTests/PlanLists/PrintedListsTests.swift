import MTTQCore
import MTTQRendering
import MTTQText
import Testing

@Suite("The parts of a plan as tables") struct PrintedListsTests {
  private let book: Book
  private let day: CalendarDate

  init() throws {
    book = try SmallBook(
      plan: [
        #"""
        "organisations":[{"id":"mttq","name":"Ủy ban MTTQ Việt Nam xã","kind":"front"},
         {"id":"phu-nu","name":"Hội Phụ nữ xã","kind":"socio-political","contents":[1,3],"models":2,
          "duties":["Giúp 2 hộ","Làm 1 mô hình"],"document":{"number":"4/KH","date":"2026-02-05"}}]
        """#,
        #"""
        "areas":[{"id":"dong","name":"Đông","kind":"thôn","outstanding":true,"pilot":"ntm",
          "until":"2026-05-01","into":["moi"]},
         {"id":"moi","name":"Mới","noEligibleHouseholds":true,"since":"2026-05-02"}]
        """#,
        #"""
        "tasks":[{"id":"1","number":"II.1","title":"Tập huấn","lead":"mttq","due":"2026-04-30"},
         {"id":"2","title":"Ra quân","content":1,"lead":"phu-nu","with":["mttq"],
          "from":"2026-03-20","due":"2026-05-05"},{"id":"3","title":"Sơ kết"}]
        """#,
        #"""
        "models":[{"id":"vuon-rau","name":"Vườn rau","content":1,"org":"phu-nu",
         "areas":["dong","moi"],"since":"2025-03-01"},{"id":"m2","name":"=1+1","content":2}]
        """#,
        #"""
        "targets":[{"indicator":"hoc-bong","atLeast":40,"source":"KH 5"},
         {"indicator":"hoc-bong","between":[5,10],"area":"dong","agreed":"xã"},
         {"indicator":"nha-dai-doan-ket-xay-moi","exactly":2,"org":"phu-nu"}]
        """#,
        #"""
        "assessments":[{"id":"tu-cham","title":"Tự chấm","of":"self","bonus":2,
          "criteria":[{"id":"a","title":"A","most":10},{"id":"b","title":"B","most":20}],
          "ranks":[{"atLeast":25,"title":"Tốt"}]}]
        """#,
      ],
      records: [
        #""kind":"task","task":"1","on":"2026-04-28","status":"done""#,
        #""kind":"model","model":"vuon-rau","on":"2026-03-01","status":"effective""#,
        SmallBook.result("2026-04-02", #""hoc-bong":12"#),
        #""kind":"score","assessment":"tu-cham","on":"2026-04-02","points":{"a":9.5}"#,
      ]
    ).book
    day = try Sample.day("2026-05-25")
  }

  /// A table as CSV, without the mark at its head.
  private func csv(_ list: PrintedList) -> String {
    list.csv().replacing("\u{FEFF}", with: "").replacing("\r\n", with: "\n")
  }

  @Test func `organisations have all that the plan says of them`() {
    #expect(
      csv(PrintedList(organisationsOf: book.plan, asOf: day, language: .vietnamese)) == """
        Mã,Tổ chức,Loại,Nội dung,Việc được giao,Số mô hình đăng ký,Số văn bản,Ngày văn bản
        mttq,Ủy ban MTTQ Việt Nam xã,Mặt trận,,,,,
        phu-nu,Hội Phụ nữ xã,chính trị - xã hội,"1; 3","Giúp 2 hộ; Làm 1 mô hình",2,4/KH,05/02/2026

        """)
  }

  @Test func `areas say whether they exist on the day`() {
    #expect(
      csv(PrintedList(areasOf: book.plan, asOf: day, language: .vietnamese)) == """
        Mã,Khu dân cư,Loại,Nổi bật,Làm điểm,Không có hộ thuộc diện,Từ ngày,Đến ngày,Thay bằng,Đang tồn tại
        dong,Đông,thôn,có,điểm nông thôn mới,không,,01/5/2026,moi,không
        moi,Mới,,không,,có,02/5/2026,,,có

        """)
  }

  @Test func `tasks have what became of them`() {
    let items = book.tasks(asOf: day).items
    #expect(
      csv(PrintedList(items, of: book.plan, asOf: day, language: .vietnamese)) == """
        Mã,Số mục,Nhiệm vụ,Nội dung,Chủ trì,Phối hợp,Từ ngày,Hạn,Tình trạng,Ngày,Quá hạn
        1,II.1,Tập huấn,,mttq,,,30/4/2026,đã hoàn thành,28/4/2026,không
        2,,Ra quân,1,phu-nu,mttq,20/3/2026,05/5/2026,chưa thực hiện,,có
        3,,Sơ kết,,,,,,chưa thực hiện,,không

        """)
  }

  @Test func `the road map has a task in each quarter in which it runs`() {
    let items = book.tasks(asOf: day).items
    let list = PrintedList(items, by: .quarter, of: book.plan, asOf: day, language: .english)
    let rows = csv(list).split(separator: "\n").map { $0.split(separator: ",").prefix(2) }
    #expect(
      rows.map { $0.joined(separator: " ") } == [
        "Thời gian Mã", "Quý I/2026 2", "Quý II/2026 1", "Quý II/2026 2", "Không định ngày 3",
      ])
  }

  @Test func `models that begin as a formula are text`() {
    #expect(
      csv(PrintedList(book.models(asOf: day), of: book.plan, asOf: day, language: .english)) == """
        Mã,Mô hình,Nội dung,Tổ chức,Khu dân cư,Từ ngày,Tình trạng,Ngày
        vuon-rau,Vườn rau,1,phu-nu,"dong; moi",2025-03-01,hoạt động hiệu quả,2026-03-01
        m2,'=1+1,2,,,,dự kiến,

        """)
  }

  @Test func `targets have each kind of bound as numbers`() {
    #expect(
      csv(PrintedList(book.targets(asOf: day), of: book.plan, asOf: day, language: .vietnamese))
        == """
        Mã,Chỉ tiêu,ĐVT,Tổ chức,Khu dân cư,Mức giao,Kế hoạch,Đến mức,Lũy kế,Tỷ lệ %,Đạt,Nguồn,Thống nhất với
        hoc-bong,"Suất học bổng, hỗ trợ học sinh khó khăn",suất,,,ít nhất,40,,12,30,không,KH 5,
        hoc-bong,"Suất học bổng, hỗ trợ học sinh khó khăn",suất,,dong,trong khoảng,5,10,0,0,không,,xã
        nha-dai-doan-ket-xay-moi,Nhà Đại đoàn kết xây mới,căn,phu-nu,,đúng,2,,0,0,không,,

        """)
  }

  @Test func `score tables have a row a criterion, the total and the rank`() {
    #expect(
      csv(PrintedList(book.assessments(asOf: day), of: book.plan, asOf: day, language: .vietnamese))
        == """
        Mã bảng điểm,Bảng điểm,Mã đối tượng,Đối tượng,Mã tiêu chí,Tiêu chí,Điểm tối đa,Điểm
        tu-cham,Tự chấm,,xã A,a,A,10,9.5
        tu-cham,Tự chấm,,xã A,b,B,20,
        tu-cham,Tự chấm,,xã A,,Điểm thưởng,2,
        tu-cham,Tự chấm,,xã A,,Tổng điểm,30,
        tu-cham,Tự chấm,,xã A,,Xếp loại,,

        """)
  }

  @Test func `JSON of organisations and areas has every key`() {
    #expect(
      OrganisationsJSON.text(book.plan, asOf: day) == """
        {
          "format": "mttq-organisations/1",
          "asOf": "2026-05-25",
          "organisations": [
            {
              "id": "mttq",
              "name": "Ủy ban MTTQ Việt Nam xã",
              "kind": "front",
              "contents": [],
              "duties": [],
              "models": null,
              "document": null
            },
            {
              "id": "phu-nu",
              "name": "Hội Phụ nữ xã",
              "kind": "socio-political",
              "contents": [
                1,
                3
              ],
              "duties": [
                "Giúp 2 hộ",
                "Làm 1 mô hình"
              ],
              "models": 2,
              "document": {
                "number": "4/KH",
                "date": "2026-02-05"
              }
            }
          ]
        }

        """)
    let areas = AreasJSON.text(book.plan, asOf: day)
    #expect(areas.contains("\"since\": null,\n      \"until\": \"2026-05-01\""))
    #expect(areas.contains("\"noEligibleHouseholds\": false"))
    #expect(
      areas.split(separator: "\"exists\": ").dropFirst().map { $0.prefix(4) } == ["fals", "true"])
  }
}
