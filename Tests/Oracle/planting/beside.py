"""The reports of last year that stand beside a sound book, for its `previous` to name."""

import functools
import json
import tempfile
from pathlib import Path

import oracle

PLAN = {
    "format": "mttq-plan/1", "unit": {"id": "an-binh", "name": "phường An Bình", "level": "commune"}, "year": 2025,
    "title": "Kế hoạch năm 2025", "contents": [{"content": 1}],
    "reports": [{"kind": "half-year", "due": "2025-06-16", "rule": "before"}],
}
OTHERS = {
    "truoc.json": {}, "truoc-nua.json": {"year": 2024}, "cung-nam.json": {"year": 2026}, "nam-sau.json": {"year": 2027},
    "la.json": {"unit": {"id": "an-la", "code": None, "name": "phường An Lạ", "level": "commune"}},
    "nhap-vao.json": {"unit": {"id": "xa-d", "code": None, "name": "Xã D", "level": "commune"}},
}


@functools.cache
def reports():
    """The files by name: two of this unit, of this year and the next, and of units merged into this one or not."""
    with tempfile.TemporaryDirectory() as home:
        (Path(home) / "plan.json").write_text(json.dumps(PLAN))
        made = oracle.report(home, "half-year", "2025-06-20", "2025-06-20")
    return {name: json.dumps(made | keys, default=int, ensure_ascii=False) for name, keys in OTHERS.items()}
