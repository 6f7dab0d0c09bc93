internal import MTTQText

extension HelpTopic {
  /// How what is in a book is named on the command line.
  static let names = HelpTopic(
    id: "names", title: "cách gọi tên",
    summary: Wording(
      vi: "gọi chỉ tiêu, tổ chức, báo cáo … bằng gì",
      en: "what indicators, reports … go by"),
    text: Wording(
      vi: """
        Chỉ tiêu, tổ chức, khu dân cư, nhiệm vụ, mô hình, hộ, nơi giúp đỡ gọi bằng mã, hoặc bằng cả
        tên: có dấu hay không dấu, chữ hoa hay chữ thường, có hay không có gạch nối, dấu nháy, dấu
        câu đều được. Tên có khoảng trắng thì đặt trong dấu nháy. Chỉ một phần có mã hay tên bắt đầu
        như vậy thì gõ phần đầu ấy, từ ba chữ trở lên; mttq nhắc lại tên đã hiểu.

            mttq record cay-xanh=30 --area "xuân mỹ"
            mttq record "Cây xanh trồng mới=30" --area "khối phố Xuân Mỹ"
            mttq record cây=30 --org "Hội ND" --task II.7

        Tổ chức gọi được bằng tên không có cấp và đơn vị (Hội Nông dân), và bằng tên tắt: Hội ND,
        Hội LHPN, Hội PN, Đoàn TN, Đoàn TNCS HCM, Hội CCB, Hội CTĐ, Hội NCT, LĐLĐ, CĐ, MTTQ, UBMTTQ.
        Nhiệm vụ gọi được bằng số trong văn bản, như II.7. Họ tên người thì phải đủ.

        Gõ nhầm thì được gợi ý tên gần nhất, và không có gì được ghi. Gõ phần chung của nhiều tên
        thì được liệt kê các mã để chọn. Khu dân cư mới mang tên của khu cũ thì tên ấy chỉ khu còn
        tồn tại vào ngày của bản ghi.

        | Báo cáo | month-01 … month-12, quarter-1 … quarter-4, half-year, nine-month, annual: những
          báo cáo mà kế hoạch có; xem bằng mttq deadlines
        | Bản ghi | mã do lệnh ghi in ra, hoặc phần đầu đủ để nhận ra; xem bằng mttq log
        | Hộ | mã hộ, hoặc cả họ tên chủ hộ; thông báo chỉ nhắc mã
        | Nơi gửi | mã hoặc tên của đơn vị, tổ chức, khu dân cư; mã có ở nhiều danh sách thì viết
          unit:MÃ, org:MÃ, area:MÃ
        | Phân tổ | PHÂN-TỔ=PHẦN, mã hoặc tên: nguon=xa-hoi-hoa, “Nguồn=Xã hội hóa”
        | Giá trị | diện hộ, hình thức giúp đỡ, loại nơi giúp đỡ, phần của báo cáo: mã hoặc tên
          tiếng Việt, như poor hay “hộ nghèo”, limits hay “tồn tại, hạn chế”

        Tùy chọn viết đủ chữ, giá trị sau khoảng trắng hoặc dấu “=”.
        """,
      en: """
        Indicators, organisations, areas, tasks, models, households and helpers go by their id or by
        their whole name: with or without marks, in capitals or not, hyphens, quotes and points
        apart. A name with blanks is put into quotes. Where one id or name alone begins so, its
        beginning will do, of three letters or more; mttq tells what it took it for.

            mttq record cay-xanh=30 --area "xuân mỹ"
            mttq record "Cây xanh trồng mới=30" --area "khối phố Xuân Mỹ"
            mttq record cây=30 --org "Hội ND" --task II.7

        Organisations also go without level and unit (Hội Nông dân), and by their short forms: Hội
        ND, Hội LHPN, Hội PN, Đoàn TN, Đoàn TNCS HCM, Hội CCB, Hội CTĐ, Hội NCT, LĐLĐ, CĐ, MTTQ,
        UBMTTQ. Tasks go by their number in the document, as II.7. A person's name is whole.

        A mistyped name is answered with the nearest one, and nothing is recorded. Of a beginning
        that several have in common the ids are listed, to choose from. Of areas that bear one name the one
        that exists on the record's day is meant.

        | report | month-01 … month-12, quarter-1 … quarter-4, half-year, nine-month, annual: those
          that the plan owes, as mttq deadlines lists them
        | record | the id that was printed, or enough of its beginning; mttq log shows it
        | household | its id, or the whole name of its head; messages show the id alone
        | sender | an id or a name of a unit, an organisation or an area; unit:ID, org:ID or area:ID
          where one id is several
        | breakdown | DIMENSION=PART, ids or names: nguon=xa-hoi-hoa, “Nguồn=Xã hội hóa”
        | value | statuses, forms of help, kinds of helpers, parts of a report: an id or its
          Vietnamese name, such as poor or “hộ nghèo”, limits or “tồn tại, hạn chế”

        Options are written in full, their value after a blank or “=”.
        """))
}
