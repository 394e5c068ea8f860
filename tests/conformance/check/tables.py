"""Writes ../power_factor_table.json: every hundredth's percent and every band's edge.

    python3 tables.py          writes the file
    python3 tables.py --check  fails when the file says something else
"""

import json
import pathlib
import sys

from rules import PERCENT, plain, tan_edge

FILE = pathlib.Path(__file__).parent.parent / "power_factor_table.json"
ENERGY = 1_000_000


def table():
    return {
        "source": "功率因数调整电费办法 (83)水电财字第215号, 1983-12-02, tables 1 to 3, as reprinted at aiicanw.cn/xx/dqdz/50308",
        "hand": "percent: the rows written out by the rule in check/rules.py. lastReactiveKvarh: the whole part of "
        "1,000,000 × tan(arccos((2k − 1) ÷ 200)), the most reactive energy with which 1,000,000 kWh still round up to k hundredths.",
        "activeKwh": str(ENERGY),
        "percent": {
            standard: {f"{k / 100:.2f}": plain(rule(k), 2) for k in range(100, -1, -1)}
            for standard, rule in PERCENT.items()
        },
        "lastReactiveKvarh": {f"{k / 100:.2f}": str(int(tan_edge(k) * ENERGY)) for k in range(100, 0, -1)},
    }


text = json.dumps(table(), ensure_ascii=False, indent=1) + "\n"
if "--check" in sys.argv:
    if FILE.read_text(encoding="utf-8") != text:
        sys.exit(f"{FILE.name} differs from what the rule gives")
else:
    FILE.write_text(text, encoding="utf-8")
