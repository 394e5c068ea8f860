"""cost, saving and appliances in exact fractions, from the rule files under core/rules/."""

import tomllib
import unicodedata
from fractions import Fraction as F

import rules as r
import tariff_bill
from tariff_book import RULES


def table(path):
    """The values of a table file by row and column, with the rows' labels under `label`."""
    rows = tomllib.loads((RULES / path).read_text(encoding="utf-8"))["row"]
    return {row["id"]: {**{k: F(v) for k, v in row["values"].items()}, "label": row["label"]} for row in rows}


def number(i, *path, default=None):
    for name in path:
        i = i.get(name, {}) if isinstance(i, dict) else {}
    if i in ({}, "", None):
        return default
    text = unicodedata.normalize("NFKC", str(i)).replace(",", "").strip()
    for suffix, factor in (("亿", 10**8), ("万", 10**4), ("%", F(1, 100))):
        if text.endswith(suffix):
            return F(text[: -len(suffix)]) * factor
    return F(text)


def percent(value):
    return r.plain(r.round_to(value * 100, 2))


# What electricity is in the cost of a product.
def cost(i):
    shares = table("cost/share-2010.toml")
    n, e, c, p = (number(i, name) for name in ("output", "bill", "otherCost", "price"))
    share = r.round_to(e / (e + c) * 100, 2)
    low, high, most = (shares[name]["share"] for name in ("low", "high", "intensive"))
    weight = "light" if share < low else "usual" if share <= high else "heavy" if share <= most else "extreme"
    out = {
        "share": r.plain(share),
        "weight": weight,
        "electricity": r.fixed(e / n, 4),
        "energy": r.plain(r.round_to(number(i, "kwh") / n, 4)),
        "unitCost": r.fixed((e + c) / n, 4),
    }
    if p is not None:
        out |= {"margin": percent((n * p - e - c) / (n * p)), "bearable": percent((n * p - e - c) / e)}
    changes = []
    if "priceChange" in i:
        typed = number(i, "priceChange")
        changes.append(("price", e * (typed if "%" in i["priceChange"] else typed / 100)))
    if "adjustmentNow" in i:
        changes.append(("power_factor", number(i, "adjustmentAfter") - number(i, "adjustmentNow")))
    if "shiftKwh" in i:
        changes.append(("shift", number(i, "shiftKwh") * (number(i, "valleyPrice") - number(i, "peakPrice"))))
    out["effects"] = [effect(lever, r.round_to(d, 2), n, e, c, p) for lever, d in changes]
    if "thisYear" in i:
        out["yearOnYear"] = percent(number(i, "thisYear") / number(i, "lastYear") - 1)
    return out


def effect(lever, d, n, e, c, p):
    out = {
        "lever": lever,
        "monthly": r.fixed(d),
        "perUnit": r.fixed(d / n, 4),
        "percent": percent(d / (e + c)),
        "share": percent((e + d) / (e + c + d)),
    }
    return out | ({"margin": percent((n * p - e - c - d) / (n * p))} if p is not None else {})


# What measures save.
def lighting(m):
    return m("count") * (m("oldWatts") - m("newWatts")) * m("hours") * m("days") / 1000


def motor(m):
    row = table("saving/motor-efficiency.toml")[m.text("kw")]
    old, new = (row[m.text(name)] / 100 for name in ("oldClass", "newClass"))
    return m("count") * m("kw") * m("load") / 100 * (1 / old - 1 / new) * m("hours")


def drive(m):
    practice = table("saving/retrofit.toml")
    idle, efficiency, q = practice["throttled_idle"]["value"] / 100, practice["drive_efficiency"]["value"] / 100, m("flow") / 100
    throttled, controlled = r.round_to(idle + (1 - idle) * q, 4), r.round_to(q**3 / efficiency, 4)
    return m("count") * m("kw") * (throttled - controlled) * m("hours")


def cooling(m):
    return m("count") * m("kw") * (1 / m("oldRatio") - 1 / m("newRatio")) * m("hours")


def transformer(m):
    copper = (m("load") / 100) ** 2 * (m("oldLoad") - m("newLoad"))
    return (m("oldIdle") - m("newIdle") + copper) * m("hours") / 1000


def air(m):
    effect = table("saving/retrofit.toml")["pressure"]["value"] / 100
    return m("count") * m("kw") * (effect * m("pressure") * 10 + m("leakage") / 100) * m("hours")


def device(m):
    return m("count") * (m("oldKw") - m("newKw")) * m("hours")


KINDS = {f.__name__: f for f in (lighting, motor, drive, cooling, transformer, air, device)}


class Measure:
    def __init__(self, fields):
        self.fields = fields

    def __call__(self, name):
        return number(self.fields, name, default=F(0))

    def text(self, name):
        return self.fields[name]


def bill(i, usage):
    """Money of the typical month, or of twelve like months where a year's tiers are climbed."""
    fields = {k: v for k, v in i.items() if k not in KINDS and k not in ("discountRate", "lifeYears")}
    if "residential" not in i["tariff"]:
        return F(tariff_bill.estimate_bill({**fields, "usage": texts(usage)})["total"])
    return sum(F(one["total"]) for one in months(i["tariff"], i["month"], [usage["kwh"]] * 12))


def months(tariff, month, energies):
    used, bills = F(0), []
    for n, kwh in enumerate(energies, 1):
        one = {"tariff": tariff, "month": f"{month[:4]}-{n:02}", "usage": {"kwh": exact(kwh)}, "yearToDateKwh": exact(used)}
        bills.append(tariff_bill.estimate_bill(one))
        used += kwh
    return bills


def exact(value):
    return r.plain(value)


def texts(usage):
    return {name: exact(kwh) for name, kwh in usage.items()}


def less(usage, cut, when):
    usage = dict(usage)
    if "kwh" in usage:
        usage["kwh"] -= cut
    elif when != "even":
        usage[when] -= cut
    else:
        whole, left = sum(usage.values()), cut
        for name in usage:
            part = min(r.round_to(cut * usage[name] / whole, 2), usage[name], left)
            usage[name] -= part
            left -= part
        usage[name] -= left
    return usage


def benefit(i, energy, money, investment):
    factor = table("saving/grid-emission.toml")["2023"]["factor"]
    out = {
        "energyKwh": r.plain(energy),
        "money": r.fixed(money),
        "perKwh": r.plain(r.round_to(money / energy, 4)),
        "investment": r.fixed(investment),
        "carbonKg": r.plain(r.round_to(energy * factor, 2)),
        "months": None,
    }
    life = int(i["lifeYears"]) if "lifeYears" in i else None
    if money > 0 and (life is None or 12 * investment / money <= 12 * life):
        out["months"] = r.fixed(12 * investment / money)
    if life and "discountRate" in i:
        out["npv"] = r.fixed(r.npv(investment, money, number(i, "discountRate"), life))
    return out


def saving(i):
    usage = {name: number(i, "usage", name) for name in i["usage"]}
    before = bill(i, usage)
    times = 1 if "residential" in i["tariff"] else 12
    found, after = [], usage
    for kind, energy_of in KINDS.items():
        if i.get(kind, {}).get("oldIdle" if kind == "transformer" else "count"):
            energy = r.round_to(energy_of(Measure(i[kind])), 2)
            cut, when = r.round_to(energy / 12, 2), i[kind].get("when", "even")
            money = r.round_to(times * (before - bill(i, less(usage, cut, when))), 2)
            after = less(after, cut, when)
            found.append((kind, energy, money, number(i, kind, "investment")))
    one = [{"kind": kind, **benefit(i, energy, money, cost)} for kind, energy, money, cost in found]
    together = r.round_to(times * (before - bill(i, after)), 2)
    one.sort(key=lambda b: (b["months"] is None, F(b["months"] or 0)))
    practice = any(kind in ("drive", "air") for kind, *_ in found)
    return {
        "before": r.fixed(before),
        "wholeYear": times == 1,
        "measures": one,
        "all": benefit(i, sum(f[1] for f in found), together, sum(f[3] for f in found)),
        "interaction": r.fixed(together - sum(f[2] for f in found)),
        "status": "illustrative" if practice else "in_force",
        "confidence": "unconfirmed" if practice else "secondary",
    }


# What a household's connection carries.
def appliances(i):
    known = {name: {k: v for k, v in row.items() if k != "label"} for name, row in table("household/appliances.toml").items()}
    if "own" in i:
        known["own"] = {name: number(i, "own", name) for name in ("watts", "hours", "days")} | {"together": F(100)}
    supply = table("household/supply.toml")["home"]
    per_ampere = supply["volts"] * supply["factor"]
    now = {name: number(i, "now", name, default=F(0)) for name in known}
    both = {name: now[name] + number(i, "planned", name, default=F(0)) for name in known}
    states = [state(i, known, counts, per_ampere, None) for counts in (now, both)]
    if "yearKwh" in i:
        metered = number(i, "yearKwh")
        planned = {name: both[name] - now[name] for name in known}
        states = [state(i, known, counts, per_ampere, extra) for counts, extra in ((now, (metered, {})), (both, (metered, planned)))]
    loads = [F(one["loadWatts"]) for one in states]
    three = loads[1] > supply["single_phase"] * 1000
    tables = {part: table(f"household/{path}.toml") for part, path in (("wire", "service-wire"), ("meter", "meter"), ("breaker", "breaker"))}
    limits = {part: rows[i[part]]["amperes"] for part, rows in tables.items()}
    instead = {} if three else advised(i, tables, loads[1] / per_ampere)
    checks = []
    for part, limit in limits.items():
        room = limit * per_ampere - loads[1]
        check = {"part": part, "limit": r.plain(limit), "now": loads[0] <= limit * per_ampere, "after": room >= 0}
        check["allAtOnce"] = F(states[1]["installedWatts"]) <= limit * per_ampere
        check["headroomWatts"] = r.plain(r.round_to(room, 1))
        if instead.get(part, i[part]) != i[part]:
            check["upgrade"] = tables[part][instead[part]]["label"]
        checks.append(check)
    fits = all(check["after"] for check in checks)
    carried = fits and not three and limits["breaker"] <= limits["wire"]
    verdict = "upgrade" if not carried else "fits" if all(check["allAtOnce"] for check in checks) else "stagger"
    more = {name: F(states[1][name]) - F(states[0][name]) for name in ("energyKwh", "bill")}
    return {
        "fits": fits,
        "verdict": verdict,
        "mostCurrent": r.plain(r.round_to(F(states[1]["installedWatts"]) / per_ampere, 2)),
        "addedKwh": r.plain(more["energyKwh"]),
        "addedBill": r.fixed(more["bill"]),
        "protected": limits["breaker"] <= limits["wire"],
        "threePhase": three,
        "now": states[0],
        "after": states[1],
        "checks": checks,
    }


def advised(i, tables, current):
    """Wire and breaker that fit each other and the load, those that are there first."""
    first = {part: [i[part], *rows] for part, rows in tables.items()}
    size = {part: lambda name, rows=rows: rows[name]["amperes"] for part, rows in tables.items()}
    found = {"meter": next((name for name in first["meter"] if size["meter"](name) >= current), None)}
    for wire in (name for name in first["wire"] if name[:2] == i["wire"][:2]):
        fits = [name for name in first["breaker"] if current <= size["breaker"](name) <= size["wire"](wire)]
        if fits:
            return found | {"wire": wire, "breaker": fits[0]}
    return {part: name for part, name in found.items() if name}


def state(i, known, counts, per_ampere, metered):
    watts = sum(counts[name] * row["watts"] for name, row in known.items())
    load = sum(counts[name] * row["watts"] * row["together"] / 100 for name, row in known.items())
    energy = sum(r.round_to(counts[name] * row["watts"] * row["hours"] * row["days"] / 1000, 2) for name, row in known.items())
    if metered:
        base, planned = metered
        energy = base + sum(r.round_to(planned.get(name, 0) * row["watts"] * row["hours"] * row["days"] / 1000, 2) for name, row in known.items())
    month = r.round_to(energy / 12, 2)
    bills = months(i["tariff"], i["month"], [energy - 11 * month, *[month] * 11])
    tiers = {}
    for line in (line for one in bills for line in one["lines"] if line["id"].startswith("tier_")):
        tiers[line["id"]] = tiers.get(line["id"], F(0)) + F(line["quantity"])
    return {
        "installedWatts": r.plain(watts),
        "loadWatts": r.plain(load),
        "current": r.plain(r.round_to(load / per_ampere, 2)),
        "energyKwh": r.plain(energy),
        "bill": r.fixed(sum(F(one["total"]) for one in bills)),
        "tiers": [{"kwh": r.plain(kwh)} for kwh in tiers.values()],
    }
