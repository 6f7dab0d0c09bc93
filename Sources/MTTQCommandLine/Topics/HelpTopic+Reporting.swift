internal import MTTQText

extension HelpTopic {
  /// How a report is printed, sent, and compared with afterwards.
  static let reporting = HelpTopic(
    id: "reporting", title: "làm báo cáo",
    summary: Wording(
      vi: "in, nhận xét, gửi báo cáo, xem gì đã đổi",
      en: "print and send a report, see what changed since"),
    text: Wording(
      vi: #"""
        Báo cáo tháng, quý, 6 tháng, 9 tháng, năm được in theo thể thức quen dùng, so với kế hoạch
        và với cùng kỳ năm trước. Ví dụ tiếp theo “mttq help theo dõi”.

            $ mttq report half-year --as-of 13/5/2026
            …
                                                BÁO CÁO
                                    Kết quả thực hiện Cuộc vận động
                      “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”
                                          6 tháng đầu năm 2026
            …
                Trong 6 tháng đầu năm, toàn phường vận động Quỹ “Vì người nghèo” …
            triệu đồng. Huy động Nhân dân đóng góp 120 ngày công.
            …

        Đuôi của tệp sau -o chọn dạng in: .docx để ký và gửi, .html để xem và in ra giấy; các dạng
        khác xem “mttq help dạng in”.

            $ mttq report half-year -o bao-cao.docx
            $ mttq report half-year -o bao-cao.html

        Báo cáo tháng, quý chỉ kể việc trong kỳ, không kèm phụ lục; 6 tháng, 9 tháng, năm kèm đủ.
        --appendices chọn phụ lục theo số thứ tự:

            $ mttq report half-year --appendices 1,3 -o bao-cao-gon.docx

        --check trả mã thoát 1 khi còn chỉ tiêu hoặc định mức chưa đạt. Sổ có lỗi thì không in được:
        một con số sai không được ra khỏi cơ quan.

            $ mttq report half-year --check -o bao-cao.docx; echo "mã thoát $?"
            chưa đạt: …
            mã thoát 1

        ## Biểu cho khu dân cư, tổ chức điền

        Biểu trống hỏi các chỉ tiêu được giao hoặc đã có ghi chép, cho thấy số liệu đã có trong sổ và
        để ô điền phần phát sinh thêm. Tên sau -o: .xlsx mỗi nơi một trang tính, .csv một bảng chung,
        tên khác là thư mục, mỗi nơi một tệp để gửi riêng:

            $ mttq form half-year --for areas -o bieu-6-thang.xlsx
            bieu-6-thang.xlsx
            đã lập … biểu, … chỉ tiêu; …
            $ mttq form half-year --for organisations --org "Hội Nông dân" \
            >   --indicator "cây xanh trồng mới" -o bieu-to-chuc
            bieu-to-chuc/nong-dan.xlsx
            đã lập 1 biểu, 1 chỉ tiêu; …

        Điền xong thì nhận lại cả tệp hoặc cả thư mục bằng mttq record --from.

        ## Nhận xét, số ước, báo cáo nhận được

        Lời nhận xét, đánh giá do cán bộ viết; số ước cả kỳ và báo cáo nhận được cũng ghi một dòng.
        Tất cả vào báo cáo của kỳ ấy:

            $ mttq remark half-year --section "tồn tại, hạn chế" \
            >   "Khối phố An Định chưa có tổ tự quản."
            01M7YG8JCM8JX5B3T0V6ZC4S1A
            $ mttq estimate half-year cay-xanh=1.400
            01M7YG8JCM8JX5B3T0V6ZC4S1B
            $ mttq receive half-year phu-nu "an định" --on 10/5/2026
            01M7YG8JCM8JX5B3T0V6ZC4S1C
            01M7YG8JCM8JX5B3T0V6ZC4S1H

        Bảng điểm (tự đánh giá, chấm khu dân cư, tổ chức, đơn vị cấp dưới) thêm một lần, chấm lúc
        nào có điểm:

            $ mttq assessment add "Bảng tự đánh giá" --of self \
            >   --criterion "tc-1:Tuyên truyền, vận động:20" \
            >   --criterion "tc-2:Giúp đỡ hộ nghèo:30" --rank "45:Xuất sắc"
            bang-tu-danh-gia
            $ mttq score bang-tu-danh-gia tc-1=18,5 tc-2=30 --on 12/5/2026
            01M7YG8JCM8JX5B3T0V6ZC4S1J

        ## Gửi, và sau khi gửi

        Gửi xong thì ghi lại: số liệu đã gửi được giữ nguyên trong reports, số và ngày được in ở đầu
        văn bản; -o in luôn văn bản mang số, ngày ấy. Sau này hỏi được số liệu nào đã khác đi, do
        bản ghi nào:

            $ mttq send half-year --on 13/5/2026 --number 15/BC-MTTQ-BTT -o bc-15.docx
            01M7YG8JCM8JX5B3T0V6ZC4S1D
            đã gửi 13/5/2026, đúng hạn; số liệu được giữ ở reports/half-year.json
            $ mttq record cay-xanh=50 --on 12/5/2026 --area an-dinh
            01M7YG8JCM8JX5B3T0V6ZC4S1E
            $ mttq diff half-year
            Báo cáo 6 tháng đầu năm (half-year), gửi ngày 13/5/2026, số …
            đổi kể từ khi gửi

            Chỉ tiêu
            - Cây xanh trồng mới: thực hiện trong kỳ 1.250 → 1.300; lũy kế …
              lệ 62,5% → 65%
            …
            $ mttq trace half-year "cây xanh trồng mới"
            Cây xanh trồng mới (half-year, 01/01/2026 – 14/5/2026): 1.300 cây
              01M7YG8J…  20/3/2026   kết quả  cay-xanh = 1.250 [an-dinh]  (can-bo)
              01M7YG8J…  12/5/2026   kết quả  cay-xanh = 50 [an-dinh]  (can-bo)

        mttq diff không kèm mã báo cáo liệt kê mọi báo cáo đã gửi, mỗi báo cáo có bao nhiêu số liệu
        đã khác. Báo cáo đã gửi thì không gửi lần nữa trừ khi có --again; bản chụp cũ được giữ lại.

        ## Sơ kết, tổng kết nhiều năm

        Kế hoạch ghi cuộc tổng kết với các năm (reviews, years); mttq review print lấy số từ sổ của
        từng năm, hoặc từ báo cáo năm đã gửi (reports/annual.json). Năm không có sổ thì để trống,
        không coi là 0.

            $ mttq review print so-ket-3-nam ../Fixtures/valid/duc-co-2017 \
            >   ../Fixtures/valid/duc-co-2018 -C ../Fixtures/valid/duc-co-2019
            Sơ kết 3 năm thực hiện Chương trình phối hợp
            Đơn vị: huyện Đức Cơ
            Các năm 2017–2019: có sổ của 3/3 năm
            …
            Cây xanh trồng mới            cây         2.150  1.850   2.600  …6.600
            …

        ## Tổng hợp nhiều đơn vị

        Sổ của các đơn vị và tệp báo cáo họ gửi lên để chung một thư mục; kế hoạch cấp trên nêu bằng
        -C cho biết ai phải nộp. Đơn vị chưa nộp, sổ có lỗi được nêu tên, không coi là 0.

            $ mttq -C ../Fixtures/province/tinh-an-binh-2026 rollup \
            >   ../Fixtures/province --report half-year --as-of 20/6/2026
            …
                Tính đến ngày 20/6/2026, đã có số liệu của 4/5 đơn vị …
            gửi báo cáo, trong đó 02 đơn vị gửi đúng hạn (40%).
            …
            - Chưa có số liệu (01 đơn vị): xã Phú Mỹ.
            - Chưa gửi, đã quá hạn (01 đơn vị): xã Tân Lộc.
            …

        Một đơn vị có cả sổ và tệp khác nhau thì phải chọn: --newest lấy bản gửi sau cùng; --as-sent
        lấy của mỗi sổ bản đã gửi. Đuôi của tệp sau -o chọn dạng in, như mttq report.

        Đọc tiếp: “mttq help hộ nghèo”.
        """#,
      en: #"""
        Monthly, quarterly, half-year, nine-month and annual reports are printed in the form that a
        Front office sends, compared with the plan and with last year, always in Vietnamese. The
        examples go on from “mttq help progress”.

            $ mttq report half-year --as-of 2026-05-13
            …
                                                BÁO CÁO
                                    Kết quả thực hiện Cuộc vận động
                      “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”
                                          6 tháng đầu năm 2026
            …

        The ending of the file after -o chooses the format: .docx is signed and sent, .html is for
        the screen and for paper; for the others see “mttq help formats”.

            $ mttq report half-year -o half-year.docx
            $ mttq report half-year -o half-year.html

        Months and quarters tell what moved, without appendices; the others have all of them.
        --appendices chooses by number:

            $ mttq report half-year --appendices 1,3 -o half-year-short.docx

        --check exits 1 while a target or quota is not met. A book with an error prints no report: a
        wrong figure must not leave the office.

            $ mttq report half-year --check -o half-year.docx; echo "exit $?"
            not met: …
            exit 1

        ## Forms for areas and organisations

        Blank forms ask for the indicators that have a target or were recorded, show what the book
        has already, and leave cells for what is new. By the name after -o: .xlsx has a sheet for
        each sender, .csv is one table, any other name is a folder with a file for each:

            $ mttq form half-year --for areas -o half-year-forms.xlsx
            half-year-forms.xlsx
            … forms of … indicators; …
            $ mttq form half-year --for organisations --org nong-dan \
            >   --indicator cay-xanh -o forms
            forms/nong-dan.xlsx
            1 form of 1 indicator; …

        Filled in, the file or the whole folder is taken back with mttq record --from.

        ## Remarks, expected figures, reports received

        Each is one line, and all of them go into the report:

            $ mttq remark half-year --section limits \
            >   "Khối phố An Thắng chưa có tổ tự quản."
            01M7YG8JCM8JX5B3T0V6ZC4S1F
            $ mttq estimate half-year cay-xanh=1.400
            01M7YG8JCM8JX5B3T0V6ZC4S1B
            $ mttq receive half-year phu-nu "an thắng" --on 2026-05-10
            01M7YG8JCM8JX5B3T0V6ZC4S1C
            01M7YG8JCM8JX5B3T0V6ZC4S1H

        A score table (of the unit itself, of areas, organisations or units below) is added once,
        and points are given as they come:

            $ mttq assessment add "Bảng tự đánh giá" --of self \
            >   --criterion "tc-1:Tuyên truyền, vận động:20" \
            >   --criterion "tc-2:Giúp đỡ hộ nghèo:30" --rank "45:Xuất sắc"
            bang-tu-danh-gia
            $ mttq score bang-tu-danh-gia tc-1=18,5 tc-2=30 --on 2026-05-12
            01M7YG8JCM8JX5B3T0V6ZC4S1J

        ## Sending, and afterwards

        What was sent is recorded: its figures are kept in reports, number and day are printed at
        its head; -o prints the report with that number and day. Later mttq diff tells which figures
        have changed, and by which records:

            $ mttq send half-year --on 2026-05-13 --number 15/BC-MTTQ-BTT -o no-15.docx
            01M7YG8JCM8JX5B3T0V6ZC4S1G
            sent 2026-05-13, on time; its figures are kept in reports/half-year.json
            $ mttq diff half-year
            The report half-year, sent on 2026-05-13, number 15/BC-MTTQ-BTT: …
            No figure has changed.
            $ mttq record cay-xanh=50 --on 2026-05-12 --area an-thang
            01M7YG8JCM8JX5B3T0V6ZC4S1E
            $ mttq diff half-year
            The report half-year, sent on 2026-05-13, number 15/BC-MTTQ-BTT: …
            …

        Without a report mttq diff lists all that were sent, each with how many of its figures are
        others now. A report is not sent twice without --again; what is kept of the first one stays.

        ## Reviews of several years

        The plan has the review with its years (reviews, years); mttq review print takes the figures
        from the book of each year, or from its annual report as it was sent (reports/annual.json).
        A year without a book is missing, never zero.

            $ mttq review print so-ket-3-nam ../Fixtures/valid/duc-co-2017 \
            >   ../Fixtures/valid/duc-co-2018 -C ../Fixtures/valid/duc-co-2019
            Sơ kết 3 năm thực hiện Chương trình phối hợp
            Đơn vị: huyện Đức Cơ
            Các năm 2017–2019: có sổ của 3/3 năm
            …
            Cây xanh trồng mới            cây         2.150  1.850   2.600  …6.600
            …

        ## Many units

        The books of the units and the report files that they sent in lie in one folder; the plan
        above, named with -C, says who is expected. A unit that is missing and a book with errors are
        named, and never zero.

            $ mttq -C ../Fixtures/province/tinh-an-binh-2026 rollup \
            >   ../Fixtures/province --report half-year --as-of 2026-06-20
            …
                Tính đến ngày 20/6/2026, đã có số liệu của 4/5 đơn vị …
            gửi báo cáo, trong đó 02 đơn vị gửi đúng hạn (40%).
            …

        A unit of which book and file differ has to be decided: --newest takes what was sent last,
        --as-sent of each book what it sent. The name after -o chooses the format, as of mttq report.

        Read on: “mttq help households”.
        """#))
}
