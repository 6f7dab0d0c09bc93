internal import Testing

@Suite struct `A fault about options` {
  @Test func `an unknown option leaves open whether the next word was its value`() {
    #expect(
      faults(["report", "h1", "--bogus", "x"]) == #"""
        mttq report h1 --bogus x
                       ^^^^^^^ usage/unknown-option
          không có tùy chọn “--bogus” = xem các tùy chọn bằng “mttq report --help”
          there is no option “--bogus” = see the options with “mttq report --help”
        """#)
  }

  @Test func `letters that are written together are no option`() {
    #expect(
      faults(["report", "h1", "-x", "-qh", "-oa.csv", "-qzh", "-\u{1B}"]) == #"""
        mttq report h1 -x -qh -oa.csv -qzh -␛
                       ^^ usage/unknown-option
          không có tùy chọn “-x” = xem các tùy chọn bằng “mttq report --help”
          there is no option “-x” = see the options with “mttq report --help”
        mttq report h1 -x -qh -oa.csv -qzh -␛
                          ^^^ usage/unknown-option
          không có tùy chọn “-qh” = viết rời: -q -h
          there is no option “-qh” = write them apart: -q -h
        mttq report h1 -x -qh -oa.csv -qzh -␛
                              ^^^^^^^ usage/unknown-option
          không có tùy chọn “-oa.csv” = viết rời: -o a.csv
          there is no option “-oa.csv” = write them apart: -o a.csv
        mttq report h1 -x -qh -oa.csv -qzh -␛
                                      ^^^^ usage/unknown-option
          không có tùy chọn “-qzh” = xem các tùy chọn bằng “mttq report --help”
          there is no option “-qzh” = see the options with “mttq report --help”
        mttq report h1 -x -qh -oa.csv -qzh -␛
                                           ^^ usage/unknown-option
          không có tùy chọn “-␛” = xem các tùy chọn bằng “mttq report --help”
          there is no option “-␛” = see the options with “mttq report --help”
        """#)
  }

  @Test func `an option with too few dashes or the wrong case is suggested`() {
    #expect(
      faults(["report", "h1", "-format", "csv", "-c", "so"]) == #"""
        mttq report h1 -format csv -c so
                       ^^^^^^^ usage/unknown-option
          không có tùy chọn “-format” = ý bạn là “--format”?
          there is no option “-format” = did you mean “--format”?
        mttq report h1 -format csv -c so
                                   ^^ usage/unknown-option
          không có tùy chọn “-c” = ý bạn là “-C”?
          there is no option “-c” = did you mean “-C”?
        """#)
  }

  @Test func `dashes that a word processor lengthened are told`() {
    #expect(
      faults(["report", "h1", "—format=jsn", "–q"]) == #"""
        mttq report h1 —format=jsn –q
                       ^^^^^^^ usage/unknown-option
          không có tùy chọn “—format” = ý bạn là “--format”?
          there is no option “—format” = did you mean “--format”?
        mttq report h1 —format=jsn –q
                               ^^^ usage/value
          “jsn” không phải là một giá trị được nhận = ý bạn là “json”?
          “jsn” is not one of the values taken = did you mean “json”?
        mttq report h1 —format=jsn –q
                                   ^^ usage/unknown-option
          không có tùy chọn “–q” = ý bạn là “-q”?
          there is no option “–q” = did you mean “-q”?
        """#)
  }

  @Test func `a value is missing at the end and before an option`() {
    #expect(
      faults(["void", "01", "--reason", "--book"]) == #"""
        mttq void 01 --reason --book
                     ^^^^^^^^ usage/missing-value
          tùy chọn “--reason” cần một giá trị LÝ-DO = viết “--reason LÝ-DO”
          the option “--reason” needs a value WHY = write “--reason WHY”
        mttq void 01 --reason --book
                              ^^^^^^ usage/missing-value
          tùy chọn “--book” cần một giá trị THƯ-MỤC = viết “--book THƯ-MỤC”
          the option “--book” needs a value DIR = write “--book DIR”
        """#)
  }

  @Test func `a value that begins with a dash is asked for after an equals sign`() {
    #expect(
      faults(["void", "01", "--reason", "--nhầm"]) == #"""
        mttq void 01 --reason --nhầm
                     ^^^^^^^^ usage/missing-value
          tùy chọn “--reason” cần một giá trị LÝ-DO = viết “--reason=--nhầm” nếu “--nhầm” chính là giá trị
          the option “--reason” needs a value WHY = write “--reason=--nhầm” if “--nhầm” is the value
        mttq void 01 --reason --nhầm
                              ^^^^^^ usage/unknown-option
          không có tùy chọn “--nhầm” = xem các tùy chọn bằng “mttq void --help”
          there is no option “--nhầm” = see the options with “mttq void --help”
        """#)
  }

  @Test func `a flag takes no value`() {
    #expect(
      faults(["report", "h1", "--names=yes", "-q=1"]) == #"""
        mttq report h1 --names=yes -q=1
                               ^^^ usage/unexpected-value
          tùy chọn “--names” không nhận giá trị = bỏ “=yes”
          the option “--names” takes no value = leave “=yes” out
        mttq report h1 --names=yes -q=1
                                      ^ usage/unexpected-value
          tùy chọn “-q” không nhận giá trị = bỏ “=1”
          the option “-q” takes no value = leave “=1” out
        """#)
  }

  @Test func `options that exclude each other do not go together`() {
    #expect(
      faults(["report", "h1", "-o", "a.csv", "--check"]) == #"""
        mttq report h1 -o a.csv --check
                                ^^^^^^^ usage/conflict
          “-o” và “--check” không đi cùng nhau = chỉ giữ lại một trong hai
          “-o” and “--check” do not go together = keep only one of the two
        """#)
  }

  @Test func `a required option is missing`() {
    #expect(
      faults(["void", "01"]) == #"""
        mttq void 01
                    ^ usage/missing-argument
          thiếu tùy chọn bắt buộc “--reason” = viết “mttq void ID --reason LÝ-DO [tùy chọn]”
          the option “--reason” is required = write “mttq void ID --reason WHY [options]”
        """#)
  }
}
