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
        hoặc từ sổ năm trước, rồi nói những điều cần xem lại và còn thiếu; --tasks pick hỏi từng
        nhiệm vụ. Trong các ví dụ, “…” thay cho phần được lược bớt.

            $ mttq new minh-an-2026 --unit "phường Minh An" --level commune \
            >   --year 2026 --from seeds/hoi-an-2019 \
            >   --due-half-year 15/5/2026 --due-annual 1/11/2026
            minh-an-2026
            Cần xem lại trong minh-an-2026/plan.json:
            …
            Rồi chạy: mttq validate minh-an-2026
            Kế hoạch còn thiếu …
            - đơn vị cấp trên “thành phố Hội An” không còn từ 01/7/2025
              mttq plan set --within 'tỉnh Quảng Nam' -C minh-an-2026
            - chưa có số của kế hoạch
              mttq plan set --number … -C minh-an-2026
            …
            $ cd minh-an-2026

        Thư mục seeds của mã nguồn có năm văn bản mẫu để lấy. Chưa có kế hoạch nào thì bỏ --from.
        Gõ riêng mttq new thì được hỏi từng câu. Tên đơn vị, cấp, năm là bắt buộc; hạn báo cáo chỉ
        ghi khi văn bản có ghi.

        Ngày nghỉ lễ, Tết được ghi sẵn theo Bộ luật Lao động: đối chiếu với thông báo của Nhà nước.

        ## Bổ sung kế hoạch

        mttq todo nói kế hoạch còn thiếu gì, mỗi điều kèm lệnh để ghi; không còn gì là đã đủ.
        Mọi phần của kế hoạch được bổ sung và sửa bằng lệnh:

            $ mttq plan set --number 12/KH-MTTQ-BTT
            số và ký hiệu của văn bản: “12/KH-MTTQ-BTT”
            $ mttq area add "An Định" --kind "khối phố"
            an-dinh
            $ mttq org add "Hội Luật gia phường" --kind member
            hoi-luat-gia-phuong
            $ mttq model add "Tuyến phố xanh" --content 3 --area an-dinh
            tuyen-pho-xanh
            $ mttq target set "cây xanh trồng mới" --at-least 2.000 \
            >   --source "Kế hoạch năm 2026, mục II.3"
            đã đặt cay-xanh: ≥ 2.000

        Mỗi lệnh thêm in ra mã để gọi về sau. mttq show in kế hoạch như văn bản ban hành,
        mttq show -o ke-hoach.docx ghi thành tệp Word để trình ký. Tổ chức, khu dân cư, nhiệm vụ …
        đều có add, list, edit, rename, move, remove; -n cho xem trước, mttq undo lấy lại:

            $ mttq org edit hoi-luat-gia-phuong --content 4 --models 1
            đã sửa tổ chức hoi-luat-gia-phuong
            $ mttq org remove hoi-luat-gia-phuong
            đã bỏ tổ chức: Hội Luật gia phường
            $ mttq undo
            đã hoàn tác: mttq org remove, ngày …

        mttq edit mở cả kế hoạch trong trình soạn thảo; lưu xong thì được kiểm tra rồi mới thay.

        ## Chỉ tiêu riêng

        mttq indicator list in danh mục chung. Việc mà danh mục chưa có thì thêm chỉ tiêu riêng,
        kèm câu văn để báo cáo nói thành lời:

            $ mttq indicator add "Bồn nước tập thể" --unit bồn --content 3 \
            >   --phrase "lắp {n} bồn nước tập thể"
            bon-nuoc-tap-the

        --kind cho biết cách tính: sum là số phát sinh, cộng dồn; latest là số hiện có, như số hộ;
        stated là số do nơi khác công bố cho cả đơn vị, không cộng được; total là tổng của các chỉ
        tiêu --parts; ratio là tỷ lệ phần trăm của --of trên --over. mttq indicator edit sửa lại.

        ## Khu dân cư sáp nhập, chia tách

            $ mttq area add "Phong Niên" --kind "khối phố"
            phong-nien
            $ mttq area split phong-nien --into "Phong Niên 1" --into "Phong Niên 2" \
            >   --on 1/7/2026
            phong-nien-1
            phong-nien-2

        --on là ngày đầu tiên của khu mới. Khu cũ ở lại trong kế hoạch: số hộ, dân số của nó được
        dùng cho đến khi ghi số của khu mới, và không bao giờ cộng chung với số ấy. Nhiều khu nhập
        làm một thì dùng mttq area merge. Hộ nghèo của khu đã nhập được tính cho khu mới; khu đã
        tách thì ghi lại khu dân cư cho từng hộ.

        ## Năm sau

        mttq new … --from SỔ --previous SỔ lập sổ mới từ sổ năm trước, so sánh được với cùng kỳ,
        mang danh sách hộ theo với diện cuối năm, quỹ bắt đầu bằng số dư cuối năm; nhiệm vụ phát
        sinh trong năm cũ không lấy sang. Đơn vị nhập từ nhiều xã thì nêu nhiều --previous, mỗi sổ
        một lần.

        Đọc tiếp: “mttq help ghi kết quả”.
        """#,
      en: #"""
        A unit keeps one book a year: a folder with its plan, its register of poor households and
        a journal of what happened. --from takes contents, quotas, targets, tasks and reporting
        duties over from the plan above or from last year's book, and says what to look over and
        what is missing; --tasks pick asks for each task. In the examples “…” stands for what is
        left out.

            $ mttq new hoai-pho-2026 --unit "phường Hoài Phố" --level commune \
            >   --year 2026 --from seeds/hoi-an-2019 \
            >   --due-half-year 2026-05-15 --due-annual 2026-11-01
            hoai-pho-2026
            To check in hoai-pho-2026/plan.json:
            …
            Then run: mttq validate hoai-pho-2026
            … things are missing in the plan
            - “thành phố Hội An” above the unit ended on 1 July 2025
              mttq plan set --within 'tỉnh Quảng Nam' -C hoai-pho-2026
            - the plan has no number
              mttq plan set --number … -C hoai-pho-2026
            …
            $ cd hoai-pho-2026

        The folder seeds of the sources has five documents to take over. Without any plan to begin
        from, leave --from out. Alone, mttq new asks. The unit's name, its level and the year are
        needed; give the days of reports only where a document sets them.

        The public holidays are those of the Labour Code, to be checked against the announcement.

        ## Filling in the plan

        mttq todo tells what the plan still lacks, each thing with the command that mends it.
        Every part of the plan is added and changed by commands:

            $ mttq plan set --number 12/KH-MTTQ-BTT
            the document's number and symbol: “12/KH-MTTQ-BTT”
            $ mttq area add "An Thắng" --kind "khối phố"
            an-thang
            $ mttq org add "Hội Luật gia phường" --kind member
            hoi-luat-gia-phuong
            $ mttq model add "Tuyến phố xanh" --content 3 --area an-thang
            tuyen-pho-xanh
            $ mttq target set cay-xanh --at-least 2.000 \
            >   --source "Kế hoạch năm 2026, mục II.3"
            set cay-xanh: ≥ 2,000

        Each prints the id that the part goes by. mttq show prints the plan as it is issued, mttq
        show -o ke-hoach.docx as a file for Word, to be signed. Organisations, areas, tasks … have
        add, list, edit, rename, move, remove; -n shows a change first, mttq undo takes it back:

            $ mttq org edit hoi-luat-gia-phuong --content 4 --models 1
            changed the organisation hoi-luat-gia-phuong
            $ mttq org remove hoi-luat-gia-phuong
            removed the organisation: Hội Luật gia phường
            $ mttq undo
            taken back: mttq org remove of …

        mttq edit opens the whole plan in an editor, and checks what is saved before it takes it.

        ## Indicators of one's own

        mttq indicator list prints the catalogue. What it lacks is added to the plan, with the
        clause that a report's prose has for it:

            $ mttq indicator add "Bồn nước tập thể" --unit bồn --content 3 \
            >   --phrase "lắp {n} bồn nước tập thể"
            bon-nuoc-tap-the

        --kind says how it counts: sum, a flow that adds up; latest, a stock, such as households;
        stated, a figure given for the unit as a whole that never adds up; total, the sum of
        --parts; ratio, the percent that --of is of --over. mttq indicator edit changes it.

        ## Areas that merge or split

            $ mttq area add "Phong Niên" --kind "khối phố"
            phong-nien
            $ mttq area split phong-nien --into "Phong Niên 1" --into "Phong Niên 2" \
            >   --on 2026-07-01
            phong-nien-1
            phong-nien-2

        --on is the first day of the new ones. The old area stays in the plan: its stocks stand in
        until those of the new ones are recorded, and are never added to them. mttq area merge
        makes one area of several. Households of a merged area count for the new one; those of a
        split area are given theirs anew.

        ## Next year

        mttq new … --from BOOK --previous BOOK makes the new book from the old one, compares with
        it, carries the register over with the status at the year's end, and begins funds with last
        year's closing; tasks that arose during the old year stay behind. A unit made of several gives --previous once for each of their books.

        Read on: “mttq help recording”.
        """#))
}
