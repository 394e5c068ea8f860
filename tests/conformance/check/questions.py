"""checkBill and the questions the other way round: whole bills by tariff_bill, values found by trying."""

import copy
from fractions import Fraction as F

import rules as r
import tariff_bill
from rules import fixed, plain, round_to, to_fraction
from tariff_book import BOOK


def total(i):
    return F(tariff_bill.estimate_bill(i)["total"])


def all_files(i):
    """Every file of the tariff as the input's own, so that it can be changed."""
    brought = {f["id"]: f for f in i.get("ruleFiles", ())}
    files = {f["id"]: f for f in BOOK.files.values() if f["kind"] in ("tariff", "charges")} | brought
    return [copy.deepcopy(f) for f in files.values()]


def without(i, name):
    files = all_files(i)
    for file in files:
        if "charge" in file:
            file["charge"] = [c for c in file["charge"] if c["id"] != name]
    out = {**i, "ruleFiles": files}
    for place in ("prices", "quantities", "amounts"):
        if place in out:
            out[place] = {k: v for k, v in out[place].items() if k != name}
    return out


def rounded(i, way):
    files = all_files(i)
    for file in files:
        if file["kind"] == "tariff" and file["tariff"] == i["tariff"]:
            file["rounding"]["value"] = way
        for charge in file.get("charge", ()):
            charge.pop("rounding", None)
    return {**i, "ruleFiles": files}


def household(i, **more):
    return {**i, "household": {**i.get("household", {}), **more}}


def read_wrong(usage, value):
    """Other energy, or two periods that changed places."""
    if "/" not in value:
        return {"kwh": value}
    one, other = value.split(" / ")
    return {**usage, one: usage[other], other: usage[one]}


CHANGES = {
    "month": lambda i, v: {**i, "month": v},
    "rounding": rounded,
    "charge_left_out": without,
    "standard": lambda i, v: {**i, "standard": v},
    "power_factor": lambda i, v: {k: x for k, x in i.items() if k not in ("standard", "reactiveKvarh")},
    "voltage": lambda i, v: {**i, "voltage": v},
    "year_to_date": lambda i, v: {**i, "yearToDateKwh": v},
    "basic_charge": lambda i, v: {**i, "basicCharge": v},
    "people": lambda i, v: household(i, people=0 if v == "—" else v),
    "allowance": lambda i, v: household(i, allowance=None if v == "—" else v),
    "reading": lambda i, v: {**i, "usage": read_wrong(i["usage"], v)},
}


def check_bill(i, expected):
    """Recomputes the bill, and each cause that the vector names by what it would change."""
    i = dict(i)
    printed = i.pop("printed")
    bill = tariff_bill.estimate_bill(i)
    lines, implied = [], F(bill["total"])
    for line in printed.get("lines", ()):
        of = [l for l in bill["lines"] if line["id"] in (l["id"], l.get("charge"))]
        found, said = sum(F(l["amount"]) for l in of), F(line["amount"])
        implied += said - found
        lines.append({"id": line["id"], "printed": fixed(said), "calculated": fixed(found), "difference": fixed(said - found)})
    said = F(printed["total"]) if "total" in printed else implied
    off = said - F(bill["total"])
    causes = []
    for cause in expected.get("causes", ()):
        would = total(CHANGES[cause["cause"]](i, cause["value"]))
        assert 2 * abs(said - would) <= abs(off), f"{cause} leaves more than half"
        causes.append({"cause": cause["cause"], "value": cause["value"], "total": fixed(would), "difference": fixed(said - would), "explains": said == would})
    distances = [abs(F(cause["difference"])) for cause in causes]
    assert distances == sorted(distances), "nearest first"
    energy = sum(F(kwh) for kwh in i["usage"].values())
    return {
        "agrees": off == 0 and all(line["difference"] == "0.00" for line in lines),
        "printed": fixed(said), "total": bill["total"], "difference": fixed(off), "lines": lines, "causes": causes,
        "left": causes[0]["difference"] if causes else fixed(off),
        **({"perKwh": plain(round_to(off / energy, 6))} if off and energy else {}),
    }  # fmt: skip


def price_from_bill(i):
    i = dict(i)
    said = F(i.pop("printed")["total"])
    charge, period = i.pop("charge", None), i.pop("period", None)
    find = i.pop("find", "energy" if period or "usage" not in i else "price")
    step = F(1, 10**8) if find == "price" else F(1, 100)
    if find == "price" and charge is None:
        [charge] = [c["id"] for f in i["ruleFiles"] for c in f.get("charge", ()) if "given" in c]

    def at(n):
        value = plain(n * step)
        if find == "energy":
            usage = {**i.get("usage", {}), period: value} if period else {"kwh": value}
            return total({**i, "usage": usage})
        files = all_files(i)
        for file in files:
            for c in file.get("charge", ()):
                if c["id"] == charge and file.get("tariff", i["tariff"]) == i["tariff"]:
                    c.pop("given", None)
                    c.pop("prices", None)
                    c["price"] = value
        return total({**i, "ruleFiles": files})

    def first(reached, low, high):
        while low < high:
            middle = (low + high) // 2
            low, high = (low, middle) if reached(middle) else (middle + 1, high)
        return low

    most = 10**11
    low = first(lambda n: at(n) >= said, 0, most)
    out = {"find": find, "of": charge or period, "unit": "元/kWh" if find == "price" else "kWh", "printed": fixed(said)}
    if at(low) != said:
        return out | {"value": None}
    high = first(lambda n: at(n) > said, low, most) - 1
    for decimals in range(9):
        scaled = low * step * 10**decimals
        up = F(-(-scaled.numerator // scaled.denominator), 10**decimals)
        if up <= high * step:
            return out | {"value": plain(up), "from": plain(low * step), "to": plain(high * step), "bill": {"total": fixed(said)}}


def split_months(i):
    i = dict(i)
    one, other = i.pop("months")
    whole, said = int(i.pop("kwh")), F(i.pop("total"))
    bills = [total({**i, "month": one, "usage": {"kwh": str(n)}}) for n in range(whole + 1)]
    others = [total({**i, "month": other, "usage": {"kwh": str(n)}}) for n in range(whole + 1)]
    sums = [bills[n] + others[whole - n] for n in range(whole + 1)]
    ways = [n for n, money in enumerate(sums) if money == said]
    splits = []
    for n in ways:
        if n - 1 in ways:
            splits[-1]["firstToKwh"] = str(n)
            continue
        money = {"firstTotal": fixed(bills[n]), "secondTotal": fixed(others[whole - n])}
        splits.append({"firstKwh": str(n), "secondKwh": str(whole - n), **money})
    return {"splits": splits, "least": fixed(min(sums)), "most": fixed(max(sums))}


def energy_for_average_price(i):
    """The energies around the wanted average that the vector could mean, by trying every whole kWh near it."""
    i = dict(i)
    wanted, most = F(i.pop("averagePrice")), 10**7

    def within(n):
        return total({**i, "usage": {"kwh": str(n)}}) <= wanted * n + F(5, 1000)

    inside, far = within(1), within(most)
    if inside == far:
        return {"kwh": None, "ranges": [{"fromKwh": "1"}] if inside else []}
    low, high = 1, most
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (middle, high) if within(middle) == inside else (low, middle)
    kwh = low if inside else high
    bill = tariff_bill.estimate_bill({**i, "usage": {"kwh": str(kwh)}})
    ranges = [{"fromKwh": "1", "toKwh": str(low)}] if inside else [{"fromKwh": str(high)}]
    average = plain(round_to(F(bill["total"]) / kwh, 4))
    return {"kwh": str(kwh), "ranges": ranges, "bill": {"total": bill["total"], "averagePrice": average}}


def percent(i, energies):
    if "factor" in energies:
        k = int(F(energies["factor"]) * 100)
    else:
        k = r.factor(F(energies["activeKwh"]), F(energies["reactiveKvarh"]))
    return F(k, 100), r.PERCENT[fixed(F(i["standard"]))](k)


def base_from_total(i):
    said, outside = F(i["total"]), F(i.get("outside", 0))
    factor, off = percent(i, i)
    out = {"powerFactor": fixed(factor), "adjustmentPercent": plain(off), "base": None}
    near = round_to((said - outside) / (1 + off / 100), 2)
    for cents in (0, 1, -1, 2, -2):
        base = near + F(cents, 100)
        money = round_to(base * off / 100, 2)
        if base + money + outside != said:
            continue
        if out["base"] is not None:
            return out | {"alsoBase": fixed(base)}
        out |= {"base": fixed(base), "adjustment": fixed(money)}
        if "corrected" in i:
            factor, off = percent(i, {**i, **i["corrected"]})
            money = round_to(base * off / 100, 2)
            new = {"powerFactor": fixed(factor), "adjustmentPercent": plain(off), "adjustment": fixed(money)}
            new["total"] = fixed(base + money + outside)
            out |= {"corrected": new, "difference": fixed(base + money + outside - said)}
            break
    return out
