/// How to mend a token that JSON does not allow where it is, as far as it can be told.
struct SyntaxRemedy {
  let source: SourceText
  let offset: Int
  /// The token as it is shown.
  let token: String
  private let around: SyntaxSurroundings

  init(_ source: SourceText, at offset: Int, token: String) {
    self.source = source
    self.offset = offset
    self.token = token
    around = SyntaxSurroundings(source, at: offset)
  }

  /// Quotes that word processors set in place of the straight ones.
  static let curlyQuotes = ["“", "”", "„", "‟", "‘", "’", "«", "»", "″"]

  var hint: Wording {
    ofForeignMark ?? ofBeginning ?? ofNumber ?? ofWord ?? ofComma ?? ofBracket
      ?? Wording(
        vi: "kiểm tra dấu phẩy, dấu hai chấm và dấu ngoặc ngay trước chỗ này",
        en: "check the comma, colon or bracket just before this place")
  }

  /// Without a comma that stands before a closing bracket; in a line of a journal its check would
  /// not match.
  var fix: TextEdit? {
    guard token == "}" || token == "]", around.before == UInt8(ascii: ","),
      let comma = around.previous, !source.path.hasSuffix(".jsonl")
    else { return nil }
    return source.edit(comma..<comma + 1, to: "")
  }

  /// Marks that come from elsewhere than JSON.
  private var ofForeignMark: Wording? {
    let start = String(decoding: source.bytes[offset...].prefix(7), as: UTF8.self)
    if ["<<<<<<<", "=======", ">>>>>>>"].contains(start) {
      return Wording(
        vi: "xóa dòng này do git để lại khi gộp; trong nhật ký thì giữ bản ghi của cả hai bên",
        en: "remove this line that git left; in a journal keep the records of both sides")
    }
    if start.hasPrefix("//") || start.hasPrefix("/*") || start.hasPrefix("#") {
      return Wording(
        vi: "xóa lời chú thích: JSON không có chú thích",
        en: "remove the comment: JSON has none")
    }
    switch token {
    case _ where SyntaxRemedy.curlyQuotes.contains(token):
      return Wording(
        vi: "gõ lại thành dấu nháy thẳng \"; dấu cong là do Word tự đổi",
        en: "type a straight quote \" in its place; word processors bend it")
    case "'":
      return Wording(
        vi: "dùng dấu nháy kép \" thay cho dấu nháy đơn",
        en: "use the double quote \" in place of the single one")
    case ";": return Wording(vi: "dùng dấu phẩy thay cho “;”", en: "use a comma in place of “;”")
    case "=":
      return Wording(vi: "dùng dấu hai chấm thay cho “=”", en: "use a colon in place of “=”")
    default:
      return token.hasPrefix("U+")
        ? Wording(
          vi: "xóa ký tự không nhìn thấy \(token) ở đây",
          en: "remove the invisible character \(token) here") : nil
    }
  }

  /// What a file begins with that is none of mttq.
  private var ofBeginning: Wording? {
    guard around.previous == nil else { return nil }
    return source.bytes.starts(with: [0x50, 0x4B, 0x03, 0x04])
      ? Wording(
        vi: "đây là tệp Word, Excel hoặc tệp nén: lấy lại tệp của sổ từ bản sao lưu",
        en: "this is a Word, Excel or archive file: restore the book's file from a copy")
      : Wording(
        vi: "bắt đầu bằng dấu {, hoặc lấy lại tệp từ bản sao lưu",
        en: "begin with {, or restore the file from a copy")
  }

  /// Numbers and days as people write them.
  private var ofNumber: Wording? {
    let isAfterDigit = around.isTouching && around.before.map(isDigit) ?? false
    if token == "/", isAfterDigit { return .quotedDay }
    guard token.utf8.first.map({ isDigit($0) || $0 == UInt8(ascii: "-") }) ?? false else {
      return nil
    }
    if token.utf8.count(where: { $0 == UInt8(ascii: "-") }) == 2 { return .quotedDay }
    if around.before == UInt8(ascii: ","), around.container == UInt8(ascii: "{") {
      return Wording(
        vi: "viết số thập phân với dấu chấm, như 12.5",
        en: "write decimals behind a point, as in 12.5")
    }
    guard around.before == UInt8(ascii: ":") || around.container == UInt8(ascii: "[") else {
      return nil
    }
    return Wording(
      vi: "viết số không có dấu phân nhóm và không có số 0 ở đầu, như 1500000 hoặc 12.5",
      en: "write the number without grouping and leading zeros, such as 1500000 or 12.5")
  }

  /// Words without quotes.
  private var ofWord: Wording? {
    guard let first = token.unicodeScalars.first, first.properties.isAlphabetic else { return nil }
    if around.before == UInt8(ascii: "\""), around.isTouching {
      return Wording(
        vi: "dấu nháy bên trong văn bản viết là \\\", hoặc dùng “ ”",
        en: "write a quote inside a text as \\\", or use “ ”")
    }
    switch Folding.key(token) {
    case "true": return Wording(vi: "viết true bằng chữ thường", en: "write true in small letters")
    case "false":
      return Wording(vi: "viết false bằng chữ thường", en: "write false in small letters")
    case "null", "none", "nil": return .giveValue
    default: break
    }
    switch around.before {
    case UInt8(ascii: ":"), UInt8(ascii: ","), UInt8(ascii: "{"), UInt8(ascii: "["):
      return Wording(
        vi: "đặt từ này trong dấu nháy kép \"", en: "put the word into double quotes")
    default: return nil
    }
  }

  /// A comma too many or too few, or a colon that is missing.
  private var ofComma: Wording? {
    let isClosing = token == "}" || token == "]"
    switch around.before {
    case UInt8(ascii: ",") where isClosing || token == ",":
      return Wording(
        vi: "xóa dấu phẩy thừa \(endOfPrevious.vietnamese)",
        en: "remove the comma too many \(endOfPrevious.english)")
    case UInt8(ascii: "{") where token == ",", UInt8(ascii: "[") where token == ",":
      return Wording(vi: "xóa dấu phẩy này", en: "remove this comma")
    case UInt8(ascii: ":") where isClosing || token == ",":
      return Wording(
        vi: "ghi giá trị sau dấu hai chấm, hoặc xóa cả khóa",
        en: "give a value behind the colon, or remove the key")
    default: break
    }
    guard around.container != nil, !isClosing, token != ",", token != ":", endsValue else {
      return nil
    }
    return around.followsKey
      ? Wording(
        vi: "thêm dấu hai chấm giữa tên khóa và giá trị",
        en: "add a colon between the key and its value")
      : Wording(
        vi: "thêm dấu phẩy \(endOfPrevious.vietnamese)",
        en: "add a comma \(endOfPrevious.english)")
  }

  /// Brackets that do not pair, and what stands outside of all.
  private var ofBracket: Wording? {
    switch (token, around.container) {
    case ("}", UInt8(ascii: "[")):
      return Wording(vi: "đóng danh sách bằng ] trước chỗ này", en: "close the list with ] first")
    case ("]", UInt8(ascii: "{")):
      return Wording(vi: "đóng mục bằng } trước chỗ này", en: "close the entry with } first")
    case ("{", nil) where around.previous != nil && source.path.hasSuffix(".jsonl"):
      return Wording(
        vi: "xuống dòng ở đây: mỗi bản ghi đứng riêng một dòng",
        en: "break the line here: each record stands on a line of its own")
    case (_, nil) where around.previous != nil:
      return Wording(
        vi: "xóa phần thừa từ chỗ này, hoặc sửa dấu ngoặc đóng quá sớm ở trên",
        en: "remove what is left over from here on, or the bracket above that closes too early")
    default: return nil
    }
  }

  /// Whether a value ends just before the token.
  private var endsValue: Bool {
    around.before.map {
      $0 == UInt8(ascii: "\"") || $0 == UInt8(ascii: "}") || $0 == UInt8(ascii: "]")
        || isDigit($0) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
    } ?? false
  }

  /// Where the token before ends.
  private var endOfPrevious: Wording {
    let line = around.previous.map { source.place($0..<$0 + 1).line }
    guard let line, line != source.place(offset..<offset + 1).line else {
      return Wording(vi: "ngay trước chỗ này", en: "just before this place")
    }
    return Wording(vi: "ở cuối dòng \(line)", en: "at the end of line \(line)")
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension Wording {
  fileprivate static let quotedDay = Wording(
    vi: "viết ngày theo năm-tháng-ngày trong dấu nháy, như \"2026-05-15\"",
    en: "write a day as year-month-day in quotes, such as \"2026-05-15\"")
}
