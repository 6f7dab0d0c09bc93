"""The printed title of a report: what it is about, and of which period."""

CAMPAIGN = ("Kết quả thực hiện Cuộc vận động “Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh”")
QUARTERS = {"quarter-1": "I", "quarter-2": "II", "quarter-3": "III", "quarter-4": "IV"}


def period_words(report, year):
    match report.duty["kind"]:
        case "half-year":
            half = "cuối" if (report.first.year, report.first.month) >= (year, 7) else "đầu"
            return f"6 tháng {half} năm {year}"
        case "nine-month":
            return f"9 tháng năm {year}"
        case "quarter":
            return f"quý {QUARTERS[report.id]} năm {year}"
        case "month":
            month = int(report.id.removeprefix("month-"))
            return f"tháng {month:02} năm {year}" if month <= 2 else f"tháng {month} năm {year}"
    return f"năm {year}"


def heading(book, report):
    return f"{report.duty.get('title', CAMPAIGN)} {period_words(report, book.plan['year'])}"
