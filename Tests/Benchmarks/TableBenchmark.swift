internal import Foundation

/// Tables of 10,000 rows and 12 columns, read and recorded from workbooks and written to one, beside
/// openpyxl, which does no more than read or write the cells.
struct TableBenchmark {
  private let folder: URL
  private let python: String

  private static let rows = 10_000
  private static let areas = ["An Định", "An Thắng", "An Hòa"]

  init(at folder: URL) {
    self.folder = folder
    // What the gate installed; else a Python that has openpyxl by itself.
    let installed = ".build/outside-venv/bin/python"
    python = FileManager.default.isExecutableFile(atPath: installed) ? installed : "python3"
  }

  func run(_ options: Options) throws {
    guard Measurement.run("\(python) -c 'import openpyxl'").status == 0 else {
      print("missing: openpyxl")
      return
    }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let script = folder.appending(path: "make.py")
    try Data(TableBenchmark.making.utf8).write(to: script)
    let made = Measurement.run("\(python) \(script.path) \(folder.path) \(TableBenchmark.rows)")
    guard made.status == 0, makeBook(options) else {
      print("the tables could not be made")
      return
    }
    for (name, title) in [("long", "a figure a row"), ("wide", "nine figures a row")] {
      let file = folder.appending(path: "\(name).xlsx").path
      let book = folder.appending(path: "book").path
      let record = "\(options.mttq) -C \(book) record --from \(file) --on 2026-04-01 -q"
      let reading = "import openpyxl; book = openpyxl.load_workbook(\"\(file)\""
      let counting =
        "; print(sum(1 for row in book.active.iter_rows(values_only=True) for cell in row))"
      ResultTable(
        "10,000 rows × 12 columns of a workbook, \(title)",
        [
          Contender("mttq, recorded", "sh -c 'rm -f \(book)/journal.jsonl; \(record)'"),
          Contender("mttq, -n", "sh -c 'rm -f \(book)/journal.jsonl; \(record) -n'"),
          Contender("openpyxl, read", "\(python) -c '\(reading))\(counting)'"),
          Contender(
            "openpyxl, read-only", "\(python) -c '\(reading), read_only=True)\(counting)'"),
        ].measured(runs: options.runs), bytes: size(of: file)
      ).print()
    }
    writing(options)
  }

  /// The list of 10,000 households as a workbook.
  private func writing(_ options: Options) {
    let (book, path) = (folder.appending(path: "book").path, folder.path)
    let list = "\(options.mttq) -C \(book) household list --names -q"
    _ = Measurement.run("sh -c 'rm -f \(book)/journal.jsonl; \(list) -o \(path)/list.csv'")
    let writing =
      "import csv, openpyxl; book = openpyxl.Workbook(write_only=True); "
      + "sheet = book.create_sheet(); "
      + "[sheet.append(row) for row in csv.reader(open(\"\(path)/list.csv\", encoding=\"utf-8-sig\"))]; "
      + "book.save(\"\(path)/theirs.xlsx\")"
    ResultTable(
      "the list of 10,000 households as a workbook",
      [
        Contender("mttq", "\(list) --force -o \(path)/ours.xlsx"),
        Contender("mttq, as CSV", "\(list) -o \(path)/ours.csv"),
        Contender("openpyxl, write-only, from that CSV", "\(python) -c '\(writing)'"),
      ].measured(runs: options.runs), bytes: size(of: "\(path)/list.csv")
    ).print()
  }

  private func makeBook(_ options: Options) -> Bool {
    let book = folder.appending(path: "book").path
    var commands = [
      "\(options.mttq) new \(book) --unit 'phường Minh An' --level commune --year 2026 "
        + "--due-half-year 15/5/2026 --due-annual 1/11/2026 --to 'Ủy ban MTTQ Việt Nam thành phố'"
    ]
    commands += TableBenchmark.areas.map { "\(options.mttq) -C \(book) area add '\($0)'" }
    commands.append("\(options.mttq) -C \(book) household import \(folder.path)/households.xlsx -q")
    return commands.allSatisfy { Measurement.run($0).status == 0 }
  }

  private func size(of path: String) -> Int? {
    (try? FileManager.default.attributesOfItem(atPath: path)[.size]) as? Int
  }

  /// Writes the workbooks with openpyxl: a table of a figure a row, one of nine, a list of households.
  private static let making = """
    import datetime, random, sys
    import openpyxl
    folder, rows = sys.argv[1], int(sys.argv[2])
    random.seed(15)
    areas = ["An Định", "An Thắng", "An Hòa"]
    indicators = ["ngay-cong", "cay-xanh", "hoc-bong", "an-sinh-xa-hoi", "ung-ho-tap-the", "ung-ho-ca-nhan",
                  "ung-ho-luot", "xa-hoi-hoa", "quy-vi-nguoi-ngheo-chi"]
    def book(name, header, row):
        made = openpyxl.Workbook(write_only=True)
        sheet = made.create_sheet("Kết quả")
        sheet.append(header)
        for place in range(rows):
            sheet.append(row(place))
        made.save(f"{folder}/{name}.xlsx")
    def day(place):
        return datetime.date(2026, 1, 1) + datetime.timedelta(days=place % 120)
    book("long", ["STT", "Ngày", "Chỉ tiêu", "Số lượng", "Tổ chức", "Thôn", "Nhiệm vụ", "Ghi chú", "TT", "Số TT",
                  "Số thứ tự", "No"],
         lambda place: [place, day(place), random.choice(indicators[:5]), random.randint(1, 9999), None,
                        random.choice(areas), None, f"dòng {place}", place, place, place, place])
    book("wide", ["STT", "Ngày", "Thôn", *indicators],
         lambda place: [place, day(place), random.choice(areas), *(random.randint(1, 9999) for _ in indicators)])
    book("households", ["STT", "Mã hộ", "Họ và tên chủ hộ", "Thôn", "Diện hộ", "Số nhân khẩu", "Nhu cầu"],
         lambda place: [place, f"h{place}", f"Nguyễn Văn A{place}", random.choice(areas), "HN", 4, "Vay vốn; Học nghề"])
    """
}
