import MTTQText
import Testing

@Suite struct `Hints at broken JSON` {
  private func found(_ text: String, path: String = "plan.json") -> Diagnostic? {
    JSONReader.read(SourceText(path: path, bytes: Array(text.utf8))).diagnostics.first
  }

  @Test(arguments: [
    ("{“a”:1}", "type a straight quote"), ("{'a':1}", "the double quote"),
    ("{\"a\":\"x”,\n\"b\":1}", "close it with a straight quote"),
    ("{\"a\":\"x \"y\" z\"}", "a quote inside a text"),
    ("{\"a\":1,}", "remove the comma too many just before"),
    ("{\"a\":1,\n}", "remove the comma too many at the end of line 1"),
    ("[1,,2]", "remove the comma too many"), ("[,1]", "remove this comma"),
    ("{\"a\":1\n\"b\":2}", "add a comma at the end of line 1"),
    ("[{}{}]", "add a comma just before"), ("{\"a\" 1}", "add a colon"),
    ("{\"a\"=1}", "use a colon"), ("[1;2]", "use a comma"), ("{\"a\":}", "give a value"),
    ("[True]", "write true"), ("[FALSE]", "write false"), ("[None]", "give a value"),
    ("{a:1}", "put the word into double quotes"), ("[// a\n1]", "remove the comment"),
    ("{\"a\":1.500.000}", "without grouping"), ("[05]", "without grouping"),
    ("{\"a\":12,5}", "write decimals behind a point"), ("[2026-05-15]", "write a day"),
    ("[15/5/2026]", "write a day"), ("[\u{A0}1]", "remove the invisible character U+00A0"),
    ("[1}", "close the list"), ("{\"a\":1]", "close the entry"), ("{}}", "remove what is left"),
    ("<<<<<<< a\n{}", "remove this line that git left"), ("PK\u{3}\u{4}", "Word, Excel"),
    ("x", "begin with {"),
  ])
  func `say what to do about the mark that stands there`(text: String, hint: String) {
    let told = found(text)
    #expect(told?.code == .jsonSyntax)
    #expect(told?.hint?(.english).contains(hint) == true)
  }

  @Test func `ask for a line of its own where two records share one`() {
    let told = found("{\"a\":1}{\"b\":2}", path: "journal.jsonl")
    #expect(told?.hint?(.english).hasPrefix("break the line here") == true)
  }

  @Test(arguments: ["{\"head\":Mẫu}", "{\"phone\":0912345678}", "{\"head\":\"Ma\"Mẫu\"}"])
  func `show no word or number of a text with personal data`(text: String) {
    let source = SourceText(path: "households.json", bytes: Array(text.utf8), showingOnly: [])
    let told = JSONReader.read(source).diagnostics.first
    for language in Language.allCases {
      let said = "\(told?.message(language) ?? "") \(told?.hint?(language) ?? "")"
      #expect(!said.contains("Mẫu") && !said.contains("0912"))
    }
  }
}
