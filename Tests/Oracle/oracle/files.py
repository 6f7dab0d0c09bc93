"""The files of a book and of the catalogue, with exact numbers."""

import json
import os
from decimal import Decimal
from pathlib import Path

CATALOGUE = Path(
    os.environ.get("MTTQ_CATALOGUE")
    or Path(__file__).resolve().parents[3] / "Sources" / "MTTQCore" / "Data"
)


def parse_json(data):
    """JSON bytes or text with exact numbers."""
    text = data.decode("utf-8-sig") if isinstance(data, bytes) else data
    return json.loads(text, parse_float=Decimal)


def read_catalogue(folder, name):
    """The list in one file of the catalogue, e.g. `contents` of contents.json."""
    return parse_json((Path(folder) / f"{name}.json").read_bytes())[name.replace("help-", "")]


def read_journal(path):
    """Every record of the journal once, in the order of the file; a torn tail is left out.

    Of a record that stands on several lines the one that was written first counts, of equals the least by bytes.
    """
    if not path.exists():
        return []
    lines = path.read_bytes().removeprefix(b"\xef\xbb\xbf").split(b"\n")
    tail = lines[-1].removesuffix(b"\r")
    records = {}
    for line in (line.removesuffix(b"\r") for line in lines):
        if not line.strip():
            continue
        try:
            record = parse_json(line)
        except ValueError:
            if line != tail:
                raise
            continue
        standing = records.get(record["id"])
        if standing is None or (record["at"], line) < standing[:2]:
            records[record["id"]] = (record["at"], line, record)
    return [record for _, _, record in records.values()]


def effective(records):
    """The records that count: all but the voided ones and the voids themselves."""
    voided = {record["record"] for record in records if record["kind"] == "void"}
    return [record for record in records if record["kind"] != "void" and record["id"] not in voided]


def event_order(record):
    """Ids and times are ASCII, so the order of characters is the order of bytes."""
    return record["on"], record["at"], record["id"]
