"""Which half hour is which period, and the ratios (docs/tariff-language.md, 6)."""

import datetime

from rules import to_fraction
from tariff_book import Refusal, day

PERIODS = ("sharp", "peak", "flat", "valley", "deep_valley")


def spans(hours):
    """Half hours of the day that the texts name; over midnight allowed."""
    out = set()
    for text in hours:
        start, end = (int(h) * 2 + int(m) // 30 for h, m in (t.split(":") for t in text.split("-")))
        out |= set(range(start, end)) if start < end else set(range(start, 48)) | set(range(end))
    return out


def holidays_on(book, family, date):
    """(names of the public holidays, day type)."""
    rows = book.in_force("holidays", family, date, "usage.intervals")["holiday"]
    names = {h["id"] for h in rows if day(h["from"]) <= date <= day(h["to"])}
    worked = any(date == day(d) for h in rows for d in h.get("workdays", ()))
    if names:
        return names, "holiday"
    return names, "workday" if worked or date.weekday() < 5 else "rest_day"


def listed(book, family, date):
    return any(day(d) == date for d in book.in_force("days", family, date, "usage.intervals")["dates"])


def period_of(book, family, date, half, ratio_class=None):
    """The first rule that fits decides."""
    file = book.in_force("time_of_use", family, date, "usage.intervals")
    for rule in file["rule"]:
        if half not in spans(rule["hours"]) or date.month not in rule.get("months", range(1, 13)):
            continue
        if "classes" in rule and ratio_class not in rule["classes"]:
            continue
        if "weekdays" in rule and date.isoweekday() not in rule["weekdays"]:
            continue
        if "days" in rule and not listed(book, rule["days"], date):
            continue
        if "holidays" in rule or "day_types" in rule:
            names, kind = holidays_on(book, file["holidays"], date)
            if not names.intersection(rule.get("holidays", names)) and "holidays" in rule:
                continue
            if kind not in rule.get("day_types", (kind,)):
                continue
        return rule["period"]
    raise Refusal("not_in_rule_book", "usage.intervals", f"{family} {date} {half}")


def of_days(intervals, first, last):
    """The readings of some days."""
    start, minutes = datetime.datetime.fromisoformat(intervals["start"]), int(intervals["minutes"])
    times = [start + datetime.timedelta(minutes=n * minutes) for n in range(len(intervals["kwh"]))]
    inside = [(at, kwh) for at, kwh in zip(times, intervals["kwh"]) if first <= at.date() <= last]
    begin = (inside[0][0] if inside else start).isoformat(timespec="minutes")
    return {"start": begin, "minutes": minutes, "kwh": [kwh for _, kwh in inside]}


def by_period(book, sheet, intervals):
    """Energy by period of a load curve."""
    start = datetime.datetime.fromisoformat(intervals["start"])
    minutes, out, days = int(intervals["minutes"]), {}, {}
    for n, kwh in enumerate(intervals["kwh"]):
        first = start + datetime.timedelta(minutes=n * minutes)
        halves = {first + datetime.timedelta(minutes=m) for m in (0, minutes - 1)}
        found = set()
        for t in halves:
            # A day is known as a whole or not at all.
            if t.date() not in days:
                asked = book, sheet["time_of_use"], t.date()
                days[t.date()] = [period_of(*asked, half, sheet.get("ratio_class")) for half in range(48)]
            found.add(days[t.date()][t.hour * 2 + t.minute // 30])
        if len(found) > 1:
            raise Refusal("out_of_range", "usage.intervals", "an interval lies across an edge")
        period = found.pop()
        out[period] = out.get(period, 0) + to_fraction(kwh)
    return {period: out[period] for period in PERIODS if period in out}


def ratio(book, sheet, date, period):
    """What the flat price is multiplied by."""
    file = book.in_force("time_of_use", sheet["time_of_use"], date, "month")
    rows = [
        r["values"]
        for r in file.get("ratio", ())
        if r.get("class", sheet.get("ratio_class")) == sheet.get("ratio_class")
        and date.month in r.get("months", range(1, 13))
    ]
    if len(rows) != 1 or period not in rows[0]:
        raise Refusal("not_in_rule_book", "month", f"ratio of {period}")
    return to_fraction(rows[0][period])
