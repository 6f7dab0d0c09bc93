internal import MTTQText

extension HelpTopic {
  /// How results get into the journal, and out of its sums again.
  static let recording = HelpTopic(
    id: "recording", title: "ghi kết quả",
    summary: Wording(
      vi: "ghi, hủy, xem lại; ghi cả bảng", en: "record, take back, look up; whole tables"),
    text: Wording(
      vi: #"""
        Chỉ tiêu gọi bằng mã hoặc bằng tên, có dấu hay không dấu. Số viết như ở cơ quan. Lệnh in ra
        mã của bản ghi khi bản ghi đã nằm chắc trên đĩa. Ví dụ tiếp theo “mttq help lập sổ”.

            $ mttq record quy-vi-nguoi-ngheo-thu="12 triệu 500 nghìn" --on 15/3/2026
            01M7YG8J556NJTX4ZA97DY4WZX
            $ mttq record "cay xanh trong moi=1.250" --on 20/3/2026 --area an-dinh
            01M7YG8J5Q0RKTFG4897SACDFF
            $ mttq record ngay-cong=1200 --on 22/3/2026 --org thanh-nien
            01M7YG8J6B7H9JD9WX8Y8R7GAX

        Số hiểu được hai cách thì không ghi, tên gõ nhầm thì được gợi ý:

            $ mttq record ngay-cong=1.5; echo "mã thoát $?"
            error[usage/value]: “1.5” có thể hiểu là 1,5 hoặc 15
              1 | mttq record ngay-cong=1.5
                |                       ^^^
              = viết rõ 1,5 hoặc 15
            mã thoát 64
            $ mttq record ngay-cogn=120; echo "mã thoát $?"
            error[ref/unknown]: không có chỉ tiêu “ngay-cogn”
              1 | mttq record ngay-cogn=120
                |             ^^^^^^^^^
              = ý bạn là “ngay-cong”?
            mã thoát 64

        ## Ghi nhầm thì hủy

        Bản ghi đã hủy không mất đi mà nằm lại trong nhật ký, kèm lý do. mttq undo hủy bản ghi cuối
        của mình, mttq void hủy bản ghi bất kỳ theo mã.

            $ mttq undo --reason "gõ thừa một số 0"
            01M7YG8J8P21BPJPMKA894BW4B
            đã hủy: 01M7YG8J…  22/3/2026   kết quả  ngay-cong = 1.200 …
            $ mttq record ngay-cong=120 --on 22/3/2026 --org thanh-nien
            01M7YG8J978BYJS8MQMJQ13P49
            $ mttq log --kind result
            01M7YG8J…  15/3/2026   kết quả  quy-vi-nguoi-ngheo-thu = 12.500.000 …
            01M7YG8J…  20/3/2026   kết quả  cay-xanh = 1.250 [an-dinh]  (can-bo)
            01M7YG8J…  22/3/2026   kết quả  ngay-cong = 1.200 [thanh-nien] … [đã hủy]
            01M7YG8J…  22/3/2026   kết quả  ngay-cong = 120 [thanh-nien]  (can-bo)

        ## Ghi cả bảng

        Nhiều kết quả một lúc thì ghi từ bảng Excel (.xlsx) hoặc CSV, bảng ngang (mỗi cột một chỉ
        tiêu, mỗi dòng một thôn) cũng được. Có một ô sai thì không dòng nào được ghi; ghi lại bảng
        cũ không tạo bản ghi trùng.

            $ cat > ket-qua.csv <<HẾT
            > Ngày,Chỉ tiêu,Số lượng,Tổ chức,Khu dân cư
            > 5/4/2026,Quỹ “Vì người nghèo” vận động được,8.500.000,phu-nu,An Định
            > 12/4/2026,hoc-bong,12,thanh-nien,
            > HẾT
            $ mttq record --from ket-qua.csv
            23VM3QNW0F458TYE16MTKGCZST
            1W2R1A45W12MR2NC3WF7CA45TK
            đã ghi 2 bản ghi mới; 0 bản ghi đã có từ trước

        Các cột, biểu mẫu gửi các thôn và tổ chức điền: “mttq help bảng”.

        ## Phân tổ, tỷ lệ, số tổng

        Số phát sinh có thể cho biết từ nguồn nào, cho ai, dưới hình thức nào: --part, mỗi phân tổ
        một phần; báo cáo in “trong đó”. Tỷ lệ ghi bằng hai số, 5/6, để mttq tính; hoặc bằng con số
        do nơi khác công bố, 97,2, thì báo cáo ghi rõ là theo báo cáo ngày nào.

            $ mttq record bon-nuoc-tap-the=3 --part nguon=xa-hoi-hoa --on 18/4/2026
            01M7YG8JB37RJ1827VCXN261QZ
            $ mttq record ty-le-khu-dan-cu-van-hoa=5/6 ty-le-bhyt=97,2 --on 20/4/2026
            01M7YG8JB37RJ1827VCXN261R0

        Chỉ tiêu tổng, như nhà Đại đoàn kết xây mới và sửa chữa, tự cộng các phần của nó; ghi thẳng
        cho chỉ tiêu tổng là phần chưa tách, được cộng thêm.

        Số hiện có, như số hộ, ghi cho cả đơn vị hoặc cho từng khu dân cư: mttq lấy một trong hai,
        không cộng chung. Có cả hai mà không khớp thì báo cáo và validate nhắc.

        ## Nhiệm vụ và mô hình

        Việc bắt đầu, xong, hoãn, thôi cũng ghi một dòng; mttq task list --road-map quarter in lộ trình cả
        năm.

            $ mttq task start ii-2 --on 6/4/2026
            01M7YG8JB37RJ1827VCXN261QX
            $ mttq model start "tuyen pho xanh" --on 20/4/2026
            01M7YG8JB37RJ1827VCXN261QY

        Đọc tiếp: “mttq help theo dõi”.
        """#,
      en: #"""
        An indicator goes by its id or its name, with or without marks. Numbers are typed as offices
        write them. A record's id is printed once the record is durable. The examples go on from
        “mttq help creating”.

            $ mttq record quy-vi-nguoi-ngheo-thu="12 triệu 500 nghìn" --on 2026-03-15
            01M7YG8JNQ9RN7MJMXHYTQJEFF
            $ mttq record ngay-cong=1200 --on 2026-03-22 --org thanh-nien
            01M7YG8JPDAFMJDZC3S5TWEFG4

        What can be read in two ways is not recorded, and a mistyped name is answered:

            $ mttq record ngay-cong=1.5; echo "exit $?"
            error[usage/value]: “1.5” can mean 1,5 or 15
              1 | mttq record ngay-cong=1.5
                |                       ^^^
              = write either 1,5 or 15
            exit 64
            $ mttq record ngay-cogn=120; echo "exit $?"
            error[ref/unknown]: there is no indicator “ngay-cogn”
              1 | mttq record ngay-cogn=120
                |             ^^^^^^^^^
              = did you mean “ngay-cong”?
            exit 64

        ## Taking back

        A mistake is taken back and stays in the journal with its reason: mttq undo takes your own
        last record back, mttq void any record by its id.

            $ mttq undo --reason "one zero too many"
            01M7YG8JPYBS72615TWK2CKKGS
            taken back: 01M7YG8J…  2026-03-22  result  ngay-cong = 1,200 …
            $ mttq log --kind result
            01M7YG8J…  2026-03-15  result  quy-vi-nguoi-ngheo-thu = 12,500,000 …
            01M7YG8J…  2026-03-22  result  ngay-cong = 1,200 … [taken back]

        ## Whole tables

        A table is recorded as a whole or not at all: with one wrong cell nothing is recorded, and a
        table that is recorded again makes no second records.

            $ cat > results.csv <<END
            > on,indicator,value,org,area
            > 2026-04-05,quy-vi-nguoi-ngheo-thu,8.500.000,phu-nu,An Thắng
            > 2026-04-12,hoc-bong,12,thanh-nien,
            > END
            $ mttq record --from results.csv
            23VM3QNW0F458TYE16MTKGCZST
            1W2R1A45W12MR2NC3WF7CA45TK
            2 new records; 0 were there already

        The columns: “mttq help tables”.

        ## Breakdowns, ratios, totals

        A flow may say whence it comes, for whom and in what form: --part, one of each dimension;
        reports print it as “trong đó”. A ratio is recorded by its two counts, 5/6, and computed;
        or as somebody else stated it, 97,2, and then the report says so and of which day.

            $ mttq record bon-nuoc-tap-the=3 --part nguon=xa-hoi-hoa --on 2026-04-18
            01M7YG8JB37RJ1827VCXN261QZ
            $ mttq record ty-le-khu-dan-cu-van-hoa=5/6 ty-le-bhyt=97,2 --on 2026-04-20
            01M7YG8JB37RJ1827VCXN261R0

        A total adds its parts up by itself; what is recorded for the total is what was reported
        undivided, and is added.

        A stock is recorded for the whole unit or for each area: one of the two is taken, they are
        never added. Where both are there and do not fit, reports and validate say so.

        ## Tasks and models

        What was started, done, put off or given up is one line too; mttq task list --road-map quarter
        prints the year's road map.

            $ mttq task start ii-2 --on 2026-04-06
            01M7YG8JB37RJ1827VCXN261QX
            $ mttq model start "tuyen pho xanh" --on 2026-04-20
            01M7YG8JB37RJ1827VCXN261QY

        Read on: “mttq help progress”.
        """#))
}
