"""Recomputes drills: the right answers and what each known mistake leads to.

    python3 drills.py [file]      the sample beside the vectors, or another one

Written from what the stories and the mistakes say, without a look at the core or at the data's formulas.
A template that is not known here fails, and so does a mistake of it.
"""

import json
import pathlib
import sys
from datetime import date, timedelta
from fractions import Fraction as F
from math import ceil, floor, isqrt

import rules as r
import service

SAMPLE = pathlib.Path(__file__).parent.parent / "drills" / "sample.json"


def cents(value):
    return r.round_to(F(value), 2)


def cut(value, decimals):
    scaled = abs(value) * 10**decimals
    whole = F(floor(scaled), 10**decimals)
    return whole if value >= 0 else -whole


def root(value, decimals):
    """The square root, rounded half up."""
    scaled = value * 100**decimals
    doubled = isqrt(4 * scaled.numerator // scaled.denominator)
    return F((doubled + 1) // 2, 10**decimals)


def pf_adjustment(p, bug):
    forward, reverse = p["forward"], p["reverse"]
    reactive = {"pf.reverse_ignored": forward, "pf.reverse_netted": forward - reverse}.get(bug, forward + reverse)
    k = r.factor(p["activeKwh"], reactive)
    if bug == "pf.p_q_swapped":
        k = r.factor(reactive, p["activeKwh"])
    if bug == "pf.simple_ratio":
        k = int(r.round_to(p["activeKwh"] / (p["activeKwh"] + reactive), 2) * 100)
    if bug == "pf.factor_cut_off":
        k = isqrt(int(10**4 * p["activeKwh"] ** 2 // (p["activeKwh"] ** 2 + reactive**2)))
    percent = r.PERCENT[standard(p, bug)](k)
    exact = p["base"] * percent / 100
    money = {"pf.sign": -cents(exact), "pf.percent_as_number": cents(exact * 100), "pf.cents_cut_off": cut(exact, 2)}
    return {"reactive": reactive, "factor": F(k, 100), "percent": percent, "adjustment": money.get(bug, cents(exact))}


def standard(p, bug):
    own = r.fixed(p["standard"])
    return ("0.90" if own == "0.85" else "0.85") if bug == "pf.other_standard" else own


def pf_table(p, bug):
    percent, below = r.PERCENT[standard(p, bug)](int(p["factor"] * 100)), p["standard"] - p["factor"]
    if bug == "pf.percent_sign":
        percent = -percent
    if (bug == "pf.half_percent_everywhere" and below > 0) or (bug == "pf.reduction_mirrors_surcharge" and below < 0):
        percent = below * 50
    return {"percent": percent}


def pf_base(p, bug):
    base = p["energy"] + (0 if bug == "pf.basic_left_out" else p["basic"]) + (p["funds"] if bug == "pf.funds_in_base" else 0)
    percent = r.PERCENT["0.90"](int(p["factor"] * 100))
    exact = base * percent / 100
    money = {"pf.sign": -cents(exact), "pf.percent_as_number": cents(exact * 100)}
    return {"base": base, "percent": percent, "adjustment": money.get(bug, cents(exact))}


def capacitor(p, bug):
    hours, tangent = p["hours"], F(r.tangent(F(95, 100)))
    wanted = (p["kvarh"] if bug == "cap.all_reactive" else p["kvarh"] - p["kwh"] * tangent) / hours
    required, steps = cents(wanted), ceil(wanted / 10) * 10
    steps -= 10 if bug == "cap.step_down" else 0
    required = {"cap.per_month": required * hours, "cap.power_for_energy": cents(required * hours / 720)}.get(bug, required)
    percent = r.PERCENT["0.90"]
    before = cents(p["base"] * percent(r.factor(p["kwh"], p["kvarh"])) / 100)
    after = cents(p["base"] * percent(r.factor(p["kwh"], abs(p["kvarh"] - steps * hours))) / 100)
    saving = before if bug == "cap.surcharge_only" else before - after
    return {"required": required, "recommended": steps, "saving": saving, "investment": cents(steps * p["cost"])}


def payback(p, bug):
    saving = p["before"] if bug == "payback.before_only" else p["before"] - p["after"]
    year = 12 * saving - (0 if bug == "payback.maintenance_forgotten" else p["upkeep"])
    months = cents(12 * p["investment"] / year)
    return {"saving": saving, "year": year, "months": cents(months / 12) if bug == "payback.month_for_year" else months}


def like_for_like(p, bug):
    percent = r.PERCENT["0.90"]
    before = percent(r.factor(p["p1"], p["q1"])) / 100
    after = cents(p["b2"] * percent(r.factor(p["p2"], p["q2"])) / 100)
    held = cents((p["b1"] if bug == "payback.as_printed" else p["b2"]) * before)
    saving = held if bug == "payback.surcharge_only" else held - after
    months = cents(p["investment"] / saving)
    return {"held": held, "saving": saving, "months": cents(months / 12) if bug == "payback.month_for_year" else months}


def tiers(p, bug):
    begun = {"tiers.year_to_date_forgotten": F(0), "tiers.this_month_counted_twice": p["before"] + p["kwh"]}.get(bug, p["before"])
    end, low, high = begun + p["kwh"], F(3120), F(4440)
    first = max(F(0), min(end, low) - min(begun, low))
    second = max(F(0), min(end, high) - max(begun, low))
    third = p["kwh"] - first - second
    price = [F("0.5283"), F("0.5783"), F("0.8283")]
    total = first * price[0] + second * price[1] + third * price[2]
    reached = max(n for n, kwh in enumerate((first, second, third)) if kwh)
    if bug == "tiers.all_at_top_price":
        total = p["kwh"] * price[reached]
    if bug == "tiers.all_at_first_price":
        total = p["kwh"] * price[0]
    if bug == "tiers.surcharge_as_price":
        total = first * price[0] + (p["kwh"] - first) * (price[reached] - price[0])
    return {"first": first, "second": second, "total": cents(total)}


def next_kwh(p, bug):
    money = tiers({"before": F(0), "kwh": p["used"]}, None)["total"]
    average = r.round_to(money / p["used"], 4)
    price, top = [F("0.5283"), F("0.5783"), F("0.8283")], 2 if p["used"] >= 4440 else 1
    wrong = {
        "tiers.average_for_marginal": average,
        "tiers.tier_below": price[top - 1],
        "tiers.surcharges_added_up": price[top] + (F("0.05") if top == 2 else 0),
    }
    return {"money": money, "average": average, "next": wrong.get(bug, price[top])}


def time_of_use(p, bug):
    peak, flat, valley = p["peak"], p["flat"], p["valley"]
    if bug == "tou.peak_valley_swapped":
        peak, valley = valley, peak
    lines = [cents(peak * p["pp"]), cents(flat * p["pf"]), cents(valley * p["pv"])]
    kwh, prices = peak + flat + valley, [p["pp"], p["pf"], p["pv"]]
    total = {
        "tou.one_average_price": cents(kwh * sum(prices) / 3),
        "tou.all_flat": cents(kwh * p["pf"]),
        "tou.peak_forgotten": lines[1] + lines[2],
    }
    return {"peak_money": lines[0], "valley_money": lines[2], "total": total.get(bug, sum(lines))}


def two_part(p, bug):
    share = {"basic.full_month": F(1), "basic.by_30_days": p["days"] / 30, "basic.days_left_out": 1 - p["days"] / 31}
    kva = cents(p["kva"] * share.get(bug, p["days"] / 31))
    price = F("38.7") if bug == "basic.demand_price" else F("24.2")
    return {"kva_month": kva, "basic": cents(kva * price)}


def late_fee(p, bug):
    begun = p["start"] + timedelta(1 if bug == "late.first_day_left_out" else 0)
    days = (p["pay"] - begun).days + 1
    within = (date(begun.year, 12, 31) - begun).days + 1
    one = {"late.one_rate_over_new_year": 2, "late.household_rate": 1, "late.next_year_rate_throughout": 3}.get(bug)
    per_mille = days * one if one else within * 2 + (days - within) * 3
    return {"days": F(days), "fee": cents(p["amount"] * per_mille / 1000)}


def theft(p, bug):
    energy = p["kw"] * p["days"] * (24 if bug == "claim.day_as_24_hours" else p["hours"])
    return {"energy": energy} | claim("money", cents(energy * p["price"]), p["times"], bug)


def wrong_category(p, bug):
    price = p["due"] if bug == "claim.new_price_throughout" else p["due"] - p["billed"]
    found = claim("difference", cents(p["kwh"] * price), p["times"], bug)
    penalty = found["difference"] * (1 if bug == "claim.penalty_once" else p["times"])
    return found | {"penalty": penalty}


def claim(name, due, times, bug):
    penalty = due * (1 if bug == "claim.penalty_once" else times)
    return {name: due, "total": penalty + (0 if bug == "claim.penalty_is_all" else due)}


def readings(p, bug, whole, used):
    multiplier = {"meter.ratio_as_multiplier": p["ratio"], "meter.voltage_ratio_forgotten": p["ratio"] / 5}.get(bug, whole)
    return {"multiplier": multiplier, "energy": used * (1 if bug == "meter.multiplier_forgotten" else multiplier)}


def meter_reading(p, bug):
    used = {
        "meter.roll_over_forgotten": p["start"] - p["end"],
        "meter.roll_over_one_short": p["end"] + 99999 - p["start"],
    }.get(bug, p["end"] + 100000 - p["start"])
    return readings(p, bug, p["ratio"] / 5, used)


def meter_plain(p, bug):
    used = p["end"] - (0 if bug == "meter.last_reading_forgotten" else p["start"])
    return readings(p, bug, p["ratio"] / 5 * 100, used)


def line_loss(p, bug):
    energy = (p["end"] - p["start"]) * (1 if bug == "meter.multiplier_forgotten" else p["k"])
    line = cents((energy + (0 if bug == "loss.line_on_reading_only" else p["loss"])) * p["line"] / 100)
    lost = line + p["loss"]
    billed = {"loss.transformer_forgotten": energy + line, "loss.taken_off": energy - lost}.get(bug, energy + lost)
    return {"energy": energy, "line": line, "billed": billed}


def tier_of(kwh):
    return "vip" if kwh >= 1_000_000 else "large" if kwh >= 50_000 else "ordinary"


def classify_tier(p, bug):
    kwh = {"classify.boundary_belongs_below": p["kwh"] - F("0.01"), "classify.tenfold": p["kwh"] / 100}.get(bug, p["kwh"])
    return {"tier": tier_of(kwh)}


def classify_edge(p, bug):
    missing = 1_000_000 - p["kwh"]
    return {"missing": {"classify.other_edge": p["kwh"] - 50_000, "classify.edge_one_more": missing + 1}.get(bug, missing)}


def classify_manager(p, bug):
    urban = (p["setting"] == "urban") != (bug == "classify.urban_rural_swapped")
    return {"tier": tier_of(p["kwh"]), "manager": "community" if urban else "district"}


def classify_key(p, bug):
    tier = "large" if bug == "classify.key_changes_tier" else tier_of(p["kwh"])
    plain = "community" if p["setting"] == "urban" else "district"
    return {"tier": tier, "manager": plain if bug == "classify.key_overlooked" else "large"}


def pyramid(p, bug):
    total, people = p["wv"] + p["wl"] + p["wo"], p["v"] + p["l"] + p["o"]
    if bug == "share.of_the_others":
        customers, share = p["v"] / (people - p["v"]), p["wv"] / (total - p["wv"])
    else:
        customers, share = p["v"] / people, p["wv"] / total
    if bug == "share.per_customer":
        share = customers
    customers, share = cents(customers * 100), cents(share * 100)
    if bug == "share.fraction":
        customers, share = cents(customers / 100), cents(share / 100)
    return {"total": total, "customers": customers, "share": share}


def area_change(p, bug):
    total = p["a"] + p["b"] + p["c"] + p["d"]
    more = total - p["last"]
    growth = {"share.on_the_new_base": cents(more / total * 100), "share.points_for_percent": more}
    return {"all": total, "share": cents(p["a"] / total * 100), "growth": growth.get(bug, cents(more / p["last"] * 100))}


def import_lines(p, bug):
    rows = p["lines"] - {"import.head_counted": p["blank"], "import.blank_counted": 1}.get(bug, 1 + p["blank"])
    return {"rows": rows, "good": rows - p["bad"], "percent": cents((rows - p["bad"]) / rows * 100)}


def credit(p, bug):
    late, arrears = 4 * p["late"], 8 * p["arrears"]
    late = {"credit.cap_ignored": late, "credit.one_each": F(4)}.get(bug, min(late, F(32)))
    if bug != "credit.cap_ignored":
        arrears = min(arrears, F(40))
    arrears = {"credit.arrears_as_late": 4 * p["arrears"], "credit.one_each": F(8)}.get(bug, arrears)
    return {"late": late, "arrears": arrears, "score": min(max(100 - late - arrears, F(0)), F(89))}


def credit_ceiling(p, bug):
    left = 100 - 4 * p["late"] - 8
    score = {"credit.ceiling_ignored": left, "credit.ceiling_first": left - 11, "credit.arrears_forgotten": left + 8}
    return {"score": score.get(bug, min(left, F(89)))}


def lighting(p, bug):
    watts = p["new"] if bug == "saving.new_watts_only" else p["old"] - p["new"]
    energy = p["count"] * watts * p["hours"] * p["days"] / 1000
    used = p["peak"] + p["flat"] + p["valley"]
    mean = (p["peak"] * p["pp"] + p["flat"] * p["pf"] + p["valley"] * p["pv"]) / used
    price = {"saving.average_price": mean, "saving.flat_price": p["pf"]}.get(bug)
    # Right is the difference of two bills of a typical month, which are rounded to the cent.
    if price is None:
        month = r.round_to(energy / 12, 2)
        bills = cents(p["peak"] * p["pp"]) - cents((p["peak"] - month) * p["pp"])
        return {"energy": energy, "money": 12 * bills}
    return {"energy": energy, "money": cents(energy * price)}


def home_load(p, bug):
    volts, part = (380 if bug == "home.at_380_volts" else 220), F(9, 10)
    current = p["watts"] / volts / (1 if bug == "home.current_without_cos_phi" else part)
    whole = 32 * 220 * part
    headroom = {"home.headroom_of_the_whole": whole, "home.headroom_without_factor": 32 * 220 - p["watts"]}
    return {"current": r.round_to(current, 2), "headroom": headroom.get(bug, whole - p["watts"])}


def workshop(p, bug):
    rated = p["m1"] + p["n2"] * p["m2"]
    active, reactive = rated * F(3, 4), rated * F(9, 16)
    demand, other = cents(p["k"] * active), cents(p["k"] * reactive)
    demand = {"workshop.sum_of_ratings": rated, "workshop.simultaneity_forgotten": cents(active)}.get(bug, demand)
    apparent = {"workshop.kw_for_kva": demand, "workshop.plain_sum": demand + other}
    return {"demand": demand, "apparent": apparent.get(bug, root(demand**2 + other**2, 2))}


def connection_dates(p, bug):
    if bug == "connection.calendar_days":
        return {"due": p["apply"] + timedelta(8)}
    begun = p["before"] if bug == "connection.day_of_start_counted" else p["apply"]
    return {"due": service.ahead(begun, 8)}


def year_on_year(p, bug):
    change = p["this"] - p["last"]
    percent = cents(change / (p["this"] if bug == "cost.change_on_the_new_base" else p["last"]) * 100)
    return {"change": -percent if bug == "cost.sign" else percent}


def cost_share(p, bug):
    whole = p["other"] + (0 if bug == "cost.share_of_others" else p["bill"])
    more = cents(p["bill"] * p["change"] / 100)
    percent = p["change"] if bug == "cost.percent_of_price" else cents(more / whole * 100)
    return {"share": cents(p["bill"] / whole * 100), "more": more, "percent": percent}


TEMPLATES = {
    "pf-adjustment": pf_adjustment,
    "pf-table": pf_table,
    "pf-base": pf_base,
    "capacitor": capacitor,
    "payback": payback,
    "payback-like-for-like": like_for_like,
    "tiers": tiers,
    "next-kwh": next_kwh,
    "time-of-use": time_of_use,
    "two-part": two_part,
    "late-fee": late_fee,
    "theft": theft,
    "wrong-category": wrong_category,
    "meter-reading": meter_reading,
    "meter-plain": meter_plain,
    "line-loss": line_loss,
    "classify-tier": classify_tier,
    "classify-edge": classify_edge,
    "classify-manager": classify_manager,
    "classify-key": classify_key,
    "pyramid-share": pyramid,
    "area-change": area_change,
    "import-lines": import_lines,
    "credit": credit,
    "credit-ceiling": credit_ceiling,
    "lighting": lighting,
    "home-load": home_load,
    "workshop-load": workshop,
    "connection-dates": connection_dates,
    "year-on-year": year_on_year,
    "cost-share": cost_share,
}


def value(text):
    """A number, a day, or the name that it is."""
    try:
        return F(text)
    except ValueError:
        pass
    try:
        return date.fromisoformat(text)
    except ValueError:
        return text


def main(path):
    wrong, figures = [], 0
    questions = json.loads(pathlib.Path(path).read_text(encoding="utf-8"))
    for question in questions:
        name, params = question["template"], {k: value(v) for k, v in question["params"].items()}
        right = TEMPLATES[name](params, None)
        for bug, answers in [(None, question["answers"]), *question["bugs"].items()]:
            found = TEMPLATES[name](params, bug)
            if bug and answers is not None and found == right and {k: value(v) for k, v in answers.items()} != right:
                wrong.append(f"{name} {question['seed']}: {bug} is not known here")
            for ask, text in (answers or {}).items():
                figures += 1
                if found.get(ask) != value(text):
                    wrong.append(f"{name} {question['seed']} {bug or ''} {ask}: {text}, but it is {found.get(ask)} ({params})")
    print("\n".join([*wrong[:40], f"{len(questions)} drills, {figures} answers, {len(wrong)} disagree"]))
    return 1 if wrong or not questions else 0


sys.exit(main(*(sys.argv[1:] or [SAMPLE])))
