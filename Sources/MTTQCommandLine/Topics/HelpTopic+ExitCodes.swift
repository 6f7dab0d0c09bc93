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
        | 73 | không tạo được, hoặc sẽ ghi đè lên cái có sẵn
        | 74 | đọc hoặc ghi không thành (đĩa đầy, lỗi đĩa)
        | 75 | lệnh khác đang ghi vào sổ, đợi không được
        | 77 | không có quyền

        Lệnh không thành thì không thay đổi gì. Kết quả ra đầu ra chuẩn, mọi lời khác ra đầu ra lỗi,
        nên kết quả luôn chuyển tiếp được cho lệnh khác:

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
        | 73 | cannot create, or would overwrite
        | 74 | reading or writing failed (disk full, I/O)
        | 75 | another command is writing and the wait was in vain
        | 77 | not permitted

        A command that fails has changed nothing. Results go to standard output, everything else to
        standard error, so that a result can always be piped:

            mttq report half-year --check > report.txt || echo "a target is not met"

        The code in the brackets of a finding, such as error[ref/unknown], is for mttq explain.
        """))
}
