"""Billing months (docs/tariff-language.md, 7): every day of a bill is a share of a month."""

import calendar
import datetime
from fractions import Fraction as F

from tariff_book import Refusal

DAY = datetime.timedelta(days=1)


def last(year, month):
    return calendar.monthrange(year, month)[1]


def later(date, months, same_day):
    """The first, or the same, day of a later month."""
    year, month = divmod(date.year * 12 + date.month - 1 + months, 12)
    return datetime.date(year, month + 1, min(date.day, last(year, month + 1)) if same_day else 1)


def of_bill(first, end, asked=None):
    """[(from, to, whole)]"""
    by_calendar = first.day == 1 or (end + DAY).day == 1
    out = []
    while True:
        start = first if not out else later(first, len(out), not by_calendar)
        if start > end:
            if asked:
                raise Refusal("out_of_range", "billingMonths")
            return out
        stop = later(first, len(out) + 1, not by_calendar) - DAY
        if asked and len(out) + 1 == int(asked):
            return [*((a, b, True) for a, b, _ in out), (start, end, True)]
        out.append((start, min(stop, end), stop <= end and (not by_calendar or start.day == 1)))


def day_share(rule, date, month):
    """What a day of a part of a month is, by the rule; `month` is that part."""
    if rule == "whole":
        return F(1, (month[1] - month[0]).days + 1)
    return F(1, last(date.year, date.month) if rule == "calendar_days" else int(rule))


def count(months, first, end, rule, strict=False):
    """How many months some days are; `strict`: a part of a whole month counts by the rule, too."""
    out = F(0)
    for month in months:
        start, stop = max(first, month[0]), min(end, month[1])
        days = (stop - start).days + 1
        if days <= 0:
            continue
        if month[2] and (not strict or (start, stop) == month[:2]):
            out += F(days, (month[1] - month[0]).days + 1)
            continue
        if rule is None:
            raise Refusal("not_in_rule_book", "to", "part_month")
        share = sum(day_share(rule, start + n * DAY, (start, stop) if strict else month) for n in range(days))
        out += min(share, F(1)) if rule not in ("whole", "calendar_days") else share
    return out


def stated(*files):
    """The first rule for parts of months that a file states."""
    for file in files:
        if file and "part_month" in file:
            return "30" if file["part_month"] == "thirty" else file["part_month"]
        if file and "month_days" in file:
            return str(file["month_days"])
    return None
