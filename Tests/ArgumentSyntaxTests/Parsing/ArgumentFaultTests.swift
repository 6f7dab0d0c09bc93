internal import Testing

@Suite struct `A fault about arguments` {
  @Test func `an option and a positional that exclude each other do not go together`() {
    #expect(
      faults(["record", "--from", "bảng 1.csv", "a=1"]) == #"""
        mttq record --from 'bảng 1.csv' a=1
                                        ^^^ usage/conflict
          “--from” và “TÊN=SỐ” không đi cùng nhau = chỉ giữ lại một trong hai
          “--from” and “NAME=VALUE” do not go together = keep only one of the two
        """#)
  }

  @Test func `a required argument is missing`() {
    #expect(
      faults(["report"]) == #"""
        mttq report
                   ^ usage/missing-argument
          thiếu tham số MÃ = viết “mttq report MÃ [tùy chọn]”
          the argument ID is missing = write “mttq report ID [options]”
        """#)
  }

  @Test func `too many arguments are told one by one`() {
    #expect(
      faults(["report", "Báo cáo", "6", "tháng"]) == #"""
        mttq report 'Báo cáo' 6 tháng
                              ^ usage/unexpected-argument
          thừa tham số “6” = bỏ nó đi, hoặc đặt cả cụm từ có dấu cách trong dấu nháy
          “6” is one argument too many = leave it out, or put words that belong together in quotes
        mttq report 'Báo cáo' 6 tháng
                                ^^^^^ usage/unexpected-argument
          thừa tham số “tháng” = bỏ nó đi, hoặc đặt cả cụm từ có dấu cách trong dấu nháy
          “tháng” is one argument too many = leave it out, or put words that belong together in quotes
        """#)
  }

  @Test func `a whole number is out of its range or none`() {
    #expect(
      faults(["record", "--days", "1.5"]) == #"""
        mttq record --days 1.5
                           ^^^ usage/value
          “1.5” không phải là số nguyên từ -366 đến 366 = viết một số trong khoảng đó, không có dấu chấm hay dấu phẩy
          “1.5” is not a whole number from -366 to 366 = write a number of that range, without points or commas
        """#)
  }

  @Test func `a positional is out of its range`() {
    #expect(
      faults(["task", "list", "13"]) == #"""
        mttq task list 13
                       ^^ usage/value
          “13” không phải là số nguyên từ 1 đến 12 = viết một số trong khoảng đó, không có dấu chấm hay dấu phẩy
          “13” is not a whole number from 1 to 12 = write a number of that range, without points or commas
        """#)
  }

  @Test func `a value that is none of the choices is told with them, or with the nearest`() {
    #expect(
      faults(["report", "h1", "--format=jsn", "--lang", "fr"]) == #"""
        mttq report h1 --format=jsn --lang fr
                                ^^^ usage/value
          “jsn” không phải là một giá trị được nhận = ý bạn là “json”?
          “jsn” is not one of the values taken = did you mean “json”?
        mttq report h1 --format=jsn --lang fr
                                           ^^ usage/value
          “fr” không phải là một giá trị được nhận = chọn một trong: vi, en
          “fr” is not one of the values taken = choose one of: vi, en
        """#)
  }
}
