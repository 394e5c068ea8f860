"""lateFee by the rule files (docs/tariff-language.md, 12)."""

import datetime
from fractions import Fraction as F

from rules import fixed, plain, round_to, to_fraction
from tariff_book import BOOK, Refusal, day


def waived(file, i, paid):
    same = [w for w in file.get("waiver", ()) if w["region"] == i.get("region") and w["bill_month"] == i.get("billMonth")]
    return any(paid <= day(w["paid_by"]) for w in same)


def late_fee(i):
    for name in ("amount", "startDate", "payDate", "customer"):
        if name not in i:
            raise Refusal("missing", name)
    start, paid, amount = day(i["startDate"]), day(i["payDate"]), to_fraction(i["amount"])
    file = BOOK.in_force("late_fee", "cn", start, "startDate")
    end = paid if file["count_payment_day"] else paid - datetime.timedelta(days=1)
    year_end = min(end, datetime.date(start.year, 12, 31))
    days = {"this_year": max(0, (year_end - start).days + 1), "earlier_years": max(0, (end - year_end).days)}
    whole = sum(days.values())
    if waived(file, i, paid):
        return {"days": str(whole), "lines": [], "fee": "0.00"}
    lines, fee = [], F(0)
    for rate in (r for r in file["rate"] if r["customer"] == i["customer"]):
        count = days[rate["debt"]] if "debt" in rate else whole
        if count:
            part = amount * count * to_fraction(rate["per_day"])
            lines.append({"days": str(count), "perDay": plain(to_fraction(rate["per_day"])), "amount": fixed(part)})
            fee += part
    fee = round_to(fee, 2)
    if fee > 0 and "minimum" in file:
        fee = max(fee, to_fraction(file["minimum"]))
    return {"days": str(whole), "lines": lines, "fee": fixed(fee)}
