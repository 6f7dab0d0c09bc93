internal import ArgumentSyntax
internal import MTTQText
internal import Testing

@Suite struct `Help` {
  @Test func `the overview lists the commands in their groups`() {
    #expect(
      page([], .vietnamese) == """
        Sổ công tác của Mặt trận

        Cách dùng: mttq LỆNH … [tùy chọn]

        Ghi chép:
          record              ghi một kết quả
          void                bỏ một bản ghi

        Báo cáo:
          report              in báo cáo
          task                nhiệm vụ của kế hoạch

        Tùy chọn chung:
          -C, --book THƯ-MỤC  sổ cần dùng
          --lang vi|en        ngôn ngữ
          -q, --quiet         chỉ nói điều cần
          -h, --help          xem trợ giúp

        """)
  }

  @Test func `the overview speaks English`() {
    #expect(
      page([], .english) == """
        The Front's book of work

        Usage: mttq COMMAND … [options]

        Keeping the book:
          record          record one result
          void            take a record back

        Reporting:
          report          print a report
          task            the plan's tasks

        Global options:
          -C, --book DIR  the book to use
          --lang vi|en    the language
          -q, --quiet     say less
          -h, --help      show help

        """)
  }

  @Test func `a command's page has its arguments, options and examples`() {
    #expect(
      page(["report"], .vietnamese) == """
        In báo cáo

        Cách dùng: mttq report MÃ [tùy chọn]

        Sổ có lỗi thì không in, vì một con số sai không được ra khỏi cơ quan; hãy chạy
        “mttq validate” trước.

        Báo cáo luôn bằng tiếng Việt.

        Tham số:
          MÃ                      mã báo cáo

        Tùy chọn:
          --format text|json|csv  định dạng in ra
          -o TỆP                  ghi vào tệp
          --names                 ghi tên chủ hộ
          --check                 kết thúc với mã 1 khi còn một chỉ tiêu hoặc định mức
                                  chưa đạt

        Tùy chọn chung:
          -C, --book THƯ-MỤC      sổ cần dùng
          --lang vi|en            ngôn ngữ
          -q, --quiet             chỉ nói điều cần
          -h, --help              xem trợ giúp

        Ví dụ:
          mttq report 6-thang
          mttq report 6-thang --format csv -o 6-thang.csv
              ghi bảng số liệu ra tệp

        """)
  }

  @Test func `a command's page speaks English`() {
    #expect(
      page(["report"], .english) == """
        Print a report

        Usage: mttq report ID [options]

        A book with errors is refused, as a wrong figure must not leave the office; run
        “mttq validate” first.

        Reports are always Vietnamese.

        Arguments:
          ID                      the report

        Options:
          --format text|json|csv  the format that is printed
          -o FILE                 write into a file
          --names                 name the households
          --check                 end with exit code 1 while a target or a quota is not
                                  met

        Global options:
          -C, --book DIR          the book to use
          --lang vi|en            the language
          -q, --quiet             say less
          -h, --help              show help

        Examples:
          mttq report 6-thang
          mttq report 6-thang --format csv -o 6-thang.csv
              write the figures into a file

        """)
  }

  @Test func `a narrow page is wrapped, and overlong terms stand alone`() {
    #expect(
      page(["report"], .english, width: 40) == """
        Print a report

        Usage: mttq report ID [options]

        A book with errors is refused, as a
        wrong figure must not leave the office;
        run “mttq validate” first.

        Reports are always Vietnamese.

        Arguments:
          ID            the report

        Options:
          --format text|json|csv
                        the format that is
                        printed
          -o FILE       write into a file
          --names       name the households
          --check       end with exit code 1
                        while a target or a
                        quota is not met

        Global options:
          -C, --book DIR
                        the book to use
          --lang vi|en  the language
          -q, --quiet   say less
          -h, --help    show help

        Examples:
          mttq report 6-thang
          mttq report 6-thang --format csv -o 6-thang.csv
              write the figures into a file

        """)
  }

  @Test func `a page of commands below a command lists them`() {
    #expect(
      page(["task"], .vietnamese) == """
        Nhiệm vụ của kế hoạch

        Cách dùng: mttq task LỆNH-CON … [tùy chọn]

        Lệnh con:
          list                liệt kê nhiệm vụ

        Tùy chọn chung:
          -C, --book THƯ-MỤC  sổ cần dùng
          --lang vi|en        ngôn ngữ
          -q, --quiet         chỉ nói điều cần
          -h, --help          xem trợ giúp

        """)
  }

  @Test func `required options stand in the usage line`() {
    #expect(
      page(["void"], .vietnamese) == """
        Bỏ một bản ghi

        Cách dùng: mttq void ID --reason LÝ-DO [tùy chọn]

        Tham số:
          ID                  mã bản ghi

        Tùy chọn:
          --reason LÝ-DO      vì sao

        Tùy chọn chung:
          -C, --book THƯ-MỤC  sổ cần dùng
          --lang vi|en        ngôn ngữ
          -q, --quiet         chỉ nói điều cần
          -h, --help          xem trợ giúp

        """)
  }

  @Test func `positionals that may be left out stand in brackets`() {
    #expect(
      page(["record"], .english) == """
        Record one result

        Usage: mttq record [NAME=VALUE…] [options]

        Arguments:
          NAME=VALUE…     indicator and value

        Options:
          --from FILE     a CSV table
          --org ID        an organisation that took part
          --days N        days from today

        Global options:
          -C, --book DIR  the book to use
          --lang vi|en    the language
          -q, --quiet     say less
          -h, --help      show help

        """)
  }

  private func page(_ names: [String], _ language: Language, width: Int = 80) -> String? {
    Demo.tool.description.path(to: names).map { path in
      HelpPage(path: path, globals: Demo.tool.description.globalOptions).text(
        language, width: width)
    }
  }
}
