internal import MTTQText

extension HelpTopic {
  /// How a book is asked where the year stands.
  static let progress = HelpTopic(
    id: "progress", title: "theo dõi",
    summary: Wording(
      vi: "năm nay đang tới đâu, hạn nào sắp đến", en: "where the year stands, what is due"),
    text: Wording(
      vi: #"""
        mttq status cho biết kế hoạch còn thiếu gì, chỉ tiêu, định mức chưa đạt, hạn sắp tới, hộ
        nghèo chưa có nơi giúp đỡ và việc cần làm tiếp. --as-of là ngày được coi là hôm nay; không
        có thì lấy ngày của máy.
        Ví dụ tiếp theo “mttq help ghi kết quả”.

            $ mttq status --as-of 30/4/2026
            Phường Minh An – năm 2026, đến ngày 30/4/2026

            Kế hoạch còn thiếu …
            …
            Chỉ tiêu
            ───────────────────────────────────────────────────────────────────────…
            Chỉ tiêu                                      Kế hoạch  Lũy kế     %
            ───────────────────────────────────────────────────────────────────────…
            Cây xanh trồng mới (cây)                         2.000   1.250  62,5  █…
            Lần lồng ghép thu quỹ trong Ngày hội (lần)           0       –   đạt
            ───────────────────────────────────────────────────────────────────────…

            Định mức chưa đạt
            - Số hộ được giúp đỡ (yêu cầu ít nhất 05 hộ): còn thiếu 05 hộ. …
            …
            Hạn sắp tới
            - Báo cáo 6 tháng đầu năm (half-year): 14/5/2026, Thứ Năm – còn 14 ngày
            - Báo cáo năm (annual): 31/10/2026, Thứ Bảy – còn 184 ngày
            …
            Việc cần làm tiếp
            → Lập và gửi báo cáo 6 tháng đầu năm (half-year), còn 14 ngày: mttq …
              half-year -o half-year.docx, gửi xong thì ghi mttq send half-year.
            → Lập danh sách hộ và giúp thêm 05 hộ cho đủ ít nhất 05 hộ: …
              import TỆP.csv

        mttq status -o tinh-hinh.html ghi thành một trang xem được trên điện thoại.

        ## Hạn báo cáo

        “Trước ngày 15/5” thì ngày cuối là 14/5, “vào ngày 15/5” thì là 15/5; văn bản không ghi ngày
        thì mttq không đoán.

            $ mttq deadlines --as-of 30/4/2026
            Hạn báo cáo, tính đến ngày 30/4/2026
            ───────────────────────────────────────────────────────────────────────…
             Ngày cuối  Thứ      Báo cáo                         …  Tình trạng
            ───────────────────────────────────────────────────────────────────────…
             14/5/2026  Thứ Năm  6 tháng đầu năm (half-year) (1) …  còn 14 ngày
            31/10/2026  Thứ Bảy  năm (annual) (1)                …  còn 184 ngày
            ───────────────────────────────────────────────────────────────────────…
            (1) Gửi Ủy ban MTTQ Việt Nam thành phố Hội An.
            $ mttq deadlines --within 14 --as-of 30/4/2026 | grep -c half-year
            1

        mttq export ics đưa mọi hạn vào lịch của máy tính, điện thoại, có báo trước 7 ngày và
        1 ngày:

            $ mttq export ics -o han-bao-cao.ics

        ## Một con số từ đâu ra

            $ mttq trace half-year "cây xanh trồng mới"
            Cây xanh trồng mới (half-year, 01/01/2026 – 14/5/2026): 1.250 cây
              01M7YG8J…  20/3/2026   kết quả  cay-xanh = 1.250 [an-dinh]  (can-bo)

        ## Sổ mẫu

        Mã nguồn có một sổ mẫu đầy đủ, có hộ nghèo, nơi giúp đỡ, mô hình, quỹ:

            $ mttq status -C ../Fixtures/valid/cam-pho-2026 --as-of 12/5/2026
            Phường Cẩm Phô – năm 2026, đến ngày 12/5/2026

            Chỉ tiêu
            ───────────────────────────────────────────────────────────────────────…
            Chỉ tiêu                                Kế hoạch       Lũy kế      %
            ───────────────────────────────────────────────────────────────────────…
            Tổng vận động an sinh xã hội (đồng)  300.000.000  173.650.000  57,88  █…
            Quỹ “Vì người nghèo” vận động được   250.000.000  129.250.000   51,7  █…
            (đồng)
            Nhà Đại đoàn kết xây mới (căn)                 2            1     50  █…
            …
            Định mức chưa đạt
            - Số hộ mỗi tổ chức giúp đỡ (yêu cầu ít nhất 01 hộ): Đoàn Thanh niên …
              Chí Minh phường còn thiếu 01 hộ. Nguồn: Chương trình phối hợp số …
              của phường, Điều 2: mỗi tổ chức giúp ít nhất 01 hộ.
            …
            Hộ nghèo chưa có nơi giúp đỡ
            - h005 (khối phố Thống Nhất)
            …

        Đọc tiếp: “mttq help làm báo cáo”.
        """#,
      en: #"""
        mttq status shows what the plan lacks, targets, quotas not met, the next deadlines, poor
        households without a helper, and what to do next. --as-of is the day taken for today,
        otherwise the machine's. The examples go on from “mttq help recording”.

            $ mttq status --as-of 2026-04-30
            Phường Hoài Phố – 2026, as of 2026-04-30

            … things are missing in the plan
            …
            Targets
            ───────────────────────────────────────────────────────────────────────…
            Indicator                                        Target  So far    %
            ───────────────────────────────────────────────────────────────────────…
            Trees planted (cây)                               2,000       –    –  ░…
            Fund-raising mixed into the festival (lần)            0       –  met
            ───────────────────────────────────────────────────────────────────────…

            Quotas not met
            - Households helped (required: at least 5 households): 5 households short.
            …
            Next deadlines
            - Report half-year: 2026-05-14, Thursday – 14 days left
            - Report annual: 2026-10-31, Saturday – 184 days left
            …
            What to do next
            → Draw up and send the half-year report, 14 days left: mttq report …
              half-year.docx, and once it is sent mttq send half-year.
            …

        mttq status -o standing.html writes a page that works on a telephone.

        ## Deadlines

        “Before 15 May” ends on 14 May, “on 15 May” on that day; where no document sets a day mttq
        does not guess one.

            $ mttq deadlines --as-of 2026-04-30
            Reports due, as of 2026-04-30
            ───────────────────────────────────────────────────────────────────────…
              Last day  Weekday   Report        …  Status
            ───────────────────────────────────────────────────────────────────────…
            2026-05-14  Thursday  half-year (1) …  14 days left
            2026-10-31  Saturday  annual (1)    …  184 days left
            ───────────────────────────────────────────────────────────────────────…
            (1) To Ủy ban MTTQ Việt Nam thành phố Hội An.

        mttq export ics puts the days into a calendar, with alarms 7 days and 1 day before:

            $ mttq export ics -o deadlines.ics

        ## Where a figure comes from

            $ mttq trace half-year quy-vi-nguoi-ngheo-thu
            Quỹ “Vì người nghèo” vận động được (half-year, 2026-01-01 – 2026-05-14): …
              01M7YG8J…  2026-03-15  result  quy-vi-nguoi-ngheo-thu = 12,500,000 …
            …

        ## A sample book

        The sources have a whole one, with households, helpers, models and a fund:

            $ mttq status -C ../Fixtures/valid/cam-pho-2026 --as-of 2026-05-12
            Phường Cẩm Phô – 2026, as of 2026-05-12
            …

        Read on: “mttq help reporting”.
        """#))
}
