internal import MTTQText

extension HelpTopic {
  /// The variables that the tool looks at.
  static let environment = HelpTopic(
    id: "environment", title: "biến môi trường",
    summary: Wording(
      vi: "sổ, người ghi, ngôn ngữ lấy từ đâu", en: "where book, writer, language come from"),
    text: Wording(
      vi: """
        | MTTQ_BOOK | sổ cần dùng, khi không có -C; không có cả hai thì là thư mục gần nhất trở lên có
          plan.json
        | MTTQ_BY | người ghi, khi không có --by
        | USER, LOGNAME | người ghi, khi không có cả hai điều trên; không có cả hai biến này thì là tên
          đăng nhập của máy. Không có tên nào thì bản ghi không có người ghi, và undo bị từ chối
        | MTTQ_LANG, LC_ALL, LC_MESSAGES, LANG | ngôn ngữ, khi không có --lang: biến đầu tiên có giá trị quyết
          định. Bắt đầu bằng vi, là C hoặc POSIX, hay không biến nào có giá trị, thì là tiếng Việt;
          còn lại là tiếng Anh
        | MTTQ_NO_INPUT | có giá trị khác 0 thì không hỏi gì, như --no-input
        | NO_COLOR | có giá trị thì không tô màu, trừ khi có --color always
        | FORCE_COLOR, CLICOLOR_FORCE | có giá trị khác 0 thì luôn tô màu, trừ khi có NO_COLOR
        | TERM | là dumb thì không tô màu, và chỉ xem từng trang khi có MTTQ_PAGER hoặc PAGER
        | MTTQ_PAGER, PAGER | lệnh để xem từng trang khi văn bản dài hơn màn hình; không có thì là
          less -FRX, nếu máy có less. MTTQ_PAGER đặt rỗng, hay --no-pager: in thẳng
        | LESS | tùy chọn của less; có R thì màu được giữ khi PAGER là less
        | TZ | múi giờ, để biết hôm nay là ngày nào
        | GITHUB_WORKSPACE | gốc của kho mã: validate --format github và sarif nêu tệp từ đó

        Đặt một lần trong tệp khởi động của shell là đỡ phải gõ:

            export MTTQ_BOOK=~/so/minh-an-2026
            export MTTQ_BY=can-bo-a

        Trang in ra rộng theo cửa sổ, từ 60 đến 200 cột; ra tệp hay ra lệnh khác thì 80 cột.
        """,
      en: """
        | MTTQ_BOOK | the book, where there is no -C; with neither, the nearest folder upward with a
          plan.json
        | MTTQ_BY | who writes, where there is no --by
        | USER, LOGNAME | who writes, with neither of these; without them the login name. With no name
          at all a record has no writer, and undo is refused
        | MTTQ_LANG, LC_ALL, LC_MESSAGES, LANG | the language, where there is no --lang: the first that is set
          decides. It is Vietnamese where that begins with vi, is C or POSIX, or where none is set;
          English otherwise
        | MTTQ_NO_INPUT | set to other than 0: nothing is asked, as with --no-input
        | NO_COLOR | where set there is no colour, unless --color always
        | FORCE_COLOR, CLICOLOR_FORCE | set to other than 0: always colour, unless NO_COLOR is set
        | TERM | dumb means no colour, and no pager but that of MTTQ_PAGER or PAGER
        | MTTQ_PAGER, PAGER | what shows a text that is longer than the screen; without them less
          -FRX, where there is less. MTTQ_PAGER set and empty, or --no-pager: none
        | LESS | the options of less; with R colour is kept where PAGER is less
        | TZ | the time zone, which decides what day it is
        | GITHUB_WORKSPACE | the root of the repository, from which validate --format github and sarif
          name files

        Set them once, where your shell begins:

            export MTTQ_BOOK=~/books/minh-an-2026
            export MTTQ_BY=officer-a

        A page is as wide as the terminal, from 60 to 200 columns, and 80 in a file or a pipe.
        """))
}
