internal import MTTQText

extension HelpTopic {
  /// The tables that are read and written.
  static let tables = HelpTopic(
    id: "tables", title: "bảng",
    summary: Wording(
      vi: "bảng Excel, CSV và biểu mẫu, nhập vào và xuất ra",
      en: "workbooks, CSV and forms, in and out"),
    text: Wording(
      vi: """
        ## Bảng nhập vào

        Tệp Excel (.xlsx) hoặc bảng CSV (UTF-8 hoặc UTF-16; phẩy, chấm phẩy hoặc tab). Tên cột tìm
        trong 20 dòng đầu, nên bảng có thể có dòng tiêu đề ở trên, cột STT, dòng đánh số (1) (2),
        dòng Tổng cộng và chữ ký ở dưới; dòng tổng được kiểm tra, không ghi. Tên cột bằng tiếng Việt
        (có dấu hay không dấu) hoặc tiếng Anh như trong ngoặc, thứ tự tùy ý. Cột lạ bị từ chối, trừ
        khi có --skip-unknown. Có một ô sai thì không dòng nào được ghi; mọi ô sai được báo một lần,
        lỗi giống nhau gộp làm một. -n cho xem trước. Chữ ở mã cũ thì thêm --encoding tcvn3, vni
        hoặc windows-1258. Tệp nhiều trang tính thì lấy trang đầu tiên có đủ cột, hoặc --sheet.

        Kết quả, mttq record --from TỆP: mỗi dòng một kết quả, cần có Chỉ tiêu và Số lượng; dòng
        không có ngày thì lấy --on, nếu không thì hôm nay.

        | Ngày (on) | ngày có kết quả
        | Chỉ tiêu (indicator) | mã hoặc tên
        | Số lượng (value) | con số, như “mttq help cách viết số”; của tỷ lệ: 28/40 hoặc 95,3
        | Đơn vị tính (unit) | phải là đơn vị của chỉ tiêu
        | Tổ chức (org) | mã hoặc tên, Hội ND, Đoàn TN cũng được
        | Khu dân cư (area) | mã hoặc tên; cột tên Thôn, Ấp, Tổ dân phố cũng được
        | Nhiệm vụ (task) | mã, số hoặc tên
        | Mã hộ (household) | mã hộ
        | Nguồn (nguon), Hình thức (hinh-thuc) … | phần của phân tổ, mỗi phân tổ một cột
        | Ghi chú (note) | không ghi họ tên chủ hộ

        Hoặc bảng ngang: mỗi cột một chỉ tiêu (mã hoặc tên, đơn vị trong ngoặc), mỗi dòng một khu
        dân cư, tổ chức hoặc ngày. Nhiều tệp, cả thư mục cũng được. Ghi lại bảng cũ không tạo bản
        ghi trùng; bảng đã sửa thì thêm --replace để hủy bản ghi mà dòng sửa thay.

        Biểu mẫu: mttq form lập biểu trống cho từng khu dân cư hoặc tổ chức; điền xong, nhận lại và
        ghi là đã nhận báo cáo:

            mttq form half-year --for areas -o bieu
            mttq record --from bieu --receive half-year

        Danh sách hộ, mttq household import TỆP. Chỉ bắt buộc Họ và tên chủ hộ và Diện hộ (HN, HCN,
        HMTN, HKK cũng được). Ô có nhiều giá trị thì ngăn bằng chấm phẩy, phẩy hoặc xuống dòng.

        | Để nhận ra | Mã hộ (id), Họ và tên chủ hộ (head), Tên sắp xếp (sortName), Khu dân cư
          (area)
        | Diện hộ | Diện hộ (status), Từ ngày (since), Chuẩn nghèo (standard), Thành thị (urban)
        | Để giúp đỡ | Số nhân khẩu (people), Số lao động (workers), Hội viên (memberOf), Đối tượng
          (special), Chỉ số thiếu hụt (lacks), Nhu cầu (needs)
        | Tùy chọn | Năm sinh (born), Giới tính (sex), Dân tộc (ethnicity), Số định danh
          (personalId), Địa chỉ (address), Điện thoại (phone)

        Nhập lại bảng đã sửa thì chỉ những ô khác được thay; ô trống không xóa gì.

        Các bảng khác, bằng --from TỆP. Hộ nêu bằng Mã hộ, hoặc Họ và tên chủ hộ với Khu dân cư:

        | household outcome | Diện hộ, Ngày, Ghi chú
        | household assign | Nơi giúp đỡ, Hình thức, Ngày, Đến ngày, Ghi chú
        | receive BÁO-CÁO | Khu dân cư, Tổ chức hoặc Đơn vị; Ngày, Ghi chú
        | score BẢNG-ĐIỂM | mỗi dòng một nơi, mỗi cột một tiêu chí; Điểm thưởng, Ngày
        | assessment add | Tiêu chí, Điểm tối đa, Mã, Nội dung

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

        Workbooks (.xlsx) or CSV (UTF-8 or UTF-16; comma, semicolon or tab). The header is sought in
        the first 20 rows, so that titles may stand above it, and a column STT, a row (1) (2), a row
        of totals and signatures may be there; the totals are checked and not recorded. Headers are
        Vietnamese (with or without marks) or as in brackets, in any order; an unknown column is
        refused, unless --skip-unknown is given. With one wrong cell nothing is recorded; all wrong
        cells are told at once, equal ones together. -n shows what would be written. For text in an
        old encoding add --encoding tcvn3, vni or windows-1258. Of several sheets the first that has
        the columns is read, or --sheet.

        Results, mttq record --from FILE: a result a row; indicator and value are needed. A row
        without a day is of --on, otherwise of today.

        | Ngày (on) | the day of the result
        | Chỉ tiêu (indicator) | an id or a name
        | Số lượng (value) | a number, as in “mttq help numbers”; of a ratio 28/40 or 95,3
        | Đơn vị tính (unit) | the indicator's own
        | Tổ chức (org) | an id or a name, Hội ND and Đoàn TN too
        | Khu dân cư (area) | an id or a name; headed by Thôn, Ấp or Tổ dân phố too
        | Nhiệm vụ (task) | an id, a number or a name
        | Mã hộ (household) | an id
        | Nguồn (nguon), Hình thức (hinh-thuc) … | a part of the breakdown, a column each
        | Ghi chú (note) | without the name of a household's head

        Or a wide table: a column an indicator (its id or name, the unit in brackets), a row an area,
        an organisation or a day. Several files and whole folders go too. The same table again adds
        nothing; with --replace a mended one takes back the records that its rows mend.

        Forms: mttq form makes blank ones for areas or organisations; filled in, they are taken back
        and count as received:

            mttq form half-year --for areas -o forms
            mttq record --from forms --receive half-year

        Households, mttq household import FILE. Only the head's name and the status (HN, HCN, HMTN,
        HKK too) are needed. Several values in a cell are separated by semicolons, commas or line
        breaks.

        | who it is | Mã hộ (id), Họ và tên chủ hộ (head), Tên sắp xếp (sortName), Khu dân cư (area)
        | status | Diện hộ (status), Từ ngày (since), Chuẩn nghèo (standard), Thành thị (urban)
        | for help | Số nhân khẩu (people), Số lao động (workers), Hội viên (memberOf), Đối tượng
          (special), Chỉ số thiếu hụt (lacks), Nhu cầu (needs)
        | optional | Năm sinh (born), Giới tính (sex), Dân tộc (ethnicity), Số định danh
          (personalId), Địa chỉ (address), Điện thoại (phone)

        A table that is imported again changes what differs; an empty cell empties nothing.

        Other tables, by --from FILE. A household goes by its id, or its head's name and the area:

        | household outcome | Diện hộ (status), Ngày (on), Ghi chú (note)
        | household assign | Nơi giúp đỡ (helper), Hình thức (forms), Ngày (on), Đến ngày (until)
        | receive REPORT | Khu dân cư (area), Tổ chức (org) or Đơn vị (unit); Ngày, Ghi chú
        | score TABLE | whom a row, a criterion a column; Điểm thưởng (bonus), Ngày (on)
        | assessment add | Tiêu chí (title), Điểm tối đa (most), Mã (id), Nội dung (content)

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
