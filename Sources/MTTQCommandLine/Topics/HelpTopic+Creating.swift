internal import MTTQText

extension HelpTopic {
  /// How a book comes to be, and how its plan is filled in.
  static let creating = HelpTopic(
    id: "creating", title: "lập sổ",
    summary: Wording(
      vi: "lập sổ của năm, bổ sung kế hoạch", en: "make a year's book and fill in its plan"),
    text: Wording(
      vi: #"""
        Mỗi đơn vị, mỗi năm có một sổ: một thư mục gồm kế hoạch, danh sách hộ nghèo và nhật ký.
        --from lấy nội dung, định mức, chỉ tiêu, nhiệm vụ và chế độ báo cáo từ kế hoạch cấp trên
        hoặc từ sổ năm trước, rồi nói những điều cần xem lại. Trong các ví dụ, “…” thay cho phần
        được lược bớt.

            $ mttq new minh-an-2026 --unit "phường Minh An" --level commune \
            >   --year 2026 --from seeds/hoi-an-2019 \
            >   --due-half-year 15/5/2026 --due-annual 1/11/2026
            minh-an-2026
            Cần xem lại trong minh-an-2026/plan.json:
              - ghi số, ngày và nơi ban hành của kế hoạch (number, issued, place)
            …
              - thêm các khu dân cư của đơn vị (areas)
            …
            Rồi chạy: mttq validate minh-an-2026
            $ cd minh-an-2026

        Thư mục seeds của mã nguồn có năm văn bản mẫu để lấy. Chưa có kế hoạch nào thì bỏ --from.
        Gõ riêng mttq new thì được hỏi từng câu. Tên đơn vị, cấp, năm là bắt buộc; hạn báo cáo chỉ
        ghi khi văn bản có ghi.

        ## Bổ sung kế hoạch

        Khu dân cư, tổ chức, nhiệm vụ, mô hình, chỉ tiêu được bổ sung bằng lệnh, hoặc sửa thẳng
        trong plan.json:

            $ mttq area add "An Định" --kind "khối phố"
            an-dinh
            $ mttq org add "Hội Luật gia phường" --kind member
            hoi-luat-gia-phuong
            $ mttq model add "Tuyến phố xanh" --content 3 --area an-dinh
            tuyen-pho-xanh
            $ mttq target set "cây xanh trồng mới" --at-least 2.000 \
            >   --source "Kế hoạch năm 2026, mục II.3"
            đã đặt cay-xanh: ≥ 2.000

        Mỗi lệnh thêm in ra mã để gọi về sau. Xem cả kế hoạch bằng mttq show; sửa tay xong thì
        kiểm tra như “mttq help kiểm tra sổ” chỉ.

        Sang năm, mttq new … --from SỔ --previous SỔ lập sổ mới từ sổ năm trước, so sánh được với
        cùng kỳ và mang danh sách hộ theo với diện cuối năm.

        Đọc tiếp: “mttq help ghi kết quả”.
        """#,
      en: #"""
        A unit keeps one book a year: a folder with its plan, its register of poor households and
        a journal of what happened. --from takes contents, quotas, targets, tasks and reporting
        duties over from the plan above or from last year's book, and says what to look over. In
        the examples “…” stands for what is left out.

            $ mttq new hoai-pho-2026 --unit "phường Hoài Phố" --level commune \
            >   --year 2026 --from seeds/hoi-an-2019 \
            >   --due-half-year 2026-05-15 --due-annual 2026-11-01
            hoai-pho-2026
            To check in hoai-pho-2026/plan.json:
              - fill in the plan's number, day and place of issue …
            …
            Then run: mttq validate hoai-pho-2026
            $ cd hoai-pho-2026

        The folder seeds of the sources has five documents to take over. Without any plan to begin
        from, leave --from out. Alone, mttq new asks. The unit's name, its level and the year are
        needed; give the days of reports only where a document sets them.

        ## Filling in the plan

        Areas, organisations, tasks, models and targets are added by commands, or by hand in
        plan.json:

            $ mttq area add "An Thắng" --kind "khối phố"
            an-thang
            $ mttq org add "Hội Luật gia phường" --kind member
            hoi-luat-gia-phuong
            $ mttq model add "Tuyến phố xanh" --content 3 --area an-thang
            tuyen-pho-xanh
            $ mttq target set cay-xanh --at-least 2.000 \
            >   --source "Kế hoạch năm 2026, mục II.3"
            set cay-xanh: ≥ 2,000

        Each prints the id that the part goes by. mttq show shows the whole plan; after a change by
        hand check it as “mttq help checking” says.

        Next year mttq new … --from BOOK --previous BOOK makes the new book from the old one,
        compares with it, and carries the register over with the status at the year's end.

        Read on: “mttq help recording”.
        """#))
}
