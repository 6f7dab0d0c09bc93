internal import MTTQText

extension HelpTopic {
  /// How a Swift program computes with books.
  static let library = HelpTopic(
    id: "library", title: "thư viện",
    summary: Wording(
      vi: "tính số liệu của sổ trong chương trình Swift", en: "books in a Swift program"),
    text: Wording(
      vi: #"""
        Phần tính toán là thư viện MTTQCore của gói Swift mttq: nhận các byte của sổ, trả về số
        liệu, không đọc tệp, không xem đồng hồ, không in gì. Lỗi của sổ nằm trong book.findings.

            import Foundation
            import MTTQCore

            let folder = URL(filePath: "Fixtures/valid/cam-pho-2019")
            func bytes(_ name: String) throws -> [UInt8] {
              Array(try Data(contentsOf: folder.appending(path: name)))
            }

            let book = try CampaignBook(
              plan: bytes("plan.json"), households: bytes("households.json"),
              journal: bytes("journal.jsonl"))
            let report = try book.report("annual")
            for figure in report.figures where figure.isMet == false {
              let (done, wanted) = (figure.cumulative, figure.target)
              print(figure.name, done ?? "–", "/", wanted ?? "–", figure.unit)
            }

        Chương trình viết bằng ngôn ngữ khác thì đọc JSON: “mttq help dạng in”.
        """#,
      en: #"""
        MTTQCore, a library of the Swift package mttq, computes: bytes of a book in, figures out. It
        reads no file and no clock, and prints nothing. What is wrong with a book is in
        book.findings.

            import Foundation
            import MTTQCore

            let folder = URL(filePath: "Fixtures/valid/cam-pho-2019")
            func bytes(_ name: String) throws -> [UInt8] {
              Array(try Data(contentsOf: folder.appending(path: name)))
            }

            let book = try CampaignBook(
              plan: bytes("plan.json"), households: bytes("households.json"),
              journal: bytes("journal.jsonl"))
            let report = try book.report("annual")
            for figure in report.figures where figure.isMet == false {
              let (done, wanted) = (figure.cumulative, figure.target)
              print(figure.name, done ?? "–", "/", wanted ?? "–", figure.unit)
            }

        Programs in other languages read JSON: “mttq help formats”.
        """#))
}
