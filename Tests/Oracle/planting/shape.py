"""The tables of book.md: every key of every object, what it holds, and whether it is required."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Kind:
    name: str
    of: object = None
    least: int = 0


TEXT, ID, DATE, TIME, BOOL, YEAR = (Kind(one) for one in ("text", "id", "date", "time", "bool", "year"))
QUANTITY, AMOUNT, COUNT, CONTENT, DAY = (Kind(one) for one in ("quantity", "amount", "count", "content", "day"))
RECORD_ID, CHECK, VALUES = Kind("record-id"), Kind("check"), Kind("values", None, 1)
FORMAT = Kind("format")
# `stated` and `points` hold amounts by id as `values` do; `parts` holds a part by dimension.
PARTS, PATH, PREVIOUS, PHRASE, CODE, UNIT = (
    Kind(one) for one in ("parts", "path", "previous", "phrase", "code", "unit"))


def one_of(*values):
    return Kind("choice", values)


def many(kind, least=0):
    return Kind("list", kind, least)


def part(**keys):
    """An object; a key that ends in `_` is required, and `__x` stands for `$x`."""
    return Kind("object", {key.rstrip("_").replace("__", "$"): (key.endswith("_"), kind) for key, kind in keys.items()})


def ref(kind):
    return Kind("ref", kind)


LEVEL = one_of("province", "district", "commune", "area")
PILOT = one_of("ntm", "dtvm")
FORMS = one_of("von", "nha-o", "con-giong", "cong-cu", "hoc-nghe", "viec-lam", "ngay-cong", "cach-lam-an", "hoc-bong", "bhyt", "qua",
               "kham-chua-benh", "do-dau")
BOUNDS = dict(atLeast=QUANTITY, exactly=QUANTITY, between=Kind("between"))
RULE = {"from_": None}

PLAN = part(
    __schema=TEXT, format_=FORMAT,
    unit_=part(id_=ID, name_=TEXT, level_=LEVEL, code=CODE, within=many(TEXT), predecessors=many(TEXT)),
    year_=YEAR, kind=one_of("plan", "programme", "activity"), term=Kind("object", {"from": (False, YEAR), "to": (False, YEAR)}),
    title_=TEXT, number=TEXT, issued=DATE, place=TEXT,
    bases=many(part(number_=TEXT, issuer=TEXT, date=DATE, about=TEXT)), purposes=many(TEXT), requirements=many(TEXT),
    contents_=many(part(content_=CONTENT, title=TEXT, focus=TEXT, outstanding=BOOL), 1),
    organisations=many(part(id_=ID, name_=TEXT, kind_=one_of("front", "socio-political", "member", "government", "partner"),
                            contents=many(CONTENT), duties=many(TEXT), models=COUNT, document=part(number=TEXT, date=DATE))),
    areas=many(part(id_=ID, name_=TEXT, kind=TEXT, outstanding=BOOL, pilot=PILOT, noEligibleHouseholds=BOOL,
                    since=DATE, until=DATE, into=many(ref("area"), 1))),
    units=many(part(id_=ID, name_=TEXT, level_=LEVEL, code=CODE, pilot=PILOT, aiming=TEXT)),
    tasks=many(Kind("object", {"id": (True, ID), "title": (True, TEXT), "number": (False, TEXT), "content": (False, CONTENT),
                               "lead": (False, ref("organisation")), "with": (False, many(ref("organisation"))), "from": (False, DATE),
                               "due": (False, DATE), "where": (False, TEXT), "expected": (False, TEXT), "conditional": (False, TEXT),
                               "arising": (False, BOOL)})),
    models=many(part(id_=ID, name_=TEXT, content_=CONTENT, org=ref("organisation"), areas=many(ref("area")), since=DATE)),
    indicators=many(part(id_=ID, name_=TEXT, unit_=UNIT, kind_=one_of("sum", "latest", "ratio", "stated", "total"), content=CONTENT,
                         of=ref("indicator"), over=ref("indicator"), parts=many(ref("indicator"), 1), notAbove=ref("indicator"),
                         phrase=PHRASE)),
    breakdowns=many(part(id_=ID, name_=TEXT, parts_=many(part(id_=ID, name_=TEXT), 1))),
    targets=many(part(indicator_=ref("indicator"), org=ref("organisation"), area=ref("area"), source=TEXT, agreed=TEXT, **BOUNDS)),
    quotas=many(part(quota_=one_of("householdsHelped", "householdsPerOrganisation", "helperCoverage", "modelsPerOrganisation",
                                   "areasWithModel", "outstandingContents", "outstandingAreas", "registeredContents",
                                   "organisationReports", "escapedPoverty", "perArea", "areaReports"), indicator=ref("indicator"),
                     reports=many(ref("report"), 1), source=TEXT, agreed=TEXT, **BOUNDS)),
    assessments=many(part(id_=ID, title_=TEXT, of_=one_of("self", "area", "organisation", "unit"),
                          criteria_=many(part(id_=ID, title_=TEXT, most_=QUANTITY, content=CONTENT), 1), bonus=QUANTITY,
                          ranks=many(part(atLeast_=QUANTITY, title_=TEXT)), source=TEXT)),
    funds=many(Kind("object", {"id": (True, ID), "name": (True, TEXT), "in": (True, ref("indicator")), "out": (True, ref("indicator")),
                               "opening": (False, QUANTITY)})),
    reports_=many(Kind("object", {"kind": (True, one_of("month", "quarter", "half-year", "nine-month", "annual")), "title": (False, TEXT),
                                  "due": (False, DATE),
                                  "day": (False, DAY), "rule": (True, one_of("before", "on")), "from": (False, DATE),
                                  "through": (False, DATE), "to": (False, TEXT), "when": (False, TEXT),
                                  "shift": (False, one_of("next-working-day")), "source": (False, TEXT)})),
    reviews=many(part(id_=ID, title_=TEXT, due=DATE, when=TEXT,
                      years=Kind("object", {"from": (True, YEAR), "to": (True, YEAR)}))), holidays=many(DATE), header=part(upper=TEXT, body=TEXT),
    signatures=many(part(authority=TEXT, title=TEXT, name=TEXT)), recipients=many(part(name_=TEXT, role=TEXT)), previous=PREVIOUS,
)
REGISTER = part(
    __schema=TEXT, format_=FORMAT,
    households_=many(part(
        id_=ID, head_=TEXT, forgotten=BOOL, sortName=TEXT, area=ref("area"), status_=one_of("poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty"),
        since=DATE, standard=one_of("2016-2021", "2022-2026", "2027-2030"), urban=BOOL, people=COUNT, workers=COUNT,
        memberOf=many(ref("organisation")), special=many(one_of("policy", "social-protection", "no-labour")),
        lacks=many(one_of("jobs", "dependants", "nutrition", "health-insurance", "adult-education", "schooling", "housing-quality",
                          "housing-area", "water", "toilet", "telecom", "information")),
        needs=many(FORMS), born=Kind("born"), sex=one_of("female", "male"), ethnicity=TEXT, personalId=TEXT, address=TEXT, phone=TEXT)),
    helpers=many(part(id_=ID, name_=TEXT, kind_=one_of("household", "individual", "party-member", "enterprise", "agency", "other"),
                      phone=TEXT, address=TEXT)),
)
PERSONAL = ["head", "sortName", "born", "sex", "ethnicity", "personalId", "address", "phone"]
STATUS = one_of("poor", "near-poor", "at-risk", "newly-escaped", "in-difficulty", "not-poor", "moved", "ended")
RECORDS = {
    "result": part(on_=DATE, values=Kind("values", AMOUNT, 1), stated=Kind("stated", AMOUNT, 1), parts=PARTS, task=ref("task"), org=ref("organisation"), area=ref("area"),
                   household=ref("household"), note=TEXT),
    "task": part(task_=ref("task"), on_=DATE, status_=one_of("started", "done", "deferred", "cancelled"), note=TEXT),
    "model": part(model_=ref("model"), on_=DATE, status_=one_of("started", "effective", "replicated", "stopped"), note=TEXT),
    "assign": part(household_=ref("household"), on_=DATE, org=ref("organisation"), helper=ref("helper"), forms=many(FORMS), until=DATE,
                   note=TEXT),
    "release": part(assignment_=ref("assignment"), on_=DATE, note=TEXT),
    "outcome": part(household_=ref("household"), on_=DATE, status_=STATUS, note=TEXT),
    "estimate": part(report_=ref("report"), on_=DATE, values_=Kind("values", QUANTITY, 1), note=TEXT),
    "remark": part(report_=ref("report"), section_=one_of("situation", "leadership", "results", "strengths", "limits", "causes", "lessons",
                                                          "directions", "proposals"), text_=TEXT, content=CONTENT),
    "sent": part(report_=ref("report"), on_=DATE, to=TEXT, number=TEXT, note=TEXT),
    "received": part(report_=ref("report"), on_=DATE, unit=ref("unit"), org=ref("organisation"), area=ref("area"), note=TEXT),
    "score": part(assessment_=ref("assessment"), on_=DATE, unit=ref("unit"), org=ref("organisation"), area=ref("area"),
                  points_=Kind("points", AMOUNT), bonus=AMOUNT, note=TEXT),
    "void": part(record_=Kind("voided"), reason_=TEXT),
}
HEADER = {"id": (True, RECORD_ID), "at": (True, TIME), "by": (False, TEXT), "batch": (False, RECORD_ID), "kind": (True, one_of(*RECORDS)), "check": (False, CHECK)}
RECORD = {kind: Kind("object", HEADER | shape.of) for kind, shape in RECORDS.items()}


@dataclass
class Spot:
    """One value of a book with what the tables say about it."""
    file: str
    label: str
    kind: Kind
    node: object
    parent: object
    member: object
    required: bool


def spots(file, label, kind, node, parent=None, member=None, required=False):
    yield Spot(file, label, kind, node, parent, member, required)
    if kind.name == "object" and node.kind == "object":
        for one in node.members:
            if one.name in kind.of:
                must, inner = kind.of[one.name]
                yield from spots(file, f"{label}.{one.name}", inner, one.node, node, one, must)
    elif kind.name == "list" and node.kind == "list":
        for one in node.items:
            yield from spots(file, f"{label}[]", kind.of, one, node)
    elif kind.name == "between" and node.kind == "list":
        for one in node.items:
            yield from spots(file, f"{label}[]", QUANTITY, one, node)
    elif kind.name == "previous" and node.kind == "list":
        for one in node.items:
            yield from spots(file, f"{label}[]", PATH, one, node)
    elif kind.name in ("values", "stated", "points") and node.kind == "object":
        for one in node.members:
            yield from spots(file, f"{label}.*", kind.of, one.node, node, one)
