#!/usr/bin/env python3
"""Sums of a utility's export by its own rules, with `csv` and `decimal` alone.

    python3 tests/conformance/check/batch.py export.csv [--encoding gb18030]

Tier by the average of the months in which a customer appears; sums over all rows. Prints JSON:
customers, kWh and money by area, tier, manager, and area and tier.
"""
import argparse
import csv
import json
import sys
import tomllib
from collections import defaultdict
from decimal import Decimal
from pathlib import Path

RULES = Path(__file__).parents[3] / "core/rules/service/baise-2010.toml"


def manager_of(rules, tier, key, setting):
    for row in rules["assignment"]:
        fits = row["tier"] == tier and row.get("key", key) == key and row.get("setting", setting) == setting
        if fits:
            return row["manager"]
    raise SystemExit(f"nobody serves {tier}, {key}, {setting}")


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("path", nargs="?")
    parser.add_argument("--encoding", default="utf-8-sig")
    options = parser.parse_args()
    rules = tomllib.loads(RULES.read_text(encoding="utf-8"))
    limits = [(row["tier"], Decimal(row["from"])) for row in rules["tier"]]
    key = {row["label"]["zh"]: row["key"] for row in rules["sector"]}
    source = open(options.path, encoding=options.encoding, newline="") if options.path else sys.stdin
    customers = {}
    rows = 0
    for row in csv.DictReader(source):
        rows += 1
        one = customers.setdefault(row["户号"], {"kwh": Decimal(0), "money": Decimal(0), "months": 0, "last": ""})
        one["kwh"] += Decimal(row["用电量(kWh)"])
        one["money"] += Decimal(row["电费(元)"])
        one["months"] += 1
        if row["年月"] >= one["last"]:
            setting = {"城镇": "urban", "农村": "rural"}[row["城乡"]]
            one.update(last=row["年月"], area=row["供电区域"], setting=setting, key=key[row["单位性质"]])
    groups = {name: defaultdict(lambda: [0, Decimal(0), Decimal(0)]) for name in ("area", "tier", "manager", "areaTier")}
    for one in customers.values():
        average = one["kwh"] / one["months"]
        tier = next(name for name, limit in limits if average >= limit)
        manager = manager_of(rules, tier, one["key"], one["setting"])
        places = {"area": one["area"], "tier": tier, "manager": manager, "areaTier": f"{one['area']} {tier}"}
        for name, place in places.items():
            group = groups[name][place]
            group[0] += 1
            group[1] += one["kwh"]
            group[2] += one["money"]
    plain = lambda value: format(value.normalize(), "f")
    out = {"rows": rows, "customers": len(customers)}
    for name, group in groups.items():
        out[name] = {place: {"customers": n, "kwh": plain(kwh), "money": plain(money)} for place, (n, kwh, money) in sorted(group.items())}
    json.dump(out, sys.stdout, ensure_ascii=False, indent=1)


if __name__ == "__main__":
    main()
