internal import MTTQText

extension HelpTopic {
  /// How a book is checked and brought into its usual form.
  static let checking = HelpTopic(
    id: "checking", title: "kiểm tra sổ",
    summary: Wording(
      vi: "tìm mọi lỗi, sửa tay, dạng chuẩn", en: "find every fault; canonical form"),
    text: Wording(
      vi: #"""
        mttq validate báo mọi lỗi trong một lần chạy, mỗi lỗi có tệp, dòng, cột, mã và cách sửa. Ví
        dụ tiếp theo “mttq help hộ nghèo”.

            $ mttq validate . --as-of 30/4/2026
            plan.json:295:14: warning[report/gap]: không báo cáo nào tính các ngày …
              295 |   "reports": [
                  |              ^
              = đặt “from”, “through” cho khớp, …
            plan.json:304:14: note[report/weekend]: ngày cuối còn đúng hạn rơi …
              304 |       "due": "2026-11-01",
                  |              ^^^^^^^^^^^^
              = gửi sớm hơn; nơi nhận đồng ý lùi thì thêm …
            journal.jsonl: half-year, gửi ngày 13/5/2026, 15/BC-MTTQ-BTT: mã kiểm tra …
            3 tệp: 0 lỗi, 1 cảnh báo, 1 lưu ý

        Sửa plan.json bằng tay mà gõ nhầm thì mỗi lỗi được chỉ đúng dòng, đúng cột, kèm cách sửa;
        mttq explain giải thích mã lỗi, có ví dụ sai và đúng:

            $ sed -i 's|"2026-11-01"|"1/11/2026"|' plan.json
            $ mttq validate . --as-of 30/4/2026; echo "mã thoát $?"
            plan.json:304:14: error[date/invalid]: “1/11/2026” chưa viết theo …
              304 |       "due": "1/11/2026",
                  |              ^^^^^^^^^^^
              = viết “2026-11-01”
            …
            3 tệp: 1 lỗi, 0 cảnh báo, 0 lưu ý
            mã thoát 1
            $ mttq explain date/invalid
            error[date/invalid]: ngày không có thật hoặc sai dạng
            …
            $ sed -i 's|"1/11/2026"|"2026-11-01"|' plan.json

        ## Dạng chuẩn và trình soạn thảo

        mttq fmt đưa các tệp sửa tay về dạng chuẩn (thụt dòng, thứ tự khóa, chữ dựng sẵn), không làm
        mất khóa, chữ số hay bản ghi nào; mttq fmt --check chỉ xem. mttq schema plan, chạy trong thư
        mục của sổ, cho VS Code và các trình soạn thảo khác biết mọi khóa cùng lời giải thích tiếng
        Việt để gợi ý khi gõ.

            $ mttq fmt --check
            $ mttq schema plan > plan.schema.json

        Kho git chứa sổ tự kiểm tra được mỗi lần có thay đổi: “mttq help kiểm tra tự động”.
        """#,
      en: #"""
        mttq validate checks a book as a compiler checks source: every fault in one run, with its
        file, line, column, code and mend. The examples go on from “mttq help households”.

            $ mttq validate . --as-of 2026-04-30
            plan.json:295:14: warning[report/gap]: no report covers 2026-11-01 to …
              295 |   "reports": [
                  |              ^
              = set “from” and “through” so that what happens then is in some …
            plan.json:304:14: note[report/weekend]: the last day is no working day: …
              304 |       "due": "2026-11-01",
                  |              ^^^^^^^^^^^^
              = send it earlier; if the receiving office agrees, add …
            journal.jsonl: half-year, sent 2026-05-13, 15/BC-MTTQ-BTT: Mã kiểm tra …
            3 files: 0 errors, 1 warning, 1 note

        A plan mended by hand is checked likewise; mttq explain says what a code means, with an
        example wrong and right:

            $ sed -i 's|"2026-11-01"|"1/11/2026"|' plan.json
            $ mttq validate . --as-of 2026-04-30; echo "exit $?"
            plan.json:304:14: error[date/invalid]: “1/11/2026” is not written as …
              304 |       "due": "1/11/2026",
                  |              ^^^^^^^^^^^
              = write “2026-11-01”
            …
            3 files: 1 error, 0 warnings, 0 notes
            exit 1
            $ mttq explain date
            …
            $ sed -i 's|"1/11/2026"|"2026-11-01"|' plan.json

        ## Canonical form, and editors

        mttq fmt puts files that were edited by hand into canonical form without losing a key, a
        digit or a record; --check only looks. mttq schema plan, in the book's folder, lets an
        editor such as VS Code complete the keys and explain them.

            $ mttq fmt --check
            $ mttq schema plan > plan.schema.json

        A repository that keeps books can check every change: “mttq help ci”.
        """#))
}
