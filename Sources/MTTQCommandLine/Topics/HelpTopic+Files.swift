internal import MTTQText

extension HelpTopic {
  /// What a book is made of.
  static let files = HelpTopic(
    id: "files", title: "tệp của sổ",
    summary: Wording(vi: "sổ gồm những tệp nào", en: "what a book is made of"),
    text: Wording(
      vi: """
        Sổ là một thư mục, nhận ra nhờ plan.json:

        | plan.json | kế hoạch: đơn vị, nội dung, tổ chức, khu dân cư, nhiệm vụ, mô hình, chỉ tiêu,
          định mức, chế độ báo cáo, nơi nhận, chữ ký. Sửa bằng tay hoặc bằng lệnh
        | households.json | danh sách hộ và nơi giúp đỡ. Dữ liệu cá nhân. Không bắt buộc
        | journal.jsonl | nhật ký: mỗi dòng một bản ghi, chỉ ghi thêm, không sửa, không xóa
        | reports/ | số liệu của từng báo cáo như khi gửi đi: half-year.json, annual.json …
        | .mttq-undo/ | 20 lần thay đổi kế hoạch, sổ hộ gần nhất, để mttq undo lấy lại; chỉ người giữ
          sổ đọc được, xóa lúc nào cũng được

        Tất cả là JSON mã UTF-8, đọc được bằng mọi phần mềm đọc JSON. Mỗi dòng nhật ký do mttq ghi
        có mã kiểm tra, nên dòng bị sửa sẽ bị phát hiện. Thứ tự các dòng không làm thay đổi con số,
        vì vậy hai bản nhật ký của hai máy gộp lại được bằng cách lấy đủ dòng của cả hai; kho git thì
        tự làm như vậy nhờ tệp .gitattributes mà mttq new đặt vào sổ. Tệp .gitignore giữ cho sổ hộ
        không vào kho git, nên phải sao lưu riêng sổ hộ; mttq status nhắc điều đó.

        Bản sao mà chương trình đồng bộ đặt cạnh tệp của sổ (journal … conflicted copy ….jsonl) thì
        không lệnh nào đọc; validate, status, report và send báo file/copy.

        Các khóa của từng tệp và nghĩa của chúng: mttq schema plan, households, journal, report.
        Ví dụ: các sổ ở seeds và Fixtures/valid của mã nguồn. Dùng đúng hay không: mttq validate.

        Mỗi lần gửi báo cáo mang một dấu niêm: số dòng nhật ký trước đó, mã băm của chúng và của bản
        chụp. mttq validate đối chiếu và báo dòng bị mất, bị sửa hay thêm vào sau; mã kiểm tra in
        dưới Nơi nhận là dạng ngắn của dấu ấy.

        Mỗi lúc chỉ một lệnh ghi vào sổ; lệnh khác đợi nhiều nhất 10 giây. Tệp .mttq.lock chỉ ghi tên
        lệnh đang ghi, xóa lúc nào cũng được. Lệnh bị ngắt giữa chừng có thể để lại tệp .mttq-…, lệnh
        ghi sau tự dọn. Tệp của sổ phải là tệp thật, không là liên kết. Sao lưu sổ là chép cả thư mục.
        """,
      en: """
        A book is a folder, known by its plan.json:

        | plan.json | what the unit intends: contents, organisations, areas, tasks, models, targets,
          quotas, reporting duties, recipients, signatures. Edited by hand or by command
        | households.json | the register of households and helpers. Personal data. Optional
        | journal.jsonl | what happened: one record a line, only ever appended to
        | reports/ | the figures of each report as it was sent: half-year.json, annual.json …
        | .mttq-undo/ | the last 20 changes of plan and register, for mttq undo to take back; for the
          owner alone, and may be removed at any time

        All are UTF-8 JSON. A line that mttq writes carries a checksum, so an altered line is found.
        The order of lines changes no figure, so two copies of a journal merge by taking the lines
        of both; git does so by the .gitattributes that mttq new puts into a book. Its .gitignore
        keeps the register out of git, so that is to be backed up apart; mttq status says so.

        A copy that a program for keeping folders alike puts beside a file of the book (journal …
        conflicted copy ….jsonl) is read by no command; validate, status, report and send tell
        file/copy.

        mttq schema plan, households, journal and report print the keys of each file and what they
        mean as JSON Schema; the books under seeds and Fixtures/valid of the sources are examples;
        mttq validate is the judge.

        A report that is sent bears a seal: how many lines the journal had before, and digests of
        them and of the snapshot. mttq validate holds them against each other and tells lines that
        are gone, altered or came in later; the Mã kiểm tra under Nơi nhận is its short form.

        One command at a time writes; another one waits for 10 seconds at most. The file .mttq.lock
        only names the writer and may be removed at any time. A command that was broken off may
        leave .mttq-… files, which the next writer clears away. A book's files are true files, no
        links. To back a book up, copy its folder.
        """))
}
