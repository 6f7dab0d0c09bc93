internal import MTTQText

extension HelpTopic {
  /// How a run may end.
  static let exitCodes = HelpTopic(
    id: "exit-codes", title: "mã thoát",
    summary: Wording(
      vi: "lệnh kết thúc với mã nào, nghĩa là gì", en: "how a command ends"),
    text: Wording(
      vi: """
        | 0 | xong
        | 1 | validate thấy lỗi (với --strict cả cảnh báo); fmt --check thấy tệp khác dạng chuẩn;
          report --check thấy chỉ tiêu, định mức chưa đạt
        | 64 | câu lệnh sai
        | 65 | dữ liệu của sổ sai; thông báo chỉ rõ chỗ
        | 66 | không có tệp hoặc sổ ấy
        | 69 | thiếu chương trình cần dùng, như trình soạn thảo
        | 70 | lỗi của chính mttq, hoặc máy không cho mttq đọc câu lệnh của mình
        | 73 | không tạo được, hoặc sẽ ghi đè lên cái có sẵn
        | 74 | đọc hoặc ghi không thành (đĩa đầy, lỗi đĩa)
        | 75 | lệnh khác đang ghi vào sổ, đợi không được
        | 77 | không có quyền

        Lệnh không thành thì không thay đổi gì, trừ hai trường hợp của mã 74, và khi ấy đầu ra lỗi nói
        rõ: đã ghi chắc mà không in ra được (“đừng chạy lại lệnh”, kèm các mã), và tệp mới đã vào chỗ
        mà thư mục chưa ghi chắc xuống đĩa. Không nghe được lời ở đầu ra lỗi thì lệnh vẫn thành. Kết
        quả ra đầu ra chuẩn, mọi lời khác ra đầu ra lỗi, nên kết quả luôn chuyển tiếp được cho lệnh
        khác:

            mttq report half-year --check > bao-cao.txt || echo "còn chỉ tiêu chưa đạt"

        Mã trong ngoặc vuông của mỗi lỗi, như error[ref/unknown], thì mttq explain giải thích.
        """,
      en: """
        | 0 | done
        | 1 | validate found errors (with --strict warnings, too); fmt --check found a file out of
          form; report --check found a target or quota unmet
        | 64 | wrong usage
        | 65 | the book's data is wrong; a message says where
        | 66 | no such file or book
        | 69 | a program that is needed is missing, as an editor
        | 70 | a fault of mttq's own, or a machine that does not let it see its command line
        | 73 | cannot create, or would overwrite
        | 74 | reading or writing failed (disk full, I/O)
        | 75 | another command is writing and the wait was in vain
        | 77 | not permitted

        A command that fails has changed nothing, but for two cases of 74, which standard error then
        tells: what is recorded but could not be printed (“do not run it again”, with the ids), and a
        new file in its place whose folder could not be synced. That nobody hears standard error
        makes no command fail. Results go to standard output, everything else to standard error, so
        that a result can always be piped:

            mttq report half-year --check > report.txt || echo "a target is not met"

        The code in the brackets of a finding, such as error[ref/unknown], is for mttq explain.
        """))
}
