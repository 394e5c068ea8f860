"""A new workshop or farm in exact fractions, from the rule files under core/rules/workshop/."""

from fractions import Fraction as F
from math import isqrt

import rules as r
from customers import number, table


def root(value, decimals=2):
    """The square root, half up."""
    scaled = value * 100 ** (decimals + 1)
    return r.round_to(F(isqrt(scaled.numerator // scaled.denominator), 10 ** (decimals + 1)), decimals)


def hundredths(value):
    return r.round_to(value, 2)


def percent(i, name):
    """A percentage, typed with or without its sign."""
    value = number(i, name, default=F(0))
    return value if "%" in i.get(name, "") else value / 100


class Plan:
    def __init__(self, i):
        self.i, self.limits = i, table("workshop/supply.toml")
        self.kinds = table("workshop/equipment.toml")
        self.together, self.days = number(i, "simultaneity"), number(i, "days")
        self.farming = i["purpose"] == "farming"
        self.rows = [self.row(one) for one in i["equipment"] if one.get("count") or one.get("kw")]

    def row(self, one):
        kind = self.kinds[one["kind"]]
        count, kw = number(one, "count"), number(one, "kw")
        demand = count * kw * kind["demand"]
        volts = self.line() if kind["phases"] > 1 else self.limits["single_phase"]["volt"]
        rated = hundredths(kw * 1000 / (volts * kind["cos"] * kind["efficiency"] / 100))
        return {
            "kind": one["kind"],
            "kw": kw,
            "installed": count * kw,
            "demand": demand,
            "reactive": demand * kind["tan"],
            "rated": rated,
            "starting": hundredths(kind["start"] * rated),
            "energyKwh": hundredths(demand * number(one, "hours") * self.days),
        }

    def line(self):
        return self.limits["root3"]["number"] * self.limits["low_voltage"]["volt"]

    def sum(self, name):
        return sum((row[name] for row in self.rows), F(0))

    def supply(self, kw):
        single = all(self.kinds[row["kind"]]["phases"] == 1 for row in self.rows)
        if single and kw <= self.limits["single_phase"]["kw"]:
            return "single_phase"
        return "low_voltage" if kw <= self.limits["low_voltage"]["kw"] else "own_transformer"

    def current(self, supply, kva):
        volts = self.limits["single_phase"]["volt"] if supply == "single_phase" else self.line()
        return hundredths(kva * 1000 / volts)

    def start(self, p, q, supply):
        rising = [row for row in self.rows if row["starting"] > row["rated"]]
        if not rising:
            return None
        most = max(row["starting"] for row in rising)
        one = [row for row in rising if row["starting"] == most][-1]
        kind = self.kinds[one["kind"]]
        own = self.together * kind["demand"] * one["kw"]
        p, q = hundredths(p - own), hundredths(q - own * kind["tan"])
        rest = self.current(supply, root(p * p + q * q))
        peak = hundredths(kind["start"] * one["rated"] + rest)
        return {"kind": one["kind"], "starting": r.plain(one["starting"]), "peak": r.plain(peak)}

    def growth(self, kva, kw):
        rate = percent(self.i, "growth")
        years = [kva]
        for _ in range(int(number(self.i, "years", default=F(0))) if rate else 0):
            years.append(hundredths(years[-1] * (1 + rate)))
            kw = hundredths(kw * (1 + rate))
        return years, kw

    def billing(self, kva):
        limits = table("workshop/tariff.toml")
        if self.farming:
            return "agricultural"
        if kva <= limits["choice_above"]["kva"]:
            return "single"
        return "choice" if kva < limits["two_part_from"]["kva"] else "two_part"

    def standard(self, kva, supply):
        limits = table("workshop/standard.toml")
        if kva < limits["from"]["kva"]:
            return None
        if self.farming:
            return F("0.80")
        high = supply == "own_transformer" and kva > limits["high_above"]["kva"]
        return F("0.90") if high else F("0.85")


def workshop(i):
    plan = Plan(i)
    installed = plan.sum("installed")
    p, q = (hundredths(plan.together * plan.sum(name)) for name in ("demand", "reactive"))
    s = root(p * p + q * q)
    growth, planned = plan.growth(s, installed)
    supply = plan.supply(planned)
    least = hundredths(growth[-1] / (plan.limits["utilisation"]["percent"] / 100))
    ratings = sorted(row["kva"] for row in table("workshop/transformer.toml").values())
    rating = next((kva for kva in ratings if kva >= least), None)
    capacity = rating if rating and supply == "own_transformer" else growth[-1]
    standard = plan.standard(capacity, supply)
    target = standard or plan.limits["advised_factor"]["number"]
    tan = F(isqrt(int((1 / target**2 - 1) * 10**24)), 10**12)
    energy = plan.sum("energyKwh")
    names = ("installed", "demand", "reactive", "rated", "starting", "energyKwh")
    return {
        "installed": r.plain(installed),
        "demand": r.plain(p),
        "reactive": r.plain(q),
        "apparent": r.plain(s),
        "current": r.plain(plan.current(supply, s)),
        "start": plan.start(p, q, supply),
        "loads": [{"kind": row["kind"], **{name: r.plain(row[name]) for name in names}} for row in plan.rows],
        "growth": [r.plain(year) for year in growth],
        "supplyNow": plan.supply(installed),
        "supply": supply,
        "transformer": rating and r.plain(rating),
        "transformerLoad": rating and r.plain(r.round_to(s / rating * 100, 1)),
        "capacity": r.plain(capacity),
        "billing": plan.billing(capacity),
        "standard": standard and r.fixed(standard),
        "target": r.fixed(target),
        "powerFactor": r.fixed(p / s),
        "capacitors": r.plain(hundredths(max(F(0), q - p * tan))),
        "energyKwh": r.plain(energy),
        "bill": r.fixed(energy * number(i, "price")) if "price" in i else None,
    }
