import MTTQCore
import MTTQText
import Testing

/// What forms ask for and what they show as recorded (tables.md, “Forms”).
@Suite struct `Blank forms` {
  @Test func `ask for what has a target or was recorded, in printed order`() throws {
    var book = WorkedBook(areas: WorkedBook.two, ["05-01 ngay-cong 3", "01-10 giam-sat 1 #phu-nu"])
    book.plan.targets = #"[{"indicator":"cay-xanh","atLeast":5}]"#
    #expect(try asked(book) == ["ngay-cong", "cay-xanh", "giam-sat"])
    #expect(
      try asked(book, lastYear: ["dat-hien", "cay-xanh", "không-còn"])
        == ["dat-hien", "ngay-cong", "cay-xanh", "giam-sat"])
  }

  @Test func `ask for what a targeted ratio or total is made of, never for these`() throws {
    var book = WorkedBook(areas: WorkedBook.two, ["05-01 tong-an-sinh-xa-hoi 3"])
    #expect(try asked(book) == [])
    book.plan.targets = """
      [{"indicator":"ty-le-ho-ngheo","between":[1,5]},
      {"indicator":"nha-dai-doan-ket","atLeast":2}]
      """
    #expect(
      try asked(book)
        == ["nha-dai-doan-ket-xay-moi", "nha-dai-doan-ket-sua-chua", "ho-ngheo", "tong-so-ho"])
    #expect(
      try asked(book, lastYear: ["ty-le-ho-ngheo", "nha-dai-doan-ket-kinh-phi"])
        == asked(book))
  }

  @Test func `ask for what is picked alone, each once`() throws {
    let book = try #require(
      WorkedBook(areas: WorkedBook.two, ["05-01 ngay-cong 3"]).text.read())
    let due = try #require(book.calendar.report("half-year"))
    let forms = book.blankForms(
      due, for: areas(of: book, in: due), asking: ["giam-sat", "cay-xanh", "giam-sat"])
    #expect(forms.indicators.map(\.id) == ["cay-xanh", "giam-sat"])
  }

  @Test func `show what the book has of an area in the period, and nothing where it has nothing`()
    throws
  {
    let book = WorkedBook(
      areas: WorkedBook.two,
      [
        "05-01 ngay-cong 3 @thon-1", "14-05 ngay-cong 4 @thon-1 #phu-nu",
        "15-05 ngay-cong 50 @thon-1",
        "05-01 ngay-cong 100", "05-01 cay-xanh 0 @thon-2", "05-01 tong-so-ho 80 @thon-1",
        "01-02 tong-so-ho 81 @thon-1", "20-05 tong-so-ho 99 @thon-1",
      ])
    #expect(
      try forms(book) == [
        "thon-1: ngay-cong 7, tong-so-ho 81, cay-xanh –",
        "thon-2: ngay-cong –, tong-so-ho –, cay-xanh 0",
      ])
    // A stock stays what it was; what flowed before the period is not of it.
    #expect(
      try forms(book, "nine-month") == [
        "thon-1: ngay-cong 50, tong-so-ho 99, cay-xanh –",
        "thon-2: ngay-cong –, tong-so-ho –, cay-xanh –",
      ])
  }

  @Test func `show what the book has of an organisation`() throws {
    let book = WorkedBook(
      areas: WorkedBook.two,
      [
        "05-01 ngay-cong 3 #phu-nu", "06-01 ngay-cong 4 @thon-1 #phu-nu",
        "07-01 ngay-cong 9 @thon-1", "08-01 tong-so-ho 40 @thon-1 #phu-nu",
        "08-01 tong-so-ho 50 @thon-2 #phu-nu",
      ])
    #expect(
      try forms(book, of: .org) == [
        "nong-dan: ngay-cong –, tong-so-ho –", "phu-nu: ngay-cong 7, tong-so-ho 90",
      ])
  }

  @Test(arguments: [
    ("half-year", ["thon-1", "thon-2", "thon-moi"]), ("nine-month", ["thon-moi"]),
  ])
  func `are for the areas that exist in the period`(report: String, ids: [String]) throws {
    let book = try #require(WorkedBook(areas: WorkedBook.merged).text.read())
    let due = try #require(book.calendar.report(report))
    #expect(areas(of: book, in: due).map(\.id) == ids)
  }

  @Test func `bear the mark of unit, report, sender and days, alone too`() throws {
    let book = try #require(
      WorkedBook(areas: WorkedBook.two, ["05-01 ngay-cong 3"]).text.read())
    let due = try #require(book.calendar.report("half-year"))
    let forms = book.blankForms(due, for: areas(of: book, in: due))
    let unit = book.plan.unit.id
    let marks = ["thon-1", "thon-2"].map {
      "mttq-form/1 \(unit) half-year area \($0) 2026-01-01 2026-05-14"
    }
    #expect(forms.forms.map(\.mark.text) == marks)
    #expect(forms.mark.text == "mttq-form/1 \(unit) half-year area 2026-01-01 2026-05-14")
    #expect(forms.apart.map { $0.forms.map(\.mark.text) } == marks.map { [$0] })
    #expect(forms.period == "6 tháng đầu năm 2026")
  }

  private func areas(of book: Book, in due: DueReport) -> [FormSender] {
    book.plan.formSenders(.area, from: due.from, through: due.through)
  }

  private func asked(_ book: WorkedBook, lastYear: Set<String> = []) throws -> [String] {
    let book = try #require(book.text.read())
    let due = try #require(book.calendar.report("half-year"))
    return book.blankForms(due, for: areas(of: book, in: due), lastYear: lastYear).indicators
      .map(\.id)
  }

  /// Each form as its sender and what is recorded.
  private func forms(
    _ book: WorkedBook, _ report: String = "half-year", of kind: FormMark.Sender = .area
  ) throws -> [String] {
    let book = try #require(book.text.read())
    let due = try #require(book.calendar.report(report))
    let senders = book.plan.formSenders(kind, from: due.from, through: due.through)
    let forms = book.blankForms(due, for: senders)
    return forms.forms.map { form in
      let figures = zip(forms.indicators, form.recorded).map { indicator, value in
        "\(indicator.id) \(value?.description ?? "–")"
      }
      return "\(form.sender.id): \(figures.joined(separator: ", "))"
    }
  }
}
