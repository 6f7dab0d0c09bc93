internal import MTTQText

extension HelpTopic {
  /// The tables that are read and written.
  static let tables = HelpTopic(
    id: "tables", title: "bảng",
    summary: Wording(
      vi: "bảng CSV nhập vào và xuất ra", en: "tables in CSV, in and out"),
    text: Wording(
      vi: """
        ## Bảng nhập vào

        Bảng CSV lưu từ Excel hay LibreOffice: UTF-8 hoặc UTF-16, cột ngăn bằng phẩy, chấm phẩy hoặc
        tab. Dòng đầu là tên cột, bằng tiếng Việt (có dấu hay không dấu) hoặc tiếng Anh như trong
        ngoặc; thứ tự tùy ý. Cột lạ bị từ chối. Có một ô sai thì không dòng nào được ghi, và mọi ô
        sai được báo một lần. Chữ ở mã cũ thì thêm --encoding tcvn3, vni hoặc windows-1258.

        Kết quả, mttq record --from TỆP.csv. Bắt buộc có Chỉ tiêu và Số lượng; dòng không có ngày
        thì lấy --on, nếu không thì hôm nay.

        | Ngày (on) | ngày có kết quả
        | Chỉ tiêu (indicator) | mã hoặc tên
        | Số lượng (value) | con số, như “mttq help cách viết số”; của tỷ lệ: 28/40 hoặc 95,3
        | Tổ chức (org) | mã hoặc tên
        | Khu dân cư (area) | mã hoặc tên
        | Nhiệm vụ (task) | mã hoặc tên
        | Mã hộ (household) | mã hộ
        | Nguồn (nguon), Hình thức (hinh-thuc) … | phần của phân tổ, mỗi phân tổ một cột
        | Ghi chú (note) | không ghi họ tên chủ hộ

        Danh sách hộ, mttq household import TỆP.csv. Chỉ bắt buộc Họ và tên chủ hộ và Diện hộ; cột
        STT được bỏ qua. Ô có nhiều giá trị thì ngăn bằng chấm phẩy, phẩy hoặc xuống dòng.

        | Để nhận ra | Mã hộ (id), Họ và tên chủ hộ (head), Tên sắp xếp (sortName), Khu dân cư
          (area)
        | Diện hộ | Diện hộ (status), Từ ngày (since), Chuẩn nghèo (standard), Thành thị (urban)
        | Để giúp đỡ | Số nhân khẩu (people), Số lao động (workers), Hội viên (memberOf), Đối tượng
          (special), Chỉ số thiếu hụt (lacks), Nhu cầu (needs)
        | Tùy chọn | Năm sinh (born), Giới tính (sex), Dân tộc (ethnicity), Số định danh
          (personalId), Địa chỉ (address), Điện thoại (phone)

        Nhập lại bảng đã sửa thì chỉ những ô khác được thay; ô trống không xóa gì.

        ## Bảng xuất ra

        mttq report --format csv, hoặc -o TỆP.csv, ghi bảng số liệu; --table chọn bảng khác. mttq
        household list --format csv ghi danh sách hộ, các danh sách khác cũng vậy; -o TỆP.xlsx ghi
        sổ tính Excel, của báo cáo thì mỗi bảng một trang. Trong CSV, số không ngăn hàng nghìn; ô mà
        bảng tính có thể hiểu là công thức thì có dấu ' ở đầu.

            mttq report half-year -o bao-cao.csv --table organisations
            mttq report half-year -o bao-cao.csv --separator ";"

        --separator ";" dành cho Excel tiếng Việt: cột ngăn bằng chấm phẩy, số có dấu phẩy thập
        phân.
        """,
      en: """
        ## Tables in

        CSV as Excel or LibreOffice saves it: UTF-8 or UTF-16, separated by comma, semicolon or tab.
        The first row names the columns, in Vietnamese (with or without marks) or as in brackets, in
        any order; an unknown column is refused. With one wrong cell nothing is recorded, and all
        wrong cells are told at once. For text in an old encoding add --encoding tcvn3, vni or
        windows-1258.

        Results, mttq record --from FILE.csv. Indicator and value are needed; a row without a day is
        of --on, otherwise of today.

        | Ngày (on) | the day of the result
        | Chỉ tiêu (indicator) | an id or a name
        | Số lượng (value) | a number, as in “mttq help numbers”; of a ratio 28/40 or 95,3
        | Tổ chức (org) | an id or a name
        | Khu dân cư (area) | an id or a name
        | Nhiệm vụ (task) | an id or a name
        | Mã hộ (household) | an id
        | Nguồn (nguon), Hình thức (hinh-thuc) … | a part of the breakdown, a column each
        | Ghi chú (note) | without the name of a household's head

        Households, mttq household import FILE.csv. Only the head's name and the status are needed;
        a column STT is passed over. Several values in a cell are separated by semicolons, commas or
        line breaks.

        | who it is | Mã hộ (id), Họ và tên chủ hộ (head), Tên sắp xếp (sortName), Khu dân cư (area)
        | status | Diện hộ (status), Từ ngày (since), Chuẩn nghèo (standard), Thành thị (urban)
        | for help | Số nhân khẩu (people), Số lao động (workers), Hội viên (memberOf), Đối tượng
          (special), Chỉ số thiếu hụt (lacks), Nhu cầu (needs)
        | optional | Năm sinh (born), Giới tính (sex), Dân tộc (ethnicity), Số định danh
          (personalId), Địa chỉ (address), Điện thoại (phone)

        A table that is imported again changes what differs; an empty cell empties nothing.

        ## Tables out

        mttq report --format csv, or -o FILE.csv, writes the table of figures, --table another one;
        mttq household list --format csv the list of households, and so do other lists; -o FILE.xlsx
        writes an Excel workbook, of a report with a sheet for each table. In CSV thousands are not
        grouped; a cell that a spreadsheet would take for a formula begins with '.

            mttq report half-year -o figures.csv --table organisations
            mttq report half-year -o figures.csv --separator ";"

        --separator ";" is for a Vietnamese Excel: semicolons between cells, decimal commas.
        """))
}
