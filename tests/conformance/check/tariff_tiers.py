"""Limits of tiers, households, and the energy in each tier (docs/tariff-language.md, 4 and 5)."""

import datetime
from fractions import Fraction as F

from rules import round_to, to_fraction
from tariff_book import Refusal, begins


def season(sheet, date):
    return next((s["id"] for s in sheet.get("seasons", ()) if date.month in s["months"]), None)


def fitting(rows, case):
    """Rows whose keys all agree with the case."""
    return [r for r in rows if all(r[k] == case.get(k) for k in ("voltage", "season", "tier", "period") if k in r)]


def cycle_start(tiers, date):
    """First day of the year's cycle that the day lies in."""
    month = tiers.get("start_month", 1)
    return datetime.date(date.year - (date.month < month), month, 1)


def plain_limits(sheet, date, case, rows=None):
    found = fitting(rows or sheet["tiers"].get("limits", ()), {**case, "season": season(sheet, date)})
    if len(found) != 1:
        raise Refusal("not_in_rule_book", "month", f"limits of the tiers of {sheet['tariff']} on {date}")
    return [to_fraction(limit) for limit in found[0]["up_to"]]


def dated_limits(book, sheet, date, case):
    """The limits of the cycle, blended where a file says so."""
    tiers = sheet["tiers"]
    if tiers["cycle"] == "year":
        start = cycle_start(tiers, date)
        months = [datetime.date(start.year + (start.month + n - 1) // 12, (start.month + n - 1) % 12 + 1, 1) for n in range(12)]
        begun = [
            f for f in book.family("tariff", sheet["tariff"])
            if f.get("tiers", {}).get("mid_year") == "by_months"
            and months[0] < begins(f) <= months[-1]
        ]  # fmt: skip
        if begun:
            each = [plain_limits(book.in_force("tariff", sheet["tariff"], m, "month"), m, case) for m in months]
            return [sum(column, F(0)) / 12 for column in zip(*each)]
    return plain_limits(sheet, date, case)


def household_rule(sheet, people):
    """The rule of the largest family that fits; rules that switch the tariff are asked for apart."""
    rules = [r for r in sheet.get("household", ()) if r["people_from"] <= people <= r.get("people_to", people)]
    own = max((r for r in rules if "switch_to" not in r), key=lambda r: r["people_from"], default=None)
    other = max((r for r in rules if "switch_to" in r), key=lambda r: r["people_from"], default=None)
    return own, other


def limits(book, sheet, date, case, people=0):
    """Upper limits of the tiers, the last tier without one; nothing where the month has none."""
    tiers = sheet.get("tiers")
    if tiers is None or date.month not in tiers.get("months", range(1, 13)):
        return []
    rule, _ = household_rule(sheet, people)
    rule = rule or {}
    months = 12 if tiers["cycle"] == "year" else 1
    found = plain_limits(sheet, date, case, rule["up_to"]) if "up_to" in rule else dated_limits(book, sheet, date, case)
    found = [limit + months * to_fraction(rule.get("add", 0)) for limit in found]
    if "add_first_per_extra" in rule:
        found[0] += months * (people - rule["people_from"] + 1) * to_fraction(rule["add_first_per_extra"])
    return [max(found[: n + 1]) for n in range(len(found))]


def in_tiers(found, before, kwh):
    """Energy in each tier, when `before` is used already."""
    edges = [F(0), *found, None]
    pairs = zip(edges, edges[1:])
    end = before + kwh
    return [max(F(0), (end if high is None else min(end, high)) - max(before, low)) for low, high in pairs]


def shared(by_tier, by_period):
    """Tier × period in proportion; cumulated, to the hundredth, the last period takes the rest."""
    periods = [p for p, kwh in by_period.items() if kwh]
    whole, so_far, done = sum(by_tier), F(0), dict.fromkeys(periods, F(0))
    out = {}
    for tier, kwh in enumerate(by_tier, 1):
        so_far += kwh
        left = kwh
        for period in periods[:-1]:
            reached = round_to(by_period[period] * so_far / whole, 2)
            out[tier, period] = reached - done[period]
            done[period] = reached
            left -= out[tier, period]
        if periods:
            out[tier, periods[-1]] = left
    return out
