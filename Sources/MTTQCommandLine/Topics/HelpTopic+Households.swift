internal import MTTQText

extension HelpTopic {
  /// How poor households and who helps them are kept.
  static let households = HelpTopic(
    id: "households", title: "hộ nghèo",
    summary: Wording(
      vi: "danh sách hộ, phân công nơi giúp đỡ", en: "the register, and who helps whom"),
    text: Wording(
      vi: #"""
        Danh sách hộ làm bằng Excel nhập vào sổ một lần; sửa bảng rồi nhập lại thì chỉ những ô khác
        được thay. Thiếu mã hộ thì mttq đặt mã từ họ tên và khu dân cư, lần nào cũng như nhau, và mã
        không để lộ họ tên. Ví dụ tiếp theo “mttq help làm báo cáo”.

            $ cat > ho-ngheo.csv <<HẾT
            > Mã hộ;Họ và tên chủ hộ;Khu dân cư;Diện hộ;Số nhân khẩu;Hội viên;Nhu cầu
            > h001;Trần Thị Bưởi;An Định;hộ nghèo;4;phu-nu;Vay vốn, tiền
            > h002;Lê Văn Cam;An Định;hộ nghèo;2;;Xây, sửa nhà
            > ;Nguyễn Thị Ổi;An Định;hộ cận nghèo;3;phu-nu;
            > HẾT
            $ mttq household import ho-ngheo.csv
            Đã nhập danh sách: 3 hộ mới, 0 hộ sửa, 0 hộ không đổi

        Bảng ở mã TCVN3, VNI thì thêm --encoding, xem trước bằng --dry-run; các cột xem “mttq help
        bảng”. Từng hộ thì thêm, sửa bằng mttq household add, mttq household edit.

        ## Phân công nơi giúp đỡ

            $ mttq household assign h001 --org phu-nu --form von --on 1/4/2026
            01M7YGACC31CX4HYSP6VVQ8B54
            $ mttq household suggest --on 2/4/2026
            Gợi ý nơi giúp đỡ, ngày 02/4/2026
            1 hộ nghèo chưa có nơi giúp đỡ; xếp được 1 hộ, còn 0 hộ
            …
            → Đồng ý thì ghi cả bảng: mttq household suggest --apply
            $ mttq household suggest --on 2/4/2026 --apply
            01M7YGACC31CX4HYSP6VVQ8B55
            đã phân công nơi giúp đỡ cho 1 hộ; còn 0 hộ nghèo chưa có nơi giúp đỡ

        Gợi ý là phương án tốt nhất trong mọi cách xếp, theo thứ tự: nhiều hộ được giúp nhất trong
        định mức, các tổ chức thiếu ít nhất, nhiều hộ được chính tổ chức của mình giúp nhất, số hộ
        đều nhất; nhu cầu của hộ ghi trong sổ thành hình thức giúp đỡ. Nơi giúp đỡ ngoài các tổ chức
        (hộ khá, cá nhân, doanh nghiệp …) thì thêm vào sổ:

            $ mttq helper add "Công ty TNHH An Phát" --kind "doanh nghiệp"
            cong-ty-tnhh-an-phat

        ## Kết quả của hộ

            $ mttq household outcome h001 "mới thoát nghèo" --on 10/4/2026
            01M7YGACC31CX4HYSP6VVQ8B56
            $ mttq household list --as-of 30/4/2026 --names
            Danh sách hộ, tính đến ngày 30/4/2026
            3 hộ: 1 nghèo, 1 cận nghèo, 1 mới thoát nghèo
            …
            Có họ tên: chỉ lưu tại cơ quan, không gửi đi.

        Thôi giúp đỡ thì ghi mttq household release. Sang năm, mttq new … --previous SỔ mang danh
        sách hộ theo với diện cuối năm, và mttq household renew gia hạn các phân công còn hiệu lực.

        Danh sách hộ là dữ liệu cá nhân: đọc “mttq help dữ liệu cá nhân”.

        Đọc tiếp: “mttq help kiểm tra sổ”.
        """#,
      en: #"""
        A list of households made in a spreadsheet goes in by one command; importing it again after
        a change updates what differs. Where a row has no id, mttq makes one from name and area,
        always the same, which does not show the name. The examples go on from “mttq help
        reporting”.

            $ cat > households.csv <<END
            > id;head;area;status;people;memberOf;needs
            > h001;Trần Thị Bưởi;An Thắng;poor;4;phu-nu;von
            > ;Nguyễn Thị Ổi;An Thắng;near-poor;3;phu-nu;
            > END
            $ mttq household import households.csv
            The list is taken: 2 new, 0 changed, 0 unchanged

        Tables in TCVN3 or VNI want --encoding; --dry-run shows what would come in. For the columns
        see “mttq help tables”. mttq household add and edit are for single ones:

            $ mttq household add "Lê Văn Cam" --id h002 --status poor --area an-thang
            h002

        ## Who helps

            $ mttq household assign h002 --org thanh-nien --form von --on 2026-04-01
            01M7YGACC31CX4HYSP6VVQ8B54
            $ mttq household suggest --format json --on 2026-04-02
            {
              "format": "mttq-suggestion/1",
              "assignments": [
                {
                  "household": "h001",
                  "org": "phu-nu",
                  "reason": "member",
                  "forms": [
                    "von"
                  ]
                }
              ],
              "unassigned": []
            }
            $ mttq household suggest --on 2026-04-02 --apply
            01M7YGACC31CX4HYSP6VVQ8B55
            1 assigned; 0 poor left without a helper

        Of all distributions the suggested one has most households helped within the quota, then is
        least short of it, then has most households helped by an organisation they belong to, then
        is the most even; the needs in the register become the forms of help. Helpers that are no
        organisation (households, persons, enterprises …) are added to the register:

            $ mttq helper add "Công ty TNHH An Phát" --kind enterprise
            cong-ty-tnhh-an-phat

        ## What becomes of a household

            $ mttq household outcome h001 newly-escaped --on 2026-04-10
            01M7YGACC31CX4HYSP6VVQ8B56
            $ mttq household list --as-of 2026-04-30 --names
            Households of the register, as of 2026-04-30
            3 households: 1 poor, 1 near-poor, 1 newly escaped
            …
            With names: to be kept in the office, not to be sent.

        mttq household release ends an assignment. Next year mttq new … --previous BOOK carries the
        register over, mttq household renew its assignments.

        The register is personal data: read “mttq help privacy”.

        Read on: “mttq help checking”.
        """#))
}
