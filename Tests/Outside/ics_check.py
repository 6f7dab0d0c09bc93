"""The calendar of reports and reviews as the library icalendar reads it, against `deadlines --format json`.

    python3 Tests/Outside/ics_check.py --self-test
"""

import re
import sys
from datetime import date, datetime, timedelta

import icalendar

import selftest

LONGEST_LINE = 75
# At eight in the morning of the seventh day and of the day before.
ALARMS = [timedelta(days=-7, hours=8), timedelta(days=-1, hours=8)]


def days(deadlines):
    """The id of each report and review that has a day, with that day."""
    pairs = [(one["report"], one["lastDay"]) for one in deadlines["deadlines"]]
    pairs += [(one["id"], one["due"]) for one in deadlines["reviews"]]
    return [(ident, date.fromisoformat(day)) for ident, day in pairs if day is not None]


def form_faults(data):
    """RFC 5545, section 3.1: lines end with CR LF, and none is longer than 75 octets."""
    if not data.endswith(b"\r\n"):
        yield "the last line does not end with CR LF"
    for number, line in enumerate(data.split(b"\r\n"), 1):
        if b"\n" in line or b"\r" in line:
            yield f"line {number} holds a CR or LF alone"
        if len(line) > LONGEST_LINE:
            yield f"line {number} has {len(line)} octets; {LONGEST_LINE} are allowed"
        try:
            line.decode("utf-8")
        except UnicodeDecodeError:
            # Allowed by the letter of the standard, but many programs show such a letter broken.
            yield f"line {number} is folded within a letter"


def events(data):
    return icalendar.Calendar.from_ical(data).walk("VEVENT")


def identifiers(data):
    return sorted(str(event.get("UID")) for event in events(data))


def faults(data, deadlines):
    """What is wrong with a calendar."""
    yield from form_faults(data)
    try:
        calendars = icalendar.Calendar.from_ical(data, multiple=True)
    except ValueError as error:
        yield f"icalendar does not read it: {error}"
        return
    if len(calendars) != 1:
        yield f"there are {len(calendars)} calendars"
        return
    calendar = calendars[0]
    if str(calendar.get("VERSION")) != "2.0" or not calendar.get("PRODID"):
        yield "the calendar lacks VERSION 2.0 or PRODID"
    for part in calendar.walk():
        yield from (f"{part.name}: {error}" for error in part.errors)
    found = calendar.walk("VEVENT")
    sent = {one["report"] for one in deadlines["deadlines"] if one.get("sent")}
    for event in found:
        is_sent = any(re.search(rf"(?<![a-z0-9]){one}(?![a-z0-9-])", str(event.get("UID"))) for one in sent)
        yield from event_faults(event, [] if is_sent else ALARMS)
    names = [str(event.get("UID")) for event in found]
    if len(set(names)) != len(names):
        yield f"a UID stands twice: {sorted(names)}"
    yield from day_faults(found, deadlines)


def day_faults(found, deadlines):
    """Each event has to be one report or review on its last day."""
    expected = days(deadlines)
    shown = {str(event.get("UID")): event["DTSTART"].dt for event in found if "DTSTART" in event}
    for ident, day in expected:
        mine = [when for name, when in shown.items() if re.search(rf"(?<![a-z0-9]){ident}(?![a-z0-9-])", name)]
        if day not in mine:
            yield f"{ident} has no event on {day}, but on {', '.join(map(str, mine)) or 'no day'}"
    if sorted(map(str, shown.values())) != sorted(str(day) for _, day in expected):
        yield f"{len(shown)} events on {sorted(map(str, shown.values()))}, expected {len(expected)} dated deadlines"


def event_faults(event, expected_alarms):
    """What a day in a calendar needs; of what was sent nobody is reminded."""
    name = str(event.get("UID") or event.get("SUMMARY"))
    yield from (f"{name}: no {key}" for key in ("UID", "DTSTAMP", "DTSTART", "SUMMARY") if not event.get(key))
    if not event.get("DTSTART"):
        return
    first = event["DTSTART"].dt
    if isinstance(first, datetime):
        yield f"{name}: DTSTART {first} is a time, not a day"
    elif "DTEND" in event and event["DTEND"].dt != first + timedelta(days=1):
        yield f"{name}: DTEND {event['DTEND'].dt} is not the day after {first}"
    if "DTSTAMP" in event and not str(event["DTSTAMP"].to_ical(), "ascii").endswith("Z"):
        yield f"{name}: DTSTAMP is not in UTC"
    alarms = event.walk("VALARM")
    triggers = sorted(alarm["TRIGGER"].dt for alarm in alarms if "TRIGGER" in alarm)
    if triggers != expected_alarms:
        yield f"{name}: alarms {triggers}, expected {expected_alarms}"
    if not str(event.get("SEQUENCE", "")).isdigit():
        yield f"{name}: no SEQUENCE, so a moved day replaces none"
    for alarm in alarms:
        if str(alarm.get("ACTION")) != "DISPLAY" or not alarm.get("DESCRIPTION"):
            yield f"{name}: an alarm without ACTION DISPLAY or DESCRIPTION"


# ---------------------------------------------------------------- self-test

ALARM = ("BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Báo cáo\r\nTRIGGER:-P6DT16H\r\nEND:VALARM\r\n"
         "BEGIN:VALARM\r\nACTION:DISPLAY\r\nDESCRIPTION:Báo cáo\r\nTRIGGER:-PT16H\r\nEND:VALARM\r\n")
WHOLE = ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mttq//vi\r\n"
         "BEGIN:VEVENT\r\nUID:cam-pho-2026-half-year@mttq\r\nDTSTAMP:20260101T000000Z\r\nSEQUENCE:3\r\n"
         "DTSTART;VALUE=DATE:20260514\r\nDTEND;VALUE=DATE:20260515\r\nSUMMARY:Báo cáo 6 tháng\r\n"
         + ALARM + "END:VEVENT\r\n"
         "BEGIN:VEVENT\r\nUID:cam-pho-2026-tong-ket@mttq\r\nDTSTAMP:20260101T000000Z\r\nSEQUENCE:3\r\n"
         "DTSTART;VALUE=DATE:20261118\r\nSUMMARY:Tổng kết\r\n" + ALARM + "END:VEVENT\r\nEND:VCALENDAR\r\n")


def self_test():
    test = selftest.SelfTest("ics_check.py")
    deadlines = {"deadlines": [{"report": "half-year", "lastDay": "2026-05-14"}, {"report": "annual", "lastDay": None}],
                 "reviews": [{"id": "tong-ket", "due": "2026-11-18"}, {"id": "so-ket", "due": None}]}

    def found(old="", new="", data=WHOLE):
        return list(faults(data.replace(old, new, 1).encode() if old else data.encode(), deadlines))

    test.passes("whole", found())
    test.fails("LF alone", found("\r\n", "\n"), "CR")
    test.fails("a long line", found("Báo cáo 6 tháng", "Báo cáo 6 tháng đầu năm " + "dài " * 20), "octets")
    folded = WHOLE.encode().replace("Báo cáo 6".encode(), b"B\xc3\r\n \xa1o c\xc3\xa1o 6")
    test.fails("folded within a letter", faults(folded, deadlines), "within a letter")
    test.fails("another day", found("20260514", "20260515"), "no event on 2026-05-14")
    test.fails("the wrong end", found("DTEND;VALUE=DATE:20260515", "DTEND;VALUE=DATE:20260514"), "day after")
    test.fails("a time", found("DTSTART;VALUE=DATE:20260514", "DTSTART:20260514T000000Z"), "not a day")
    test.fails("no UID", found("UID:cam-pho-2026-half-year@mttq\r\n"), "no UID")
    test.fails("one UID twice", found("tong-ket@", "half-year@"), "twice")
    test.fails("no DTSTAMP", found("DTSTAMP:20260101T000000Z\r\n"), "no DTSTAMP")
    test.fails("a local DTSTAMP", found("T000000Z", "T000000"), "UTC")
    test.fails("one alarm", found(ALARM, ALARM[:ALARM.index("END:VALARM") + 12]), "alarms")
    test.fails("an alarm after", found("TRIGGER:-PT16H", "TRIGGER:P1D"), "alarms")
    test.fails("a review left out", found(WHOLE[WHOLE.rindex("BEGIN:VEVENT"):WHOLE.rindex("END:VCALENDAR")]), "tong-ket")
    test.fails("an event too many", found("END:VCALENDAR", (
        "BEGIN:VEVENT\r\nUID:x@mttq\r\nDTSTAMP:20260101T000000Z\r\nDTSTART;VALUE=DATE:20261218\r\nSUMMARY:x\r\n"
        + ALARM + "END:VEVENT\r\nEND:VCALENDAR")), "3 events")
    test.fails("not closed", found("END:VCALENDAR\r\n"), "")
    test.fails("no version", found("VERSION:2.0\r\n"), "VERSION")
    return test.close()


if __name__ == "__main__":
    sys.exit(self_test() if sys.argv[1:] == ["--self-test"] else __doc__)
