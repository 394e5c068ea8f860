"""A bill whose parts say more than their energy: the sum of the bills of its months, each by what was read in it."""

from fractions import Fraction as F

import tariff_months as months
from rules import fixed, plain, to_fraction
from tariff_book import Refusal, day

FACTOR = ("reactiveKvarh", "reactive", "factor")
OWN = (*FACTOR, "maxDemandKw", "metering")


def is_judged(i):
    return any(set(part) & set(OWN) for part in i.get("parts", ()))


def refuse(i):
    """What one part says all of them have to say, and the bill as a whole can't."""
    parts = i["parts"]
    read = [{r["register"] for m in p.get("metering", {}).get("meters", ()) for r in m["registers"]} for p in parts]
    for n, part in enumerate(parts):
        if "sub" in part.get("metering", {}):
            raise Refusal("conflict", f"parts.{n}.metering.sub")
        if "metering" in part and "usage" in part:
            raise Refusal("conflict", f"parts.{n}.usage")
    has = [bool(set(p) & set(FACTOR)) or "reactiveForward" in r for p, r in zip(parts, read)]
    if any(has) and not all(has):
        raise Refusal("missing", f"parts.{has.index(False)}.reactiveKvarh")
    for name in FACTOR if any(has) else ():
        if name in i:
            raise Refusal("conflict", name)
    if any("maxDemandKw" in p for p in parts) and "maxDemandKw" in i:
        raise Refusal("conflict", "maxDemandKw")


def groups(i, first, last):
    """Parts from the beginning of one billing month to that of another."""
    starts = {start for start, _, _ in months.of_bill(first, last, i.get("billingMonths"))}
    out = []
    for part in i["parts"]:
        if not out or day(part["from"]) in starts:
            out.append([])
        out[-1].append(part)
    return out


def month_of(i, group, used):
    """The bill of one group as an input of its own."""
    bare = {k: v for k, v in i.items() if k not in ("parts", "month", "billingMonths")}
    out = bare | {"from": group[0]["from"], "to": group[-1]["to"], "yearToDateKwh": plain(used)}
    demands = [to_fraction(p["maxDemandKw"]) for p in group if "maxDemandKw" in p]
    if demands:
        out["maxDemandKw"] = plain(max(demands))
    if len(group) == 1:
        own = {k: v for k, v in group[0].items() if k not in ("from", "to", "maxDemandKw")}
        return out | own
    out["parts"] = [{k: p[k] for k in ("from", "to", "usage")} for p in group]
    reactive = [to_fraction(p["reactiveKvarh"]) for p in group if "reactiveKvarh" in p]
    if reactive:
        out["reactiveKvarh"] = plain(sum(abs(kvarh) for kvarh in reactive))
    factors = {p.get("factor") for p in group}
    if len(factors) > 1 or factors != {None} and reactive:
        raise Refusal("conflict", "parts")
    return out | ({} if factors == {None} else {"factor": factors.pop()})


def estimate_bill(i, bill, first, last):
    """The months' bills, by `bill`, and their sum."""
    refuse(i)
    parts = groups(i, first, last)
    if any("maxDemandKw" in p for p in i["parts"]):
        for group in parts:
            if not any("maxDemandKw" in p for p in group):
                raise Refusal("missing", f"parts.{i['parts'].index(group[0])}.maxDemandKw")
    used, each = to_fraction(i.get("yearToDateKwh", 0)), []
    for group in parts:
        each.append((group, bill(month_of(i, group, used))))
        used += to_fraction(each[-1][1].get("energyKwh", 0))
    total = lambda name: sum(F(one.get(name, 0)) for _, one in each)  # noqa: E731
    out = {"subtotal": fixed(total("subtotal")), "total": fixed(total("total"))}
    adjusted = [(group, one) for group, one in each if "powerFactor" in one]
    if len(each) == 1:
        return each[0][1]
    if adjusted:
        out["powerFactorAdjustment"] = fixed(total("powerFactorAdjustment"))
        out["powerFactorMonths"] = [
            {"from": group[0]["from"], "to": group[-1]["to"], "adjustment": one["powerFactorAdjustment"], **one["powerFactor"]}
            for group, one in adjusted
        ]
    return out
