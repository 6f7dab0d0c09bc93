internal import MTTQText

extension HelpTopic {
  /// How days are typed, and which day counts.
  static let days = HelpTopic(
    id: "days", title: "cách viết ngày",
    summary: Wording(
      vi: "ngày gõ vào thế nào, hạn tính ra sao", en: "how days are typed, how they count"),
    text: Wording(
      vi: """
        Ngày trước, tháng sau, năm đủ bốn chữ số; dấu ngăn là “/”, “-” hoặc “.”. Cũng viết được
        năm-tháng-ngày.

            15/5/2026   15-5-2026   15.5.2026   2026-05-15

        Trên dòng lệnh còn viết tắt được, và mttq nhắc lại ngày đã hiểu, như “ngày 15/5/2026”:

        | 15/5 | cũng là 15-5, 15.5: ngày ấy trong năm báo cáo của sổ; ở mttq new: của năm --year
        | hôm nay | hoặc today; hôm qua hoặc yesterday; hôm kia
        | -3 | ba ngày trước hôm nay

        Có dấu hay không dấu, chữ hoa hay chữ thường; viết liền một từ như hôm-qua, hoặc đặt trong
        dấu nháy. Có --as-of thì hôm nay là ngày ấy.

            mttq record cay-xanh=30 --on 15/5
            mttq log --since hôm-qua

        Năm hai chữ số và ngày không có thật bị từ chối, kèm cách sửa. Năm từ 1900 đến 2199. Trong
        plan.json và các tệp khác của sổ chỉ viết 2026-05-15, để máy nào cũng hiểu như nhau; bảng
        nhập vào thì viết được mọi cách có đủ năm.

        | --on NGÀY | ngày của việc được ghi; mặc định là hôm nay
        | --as-of NGÀY | ngày được coi là hôm nay, để xem sổ như ở ngày ấy
        | không nói gì | ngày của máy, theo múi giờ của máy (TZ)

        ## Hạn báo cáo

        | before | “trước ngày 15/5”: ngày cuối còn đúng hạn là 14/5
        | on | “vào ngày 15/5”: ngày cuối là 15/5

        Chọn bằng --rule khi lập sổ, hoặc khóa rule trong kế hoạch. Hạn rơi vào ngày nghỉ thì mttq
        nhắc và không tự lùi; nơi nhận đồng ý lùi thì ghi "shift": "next-working-day" vào chế độ báo
        cáo. Ngày nghỉ là thứ Bảy, Chủ nhật và các ngày trong khóa holidays của kế hoạch. Văn bản
        không ghi ngày thì báo cáo ấy không có hạn, mttq không đoán.
        """,
      en: """
        The day comes first, then the month, then a year of four digits, with “/”, “-” or “.”
        between them; year-month-day will do as well.

            15/5/2026   15-5-2026   15.5.2026   2026-05-15

        On the command line shorter forms will do, and mttq tells the day that it took them for, as
        “day 2026-05-15”:

        | 15/5 | also 15-5, 15.5: that day of the book's reporting year; of mttq new: of --year
        | today | or hôm nay; yesterday or hôm qua; hôm kia is the day before yesterday
        | -3 | three days before today

        With or without marks, in capitals or not; as one word, hôm-qua, or in quotes. With --as-of
        that day is today.

            mttq record cay-xanh=30 --on 15/5
            mttq log --since yesterday

        A year of two digits and a day that does not exist are refused, with the mend. Years go from
        1900 to 2199. In plan.json and the other files of a book a day is always written 2026-05-15;
        tables take all the forms with a year.

        | --on DATE | the day of what is recorded; by default today
        | --as-of DATE | the day taken for today, to see the book as of then
        | neither | the machine's day, in its time zone (TZ)

        ## When a report is due

        | before | “trước ngày 15/5”: 14 May is the last day in time
        | on | “vào ngày 15/5”: the last day is 15 May

        --rule says which when a book is made, the key rule in the plan. A last day that is no
        working day is told, and never moved by itself; where the receiving office agrees, put
        "shift": "next-working-day" into the reporting duty. Days off are Saturdays, Sundays and
        the plan's holidays. Where no document sets a day the report has none: mttq does not guess.
        """))
}
