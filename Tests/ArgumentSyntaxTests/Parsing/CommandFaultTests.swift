internal import Testing

@Suite struct `A fault about commands` {
  @Test func `a mistyped command is suggested, and what follows it is judged all the same`() {
    #expect(
      faults(["reprot", "h1", "--formt", "xml", "--chekc", "extra"]) == #"""
        mttq reprot h1 --formt xml --chekc extra
             ^^^^^^ usage/unknown-command
          không có lệnh “reprot” = ý bạn là “report”?
          there is no command “reprot” = did you mean “report”?
        mttq reprot h1 --formt xml --chekc extra
                       ^^^^^^^ usage/unknown-option
          không có tùy chọn “--formt” = ý bạn là “--format”?
          there is no option “--formt” = did you mean “--format”?
        mttq reprot h1 --formt xml --chekc extra
                               ^^^ usage/value
          “xml” không phải là một giá trị được nhận = chọn một trong: text, json, csv
          “xml” is not one of the values taken = choose one of: text, json, csv
        mttq reprot h1 --formt xml --chekc extra
                                   ^^^^^^^ usage/unknown-option
          không có tùy chọn “--chekc” = ý bạn là “--check”?
          there is no option “--chekc” = did you mean “--check”?
        mttq reprot h1 --formt xml --chekc extra
                                           ^^^^^ usage/unexpected-argument
          thừa tham số “extra” = bỏ nó đi, hoặc đặt cả cụm từ có dấu cách trong dấu nháy
          “extra” is one argument too many = leave it out, or put words that belong together in quotes
        """#)
  }

  @Test func `after a word that is near no command only global options are judged`() {
    #expect(
      faults(["bogus", "x", "--format", "--lang", "fr", "-zz"]) == #"""
        mttq bogus x --format --lang fr -zz
             ^^^^^ usage/unknown-command
          không có lệnh “bogus” = xem các lệnh bằng “mttq --help”
          there is no command “bogus” = see the commands with “mttq --help”
        mttq bogus x --format --lang fr -zz
                                     ^^ usage/value
          “fr” không phải là một giá trị được nhận = chọn một trong: vi, en
          “fr” is not one of the values taken = choose one of: vi, en
        """#)
  }

  @Test func `a missing command is told at the end of the line`() {
    #expect(
      faults(["-q"]) == #"""
        mttq -q
               ^ usage/missing-command
          thiếu tên lệnh = xem các lệnh bằng “mttq --help”
          a command is missing = see the commands with “mttq --help”
        """#)
  }

  @Test func `a missing subcommand is told with those that there are`() {
    #expect(
      faults(["task"]) == #"""
        mttq task
                 ^ usage/missing-command
          lệnh “mttq task” cần một lệnh con = viết một trong: list
          the command “mttq task” needs a subcommand = write one of: list
        """#)
  }

  @Test func `an unknown subcommand is told with those that there are`() {
    #expect(
      faults(["task", "show"]) == #"""
        mttq task show
                  ^^^^ usage/unknown-command
          lệnh “mttq task” không có lệnh con “show” = viết một trong: list
          the command “mttq task” has no subcommand “show” = write one of: list
        """#)
  }

  @Test func `an option before its command is told so`() {
    #expect(
      faults(["--format", "json", "report", "h1"]) == #"""
        mttq --format json report h1
             ^^^^^^^^ usage/unknown-option
          tùy chọn “--format” đứng trước tên lệnh = viết nó sau tên lệnh
          the option “--format” stands before the command = write it after the command that it belongs to
        """#)
  }
}
