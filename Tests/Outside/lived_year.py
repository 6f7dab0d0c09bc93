"""A merged commune's year, lived at the command line: from `new` to the signed annual report and the next year's book.

    .build/outside-venv/bin/python -B Tests/Outside/lived_year.py PATH_TO_MTTQ [--keep] [--list]

The commune was made of three: 14 thôn, 8 member organisations, 180 households, 19 reports. The officer never opens a
JSON file. She finds last year's three books and the province's plan, gets a workbook from the thôn and one from the
organisations every month, keeps one herself, and types the rest. It counts what she types: commands (every start of
mttq), their keys, those of the cells of her own tables, and figures that she types twice, and fails where a command
does not do what it should, where a figure of the annual report is not what was sent in, or above MOST commands.
"""

import argparse
import json
import random
import shutil
import subprocess
import sys
import tempfile
from datetime import date, timedelta
from fractions import Fraction
from pathlib import Path

import beside  # noqa: F401
import compare
import docx
import openpyxl
import oracle
from lived import former
from lived.commune import MEMBERS, OWN_INDICATORS
from lived.officer import Officer
from lived.plan import COMMUNE, MODELS, TARGETS, TASKS
from lived.remarks import SECTIONS
from lived.workbooks import NAMES, YEAR, Workbooks, fill_column, fill_forms, put_households, put_workbook

MOST, REPORTS = 150, 19
UNIT = "xã Tân Phước Hòa"
TO = "Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Đông Sơn"
BOUNDS = {"atLeast": "--at-least", "exactly": "--exactly", "between": "--between"}
REGISTERED = [("nong-dan", "1", "3"), ("phu-nu", "1", "2", "3"), ("thanh-nien", "2", "3"), ("cuu-chien-binh", "1", "4"),
              ("cong-doan", "1", "5"), ("chu-thap-do", "1", "2"), ("nguoi-cao-tuoi", "2", "4"), ("khuyen-hoc", "2")]
LEFT_OUT = ("dat-hien", "tuyen-duong-thap-sang", "vay-von-uy-thac")
LONG = {6: "half-year", 9: "nine-month", 12: "annual"}


def day(month, number):
    return date(YEAR, month, number)


def typed_day(when):
    return f"{when.day}/{when.month}/{when.year}"


def begin(officer, households):
    """January: the book, the plan, the households and who helps them."""
    officer.day = day(1, 12)
    former.last_year(officer.folder)
    previous = [f"{ident}-{YEAR - 1}" for ident in former.PARTS]
    former.of_the_province(officer.folder / f"tinh-dong-son-{YEAR}")
    sources = [word for book in previous for word in ("--previous", book)]
    tasks = ["c"] * len(former.FOR_ALL) + ["k"] * len(former.OF_ITS_OWN)
    officer.answer("new", f"so-{YEAR}", "--unit", UNIT, "--level", "xã", "--year", YEAR, "--from", f"tinh-dong-son-{YEAR}",
                   *sources, "--tasks", "pick", answers=tasks)
    officer.book = officer.folder / f"so-{YEAR}"
    officer.run("todo")
    officer.run("plan", "set", "--number", "09/KH-MTTQ-BTT", "--issued", "26/1/2026", "--place", "Tân Phước Hòa",
                "--within", "tỉnh Đông Sơn")
    officer.run("basis", "add", "31-NQ/ĐU", "--issuer", "Đảng ủy xã", "--date", "5/1/2026", "--about",
                f"nhiệm vụ phát triển kinh tế - xã hội năm {YEAR}")
    officer.run("purpose", "add", "Phát huy vai trò chủ trì của Mặt trận trong thực hiện Cuộc vận động ở xã mới sau sắp xếp.")
    officer.run("requirement", "add", "Mỗi thôn chọn ít nhất một phần việc cụ thể, thiết thực.")
    officer.run("signature", "add", "--authority", "TM. BAN THƯỜNG TRỰC", "--title", "CHỦ TỊCH", "--name", "Nguyễn Văn X.")
    for name, role in ((TO, "b/c"), ("Thường trực Đảng ủy, HĐND, UBND xã", "b/c"), ("14 Ban công tác Mặt trận", "t/h"), ("Lưu: VT", None)):
        officer.run("recipient", "add", name, *(["--role", role] if role else []))
    officer.run("content", "edit", 3, "--focus", "Phân loại rác tại nhà", "--outstanding")
    officer.run("area", "edit", "an-loc", "--outstanding", "--pilot", "ntm")
    officer.run("area", "edit", "hoa lac dong", "--outstanding")
    for ident, *contents in REGISTERED:
        officer.run("org", "edit", ident, *(word for one in contents for word in ("--content", one)), "--models", 1)
    for one in OWN_INDICATORS:
        officer.run("indicator", "add", one["name"], "--id", one["id"], "--unit", one["unit"], "--kind", one["kind"], "--content",
                    one["content"])
    for indicator, rule, bound, source in TARGETS:
        if source == COMMUNE and indicator not in LEFT_OUT:
            number = ":".join(map(str, bound)) if rule == "between" else bound
            officer.figure("target", indicator)
            officer.run("target", "set", indicator, BOUNDS[rule], str(number).replace(".", ","), "--source", source)
    for name, content, org, areas in [one[1:] for one in MODELS]:
        officer.run("model", "add", name, "--content", content, "--org", org, *(word for one in areas for word in ("--area", one)))
    for title, *keys in new_tasks():
        officer.run("task", "add", title, *keys)
    # What the three funds had left stands in three books already.
    for book in previous:
        officer.figure("closing", book)
    officer.figure("closing", previous[0])
    officer.run("fund", "add", "Quỹ “Vì người nghèo” xã", "--in", "quy-vi-nguoi-ngheo-thu", "--out", "quy-vi-nguoi-ngheo-chi",
                "--opening", sum(closing(officer, book) for book in previous))
    officer.run("quota", "set", "helperCoverage", "--exactly", 100, "--report", "half-year", "--report", "annual", "--source", COMMUNE)
    officer.run("assessment", "add", "Bảng điểm thi đua các thôn", "--id", "thi-dua", "--of", "area", "--criterion", "ho:Giúp hộ nghèo:30",
                "--criterion", "mt:Môi trường:40", "--criterion", "bc:Báo cáo:30", "--rank", "85:Xuất sắc", "--rank", "70:Tốt")
    officer.run("review", "add", f"Tổng kết Cuộc vận động năm {YEAR}", "--due", "18/12/2026")
    put_households(officer.folder / "ho.xlsx", households)
    officer.run("household", "import", "../ho.xlsx")
    lacking = json.loads(officer.run("todo", "--format", "json") or "{}").get("todo")
    officer.hold(lacking == [], f"the plan still lacks {lacking}")
    officer.day = day(1, 26)
    officer.run("show", "-o", "../ke-hoach.docx")


def told(officer, book, *words):
    """What the tool says of a book, in JSON; for the check, not typed by her."""
    done = subprocess.run([officer.program, "-C", book, *words, "--format", "json"], cwd=officer.folder, env=officer.environment,
                          capture_output=True, check=False, timeout=60)
    officer.hold(done.returncode == 0, f"{' '.join(words)} of {book}: exit {done.returncode}\n{done.stderr.decode()[:1000]}")
    return oracle.parse_json(done.stdout) if done.returncode == 0 else {}


def closing(officer, book):
    year = book[-4:]
    funds = told(officer, book, "report", "annual", "--as-of", f"{year}-12-31").get("funds", [])
    return sum(one["closing"] for one in funds if one["id"].startswith("quy-vi-nguoi-ngheo"))


def new_tasks():
    """What the commune's own tasks are beside those of the province, as words of `task add`."""
    own = [one for one in TASKS if one[0] and "arising" not in one[5] and one[1] not in [task[0] for task in former.FOR_ALL]]
    for content, title, lead, others, due, more in own[:6]:
        month, number = map(int, due.split("-"))
        yield (title, "--content", content, "--lead", lead, "--due", f"{number}/{month}",
               *(word for one in others[:2] for word in ("--with", one)),
               *(("--expected", more["expected"]) if "expected" in more else ()))


def assign(officer):
    """March: the office asks each organisation; the tool proposes the rest."""
    officer.run("household", "list", "--status", "poor", "--names", "-o", "../phan-cong.xlsx")
    helpers = [NAMES[one] for one in MEMBERS] * 3
    filled = fill_column(officer, officer.folder / "phan-cong.xlsx", "Nơi giúp đỡ", helpers)
    officer.hold(filled == len(helpers), f"{filled} rows to fill in")
    officer.run("household", "assign", "--from", "../phan-cong.xlsx", "--on", "10/3")
    officer.run("household", "suggest", "--on", "12/3")
    officer.run("household", "suggest", "--on", "12/3", "--apply")


def outcomes(officer, name, households, place):
    """A review of households: some rows of the list get another status."""
    rows = [[one["id"], NAMES[one["area"]], "mới thoát nghèo" if one["status"] == "poor" else "không nghèo"] for one in
            [one for one in households if one["status"] in ("poor", "near-poor")][place::9][:8]]
    put_workbook(officer.folder / name, [["Mã hộ", "Khu dân cư", "Diện hộ"], *rows])
    officer.run("household", "outcome", "--from", f"../{name}")


def remark(officer, report, *sections):
    for section in sections:
        officer.run("remark", report, "--section", section, "-", given="\n".join(SECTIONS[section]) + "\n")


def send(officer, report, number):
    path = f"../bao-cao/{report}.docx"
    officer.run("send", report, "--number", f"{number}/BC-MTTQ-BTT", "-o", path)
    officer.hold((officer.book / path).is_file(), f"{report} is not printed")


def live(officer, workbooks, households, chance):
    """The months: what came in is recorded, what is due is printed, signed and sent."""
    (officer.folder / "bao-cao").mkdir()
    number = 10
    for month in range(1, 13):
        folder, officer.day = workbooks.month(month)
        officer.run("record", "--from", f"../{folder.name}", "--on", typed_day(officer.day), "--receive", f"month-{month:02}")
        if month == 3:
            assign(officer)
        if month in (7, 12):
            outcomes(officer, f"ra-soat-{month}.xlsx", households, month)
        happenings(officer, month)
        reports = [f"month-{month:02}", *([f"quarter-{month // 3}"] if month % 3 == 0 else []), *(one for at, one in LONG.items() if at == month)]
        if month in (6, 12):
            forms = f"bieu-{LONG[month]}"
            officer.run("form", LONG[month], "--for", "organisations", "-o", f"../{forms}")
            fill_forms(officer, officer.folder / forms, chance, workbooks)
            officer.run("record", "--from", f"../{forms}", "--receive", LONG[month])
        if month in LONG:
            remark(officer, LONG[month], "results", "limits", "directions", *(("situation", "strengths", "proposals") if month != 9 else ()))
        if month == 12:
            put_workbook(officer.folder / "diem.xlsx", [["Thôn", "Giúp hộ nghèo", "Môi trường", "Báo cáo"], *(
                [NAMES[area], chance.randint(20, 30), chance.randint(25, 40), chance.randint(22, 30)]
                for area in NAMES if area not in (*MEMBERS, "mttq"))])
            officer.run("score", "thi-dua", "--from", "../diem.xlsx")
        for report in reports:
            send(officer, report, number)
            number += 1
        if month == 6:
            mend(officer, workbooks, number)
            number += 1


def happenings(officer, month):
    """What became of tasks and models, and looks at the year."""
    done = {2: ["Tết vì người nghèo"], 3: ["Rà soát nhu cầu"], 6: ["Hỗ trợ bò"], 9: ["Trao học bổng"], 10: ["Xây mới, sửa chữa"],
            11: ["Tháng cao điểm", "Ngày hội Đại đoàn kết", "Giám sát việc rà soát"], 12: ["Lấy ý kiến hài lòng"]}
    for task in done.get(month, []):
        officer.run("task", "done", task)
    if month == 4:
        officer.run("status")
        officer.run("deadlines", "--format", "ics", "-o", "../han.ics")
    if month == 5:
        officer.run("task", "add", "Giúp dân dựng lại nhà sau lốc xoáy", "--content", 1, "--lead", "thanh-nien", "--due", "20/5", "--arising")
        officer.figure("ngay-cong", "thanh-nien", month)
        officer.run("record", "ngay-cong=400", "--org", "thanh-nien")
        # Forty, not four hundred: one nought too many.
        officer.run("undo")
        officer.figure("ngay-cong", "thanh-nien", month)
        officer.run("record", "ngay-cong=40", "--org", "thanh-nien")
    if month == 8:
        officer.run("task", "defer", "Bê tông hóa", "--note", "chờ vốn đối ứng của xã")
    if month in (8, 9, 10):
        officer.run("model", "effective", {8: "Ngôi nhà xanh", 9: "Nuôi bò", 10: "Cánh đồng không"}[month])
    if month == 11:
        officer.run("status")
        officer.figure("estimate", "annual", "quy-vi-nguoi-ngheo-thu")
        officer.run("estimate", "annual", "quy-vi-nguoi-ngheo-thu=330 triệu")


def mend(officer, workbooks, number):
    """June, after the half-year's report: a thôn mends its figure of May, and the report goes out again."""
    officer.day += timedelta(days=5)
    path = officer.folder / "thang-05" / "thon.xlsx"
    book = openpyxl.load_workbook(path)
    sheet = book.active
    for row in (4, 18):
        sheet.cell(row, 3).value += 100
    book.save(path)
    workbooks.note(sheet.cell(3, 3).value, "an-loc", 100)
    officer.run("record", "--from", "../thang-05/thon.xlsx", "--on", "14/5", "--replace")
    officer.run("diff", "half-year")
    officer.run("send", "half-year", "--again", "--number", f"{number}/BC-MTTQ-BTT", "-o", "../bao-cao/half-year-2.docx")
    officer.run("trace", "half-year", sheet.cell(3, 3).value)


def next_year(officer):
    """January again: the next book is made of this one."""
    officer.day, officer.book = date(YEAR + 1, 1, 8), officer.folder
    officer.run("new", f"so-{YEAR + 1}", "--unit", UNIT, "--level", "xã", "--year", YEAR + 1, "--from", f"so-{YEAR}", "--previous",
                f"so-{YEAR}")
    officer.book = officer.folder / f"so-{YEAR + 1}"
    officer.run("todo")
    officer.run("plan", "set", "--number", "07/KH-MTTQ-BTT", "--issued", "20/1/2027", "--place", "Tân Phước Hòa")
    officer.run("signature", "edit", 1, "--name", "Nguyễn Văn X.")
    officer.run("household", "renew", "--apply")
    officer.run("show", "-o", "../ke-hoach-2027.docx")


def check(officer, workbooks):
    """What was sent in is what the annual report says, as other code computes it too; the books are sound."""
    book, last = officer.folder / f"so-{YEAR}", str(day(12, 14))
    report = told(officer, book.name, "report", "annual", "--as-of", last)
    for fault in list(compare.differences(report, oracle.report(book, "annual", last, last)))[:10]:
        officer.fault(f"the oracle: {fault}")
    workbooks.note("ngay-cong", "thanh-nien", 40)
    found = {one["id"]: one["cumulative"] for one in report["indicators"]}
    for indicator, value in sorted(workbooks.totals().items()):
        officer.hold(found.get(indicator) is not None and Fraction(found[indicator]) == value,
                     f"{indicator}: the annual report says {found.get(indicator)}, sent in were {value}")
    sent = [one.stem for one in (book / "reports").glob("*.json") if "." not in one.stem]
    officer.hold(len(sent) == REPORTS, f"of {REPORTS} reports are kept as sent: {sorted(sent)}")
    listed = told(officer, book.name, "household", "list", "--as-of", f"{YEAR}-01-31")["households"]
    officer.hold(len(listed) == former.HOUSEHOLDS, f"{len(listed)} households are on the list")
    signed = docx.Document(officer.folder / "bao-cao" / "annual.docx")
    text = "\n".join(cell.text for table in signed.tables for row in table.rows for cell in row.cells)
    for part in ("/BC-MTTQ-BTT", "TM. BAN THƯỜNG TRỰC", "CHỦ TỊCH", "Nguyễn Văn X.", "Mã kiểm tra"):
        officer.hold(part in text, f"the annual report is without {part}")
    opening = json.loads((officer.folder / f"so-{YEAR + 1}" / "plan.json").read_text(encoding="utf-8"))["funds"][0]["opening"]
    officer.hold(opening == closing(officer, book.name), f"the fund of {YEAR + 1} begins with {opening}")
    for words in (["validate"], ["fmt", "--check"]):
        done = subprocess.run([officer.program, *words, f"so-{YEAR}", f"so-{YEAR + 1}"], cwd=officer.folder, env=officer.environment,
                              capture_output=True, check=False, timeout=60)
        officer.hold(done.returncode == 0, f"{words[0]}: exit {done.returncode}\n{done.stdout.decode()[:1500]}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("mttq")
    parser.add_argument("--keep", action="store_true", help="leaves the books where they are")
    parser.add_argument("--list", action="store_true", help="prints every command and what it tells beside its result")
    options = parser.parse_args()
    program = str(Path(options.mttq).resolve())
    folder = Path(tempfile.mkdtemp(prefix="mttq-lived-"))
    officer = Officer(program, folder)
    chance = random.Random("the lived year")
    _, rows = former.last_year(folder / "nothing")
    shutil.rmtree(folder / "nothing")
    households = former.reviewed(rows, chance)
    workbooks = Workbooks(officer, chance)
    try:
        begin(officer, households)
        live(officer, workbooks, households, chance)
        next_year(officer)
        check(officer, workbooks)
    except FileNotFoundError as missing:
        officer.fault(f"nothing goes on without {missing.filename}")
    if options.list:
        for when, line, told in officer.commands:
            print(f"{when} {line}\n{told}", end="")
    number = len(officer.commands)
    officer.hold(number <= MOST, f"{number} commands, at most {MOST}")
    for fault in officer.faults[:40]:
        print("FAULT", fault)
    twice = sum(count - 1 for count in officer.typed.values())
    by_month = {}
    for when, _, _ in officer.commands:
        by_month[when[:7]] = by_month.get(when[:7], 0) + 1
    print(", ".join(f"{month}: {count}" for month, count in by_month.items()))
    print(f"{number} commands, {officer.keys} keys, {officer.cell_keys} in cells of her own tables, {twice} figures typed twice; "
          f"{len(officer.faults)} faults")
    if options.keep or officer.faults:
        print(f"kept: {folder}")
    else:
        shutil.rmtree(folder)
    return 1 if officer.faults else 0


if __name__ == "__main__":
    sys.exit(main())
