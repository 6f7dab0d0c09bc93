"""The tables of a report as a spreadsheet reads them: the reader's own test, on whole samples and broken ones.

    python3 Tests/Outside/csv_check.py --self-test
"""

import sys
from decimal import Decimal

import beside  # noqa: F401
import selftest
from reading.csv_tables import ESTIMATE, faults

WHOLE = (
    "STT,Chỉ tiêu,ĐVT,Kế hoạch năm,Thực hiện trong kỳ,Lũy kế,Tỷ lệ %,Ước cả kỳ,Cùng kỳ năm trước,Ghi chú,"
    "Kế hoạch không quá,Bản ghi trong kỳ,Bản ghi lũy kế,Mã chỉ tiêu\r\n"
    "1,Quỹ “Vì người nghèo” vận động được,đồng,5000000,1234567.5,2234567,44,,,chưa đạt (1),,1,2,quy\r\n"
    "2,\"'=Mô hình, \"\"A\"\"\",mô hình,,,,,,,,,0,0,mo-hinh\r\n"
    "3,Nhà xây mới,căn,,0,3,,,3,,,1,2,nha\r\n")


def self_test():
    test = selftest.SelfTest("csv_check.py")
    report = selftest.sample_report()
    report["indicators"][0]["value"] = Decimal("1234567.5")
    report["indicators"][1]["name"] = '=Mô hình, "A"'

    def found(text, separator=",", encoding="utf-8-sig", name="figures"):
        return list(faults(name, text.encode(encoding), separator, report, selftest.SAMPLE_PLAN))

    semicolons = WHOLE.replace(",", ";").replace("hình; \"", "hình, \"").replace("67.5", "67,5")
    test.passes("commas", found(WHOLE))
    test.passes("semicolons", found(semicolons, ";"))
    test.fails("no byte-order mark", found(WHOLE, encoding="utf-8"), "byte-order mark")
    test.fails("LF at the end", found(WHOLE.replace("nha\r\n", "nha\n")), "CR")
    test.fails("LF between rows", found(WHOLE.replace("quy\r\n", "quy\n")), "without CR")
    test.fails("a formula", found(WHOLE.replace("'=", "=")), "runs the cell")
    test.fails("a cell too many", found(WHOLE.replace("đồng,", "đồng,,")), "cells")
    test.fails("an open quote", found(WHOLE.replace('""A"""', '""A""')), "does not read")
    test.fails("grouped digits", found(WHOLE.replace("5000000", "5.000.000")), "Kế hoạch năm")
    test.fails("a decimal comma among commas", found(WHOLE.replace("1234567.5", '"1234567,5"')), "Thực hiện")
    test.fails("a decimal point among semicolons", found(semicolons.replace("67,5", "67.5"), ";"), "Thực hiện")
    test.fails("a zero that nobody reported", found(WHOLE.replace("mô hình,,,", "mô hình,,0,")), "Thực hiện")
    test.fails("a zero left out", found(WHOLE.replace("căn,,0,", "căn,,,")), "Thực hiện")
    test.fails("another order", found(WHOLE.replace("ĐVT,Kế hoạch năm", "Kế hoạch năm,ĐVT")), "order")
    test.fails("a row short", found(WHOLE[:WHOLE.index("3,Nhà")]), "2 rows")
    test.fails("a verdict turned round", found(WHOLE.replace("chưa đạt", "đạt")), "Ghi chú")
    test.fails("a column gone", found(WHOLE.replace("Mã chỉ tiêu", "Mã")), "lacks")
    test.fails("another bound", found(WHOLE.replace("(1),,1", "(1),5000000,1")), "không quá")
    test.fails("another count of records", found(WHOLE.replace("1,2,quy", "1,3,quy")), "Bản ghi")
    test.fails("an estimate of nothing", found(WHOLE.replace(",44,,", ",44,50,")), ESTIMATE)
    funds_text = "STT,Quỹ,Số dư đầu năm,Thu,Chi,Số dư cuối kỳ,Mã quỹ\r\n1,Quỹ phường,5,10,3,12,quy\r\n"
    test.passes("funds", found(funds_text, name="funds"))
    test.fails("funds that do not add up", found(funds_text.replace("12", "13"), name="funds"), "cuối kỳ")
    areas_text = "STT,Khu dân cư,Chỉ tiêu,ĐVT,Lũy kế,Mã khu dân cư,Mã chỉ tiêu\r\n1,Tu Lễ,Nhà xây mới,căn,0,a,nha\r\n"
    test.passes("areas", found(areas_text, name="areas"))
    test.fails("another area", found(areas_text.replace(",a,", ",b,"), name="areas"), "khu dân cư")
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
