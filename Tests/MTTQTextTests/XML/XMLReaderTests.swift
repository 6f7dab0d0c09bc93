internal import MTTQText
internal import Testing

@Suite struct `XML` {
  /// What a text says, as a text: `<a>` and `</a>` around its texts, attributes left out.
  private func read(_ bytes: [UInt8]) throws(XMLFault) -> String {
    var reader = try XMLReader(bytes)
    var told = ""
    while let event = try reader.next() {
      switch event {
      case .start: told += "("
      case .end: told += ")"
      case .text: told += "t"
      }
    }
    return told
  }

  private func fault(_ text: String) -> XMLFault.Kind? {
    fault(Array(text.utf8))
  }

  private func fault(_ bytes: [UInt8]) -> XMLFault.Kind? {
    do throws(XMLFault) {
      _ = try read(bytes)
      return nil
    } catch {
      return error.kind
    }
  }

  private func text(_ xml: String) throws -> String {
    var reader = try XMLReader(Array(xml.utf8))
    _ = try reader.child(of: 0)
    return String(decoding: try reader.text(), as: UTF8.self)
  }

  @Test func `is read event by event`() throws {
    #expect(try read(Array("<a>x<b/><c >y</c>z</a>".utf8)) == "(t()(t)t)")
    #expect(
      try read(Array("<?xml version='1.0' encoding='utf-8'?><!-- - --><?p x?><a/> ".utf8)) == "()")
  }

  @Test func `gives texts with references, sections and line breaks resolved`() throws {
    #expect(try text("<a>&lt;&#x1F33E;&#65;&amp;amp;&quot;&apos;&gt;</a>") == "<🌾A&amp;\"'>")
    #expect(try text("<a>x<![CDATA[<&]]]]>y<!-- z -->w<b>q</b></a>") == "x<&]]yw")
    #expect(try text("<a>1\r\n2\r3\n4&#13;</a>") == "1\n2\n3\n4\r")
    #expect(try text("<a> ế </a>") == " ế ")
  }

  @Test func `resolves prefixes to namespaces`() throws {
    let one = XMLNamespace(1)
    let xml = "<a xmlns='u' xmlns:p='u' p:k='&#10;1\n2' k='3'><b xmlns=''/><p:c xmlns:p='v'/></a>"
    var reader = try XMLReader(Array(xml.utf8), namespaces: ["u": one])
    #expect(try reader.child(of: 0) == XMLName(one, XMLWord("a")))
    #expect(reader.value(of: XMLWord("k"), in: one).map { Array($0) } == Array("\n1 2".utf8))
    #expect(reader.value(of: XMLWord("k")).map { Array($0) } == Array("3".utf8))
    #expect(reader.value(of: XMLWord("q")) == nil)
    #expect(try reader.child(of: 1) == XMLName(.none, XMLWord("b")))
    #expect(try reader.child(of: 1) == XMLName(.other, XMLWord("c")))
    #expect(try reader.child(of: 1) == nil)
    #expect(try reader.child(of: 0) == nil)
  }

  @Test func `is UTF-8 or, with its mark, UTF-16`() throws {
    let text = "<a>ế🌾</a>"
    for isLowFirst in [true, false] {
      let bytes = ("\u{FEFF}" + text).utf16.flatMap { unit in
        let pair = [UInt8(truncatingIfNeeded: unit), UInt8(truncatingIfNeeded: unit >> 8)]
        return isLowFirst ? pair : pair.reversed()
      }
      var reader = try XMLReader(bytes)
      _ = try reader.child(of: 0)
      #expect(try Array(reader.text()) == Array("ế🌾".utf8))
      #expect(fault(Array(bytes.dropLast())) == .encoding)
      #expect(fault(Array(bytes.dropFirst(2))) != nil)
    }
    #expect(fault(Array("\u{FEFF}<a/>".utf8)) == nil)
    #expect(fault([0x3C, 0x61, 0xE9, 0x2F, 0x3E]) == .encoding)
    #expect(fault([0xFF, 0xFE, 0x3C, 0, 0x00, 0xD8, 0x3E, 0]) == .encoding)
    #expect(fault("<?xml version='1.0' encoding='latin1'?><a/>") == .encoding)
    #expect(fault("<?xml version='1.0' encoding='utf-16'?><a/>") == .encoding)
  }

  @Test(
    arguments: [
      ("", .unfinished), (" ", .unfinished), ("<a>", .unfinished), ("<a", .unfinished),
      ("<a b", .unfinished), ("<a b='", .unfinished), ("<a><!-- ", .unfinished),
      ("<a><![CDATA[x</a>", .unfinished), ("<a>x</", .unfinished), ("<?p", .unfinished),
      ("x", .outside), ("<a/>x", .outside), ("<a/><b/>", .outside), ("<a/>&amp;", .outside),
      ("<![CDATA[x]]><a/>", .syntax), ("</a>", .mismatch), ("<a></b>", .mismatch),
      ("<a></ab>", .mismatch), ("<a><b></a></b>", .mismatch), ("<a/></a>", .mismatch),
      ("<!DOCTYPE a><a/>", .documentType), ("<a><!ENTITY></a>", .syntax),
      ("<a>]]></a>", .syntax), ("<a b=1/>", .syntax), ("<a b/>", .syntax), ("<1/>", .syntax),
      ("<a b='1'c='2'/>", .syntax), ("<a b='<'/>", .syntax), ("<a / >", .syntax),
      ("<a:b:c/>", .syntax), ("<:a/>", .syntax), ("<a:/>", .syntax), ("<a ?>", .syntax),
      ("<a><!-- -- --></a>", .syntax), ("<a><?xml x?></a>", .syntax), ("< a/>", .syntax),
      ("<?xml version='1.1'?><a/>", .syntax), ("<?xml?><a/>", .syntax), ("<\u{D7}/>", .syntax),
      ("<?xml encoding='utf-8' version='1.0'?><a/>", .syntax),
      (" <?xml version='1.0'?><a/>", .syntax),
      ("<a>&nbsp;</a>", .reference), ("<a>& </a>", .reference), ("<a>&#0;</a>", .reference),
      ("<a>&#xD800;</a>", .reference), ("<a>&#x110000;</a>", .reference),
      ("<a>&#;</a>", .reference),
      ("<a>&#99999999999999999999;</a>", .reference), ("<a b='&x;'/>", .reference),
      ("<a>\u{1}</a>", .character), ("<a>\u{FFFE}</a>", .character),
      ("<a b='1' b='2'/>", .attributeTwice), ("<a xmlns='1' xmlns='2'/>", .attributeTwice),
      ("<a xmlns:p='u' xmlns:q='u' p:b='' q:b=''/>", .attributeTwice),
      ("<a abcdefghijklmnopq='' abcdefghijklmnopq=''/>", .attributeTwice),
      ("<p:a/>", .prefix), ("<a p:b=''/>", .prefix), ("<a xmlns:p=''/>", .prefix),
      ("<a xmlns:xmlns='u'/>", .prefix), ("<a xmlns:xml='u'/>", .prefix),
      ("<a><b xmlns:p='u'/><p:c/></a>", .prefix),
    ] as [(String, XMLFault.Kind)])
  func `is refused where it is not well-formed`(text: String, kind: XMLFault.Kind) {
    #expect(fault(text) == kind)
  }

  @Test(
    arguments: [
      "<a abcdefghijklmnopq='' abcdefghijklmnopr=''/>", "<a xml:space='preserve'/>", "<ế·/>",
      "<a xmlns:p='u' xmlns:q='v' p:b='' q:b='' b=''/>", "<a><b xmlns:p='u'/><b xmlns:p='u'/></a>",
      "<a>]]&gt;></a>", "<a b='>'/>", "<a\n>\t</a\n>",
    ])
  func `is read where it is well-formed`(text: String) {
    #expect(fault(text) == nil)
  }

  @Test func `is not deeper than 64 and has no flood of attributes`() {
    func nested(_ depth: Int) -> String {
      String(repeating: "<a>", count: depth) + String(repeating: "</a>", count: depth)
    }
    #expect(fault(nested(64)) == nil)
    #expect(fault(nested(65)) == .depth)
    func wide(_ count: Int, _ prefix: String) -> String {
      "<a " + (0..<count).map { "\(prefix)\($0)='u' " }.joined() + "/>"
    }
    #expect(fault(wide(256, "b")) == nil && fault(wide(257, "b")) == .tooMany)
    #expect(fault(wide(256, "xmlns:b")) == nil && fault(wide(257, "xmlns:b")) == .tooMany)
  }

  @Test func `tells where a fault is`() {
    for (text, offset) in [("<a>x</b>", 4), ("<a>x&y;</a>", 4), ("<a>ế\u{1}</a>", 6), ("<a>", 3)] {
      do throws(XMLFault) {
        _ = try read(Array(text.utf8))
        Issue.record("\(text) is read")
      } catch {
        #expect(error.offset == offset)
      }
    }
  }
}
