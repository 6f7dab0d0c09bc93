internal import MTTQText

extension HelpTopic {
  /// How numbers are typed and printed.
  static let numbers = HelpTopic(
    id: "numbers", title: "cách viết số",
    summary: Wording(
      vi: "số gõ vào và in ra thế nào", en: "how numbers are typed and printed"),
    text: Wording(
      vi: """
        Số viết như ở cơ quan: dấu chấm hoặc khoảng trắng ngăn hàng nghìn, dấu phẩy là dấu thập
        phân; nghìn, triệu (tr), tỷ nhân và cộng được, có dấu hay không dấu.

        | 1.500.000 | cũng là 1500000, 1 500 000, 1,5 triệu
        | 12,5 | mười hai phẩy năm
        | 1 tỷ 830 triệu | 1.830.000.000
        | 500tr | 500.000.000
        | 250 nghìn đồng | 250.000; sau số được có đơn vị của chỉ tiêu hoặc từ đầu của nó: 12 cây,
          5.802 lượt; đơn vị khác bị từ chối
        | 28/40 | của tỷ lệ: hai số làm ra tỷ lệ; 95,3 là tỷ lệ do nơi khác công bố

        Số hiểu được hai cách thì bị từ chối, kèm cả hai cách hiểu: 1.5 là 1,5 hay 15; 1,500 là 1,5
        hay 1.500; 1 triệu 5 là 1.000.005 hay 1.500.000. Số kiểu tiếng Anh, số âm, số có quá bốn chữ
        số thập phân, số từ 100.000 tỷ trở lên cũng vậy; số ước chừng (gần, hơn, trên, khoảng, ~)
        cũng vậy, vì sổ chỉ ghi số đúng. Số có khoảng trắng thì đặt trong dấu nháy:

            mttq record quy-vi-nguoi-ngheo-thu="1 tỷ 830 triệu"

        Sổ giữ số đúng đến từng chữ số, không làm tròn; tỷ lệ in ra có nhiều nhất hai chữ số thập
        phân. Trong tệp JSON, số viết theo JSON: 1830000000, 12.5.

        Tiếng Việt in 12.500.000 và 12,5; với --lang en thì in 12,500,000 và 12.5. Số gõ vào thì
        tiếng nào cũng như nhau. Báo cáo luôn bằng tiếng Việt.
        """,
      en: """
        Numbers are typed the Vietnamese way: points or blanks group thousands, a comma is the
        decimal mark; nghìn (thousand), triệu (million, tr) and tỷ (billion) multiply and add, with
        or without marks.

        | 1.500.000 | also 1500000, 1 500 000, 1,5 triệu
        | 12,5 | twelve and a half
        | 1 tỷ 830 triệu | 1,830,000,000
        | 500tr | 500,000,000
        | 250 nghìn đồng | 250,000; the indicator's unit, or the first word of it, may follow: 12
          cây, 5.802 lượt; another unit is refused
        | 28/40 | of a ratio: the two counts that make it; 95,3 is one that somebody else stated

        What can be read in two ways is refused, with both readings: 1.5 is 1,5 or 15; 1,500 is 1,5
        or 1.500; 1 triệu 5 is 1.000.005 or 1.500.000. So are numbers grouped the English way,
        numbers below zero, with more than four decimals, or of 100.000.000.000.000 and more, and
        what is more or less (gần, hơn, trên, khoảng, ~): a book holds exact figures. A number with
        blanks is put into quotes:

            mttq record quy-vi-nguoi-ngheo-thu="1 tỷ 830 triệu"

        A book keeps every digit and rounds nothing; percentages are printed with two decimals at
        most. In JSON files numbers are JSON's: 1830000000, 12.5.

        In English 12,500,000 and 12.5 are printed, in Vietnamese 12.500.000 and 12,5. What is
        typed is the same in both languages. Reports are always in Vietnamese.
        """))
}
