"""Recomputes every vector from its input with rules.py and compares.

    python3 check.py      prints what disagrees, and how many figures agree
"""

import json
import pathlib
import re
import subprocess
import sys
import unicodedata
from fractions import Fraction as F

import customers
import inspection
import late_fee
import questions
import metering
import rules as r
import service
import tariff_bill
import workshop
from tariff_book import BOOK, Refusal

FOLDER = pathlib.Path(__file__).parent.parent


def number(value):
    """What the vectors type, folded; the packages's parser is tested elsewhere."""
    text = unicodedata.normalize("NFKC", str(value)).strip().lower()
    text = re.sub(r"[¥, ]|kwh|kvarh", "", text)
    factor = F(1)
    if text.endswith("万"):
        text, factor = text[:-1], F(10000)
    if text.endswith("%"):
        text, factor = text[:-1], F(1, 100)
    return F(text) * factor


def reactive(i):
    if "reactive" in i:
        both = i["reactive"]
        return abs(number(both["forward"])) + abs(number(both.get("reverse", 0)))
    return abs(number(i["reactiveKvarh"]))


def standard(i):
    return r.fixed(number(i["standard"]))


def counted(i):
    """Amounts in the base, and how money is rounded."""
    if "base" in i:
        return [number(i["base"])], "total"
    utility = i.get("utility", "cn-gx")
    out = r.OUT_OF_BASE[utility]

    def belongs(component):
        bare = re.split(r"[(（]", component["name"])[0]
        return component.get("inBase", bare not in out)

    amounts = [number(c["amount"]) for c in i["components"] if belongs(c)]
    return amounts, i.get("rounding", r.ROUNDING[utility])


def money(i, percent):
    amounts, rounding = counted(i)
    if rounding == "component":
        return sum(r.round_to(a * percent / 100, 2) for a in amounts)
    return r.round_to(sum(amounts) * percent / 100, 2)


def outlook(i, k, now):
    adjustment = money(i, r.PERCENT[standard(i)](k))
    most = {}
    if "activeKwh" in i:
        reach = number(i["activeKwh"]) * r.tan_edge(k)
        most = {"maxReactiveKvarh": r.plain(F(int(reach * 100), 100))}
    return most | {
        "powerFactor": r.fixed(F(k, 100)),
        "adjustmentPercent": r.plain(r.PERCENT[standard(i)](k)),
        "adjustment": r.fixed(adjustment),
        "saving": r.fixed(now - adjustment),
    }


def power_factor(i):
    s = standard(i)
    k = int(number(i["factor"]) * 100) if "factor" in i else r.factor(number(i["activeKwh"]), reactive(i))
    percent = r.PERCENT[s](k)
    now = money(i, percent)
    out = {
        "powerFactor": r.fixed(F(k, 100)),
        "adjustmentPercent": r.plain(percent),
        "base": r.fixed(sum(counted(i)[0])),
        "adjustment": r.fixed(now),
    }
    targets = {
        "nextBand": r.next_better(s, k),
        "toStandard": int(s[2:]) if k < int(s[2:]) else None,
        "toBest": r.best(s) if k < r.best(s) else None,
    }
    return out | {name: outlook(i, j, now) for name, j in targets.items() if j is not None}


def month(i, p, q):
    """A month, or an hour of a load: the factor, and percent and money where standard and base are known."""
    k = r.factor(p, q)
    out = {"reactiveKvarh": r.plain(q), "powerFactor": r.fixed(F(k, 100))}
    if "standard" in i:
        percent = r.PERCENT[standard(i)](k)
        out["adjustmentPercent"] = r.plain(percent)
        if "base" in i:
            out["adjustment"] = r.fixed(number(i["base"]) * percent / 100)
    return out


def capacitor(i):
    if "kw" in i:
        p, hours = number(i["kw"]), F(1)
        q = p * r.tangent(number(i["factor"]))
    else:
        p, q, hours = number(i["activeKwh"]), reactive(i), number(i["hours"])
    target = number(i["target"]) if "target" in i else F(r.best(standard(i)), 100)
    exact = max(F(0), (q - p * r.tangent(target)) / hours)
    step = number(i.get("stepKvar", 10))
    installed = -(-exact // step) * step
    before, after = month(i, p, q), month(i, p, abs(q - installed * hours))
    if "kw" in i:
        before["powerFactor"] = r.fixed(number(i["factor"]))
    saving = F(before["adjustment"]) - F(after["adjustment"]) if "base" in i else None
    investment = None
    if "costPerKvar" in i:
        investment = r.round_to(installed * number(i["costPerKvar"]), 2)
    if "investment" in i:
        investment = number(i["investment"])
    out = {
        "averageKw": r.plain(r.round_to(p / hours, 2)),
        "target": r.fixed(target),
        "requiredKvar": r.plain(r.round_to(exact, 2)),
        "recommendedKvar": r.plain(installed),
        "before": before,
        "after": after,
        "overCompensated": installed * hours > q,
        "investment": None if investment is None else r.fixed(investment),
        "payback": None if investment is None or saving is None else periods(investment, saving),
    }
    return out if saving is None else out | {"monthlySaving": r.fixed(saving)}


def periods(investment, saving, maintenance=F(0), life=None):
    months, whole, years = r.payback(investment, saving, maintenance, life) or (None, None, None)
    return {"months": months, "wholeMonths": whole, "years": years, "monthlySaving": r.fixed(saving)}


def payback(i):
    investment, maintenance = number(i["investment"]), number(i.get("annualMaintenance", 0))
    life = int(i["lifeYears"]) if "lifeYears" in i else None
    out = {}
    if "monthlySaving" in i:
        saving = number(i["monthlySaving"])
    elif isinstance(i["before"], dict):
        before, after = power_factor(i["before"]), power_factor(i["after"])
        share = r.round_to(F(after["base"]) * F(before["adjustmentPercent"]) / 100, 2)
        saving = share - F(after["adjustment"])
        printed = F(before["adjustment"]) - F(after["adjustment"])
        out["asPrinted"] = periods(investment, printed, maintenance, life)
        out["likeForLike"] = periods(investment, saving, maintenance, life)
    else:
        saving = number(i["before"]) - number(i["after"])
    out |= periods(investment, saving, maintenance, life)
    yearly = 12 * saving - maintenance
    if life is not None:
        rate = r.irr(investment, yearly, life)
        if rate is not None:
            out["irr"] = r.plain(rate)
        if "discountRate" in i:
            out["npv"] = r.fixed(r.npv(investment, yearly, number(i["discountRate"]), life))
        flows = [-investment] + [yearly / 12] * (12 * life)
        out["cashFlow"] = [
            {"month": str(m), "amount": r.fixed(flow), "cumulative": r.fixed(sum(flows[: m + 1]))}
            for m, flow in enumerate(flows)
        ]
    return out


KEY = {"party_government", "military", "police", "prison", "news", "school", "大中专学校"}
AREAS = {"右江区": "youjiang", "田阳": "tianyang", "田东": "tiandong", "平果": "pingguo"}


def classify(i):
    kwh = number(i["monthlyKwh"])
    tier = "vip" if kwh >= 1_000_000 else "large" if kwh >= 50_000 else "ordinary"
    key = i.get("keyOrdinary", i.get("sector") in KEY)
    local = "community" if i["setting"] == "urban" else "district"
    manager = tier if tier != "ordinary" else "large" if key else local
    out = {"tier": tier, "manager": manager}
    if tier != "vip":
        out["kwhToNextTier"] = r.plain((50_000 if tier == "ordinary" else 1_000_000) - kwh)
    if "area" in i:
        out["area"] = {"id": AREAS[i["area"]]}
    return out


RULES = {
    "powerFactor": power_factor,
    "capacitor": capacitor,
    "payback": payback,
    "classify": classify,
    "estimateBill": metering.estimate_bill,
    "readMeters": metering.read_meters,
    "correctMetering": metering.correct_metering,
    "describeTariff": tariff_bill.describe_tariff,
    "compareTariffs": tariff_bill.compare_tariffs,
    "lateFee": late_fee.late_fee,
    "priceFromBill": questions.price_from_bill,
    "splitMonths": questions.split_months,
    "energyForAveragePrice": questions.energy_for_average_price,
    "baseFromTotal": questions.base_from_total,
    "breach": inspection.breach,
    "theft": inspection.theft,
    "outageCompensation": inspection.outage,
    "cost": customers.cost,
    "saving": customers.saving,
    "appliances": customers.appliances,
    "workshop": workshop.workshop,
    "connection": service.connection,
    "credit": service.credit,
}


# Refusals of what an input may look like: the reader's own, whatever the rules say.
SHAPE = ("unknown_field",)


def compare(expected, found, path, wrong):
    """Counts the figures of `expected`; what differs goes into `wrong`."""
    if isinstance(expected, dict) and isinstance(found, dict):
        return sum(compare(v, found.get(k), f"{path}.{k}", wrong) for k, v in expected.items())
    if isinstance(expected, list) and isinstance(found, list) and len(expected) == len(found):
        return sum(compare(e, f, f"{path}.{n}", wrong) for n, (e, f) in enumerate(zip(expected, found)))
    if expected != found:
        wrong.append(f"{path}: vector says {expected}, the rule gives {found}")
    return 1


def main():
    wrong, figures, vectors, alone, failed = [], 0, 0, 0, 0
    for file in sorted(FOLDER.glob("*.json")):
        # Refusals of the calculators are the core's own; those of tariffs and supply rules follow from their files.
        refusals = file.stem.endswith("errors") and file.stem not in ("tariff_errors", "inspection_errors")
        if refusals or file.stem == "power_factor_table":
            continue
        for vector in json.loads(file.read_text(encoding="utf-8")):
            if vector["function"] not in RULES and vector["function"] != "checkBill":
                alone += 1
                continue
            if vector["expected"].get("code") in SHAPE:
                alone += 1
                continue
            before = len(wrong)
            try:
                if vector["function"] == "checkBill":
                    found = questions.check_bill(vector["input"], vector["expected"])
                else:
                    found = RULES[vector["function"]](vector["input"])
            except Refusal as refusal:
                found = {"code": refusal.code, "field": refusal.field}
            figures += compare(vector["expected"], found, vector["id"], wrong)
            wrong += [f"{vector['id']}.{name}: should be absent" for name in vector.get("absent", []) if name in found]
            vectors += 1
            failed += len(wrong) > before
    overlaps = [f"rule files {a} and {b} overlap" for a, b in BOOK.overlaps()]
    wrong += overlaps
    subprocess.run([sys.executable, str(FOLDER / "check" / "tables.py"), "--check"], check=True)
    print("\n".join([*wrong, f"{vectors} vectors, {figures} figures, {len(wrong)} disagree; {alone} vectors are not recomputed here"]))
    print(f"{vectors - failed} passed, {failed + len(overlaps)} failed")
    return 1 if wrong else 0


sys.exit(main())
