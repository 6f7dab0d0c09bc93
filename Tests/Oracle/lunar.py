"""The days that Vietnam keeps by the moon, worked out from the sky, and held to the table of the program.

    python3 Tests/Oracle/lunar.py [--table]

`LunarYear.swift` holds of each year the day of Tết and the days from it to Giỗ Tổ Hùng Vương (10/3). Here they are
computed for every year, by the algorithm that Hồ Ngọc Đức published (after Meeus, Astronomical Algorithms): new moons
and the longitude of the sun by the midnight of Vietnam (UTC+7). The month of the winter solstice is the eleventh; where
thirteen months lie between two of them, the first one without a principal term is a leap month. `--table` prints the
table anew. Before 1968 calendars in Vietnam went by other meridians; the table says what UTC+7 gives.
"""

import argparse
import datetime
import math
import re
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "Sources/MTTQCore/Holidays/LunarYear+Table.swift"
YEARS = range(1900, 2200)
ZONE = 7 / 24
# Announced in Vietnam; China kept another day in 1968, 1985 and 2007 and will in 2030.
KNOWN_NEW_YEARS = """
    1968-01-29 1969-02-16 1985-01-21 2000-02-05 2005-02-09 2007-02-17 2010-02-14 2015-02-19 2016-02-08 2017-01-28
    2018-02-16 2019-02-05 2020-01-25 2021-02-12 2022-02-01 2023-01-22 2024-02-10 2025-01-29 2026-02-17 2027-02-06
    2028-01-26 2029-02-13 2030-02-02""".split()
KNOWN_KINGS = """
    2007-04-26 2010-04-23 2015-04-28 2016-04-16 2017-04-06 2018-04-25 2019-04-14 2020-04-02 2021-04-21 2022-04-10
    2023-04-29 2024-04-18 2025-04-07 2026-04-26""".split()


def new_moon(k):
    """The k-th new moon after 1 January 1900, as a Julian day of universal time."""
    t = k / 1236.85
    t2, t3 = t * t, t * t * t
    sine = lambda degrees: math.sin(math.radians(degrees))
    mean = 2415020.75933 + 29.53058868 * k + 0.0001178 * t2 - 0.000000155 * t3
    mean += 0.00033 * sine(166.56 + 132.87 * t - 0.009173 * t2)
    sun = 359.2242 + 29.10535608 * k - 0.0000333 * t2 - 0.00000347 * t3
    moon = 306.0253 + 385.81691806 * k + 0.0107306 * t2 + 0.00001236 * t3
    node = 21.2964 + 390.67050646 * k - 0.0016528 * t2 - 0.00000239 * t3
    shift = (0.1734 - 0.000393 * t) * sine(sun) + 0.0021 * sine(2 * sun)
    shift += -0.4068 * sine(moon) + 0.0161 * sine(2 * moon) - 0.0004 * sine(3 * moon)
    shift += 0.0104 * sine(2 * node) - 0.0051 * sine(sun + moon) - 0.0074 * sine(sun - moon)
    shift += 0.0004 * sine(2 * node + sun) - 0.0004 * sine(2 * node - sun)
    shift += -0.0006 * sine(2 * node + moon) + 0.0010 * sine(2 * node - moon) + 0.0005 * sine(2 * moon + sun)
    slowing = -0.000278 + 0.000265 * t + 0.000262 * t2
    return mean + shift - slowing


def sun_longitude(julian):
    """Where the sun stands on the ecliptic at a Julian day, in degrees."""
    t = (julian - 2451545) / 36525
    mean = 357.52910 + 35999.05030 * t - 0.0001559 * t * t - 0.00000048 * t * t * t
    longitude = 280.46645 + 36000.76983 * t + 0.0003032 * t * t
    for factor, multiple in [
        (1.914600 - 0.004817 * t - 0.000014 * t * t, 1), (0.019993 - 0.000101 * t, 2), (0.000290, 3),
    ]:
        longitude += factor * math.sin(math.radians(multiple * mean))
    return longitude % 360


def first_day(k):
    """The day (a Julian day number) in Vietnam on which the k-th new moon falls."""
    return math.floor(new_moon(k) + 0.5 + ZONE)


def term(day):
    """The twelfth of the ecliptic in which the sun stands when a day begins in Vietnam."""
    return int(sun_longitude(day - 0.5 - ZONE) / 30)


def eleventh(year):
    """Which new moon begins the month of the winter solstice of a year."""
    last = number(datetime.date(year, 12, 31))
    k = int((last - 2415021) / 29.530588853)
    return k - 1 if term(first_day(k)) >= 9 else k


def number(date):
    return date.toordinal() + 1721425


def date(day):
    return datetime.date.fromordinal(day - 1721425)


def months(year):
    """The first days of the months of a lunar year by their numbers, leap months aside."""
    before, after = eleventh(year - 1), eleventh(year)
    between = list(range(before, after))
    leap = None
    if len(between) == 13:
        leap = next(k for k in between[1:] if term(first_day(k)) == term(first_day(k + 1)))
    ordinary = [k for k in between if k != leap]
    return {(11 + place - 1) % 12 + 1: date(first_day(k)) for place, k in enumerate(ordinary)}


def lunar_days(year):
    """Tết, and 10/3."""
    starts = months(year)
    return starts[1], starts[3] + datetime.timedelta(days=9)


def table():
    """The table as the program has it: of each year the day of the year of Tết, and the days to 10/3."""
    return [(days[0].timetuple().tm_yday, (days[1] - days[0]).days) for days in map(lunar_days, YEARS)]


def printed(rows):
    for place in range(0, len(rows), 10):
        row = " ".join(f"{tet}_{gap}," for tet, gap in rows[place : place + 10])
        print(f"    {row}  // {YEARS[place]}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--table", action="store_true", help="print the table anew")
    rows = table()
    if parser.parse_args().table:
        return printed(rows)
    faults = []
    for known, place in [(KNOWN_NEW_YEARS, 0), (KNOWN_KINGS, 1)]:
        for text in known:
            found = lunar_days(int(text[:4]))[place].isoformat()
            if found != text:
                faults.append(f"announced {text}, computed {found}")
    entries = re.findall(r"\b(\d\d)_(\d\d),", SOURCE.read_text(encoding="utf-8"))
    if len(entries) != len(YEARS):
        faults.append(f"{SOURCE.name} holds {len(entries)} years, not {len(YEARS)}")
    for year, entry, row in zip(YEARS, entries, rows):
        if tuple(map(int, entry)) != row:
            faults.append(f"{year}: the table says {entry}, the sky {row}")
    for fault in faults:
        print(fault)
    print(f"{len(YEARS)} lunar years: {len(faults)} faults")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
