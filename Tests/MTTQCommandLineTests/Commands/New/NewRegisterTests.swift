import Testing

@Suite struct `mttq new with last year's register` {
  @Test func `carries it over and says what to check`() throws {
    let years = try LastYear()
    #expect(
      years.make() == """
        ~/moi
        Cần xem lại trong ~/moi/plan.json:
          - xem lại các tổ chức lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến hoặc đang giúp \
        hộ, văn bản của năm cũ đã bỏ: luat-gia, phat-giao
          - xem lại các khu dân cư lấy thêm từ kế hoạch năm trước vì sổ hộ nhắc đến, dấu của năm \
        cũ đã bỏ: thon-2
          - đối chiếu 12 ngày nghỉ lễ, Tết năm 2026, kể cả nghỉ bù, với thông báo của Nhà nước: \
        01/01, 16/02, 17/02, 18/02, 19/02, 20/02, 26/4, 27/4, 30/4, 01/5, 01/9, 02/9; thêm 24/11 \
        nếu Ngày Văn hóa Việt Nam được nghỉ – mttq holiday add, holiday remove NGÀY
        Cần xem lại trong ~/moi/households.json:
          - đối chiếu 4 hộ lấy từ sổ năm trước với danh sách hộ nghèo, hộ cận nghèo đã được công \
        nhận; 3 hộ đã đổi diện: h2, h3, h4
          - không lấy sang 2 hộ không còn nghèo: h5, h6
          - không lấy sang 1 hộ đã chuyển đi: h7
          - không lấy sang 1 hộ không còn tồn tại: h8
          - không lấy sang 1 hộ đã xóa thông tin cá nhân: h9
          - 4 phân công giúp đỡ còn hiệu lực cuối năm trước: xem và gia hạn bằng mttq household \
        renew -C ~/moi
        Rồi chạy: mttq validate ~/moi
        Kế hoạch còn thiếu 9 điều
        - chưa ghi đơn vị cấp trên
          mttq plan set --within … -C ~/moi
        - chưa có số của kế hoạch
          mttq plan set --number … -C ~/moi
        - chưa có ngày ban hành kế hoạch
          mttq plan set --issued … -C ~/moi
        - chưa có nơi ban hành (địa danh ghi trước ngày)
          mttq plan set --place … -C ~/moi
        - chưa giao chỉ tiêu nào
          mttq target set … --at-least … -C ~/moi
        - báo cáo 6 tháng chưa có hạn
          mttq duty set half-year --due … -C ~/moi
        - báo cáo 6 tháng chưa ghi nơi nhận
          mttq duty set half-year --to … -C ~/moi
        - báo cáo năm chưa có hạn
          mttq duty set annual --due … -C ~/moi
        - báo cáo năm chưa ghi nơi nhận
          mttq duty set annual --to … -C ~/moi
        [0]
        """)
    #expect(try years.mode("moi/households.json") == 0o600)
    #expect(try years.session.text("moi/households.json") == Golden.register)
    #expect(try years.session.text("moi/plan.json").contains(#""previous": "../cu""#))
    #expect(
      years.session.run("validate", "~/moi", "--lang", "en").contains("2 files: 0 errors, "))
  }

  @Test func `says it in English, and names nobody`() throws {
    let years = try LastYear()
    let shown = years.make("--lang", "en")
    #expect(
      shown.contains(
        """
        To check in ~/moi/households.json:
          - hold the households taken from last year's register (4) against the recognised list of \
        poor and near-poor households; of another status now (3): h2, h3, h4
          - not taken over, no longer poor (2): h5, h6
          - not taken over, moved away (1): h7
          - not taken over, ended (1): h8
          - not taken over, forgotten (1): h9
          - assignments that were active at the end of last year (4): see and renew them with mttq \
        household renew -C ~/moi
        Then run: mttq validate ~/moi
        """))
    #expect(!shown.contains("Chủ hộ") && !shown.contains("Người Giúp"))
  }

  @Test func `takes areas and organisations with --from, and adds none`() throws {
    let years = try LastYear()
    let shown = years.make("--from", "~/cu")
    #expect(!shown.contains("lấy thêm"))
    #expect(try years.session.text("moi/households.json") == Golden.register)
    #expect(years.session.run("validate", "~/moi", "-q").hasSuffix("[0]"))
  }

  @Test func `makes no register where last year's book has none, whatever its journal`() throws {
    let years = try LastYear(register: nil, journal: ["x"])
    #expect(years.make("-q") == "~/moi\n[0]")
    #expect(try years.session.names("moi") == [".gitattributes", ".gitignore", "plan.json"])
  }

  @Test(
    arguments: [
      (
        LastYear.plan.replacing("thon-2", with: "thon-3"), LastYear.register, [String](),
        "ref/unknown"
      ),
      (LastYear.plan, LastYear.register.replacing("at-risk", with: "rich"), [], "field/value"),
      (
        LastYear.plan, LastYear.register,
        [#""outcome","household":"h1","on":"2025-10-01","status":"rich""#], "field/value"
      ),
    ])
  func `refuses a book whose statuses cannot be trusted, and makes nothing`(
    plan: String, register: String, journal: [String], code: String
  ) throws {
    let years = try LastYear(plan: plan, register: register, journal: journal)
    let shown = years.make()
    #expect(shown.contains("error[\(code)]"))
    #expect(shown.hasSuffix("[65]"))
    #expect(try years.session.names() == ["cu"])
  }

  @Test(arguments: ["2026", "2027"])
  func `refuses a book of the same year or a later one`(year: String) throws {
    let years = try LastYear(
      plan: LastYear.plan.replacing("2025", with: year), register: nil, journal: [])
    let shown = years.make()
    #expect(
      shown.hasPrefix(
        "error[usage/value]: “~/cu” là sổ năm \(year), không phải sổ của năm trước 2026\n"))
    #expect(shown.hasSuffix("  = nêu sổ năm 2025, hoặc bỏ --previous\n[64]"))
    #expect(try years.session.names() == ["cu"])
  }

  @Test(arguments: [("co", true), ("yes", true), ("", true), ("không", false)])
  func `asks for it at a terminal where the plan taken over is the unit's own`(
    answer: String, isWanted: Bool
  ) throws {
    let years = try LastYear()
    let shown = years.session.run(
      "new", "~/moi", "-q",
      answers: ["xã A", "", "", "~/cu", "thôi", answer, "", "", ""])
    #expect(
      shown.contains(
        """
        Ghi đó là sổ năm trước, để so sánh và lấy sổ hộ sang [C/k]: thôi
        error[usage/value]: “thôi” không phải có hay không
          = gõ c (có) hoặc k (không)
        """))
    #expect(shown.hasSuffix("~/moi\n[0]"))
    #expect(try years.session.names("moi").contains("households.json") == isWanted)
    #expect(try years.session.text("moi/plan.json").contains("previous") == isWanted)
  }
}

private enum Golden {
  static let register = """
    {
      "format": "mttq-households/1",
      "households": [
        {
          "id": "h1",
          "head": "Chủ hộ Một",
          "area": "thon-2",
          "status": "poor",
          "since": "2023-01-01",
          "x": 7
        },
        {
          "id": "h2",
          "head": "B",
          "area": "thon-2",
          "status": "near-poor",
          "since": "2025-10-01",
          "memberOf": [
            "luat-gia"
          ]
        },
        {
          "id": "h3",
          "head": "C",
          "area": "thon-2",
          "status": "poor",
          "since": "2025-10-01"
        },
        {
          "id": "h4",
          "head": "D",
          "area": "thon-2",
          "status": "newly-escaped",
          "since": "2026-01-05"
        }
      ],
      "helpers": [
        {
          "id": "ong-a",
          "name": "Người Giúp",
          "kind": "individual",
          "z": {}
        }
      ]
    }

    """
}
