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
        tên: có dấu hay không dấu, chữ hoa hay chữ thường, gạch nối hay khoảng trắng đều được. Tên
        có khoảng trắng thì đặt trong dấu nháy.

            mttq record cay-xanh=30 --area "xuân mỹ"
            mttq record "Cây xanh trồng mới=30" --area "khối phố Xuân Mỹ"

        Gõ nhầm thì được gợi ý tên gần nhất, và không có gì được ghi. Tên chung của nhiều phần thì
        phải gọi bằng mã. Khu dân cư mới mang tên của khu cũ thì tên ấy chỉ khu còn tồn tại vào ngày
        của bản ghi.

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
        their whole name: with or without marks, in capitals or not, with hyphens or blanks. A name
        with blanks is put into quotes.

            mttq record cay-xanh=30 --area "xuân mỹ"
            mttq record "Cây xanh trồng mới=30" --area "khối phố Xuân Mỹ"

        A mistyped name is answered with the nearest one, and nothing is recorded. A name that
        several parts have in common will not do: take the id. Of areas that bear one name the one
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
