internal import MTTQRendering
internal import MTTQText
internal import Testing

@Suite struct `What a check found` {
  private func finding(_ path: String, _ line: Int, _ severity: Severity) -> Diagnostic {
    Diagnostic(
      DiagnosticCode("x/\(severity.rawValue)", severity),
      at: path.isEmpty ? nil : Place(path: path, line: line, column: 2),
      Wording(vi: "sai\u{1}", en: "wrong\u{1}"))
  }

  private var findings: [Diagnostic] {
    [
      finding("b", 3, .error), finding("a:b ,%", 9, .warning), finding("b", 2, .note),
      finding("b", 4, .error), finding("c", 1, .warning), finding("", 0, .note),
    ]
  }

  @Test func `is told in reading order, each file once`() {
    let outcome = CheckOutcome(findings, files: ["z", "b", "z"])
    #expect(outcome.files == ["b", "z"])
    #expect(outcome.shown.map { $0.place?.path ?? "" } == ["", "a:b ,%", "b", "b", "b", "c"])
    #expect(outcome.shown.compactMap(\.place?.line) == [9, 2, 3, 4, 1])
    #expect(outcome.leftOut == nil)
  }

  @Test func `is cut before the first error that is too many, with what comes after it`() {
    let outcome = CheckOutcome(findings, files: [], mostErrors: 1)
    #expect(outcome.shown.compactMap(\.place?.line) == [9, 2, 3])
    #expect(
      outcome.leftOut?(.english)
        == "not shown: 1 error, 1 warning, 0 notes; leave out --max-errors to see all")
    #expect(outcome.counted(.english) == "0 files: 2 errors, 2 warnings, 2 notes")
    #expect(CheckOutcome(findings, files: [], mostErrors: 2).shown.count == 6)
  }

  @Test(arguments: [(Severity.error, 1, 1), (.warning, 0, 1), (.note, 0, 0)])
  func `fails by an error, or if strict by a warning`(
    severity: Severity, plain: Int, strict: Int
  ) {
    let finding = finding("a", 1, severity)
    #expect(CheckOutcome([finding], files: []).exitCode == plain)
    #expect(CheckOutcome([finding], files: [], isStrict: true).exitCode == strict)
  }

  @Test func `as workflow commands escapes names of files`() {
    #expect(
      WorkflowCommands.text(
        CheckOutcome(Array(findings[1...2]), files: []), in: .vietnamese) == """
          ::warning file=a%3Ab %2C%25,line=9,endLine=9,col=2,endColumn=2,title=x/warning::a:b ,%25:9:2: sai␁
          ::notice file=b,line=2,endLine=2,col=2,endColumn=2,title=x/note::b:2:2: sai␁
          0 tệp: 0 lỗi, 1 cảnh báo, 1 lưu ý

          """)
  }

  @Test(arguments: [
    ("a/b.json", "a/b.json"), ("./a//b/../c.json", "a/c.json"),
    ("../sổ 1/#.json", "../s%E1%BB%95%201/%23.json"),
    ("a:b", "a%3Ab"), ("/tmp/./x y", "file:///tmp/x%20y"), ("/../x", "file:///x"), (".", "."),
    ("../../x", "../../x"),
  ])
  func `as SARIF names a file by its URI`(path: String, uri: String) throws {
    let finding = Diagnostic(
      DiagnosticCode("x/y", .error), at: Place(path: path, line: 1, column: 1),
      Wording(vi: "sai", en: "wrong"))
    let text = DiagnosticsSARIF.text(
      CheckOutcome([finding], files: [path]), version: "1.2.3", explanations: [], in: .english)
    #expect(text.split(separator: "\n").count { $0.contains("\"uri\": \"\(uri)\"") } == 2)
  }

  @Test func `as SARIF carries what its codes mean`() {
    let code = DiagnosticCode("x/error", .error)
    let explanation = Explanation(
      code, title: Wording(vi: "sai", en: "wrong"), meaning: Wording(vi: "Sai.", en: "Wrong."),
      example: Explanation.Example(wrong: "{", right: "{}"),
      mend: Wording(vi: "Sửa đi.", en: "Mend it."))
    let text = DiagnosticsSARIF.text(
      CheckOutcome(findings, files: []), version: "1.2.3", explanations: [explanation],
      in: .vietnamese)
    #expect(
      text.contains(
        #"""
                    {
                      "id": "x/error",
                      "shortDescription": {
                        "text": "sai"
                      },
                      "fullDescription": {
                        "text": "Sai."
                      },
                      "defaultConfiguration": {
                        "level": "error"
                      },
                      "help": {
                        "text": "Sai.\n\nSai:\n{\n\nĐúng:\n{}\n\nSửa đi.",
                        "markdown": "Sai.\n\nSai:\n\n```\n{\n```\n\nĐúng:\n\n```\n{}\n```\n\nSửa đi."
                      }
                    },
                    {
                      "id": "x/note",
        """#))
  }

  @Test func `as JUnit XML holds nothing that XML may not, and tells what is cut off`() {
    let outcome = CheckOutcome(findings, files: ["d"], isStrict: true, mostErrors: 1)
    #expect(
      DiagnosticsJUnit.text(outcome, in: .english) == """
        <?xml version="1.0" encoding="UTF-8"?>
        <testsuites name="mttq validate" tests="6" failures="2" errors="0" time="0">
          <testsuite name="a:b ,%" file="a:b ,%" tests="1" failures="1" errors="0" skipped="0" time="0">
            <testcase name="9:2 x/warning: wrong␁" classname="a:b ,%" time="0">
              <failure type="x/warning" message="wrong␁">warning[x/warning]: wrong␁
          --&gt; a:b ,%:9:2</failure>
            </testcase>
          </testsuite>
          <testsuite name="b" file="b" tests="2" failures="1" errors="0" skipped="0" time="0">
            <testcase name="2:2 x/note: wrong␁" classname="b" time="0">
              <system-out>note[x/note]: wrong␁
          --&gt; b:2:2</system-out>
            </testcase>
            <testcase name="3:2 x/error: wrong␁" classname="b" time="0">
              <failure type="x/error" message="wrong␁">error[x/error]: wrong␁
          --&gt; b:3:2</failure>
            </testcase>
          </testsuite>
          <testsuite name="c" file="c" tests="1" failures="0" errors="0" skipped="1" time="0">
            <testcase name="findings that are not shown" classname="c" time="0"><skipped/></testcase>
          </testsuite>
          <testsuite name="d" file="d" tests="1" failures="0" errors="0" skipped="0" time="0">
            <testcase name="nothing to report" classname="d" time="0"/>
          </testsuite>
          <testsuite name="mttq" tests="1" failures="0" errors="0" skipped="0" time="0">
            <properties>
              <property name="errors" value="2"/>
              <property name="warnings" value="2"/>
              <property name="notes" value="2"/>
            </properties>
            <testcase name="x/note: wrong␁" classname="mttq" time="0">
              <system-out>note[x/note]: wrong␁</system-out>
            </testcase>
            <system-out>not shown: 1 error, 1 warning, 0 notes; leave out --max-errors to see all</system-out>
          </testsuite>
        </testsuites>

        """)
  }
}
