internal import MTTQText

extension HelpTopic {
  /// Where personal data stands, and who sees it.
  static let privacy = HelpTopic(
    id: "privacy", title: "dữ liệu cá nhân",
    summary: Wording(
      vi: "dữ liệu của hộ nằm ở đâu, ai thấy được", en: "where personal data is, who sees it"),
    text: Wording(
      vi: """
        Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15 và Nghị định số 356/2025/NĐ-CP, có hiệu lực từ
        ngày 01/01/2026, áp dụng cho cả đơn vị nhỏ. Vì vậy:

        - Dữ liệu của hộ và của cá nhân giúp đỡ chỉ nằm trong households.json, để phân công giúp đỡ
          và theo dõi hộ thoát nghèo. Kế hoạch, nhật ký và báo cáo chỉ nhắc hộ bằng mã.
        - Bắt buộc chỉ có mã, họ tên chủ hộ và diện hộ. Năm sinh, giới tính, dân tộc, số định danh,
          địa chỉ, điện thoại là tùy chọn: chỉ ghi điều cần cho việc giúp đỡ. Dân tộc là dữ liệu cá
          nhân nhạy cảm; nên coi diện nghèo cũng như vậy.
        - Tệp này có quyền 0600 (chỉ người giữ sổ đọc được) ngay từ khi được ghi; validate nhắc khi
          người khác trên máy đọc được. Không gửi tệp này kèm báo cáo, không đưa lên kho dùng chung.
          Bảng Excel hay CSV đã nhập cũng là dữ liệu cá nhân: cất hoặc xóa đi.
        - Màn hình, tệp và thông báo lỗi chỉ có mã hộ; dòng của households.json được che khi báo lỗi.
          Họ tên chỉ hiện khi thêm --names (household list, household suggest, helper list, report),
          và bản in đó chỉ lưu tại cơ quan. Riêng household import --dry-run cho xem họ tên để kiểm
          tra bảng.
        - Lời ghi có họ tên một chủ hộ bị từ chối, viết hoa hay không dấu cũng vậy, vì nhật ký không
          xóa được; họ tên người giúp đỡ thì được nhắc. validate cảnh báo nếu họ tên lọt vào bằng cách
          khác, cả trong kế hoạch.
        - Khi hộ yêu cầu xóa: mttq household forget MÃ xóa mọi thông tin, chỉ giữ id, area, status;
          mttq helper forget MÃ xóa thông tin của một người giúp đỡ. Mọi con số tổng vẫn như cũ. Bản
          sao lưu, sổ năm trước và lịch sử git thì đơn vị tự xóa.
        - Mã do mttq đặt là 8 ký tự của mã băm họ tên và khu dân cư: người đọc không thấy được họ
          tên, nhưng ai có sẵn danh sách họ tên vẫn dò ra được; muốn kín hẳn thì tự đặt mã.
        - Nhật ký ghi tên người viết bản ghi (--by, MTTQ_BY, hoặc tên đăng nhập); kế hoạch ghi tên
          người ký nếu đơn vị điền.
        """,
      en: """
        The Law on Personal Data Protection, 91/2025/QH15, and Decree 356/2025/NĐ-CP, in force since
        1 January 2026, bind small bodies too. So:

        - What is known of households and of persons who help stands in households.json alone, to
          assign help and to follow households out of poverty. Plan, journal and reports name a
          household by id.
        - Only an id, the head's name and the poverty status are required. Year of birth, sex,
          ethnicity, personal number, address and telephone are optional: enter what the help needs
          and no more. Ethnicity is sensitive data by law; poverty status is best treated so.
        - The file has mode 0600 from its first byte; validate notes when others on the machine can
          read it. It does not belong in a report's mail or in a shared repository. A table that was
          imported is personal data too: put it away or delete it.
        - Screens, files and error messages show ids; lines of households.json are shown with dots.
          Names appear only with --names (household list, household suggest, helper list, report),
          and such a print stays in the office. household import --dry-run alone shows names
          unasked, so that the table can be judged.
        - A text that names a household's head is refused, in capitals or without marks too, as a
          journal is never erased; the name of a person who helps is told. validate warns where a
          name got in another way, the plan included.
        - When a household asks to be forgotten: mttq household forget ID leaves id, area and
          status; mttq helper forget ID forgets a person who helps. Every total stays as it was.
          Backups, last year's book and a git history are the unit's to clear.
        - An id that mttq makes is eight characters of a digest of name and area: no reader sees the
          name, but whoever has a list of names can try them; give ids of your own to hide it from
          them too.
        - The journal keeps who wrote a record (--by, MTTQ_BY or the login name); the plan keeps its
          signatories where the unit enters them.
        """))
}
