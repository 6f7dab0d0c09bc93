package import MTTQText

/// The findings as JUnit XML: a suite a file, a case a finding, and a passing one for a file
/// without any.
///
/// It keeps to the schema of Jenkins (xunit-plugin, junit-10.xsd), which gives `file` to suites
/// alone: where a finding stands says the case's name, and its text with `-->`. A finding that does
/// not fail the check is a passing case with what it says in `system-out`. Names of cases tell the
/// message too, as GitLab takes cases of one name for one. A file whose findings are all cut off by
/// `--max-errors` has a skipped case. Nothing is timed: readers that add times up need a number.
package enum DiagnosticsJUnit {
  /// The document, with a final newline.
  package static func text(_ outcome: CheckOutcome, in language: Language) -> String {
    var suites = outcome.paths.map { Suite(name: $0, file: $0) }
    let indexes = Dictionary(uniqueKeysWithValues: zip(outcome.paths, suites.indices))
    var general = Suite(name: "mttq", file: nil)
    for finding in outcome.shown {
      let test = TestCase(finding, fails: outcome.isFailing(finding), in: language)
      if let index = finding.place.flatMap({ indexes[$0.path] }) {
        suites[index].cases.append(test)
      } else {
        general.cases.append(test)
      }
    }
    general.cases += outcome.failures.map { TestCase($0, fails: true, in: language) }
    for index in suites.indices where suites[index].cases.isEmpty {
      let isClean = outcome.isClean(suites[index].name)
      suites[index].cases = [
        isClean
          ? TestCase(name: Wording.nothing(language))
          : TestCase(name: Wording.notShown(language), isSkipped: true)
      ]
    }
    if let leftOut = outcome.leftOut {
      general.remark = leftOut(language)
      general.properties = [
        ("errors", outcome.found.errors), ("warnings", outcome.found.warnings),
        ("notes", outcome.found.notes),
      ]
    }
    if !general.cases.isEmpty || general.remark != nil { suites.append(general) }
    return document(suites)
  }

  private static func document(_ suites: [Suite]) -> String {
    let tests = suites.reduce(0) { $0 + $1.cases.count }
    let failures = suites.reduce(0) { $0 + $1.failures }
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <testsuites name="mttq validate" tests="\(tests)" failures="\(failures)" errors="0" time="0">
      \(suites.map(\.xml).joined())</testsuites>

      """
  }
}

/// What was found in one file.
private struct Suite {
  let name: String
  let file: String?
  var cases: [TestCase] = []
  var properties: [(name: String, value: Int)] = []
  var remark: String?

  var failures: Int { cases.count { $0.fails } }
  var skipped: Int { cases.count { $0.isSkipped } }

  var xml: String {
    var xml = "  <testsuite name=\"\(name.attribute)\""
    if let file { xml += " file=\"\(file.attribute)\"" }
    xml += " tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"0\""
    xml += " skipped=\"\(skipped)\" time=\"0\">\n"
    if !properties.isEmpty {
      let list = properties.map {
        "      <property name=\"\($0.name)\" value=\"\($0.value)\"/>\n"
      }
      xml += "    <properties>\n\(list.joined())    </properties>\n"
    }
    xml += cases.map { $0.xml(in: name) }.joined()
    if let remark {
      xml += "    <system-out>\(MarkupText.escaped(remark))</system-out>\n"
    }
    return xml + "  </testsuite>\n"
  }
}

/// One finding, or that there is none, or none shown.
private struct TestCase {
  let name: String
  var code = ""
  var message = ""
  var text: String?
  var fails = false
  var isSkipped = false

  init(name: String, isSkipped: Bool = false) {
    self.name = name
    self.isSkipped = isSkipped
  }

  init(_ finding: Diagnostic, fails: Bool, in language: Language) {
    let place = finding.place.map { "\($0.line):\($0.column) " } ?? ""
    message = finding.message(language)
    code = finding.code.name
    name = "\(place)\(code): \(message)"
    text = DiagnosticText.detail(of: finding, in: language)
    self.fails = fails
  }

  func xml(in suite: String) -> String {
    var xml = "    <testcase name=\"\(name.attribute)\" classname=\"\(suite.attribute)\" time=\"0\""
    guard let text else {
      return xml + (isSkipped ? "><skipped/></testcase>\n" : "/>\n")
    }
    xml += ">\n"
    let tag = fails ? "failure" : "system-out"
    xml += "      <\(tag)"
    if fails { xml += " type=\"\(code.attribute)\" message=\"\(message.attribute)\"" }
    return xml + ">\(MarkupText.escaped(text))</\(tag)>\n    </testcase>\n"
  }
}

extension String {
  /// The text as an attribute's value, whose line breaks and tabs a reader would take for blanks.
  fileprivate var attribute: String {
    let escaped = MarkupText.escaped(self)
    guard escaped.utf8.contains(where: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\t") })
    else { return escaped }
    return
      escaped
      .split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "&#10;")
      .split(separator: "\t", omittingEmptySubsequences: false).joined(separator: "&#9;")
  }
}

extension Wording {
  fileprivate static let nothing = Wording(vi: "không có gì phải báo", en: "nothing to report")
  fileprivate static let notShown = Wording(
    vi: "có điều phải báo nhưng không hiện", en: "findings that are not shown")
}
