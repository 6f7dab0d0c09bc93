extension WorkbookFault {
  /// What is wrong, without the place.
  package var message: Wording {
    switch kind {
    case .foreign(let file): file.message
    case .password:
      Wording(vi: "tệp Excel có mật khẩu", en: "the workbook is locked with a password")
    case .archive: Wording(vi: "tệp Excel hỏng hoặc bị cắt", en: "the workbook is damaged or cut")
    case .tooManyParts: Wording(vi: "tệp có quá nhiều phần", en: "the file has too many parts")
    case .missing: Wording(vi: "tệp Excel thiếu phần này", en: "the workbook lacks this part")
    case .twice: Wording(vi: "phần này có hai lần", en: "this part is there twice")
    case .damaged: Wording(vi: "phần này bị hỏng", en: "this part is damaged")
    case .method:
      Wording(
        vi: "phần này nén theo cách không đọc được", en: "this part is packed in no known way")
    case .tooLarge:
      Wording(vi: "nội dung của tệp lớn hơn 256 MiB", en: "the file holds more than 256 MiB")
    case .xml: Wording(vi: "phần này không phải XML đọc được", en: "this part is no sound XML")
    case .structure:
      Wording(vi: "phần này không đúng cấu trúc", en: "this part is not what it should be")
    case .rows: Wording(vi: "quá 1.048.576 dòng", en: "more than 1,048,576 rows")
    case .columns: Wording(vi: "quá 16.384 cột", en: "more than 16,384 columns")
    case .characters:
      Wording(vi: "ô có hơn 32.767 ký tự", en: "the cell has more than 32,767 characters")
    case .sharedString:
      Wording(vi: "ô trỏ đến chuỗi không có", en: "the cell names a text that is not there")
    case .style:
      Wording(vi: "ô trỏ đến kiểu không có", en: "the cell names a style that is not there")
    case .value:
      Wording(vi: "ô không chứa loại giá trị mà nó ghi", en: "the cell does not hold what it says")
    case .order:
      Wording(vi: "dòng hoặc ô không đúng thứ tự", en: "a row or cell stands out of order")
    }
  }

  /// How to mend it, one imperative sentence.
  package var hint: Wording {
    switch kind {
    case .foreign(.pdf), .foreign(.wordDocument):
      Wording(
        vi: "chép bảng sang Excel rồi lưu thành .xlsx",
        en: "copy the table into a spreadsheet and save it as .xlsx")
    case .password:
      Wording(vi: "bỏ mật khẩu rồi lưu lại", en: "save it without a password")
    case .tooLarge:
      Wording(vi: "chia bảng thành nhiều tệp", en: "divide the table into several files")
    default:
      Wording(
        vi: "mở tệp bằng Excel hoặc LibreOffice rồi lưu thành .xlsx",
        en: "open it in Excel or LibreOffice and save it as .xlsx")
    }
  }
}

extension ForeignFile {
  fileprivate var message: Wording {
    switch self {
    case .oldWorkbook:
      Wording(vi: "đây là tệp Excel cũ (.xls)", en: "this is an old workbook (.xls)")
    case .binaryWorkbook:
      Wording(vi: "đây là tệp Excel nhị phân (.xlsb)", en: "this is a binary workbook (.xlsb)")
    case .openDocument:
      Wording(vi: "đây là tệp OpenDocument (.ods)", en: "this is an OpenDocument file (.ods)")
    case .webPage:
      Wording(
        vi: "đây là trang web, dù tên tệp ghi gì", en: "this is a web page, whatever its name says")
    case .pdf: Wording(vi: "đây là tệp PDF", en: "this is a PDF")
    case .wordDocument: Wording(vi: "đây là tệp Word", en: "this is a document of Word")
    case .other: Wording(vi: "đây không phải tệp Excel", en: "this is no workbook")
    }
  }
}
