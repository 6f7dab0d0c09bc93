internal import MTTQText

extension HelpTopic {
  /// How a repository of books checks itself.
  static let continuousChecks = HelpTopic(
    id: "ci", title: "kiểm tra tự động",
    summary: Wording(
      vi: "GitHub, GitLab, pre-commit kiểm tra sổ", en: "checks in GitHub, GitLab, pre-commit"),
    text: Wording(
      vi: """
        Kho git chứa sổ có thể tự kiểm tra mỗi lần có thay đổi. Trên GitHub, đặt tệp này ở
        .github/workflows/so.yml (thay DON-VI/mttq bằng kho chứa mã nguồn mttq); lỗi hiện ngay tại
        dòng sai của thay đổi, tệp không ở dạng chuẩn cũng là lỗi (form: false thì không):

            name: Kiểm tra sổ
            on: [push, pull_request]
            jobs:
              so:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v4
                  - uses: DON-VI/mttq/.github/actions/validate@v0.1.0

        Bước cuối tải gói của phiên bản được nêu. Nêu một nhánh thay cho phiên bản thì mttq được
        dịch từ nhánh đó; khi ấy thêm container: swift:6.3 vào dưới runs-on.

        Trên GitLab, kết quả vào trang kiểm thử của yêu cầu gộp:

            so:
              image: swift:6.3
              before_script:
                - git clone --depth 1 "$MTTQ_REPOSITORY" .mttq
                - .mttq/.ci/release
                - install -m 755 .mttq/.build/release/mttq /usr/local/bin/
              script:
                - mttq validate --format junit . > mttq.xml
              artifacts:
                when: always
                reports:
                  junit: mttq.xml

        Trước mỗi lần commit, với pre-commit (https://pre-commit.com):

            repos:
              - repo: https://github.com/DON-VI/mttq
                rev: v0.1.0
                hooks:
                  - id: mttq-validate
                  - id: mttq-fmt

        Lần đầu, pre-commit dịch mttq bằng Swift. Máy đã cài gói mttq thì dùng mttq-validate-installed
        và mttq-fmt-installed, không phải dịch.

        validate còn có --format sarif cho trang quét mã, --format json (mttq-diagnostics/1) cho
        chương trình khác; dạng nào cũng có cùng những lỗi ấy, theo tệp, dòng, cột, mã. --strict coi
        cảnh báo là không đạt, --quotas coi định mức chưa đạt là cảnh báo, --max-errors N chỉ hiện N
        lỗi đầu mà vẫn đếm đủ.

        Danh sách hộ là dữ liệu cá nhân: đừng đưa households.json lên kho dùng chung, kế hoạch và
        nhật ký kiểm tra được mà không cần nó.
        """,
      en: """
        A git repository that keeps books can check every change. On GitHub put this file into
        .github/workflows/books.yml (with the repository of mttq's sources for OWNER/mttq); each
        finding is noted at its line of the change, and a file out of canonical form fails too
        (not with form: false):

            name: Books
            on: [push, pull_request]
            jobs:
              books:
                runs-on: ubuntu-latest
                steps:
                  - uses: actions/checkout@v4
                  - uses: OWNER/mttq/.github/actions/validate@v0.1.0

        The last step fetches the package of the release that is named. With a branch in place of
        a release, mttq is built from it; then container: swift:6.3 belongs below runs-on.

        On GitLab the findings fill the test page of a merge request:

            books:
              image: swift:6.3
              before_script:
                - git clone --depth 1 "$MTTQ_REPOSITORY" .mttq
                - .mttq/.ci/release
                - install -m 755 .mttq/.build/release/mttq /usr/local/bin/
              script:
                - mttq validate --format junit . > mttq.xml
              artifacts:
                when: always
                reports:
                  junit: mttq.xml

        Before each commit, with pre-commit (https://pre-commit.com):

            repos:
              - repo: https://github.com/OWNER/mttq
                rev: v0.1.0
                hooks:
                  - id: mttq-validate
                  - id: mttq-fmt

        The first time, pre-commit builds mttq with Swift. Where the package is installed,
        mttq-validate-installed and mttq-fmt-installed take that one, without a build.

        validate also has --format sarif for code scanning and --format json (mttq-diagnostics/1)
        for programs; all formats carry the same findings, by path, line, column and code. --strict
        fails on warnings too, --quotas makes an unmet quota a warning, --max-errors N shows the
        first N errors and counts all.

        The register is personal data: households.json has no place in a shared repository, and
        plan and journal are checked without it.
        """))
}
