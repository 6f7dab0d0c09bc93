"""A person who knows no command makes, fills and prints a small book by answering questions.

The program runs on a pseudo-terminal, as a person has it: each question is waited for and answered,
some of them wrongly at first, and the figures of the printed report are held to what was typed.

    python3 -B Tests/Outside/first_book.py .build/debug/mttq
"""

import os
import pty
import re
import select
import sys
import tempfile
import time

WAIT = 30


class Terminal:
    """One run of the program on a terminal of its own."""

    def __init__(self, program, words, folder, **variables):
        environment = {"PATH": os.environ.get("PATH", ""), "LANG": "vi_VN.UTF-8", "TERM": "xterm"}
        environment.update({"MTTQ_BY": "can-bo", "NO_COLOR": "1", "PAGER": "cat"}, **variables)
        self.shown = ""
        self.read_up_to = 0
        self.child, self.file = pty.fork()
        if self.child == 0:
            os.chdir(folder)
            os.execve(program, ["mttq", *words], environment)

    def wait_for(self, words):
        """Reads until the words are shown after all that was waited for before."""
        end = time.monotonic() + WAIT
        while (found := self.shown.find(words, self.read_up_to)) < 0:
            if not self.read(end):
                raise AssertionError(f"“{words}” is not shown; this is:\n{self.shown}")
        self.read_up_to = found + len(words)

    def read(self, end):
        ready, _, _ = select.select([self.file], [], [], max(end - time.monotonic(), 0))
        if not ready:
            return False
        try:
            read = os.read(self.file, 65536)
        except OSError:
            return False
        self.shown += read.decode("utf-8", "replace").replace("\r\n", "\n")
        return bool(read)

    def answer(self, question, text):
        self.wait_for(question)
        os.write(self.file, (text + "\n").encode())

    def finish(self, code=0):
        """All that was shown, once the program ended as it should."""
        end = time.monotonic() + WAIT
        while self.read(end):
            pass
        _, status = os.waitpid(self.child, 0)
        os.close(self.file)
        given = os.waitstatus_to_exitcode(status)
        assert given == code, f"it ended with {given}, not {code}:\n{self.shown}"
        return self.shown


def make(program, folder):
    run = Terminal(program, ["new"], folder)
    run.answer("Tên đơn vị", "")
    run.answer("Tên đơn vị", "phường Minh An")
    run.answer("Cấp", "liên khu")
    run.answer("Cấp", "phường")
    run.answer("Năm của kế hoạch", "26")
    run.answer("Năm của kế hoạch", "2026")
    run.answer("Lấy lại từ kế hoạch", "")
    run.answer("Hạn báo cáo 6 tháng", "31/2/2026")
    run.answer("Hạn báo cáo 6 tháng", "15/5/2026")
    run.answer("Hạn báo cáo năm", "1/11/2026")
    run.answer("Phải gửi", "trước")
    run.answer("Nơi nhận các báo cáo", "Ủy ban MTTQ thành phố")
    run.answer("Thư mục của sổ", "sổ nhỏ")
    run.wait_for("lần sau gõ: mttq new 'sổ nhỏ' --unit 'phường Minh An'")
    run.answer("[C/k]", "có lẽ")
    run.answer("[C/k]", "c")
    run.finish()
    return os.path.join(folder, "sổ nhỏ")


def record(program, book):
    """Two figures, the first with wrong answers on the way and one that is not agreed to."""
    run = Terminal(program, ["record", "--on", "1/3/2026"], book)
    run.answer("Chỉ tiêu", "cây không có")
    run.answer("Gõ số thứ tự", "cay-xanh")
    run.answer("Con số (cây)", "1,500")
    run.answer("Con số (cây)", "gần 120")
    run.answer("Con số (cây)", "\x01\x02")
    run.answer("Con số (cây)", "120")
    run.answer("Thêm nữa", "")
    run.wait_for("lần sau gõ: mttq record --on 1/3/2026 cay-xanh=120")
    run.answer("Làm luôn", "")
    run.finish()
    run = Terminal(program, ["record"], book)
    run.answer("Chỉ tiêu", "Ngày công")
    run.answer("Con số", "35")
    run.answer("Thêm nữa", "")
    run.answer("Làm luôn", "k")
    assert "chưa làm gì" in run.finish(1)
    run = Terminal(program, ["record", "--on", "2/3/2026"], book)
    run.answer("Chỉ tiêu", "Ngày công")
    run.answer("Con số", "35")
    run.answer("Thêm nữa", "quy-vi-nguoi-ngheo-thu")
    run.answer("Con số (đồng)", "12 triệu 500 nghìn")
    run.answer("Thêm nữa", "")
    line = "lần sau gõ: mttq record --on 2/3/2026 ngay-cong=35 "
    run.wait_for(line + "'quy-vi-nguoi-ngheo-thu=12 triệu 500 nghìn'")
    run.answer("Làm luôn", "y")
    run.finish()


def choose(program, book):
    """A group without a subcommand lists them."""
    run = Terminal(program, ["danh mục"], book)
    run.answer("Làm gì", "99")
    run.answer("Gõ số thứ tự", "xem")
    run.wait_for("lần sau gõ: mttq 'danh mục' list")
    run.answer("Làm luôn", "")
    assert "cay-xanh" in run.finish()


def report(program, book):
    run = Terminal(program, ["report"], book)
    run.wait_for("half-year")
    run.wait_for("annual")
    run.answer("Gõ số thứ tự", "báo cáo nào đó")
    run.answer("Gõ số thứ tự", "")
    run.wait_for("lần sau gõ: mttq report half-year")
    run.answer("Làm luôn", "")
    return run.finish()


def refusals(program, book):
    """Without somebody to ask nothing is asked: 64; the end of the input is no."""
    for variables, words in (({"MTTQ_NO_INPUT": "1"}, ["record"]), ({}, ["record", "--no-input"])):
        shown = Terminal(program, words, book, **variables).finish(64)
        assert "TÊN=SỐ" in shown and "Gõ số" not in shown, shown
    run = Terminal(program, ["record"], book, MTTQ_NO_INPUT="0")
    run.wait_for("Gõ số thứ tự")
    os.write(run.file, b"\x04")
    run.finish(1)
    run = Terminal(program, ["report"], book)
    for _ in range(5):
        run.answer("Gõ số thứ tự", "\x1b[31mkhông có\x07")
    shown = run.finish(64)
    assert "\x1b[31m" not in re.sub(r"\^\[\[31m", "", shown.replace("\x1b[31mkhông", "")), shown


def main():
    program = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as folder:
        book = make(program, folder)
        record(program, book)
        choose(program, book)
        refusals(program, book)
        shown = report(program, book)
        for words in ("120 cây", "35 ngày", "12.500.000", "PHƯỜNG MINH AN"):
            assert words in re.sub(r"\s+", " ", shown), f"“{words}” is not in\n{shown}"
    print("a book was made, filled and printed by answers alone")


main()
