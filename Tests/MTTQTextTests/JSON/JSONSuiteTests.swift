import Foundation
import MTTQText
import TestSupport
import Testing

/// The cases of a public test suite for JSON parsers (Fixtures/json-suite).
@Suite struct `The public suite of JSON cases` {
  @Test func `is there whole`() {
    #expect(JSONSuite.names("y_").count == 95)
    #expect(JSONSuite.names("n_").count == 188)
    #expect(JSONSuite.names("i_").count == 35)
  }

  @Test(arguments: JSONSuite.names("y_"))
  func `is read where it is JSON, and keys given twice are reported`(name: String) {
    let (tree, found) = JSONSuite.read(name)
    let isTwice = name.contains("duplicated_key")
    #expect(tree != nil)
    #expect(found.map(\.code) == (isTwice ? [.jsonDuplicateKey] : []))
  }

  @Test(arguments: JSONSuite.names("n_"))
  func `is refused with a place where it is no JSON`(name: String) {
    let (tree, found) = JSONSuite.read(name)
    #expect(tree == nil)
    #expect(found.count == 1)
    #expect(found.first?.place != nil)
  }

  @Test(arguments: JSONSuite.names("i_"))
  func `is decided where parsers may differ`(name: String) throws {
    let (tree, found) = JSONSuite.read(name)
    let decision = try #require(JSONSuite.decisions[name], "no decision on this case")
    #expect(found.map(\.code) == (decision.map { [$0] } ?? []))
    #expect((tree == nil) == (decision != nil))
  }

  @Test func `gets the same findings at the same places as ever`() throws {
    let all = JSONSuite.names("").map { name in
      let found = JSONSuite.read(name).diagnostics.compactMap { finding in
        finding.place.map { "\($0.line):\($0.column) \(finding.code.name)" }
      }
      return "\(name): \(found.isEmpty ? "accepted" : found.joined(separator: ", "))\n"
    }
    let found = all.joined()
    #expect(try found == Golden.text("json-suite/expected.txt", rewrittenBy: found))
  }
}

private enum JSONSuite {
  /// The two cases that are made here instead of kept as files.
  static let generated: [String: [UInt8]] = [
    "n_structure_100000_opening_arrays": Array(String(repeating: "[", count: 100_000).utf8),
    "n_structure_open_array_object":
      Array((String(repeating: "[{\"\":", count: 50_000) + "\n").utf8),
  ]

  /// The cases whose names begin so: `y_` must be read, `n_` refused, `i_` is up to the reader.
  static func names(_ start: String) -> [String] {
    let files =
      FileManager.default.enumerator(
        atPath: Fixtures.folder.appending(path: "json-suite/cases").path)?
      .compactMap { $0 as? String } ?? []
    return (files.filter { $0.hasSuffix(".json") }.map { String($0.dropLast(5)) } + generated.keys)
      .filter { $0.hasPrefix(start) }.sorted()
  }

  static func read(_ name: String) -> (tree: JSONNode?, diagnostics: [Diagnostic]) {
    let bytes = generated[name] ?? Fixtures.bytes("json-suite/cases/\(name).json")
    return JSONReader.read(SourceText(path: name, bytes: bytes ?? []))
  }

  /// What book.md, “Lexical rules”, says of the cases that RFC 8259 leaves open: the code they
  /// get, nil for none.
  static let decisions: [String: DiagnosticCode?] = [
    // Numbers are read as they are written, however large: what fits is asked where they are used.
    "i_number_double_huge_neg_exp": nil, "i_number_huge_exp": nil,
    "i_number_neg_int_huge_exp": nil, "i_number_pos_double_huge_exp": nil,
    "i_number_real_neg_overflow": nil, "i_number_real_pos_overflow": nil,
    "i_number_real_underflow": nil, "i_number_too_big_neg_int": nil,
    "i_number_too_big_pos_int": nil, "i_number_very_big_negative_int": nil,
    // A lone surrogate escape is a fault of syntax.
    "i_object_key_lone_2nd_surrogate": .jsonSyntax,
    "i_string_1st_surrogate_but_2nd_missing": .jsonSyntax,
    "i_string_1st_valid_surrogate_2nd_invalid": .jsonSyntax,
    "i_string_incomplete_surrogate_and_escape_valid": .jsonSyntax,
    "i_string_incomplete_surrogate_pair": .jsonSyntax,
    "i_string_incomplete_surrogates_escape_valid": .jsonSyntax,
    "i_string_invalid_lonely_surrogate": .jsonSyntax,
    "i_string_invalid_surrogate": .jsonSyntax,
    "i_string_inverted_surrogates_U+1D11E": .jsonSyntax,
    "i_string_lone_second_surrogate": .jsonSyntax,
    // Bytes that are not UTF-8 are a fault of encoding, UTF-16 among them.
    "i_string_UTF-16LE_with_BOM": .jsonEncoding,
    "i_string_UTF-8_invalid_sequence": .jsonEncoding,
    "i_string_UTF8_surrogate_U+D800": .jsonEncoding,
    "i_string_invalid_utf-8": .jsonEncoding, "i_string_iso_latin_1": .jsonEncoding,
    "i_string_lone_utf8_continuation_byte": .jsonEncoding,
    "i_string_not_in_unicode_range": .jsonEncoding,
    "i_string_overlong_sequence_2_bytes": .jsonEncoding,
    "i_string_overlong_sequence_6_bytes": .jsonEncoding,
    "i_string_overlong_sequence_6_bytes_null": .jsonEncoding,
    "i_string_truncated-utf-8": .jsonEncoding, "i_string_utf16BE_no_BOM": .jsonEncoding,
    "i_string_utf16LE_no_BOM": .jsonEncoding,
    // At most 128 levels, and a byte-order mark is accepted.
    "i_structure_500_nested_arrays": .jsonTooDeep, "i_structure_UTF-8_BOM_empty_object": nil,
  ]
}
