"""breach, theft and outageCompensation by the supply rules under core/rules/supply."""

import calendar
from datetime import date
from fractions import Fraction as F

from rules import fixed, plain, round_to, to_fraction
from service import files
from tariff_book import Refusal, day


def rules_of(i):
    if "date" not in i:
        raise Refusal("missing", "date")
    on = day(i["date"])
    for file in files("supply", "supply_rules"):
        if file["effective_from"] <= on <= file.get("effective_to", date.max):
            rows = {r["id"]: {k: F(v) for k, v in r.get("values", {}).items()} for r in file["row"]}
            return rows, file, on
    raise Refusal("not_in_rule_book", "date")


def stated(i, rows, row, column, field):
    """The value, whether the rule caps it, and whether it is the caller's own."""
    rule = rows.get(row, {}).get(column)
    cap = column == "multiple" and "ceiling" in rows.get(row, {})
    own = to_fraction(i[field]) if field in i else None
    if own is None and rule is None:
        raise Refusal("not_in_rule_book", field)
    if own is None or own == rule:
        return rule, cap, False
    if rule is not None and not (cap and own < rule):
        raise Refusal("out_of_range", field)
    return own, cap, True


def span(i, file, on):
    first, last = day(i["from"]), day(i["to"]) if "to" in i else on
    if last > on or last < first:
        raise Refusal("out_of_range", "to")
    if first < file["effective_from"]:
        raise Refusal("not_in_rule_book", "from")
    return first, last


def months(i, rows, file, on):
    """(days, share of a month) of each calendar month, or (months, months) where they are counted."""
    if "months" in i:
        if "from" in i:
            raise Refusal("conflict", "months")
        return [(F(i["months"]), F(i["months"]))]
    first, last = span(i, file, on)
    thirty, out = rows.get("part_month", {}).get("days"), []
    for n in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = divmod(n, 12)
        whole = calendar.monthrange(year, month + 1)[1]
        begin = max(first, date(year, month + 1, 1))
        end = min(last, date(year, month + 1, whole))
        used, size = (end - begin).days + 1, thirty or F(whole)
        used = size if used == whole else min(F(used), size)
        out.append((used, used / size))
    return out


def power(i):
    if "meter" in i:
        m = i["meter"]
        parts = [m["volts"], m["amps"], m.get("phases", 1), m.get("multiplier", 1)]
        out = F(1, 1000)
        for part in parts:
            out *= to_fraction(part)
        return out
    return to_fraction(i["capacityKw"])


def devices(i, rows, file, on, days):
    """(kWh, the device's own fields over those of the input)."""
    for own in i.get("devices", [i]):
        all_fields = {**i, **own}
        if "capacityKw" in own and "meter" in own:
            raise Refusal("conflict", "meter")
        if "hoursPerDay" in all_fields:
            hours = to_fraction(all_fields["hoursPerDay"])
        elif "use" not in all_fields:
            raise Refusal("missing", "use")
        else:
            hours = rows.get(f"theft_{all_fields['use']}", {}).get("hours")
        long = to_fraction(all_fields["days"]) if "days" in all_fields else days
        if "from" in i:
            first, last = span(i, file, on)
            long = (last - first).days + 1
        if hours is None or long is None:
            raise Refusal("not_in_rule_book", "hoursPerDay" if hours is None else "days")
        yield power(all_fields) * hours * long, all_fields


def claim(file, row, back, penalty, cap, own, **more):
    known = {"citation": {"rule": file["id"]}} if row else {}
    return known | more | {
        "backBilled": fixed(back),
        "penalty": fixed(penalty),
        "total": fixed(round_to(back, 2) + round_to(penalty, 2)),
        "ceiling": cap,
        "status": file["status"],
        "given": [{"field": field, "value": plain(value)} for field, value in own],
    }


def multiplied(i, rows, file, row, back, **more):
    times, cap, own = stated(i, rows, row, "multiple", "penaltyMultiple")
    given = [("penaltyMultiple", times)] if own else []
    return claim(file, row in rows, back, back * times, cap, given, penaltyMultiple=plain(times), **more)


def lines(parts, unit):
    return [{"quantity": plain(q), "unit": unit, "amount": fixed(a)} for q, a in parts]


def difference(i, rows, file, on):
    row = "wrong_category"
    if "difference" in i:
        return multiplied(i, rows, file, row, to_fraction(i["difference"]))
    unknown = rows.get(row, {}).get("months")
    if "devices" in i or "capacityKw" in i:
        count = to_fraction(i["months"]) if "months" in i else unknown
        days = count * 30 if count else None
        found = list(devices(i, rows, file, on, days))
    else:
        many = F(1)
        if "monthlyKwh" in i:
            many = to_fraction(i["months"]) if "months" in i else unknown
        names = [n for n in ("kwh", "monthlyKwh") if n in i]
        if not names and "kwhByMonth" not in i:
            raise Refusal("missing", "kwh")
        energies = i["kwhByMonth"] if not names else [i[names[0]]]
        found = [(to_fraction(kwh) * many, i) for kwh in energies]
    parts = []
    for kwh, of in found:
        more = to_fraction(of["priceDue"]) - to_fraction(of["priceBilled"])
        if more < 0:
            raise Refusal("out_of_range", "priceDue")
        parts.append((kwh, round_to(kwh * more, 2)))
    back = sum(money for _, money in parts)
    energy = plain(sum(kwh for kwh, _ in parts))
    return multiplied(i, rows, file, row, back, energyKwh=energy, lines=lines(parts, "kWh"))


def capacity(i, rows, file, on, name):
    if i["customer"] == "two_part":
        price = to_fraction(i["capacityKva"]) * to_fraction(i["capacityPrice"])
        unit = "month" if "months" in i else "day"
        parts = [(used, round_to(price * share, 2)) for used, share in months(i, rows, file, on)]
        back = sum(money for _, money in parts)
        return multiplied(i, rows, file, f"{name}_two_part", back, lines=lines(parts, unit))
    return by_kva(i, rows, file, f"{name}_other")


def by_kva(i, rows, file, row):
    each, cap, own = stated(i, rows, row, "per_kva", "penaltyPerKva")
    money = to_fraction(i["capacityKva"]) * each * to_fraction(i.get("times", 1))
    given = [("penaltyPerKva", each)] if own else []
    if row != "over_quota":
        return claim(file, row in rows, F(0), money, cap, given, penaltyRate=plain(each))
    times, _, _ = stated(i, rows, row, "multiple", "penaltyMultiple")
    more = to_fraction(i["kwh"]) * to_fraction(i["price"]) * times
    money = round_to(money, 2) + round_to(more, 2)
    return claim(file, True, F(0), money, cap, given, penaltyRate=plain(each), penaltyMultiple=plain(times))


def breach(i):
    rows, file, on = rules_of(i)
    kind = i["kind"]
    if kind == "wrong_category":
        return difference(i, rows, file, on)
    if kind == "moved_meter":
        row = "moved_meter_residential" if i["customer"] == "residential" else "moved_meter_other"
        each, cap, own = stated(i, rows, row, "per_time", "penaltyPerTime")
        given = [("penaltyPerTime", each)] if own else []
        money = each * to_fraction(i.get("times", 1))
        return claim(file, row in rows, F(0), money, cap, given, penaltyRate=plain(each))
    if kind in ("over_quota", "other_source"):
        return by_kva(i, rows, file, kind)
    return capacity(i, rows, file, on, {"over_capacity": "over_capacity", "sealed_equipment": "sealed"}[kind])


def theft(i):
    rows, file, on = rules_of(i)
    days = rows.get("theft", {}).get("days")
    found = [(kwh, round_to(kwh * to_fraction(of["price"]), 2)) for kwh, of in devices(i, rows, file, on, days)]
    back = sum(money for _, money in found)
    energy = plain(sum(kwh for kwh, _ in found))
    return multiplied(i, rows, file, "theft", back, energyKwh=energy, lines=lines(found, "kWh"))


def outage(i):
    rows, file, _ = rules_of(i)
    if i.get("kind") == "customer":
        row = "outage_by_customer"
    elif "customer" not in i:
        raise Refusal("missing", "customer")
    else:
        row = "outage_two_part" if i["customer"] == "two_part" else "outage_single_part"
    times, cap, own = stated(i, rows, row, "multiple", "multiple")
    if "kwh" in i and "normalKwh" in i:
        raise Refusal("conflict", "kwh")
    if "kwh" in i:
        kwh = to_fraction(i["kwh"])
    else:
        days = to_fraction(i.get("normalDays", 30))
        if "normalMonth" in i:
            days = F(calendar.monthrange(*map(int, i["normalMonth"].split("-")))[1])
        kwh = to_fraction(i["normalKwh"]) / (days * 24) * to_fraction(i["hours"])
    return ({"citation": {"rule": file["id"]}} if row in rows else {}) | {
        "energyKwh": plain(round_to(kwh, 2)) if "normalKwh" in i else plain(kwh),
        "multiple": plain(times),
        "compensation": fixed(kwh * to_fraction(i["price"]) * times),
        "ceiling": cap,
        "given": [{"field": "multiple", "value": plain(times)}] if own else [],
    }
