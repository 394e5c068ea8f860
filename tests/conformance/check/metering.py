"""From readings to energy, and wrong metering, in exact fractions (docs/metering.md)."""

from fractions import Fraction as F

import tariff_bill
import tariff_judged
from rules import PERCENT, factor, fixed, plain, round_to, tangent, to_fraction
from tariff_book import BOOK, Refusal

PERIODS = ("sharp", "peak", "flat", "valley", "deepValley")
REACTIVE = ("reactiveForward", "reactiveReverse")


def transformer_table():
    rows = BOOK.files["transformer-loss"]["row"]
    return {row["id"]: {k: to_fraction(v) for k, v in row["values"].items()} for row in rows}


TRANSFORMERS = transformer_table()


def ratio(text):
    """200/5, 10/0.1, 10kV/100V."""

    def side(part):
        part = part.strip().lower().rstrip("av")
        return F(part[:-1]) * 1000 if part.endswith("k") else F(part)

    first, second = text.split("/")
    return side(first) / side(second)


def multiplier(meter):
    if "multiplier" in meter:
        return to_fraction(meter["multiplier"])
    return (ratio(meter["ct"]) if "ct" in meter else 1) * (ratio(meter["pt"]) if "pt" in meter else 1)


def energies_of(meter):
    out, k = {}, multiplier(meter)
    for row in meter["registers"]:
        start, end = to_fraction(row.get("start", 0)), to_fraction(row["end"])
        if end < start:
            end += 10 ** int(meter["digits"])
        out[row["register"]] = (end - start) * k
    read = [p for p in PERIODS if p in out]
    if read:
        others = sum(out[p] for p in read)
        out.setdefault("total", others)
        if "flat" not in out and out["total"] > others:
            out["flat"] = out["total"] - others
    return out


def together(meters):
    out, active = {}, [m for m in meters if "total" in m]
    for name in ("total", *PERIODS, *REACTIVE, "demand"):
        parts = [m[name] for m in meters if name in m]
        if parts and (name not in PERIODS or all(set(m) & set(PERIODS) for m in active)):
            out[name] = sum(parts)
    return out


def transformer_loss(own, energies):
    """Active and reactive loss of a transformer; the figures given win over the table."""
    name = own.get("transformer", "").upper().removesuffix("/10").replace("-M", "").replace("M", "")
    row = TRANSFORMERS.get(name, {})
    get = lambda key, column: to_fraction(own[key]) if key in own else row.get(column)  # noqa: E731
    hours = to_fraction(own.get("hours", 720))
    w = energies.get("total", F(0))
    q = sum(energies.get(r, F(0)) for r in REACTIVE) if set(energies) & set(REACTIVE) else None
    iron = to_fraction(own["ironKwh"]) if "ironKwh" in own else get("p0Kw", "p0") * hours
    kva, rule = get("kva", "kva"), own["copper"]
    if rule == "physical":
        if "factor" in own:
            apparent = (w / to_fraction(own["factor"])) ** 2
        elif q is None:
            raise Refusal("missing", "losses.factor")
        else:
            apparent = w**2 + q**2
        copper = get("pkKw", "pk") * apparent / (hours * kva**2)
    else:
        percent = {"two_percent": F(2), "one_and_half_percent": F(3, 2)}.get(rule)
        if rule == "by_load":
            percent = F(2) if w / hours / (kva * F(8, 10)) <= F(40, 100) else F(3)
        copper = w * percent / 100
    reactive = None
    i0, uk = get("i0Percent", "i0"), get("ukPercent", "uk")
    if q is not None and None not in (kva, i0, uk):
        idle, loaded = i0 / 100 * kva * hours, uk / 100 * (w**2 + q**2) / (hours * kva)
        reactive = round_to(idle, 2) + round_to(loaded, 2) if loaded else idle
    return {"iron": iron, "copper": round_to(copper, 2), "reactive": reactive}


def share(amount, energies, decimals):
    """Among the periods in proportion, the last one takes the rest."""
    read = [p for p in PERIODS if p in energies]
    whole, left, out = sum(energies[p] for p in read), amount, {}
    for p in read:
        part = round_to(amount * energies[p] / whole, decimals) if whole else F(0)
        out[p] = left if p == read[-1] else min(part, left)
        left -= out[p]
    return out


def losses_of(metering, energies):
    own, line = metering.get("losses"), metering.get("linePercent")
    if own is None and line is None:
        return None
    own = own or {}
    out, decimals, printed = {}, int(own.get("decimals", 2)), None
    active, reactive = F(0), None
    if "activeKwh" in own:
        if isinstance(own["activeKwh"], dict):
            printed = {p: to_fraction(v) for p, v in own["activeKwh"].items()}
            active = sum(printed.values())
        else:
            active = to_fraction(own["activeKwh"])
        if "days" in own:
            active = round_to(active * to_fraction(own["days"]) / to_fraction(own["monthDays"]), decimals)
    elif own:
        found = transformer_loss(own, energies)
        out |= {"ironKwh": found["iron"], "copperKwh": found["copper"]}
        active, reactive = found["iron"] + found["copper"], found["reactive"]
    if "reactiveKvarh" in own:
        reactive = to_fraction(own["reactiveKvarh"])
    extra = F(0)
    if line is not None:
        extra = out["lineKwh"] = round_to((energies.get("total", F(0)) + active) * to_fraction(line) / 100, 2)
    total = active + extra
    if line is not None or "activeKwh" not in own:
        total = round_to(total, decimals)
    if printed is None:
        periods = share(total, energies, decimals) if total else {}
    else:
        more = share(extra, energies, decimals) if extra else {}
        periods = {p: printed.get(p, F(0)) + more.get(p, F(0)) for p in PERIODS if p in printed or p in more}
    return out | {"activeKwh": total, "reactiveKvarh": reactive, "demandKw": own.get("demandKw")} | periods


def with_losses(energies, losses):
    out = dict(energies)
    if losses is None:
        return out
    out["total"] = out.get("total", F(0)) + losses["activeKwh"]
    for p in PERIODS:
        if p in losses:
            out[p] = out.get(p, F(0)) + losses[p]
    if losses["reactiveKvarh"] is not None and set(energies) & set(REACTIVE):
        out["reactiveForward"] = out.get("reactiveForward", F(0)) + losses["reactiveKvarh"]
    if losses["demandKw"] is not None and "demand" in out:
        out["demand"] += to_fraction(losses["demandKw"])
    return out


def subs_of(metering, supply):
    """What is left at the main price, and the energy of each sub-meter."""
    main, out = dict(supply), [None] * len(metering.get("sub", ()))
    numbered = list(enumerate(metering.get("sub", ())))
    for ratio_now in (False, True):
        before = dict(main)
        for n, sub in numbered:
            if (sub["mode"] == "ratio") != ratio_now:
                continue
            if ratio_now:
                k = to_fraction(sub["percent"]) / 100
                parts = {p: round_to(before[p] * k, 2) for p in PERIODS if p in before}
                even = parts and sum(before[p] for p in parts) == before["total"]
                total = sum(parts.values()) if even else round_to(before["total"] * k, 2)
            else:
                parts = {p: to_fraction(sub[p]) for p in PERIODS if p in sub}
                total = sum(parts.values()) if parts else to_fraction(sub["kwh"])
                parts = parts or share(total, main, 2)
            main["total"] -= total
            for p, kwh in parts.items():
                main[p] = main.get(p, F(0)) - kwh if set(main) & set(PERIODS) else None
            if main["total"] < 0:
                raise Refusal("out_of_range", f"sub.{n}.kwh")
            out[n] = {"tariff": sub["tariff"], "mode": sub["mode"], "kwh": total} | parts
    return {k: v for k, v in main.items() if v is not None}, out


def follow(metering):
    meters = [energies_of(m) for m in metering["meters"]]
    energies = together(meters)
    losses = losses_of(metering, energies)
    supply = with_losses(energies, losses)
    main, subs = subs_of(metering, supply)
    return meters, energies, losses, supply, main, subs


def shown(values):
    """Figures as texts; what nobody knows is left out."""
    return {k: v if isinstance(v, str) else plain(v) for k, v in values.items() if v is not None}


def read_meters(i):
    metering = i.get("metering", i)
    meters, energies, losses, supply, main, subs = follow(metering)
    out = {
        "energies": shown(energies),
        "meters": [{"multiplier": plain(F(multiplier(m))), "energies": shown(e)} for m, e in zip(metering["meters"], meters)],
        "supply": shown(supply),
        "main": shown(main),
        "sub": [shown(sub) for sub in subs],
        "activeKwh": plain(supply.get("total", F(0))),
    }
    if losses is not None:
        out["losses"] = shown(losses)
    if set(energies) & set(REACTIVE):
        out["reactiveKvarh"] = plain(sum(supply.get(r, F(0)) for r in REACTIVE))
    return out


def usage(energies, sheet):
    """The usage of tariff_bill: by period where the tariff has hours, else the total."""
    read = {p: plain(energies[p]) for p in PERIODS if p in energies}
    return read if read and "time_of_use" in sheet else {"kwh": plain(energies["total"])}


def estimate_bill(i):
    """A bill with readings, a total register beside the periods or a printed factor; any other as it is."""
    if tariff_judged.is_judged(i):
        return tariff_judged.estimate_bill(i, estimate_bill, *tariff_bill.days_of(i))
    own = i.get("usage", {})
    total_beside = "kwh" in own and set(own) & set(PERIODS)
    if "metering" not in i and "factor" not in i and not total_beside:
        return tariff_bill.estimate_bill(i)
    book = BOOK.with_files(i["ruleFiles"]) if "ruleFiles" in i else BOOK
    first, _ = tariff_bill.days_of(i)
    in_force = lambda name: book.in_force("tariff", book.tariff(name), first, "month")  # noqa: E731
    sheet = in_force(i["tariff"])
    bare = {k: v for k, v in i.items() if k not in ("metering", "factor", "usage", "standard", "reactiveKvarh")}
    reactive, subs = to_fraction(i.get("reactiveKvarh", 0)), []
    if "metering" in i:
        _, _, _, supply, main, subs = follow(i["metering"])
        if "demand" in supply:
            bare["maxDemandKw"] = plain(supply["demand"])
        if set(supply) & set(REACTIVE):
            reactive = sum(supply.get(r, F(0)) for r in REACTIVE)
        active = supply["total"]
    elif own:
        main = {k: to_fraction(v) for k, v in own.items()}
        if "kwh" in main:
            main["total"] = main.pop("kwh")
        active = main["total"]
    out = tariff_bill.estimate_bill(bare | {"usage": usage(main, sheet)})
    energy = sum(to_fraction(main[p]) for p in main if p in PERIODS) if "time_of_use" in sheet else main["total"]
    subtotal = F(out["subtotal"])
    for n, (sub, place) in enumerate(zip(subs, i.get("metering", {}).get("sub", ())), 1):
        its = {"tariff": place["tariff"], **{k: i[k] for k in ("month", "from", "to", "ruleFiles") if k in i}}
        energies = {k: v for k, v in sub.items() if k in PERIODS} | {"total": sub["kwh"]}
        bill = tariff_bill.estimate_bill(its | {"usage": usage(energies, in_force(place["tariff"]))})
        out["lines"] += [line | {"id": f"sub{n}_{line['id']}"} for line in bill["lines"]]
        out.setdefault("sub", []).append({"tariff": place["tariff"], "kwh": plain(sub["kwh"]), "subtotal": bill["subtotal"]})
        subtotal, energy = subtotal + F(bill["subtotal"]), energy + sub["kwh"]
    out |= {"subtotal": fixed(subtotal), "energyKwh": plain(energy)}
    total = subtotal
    if "standard" in i:
        k = int(to_fraction(i["factor"]) * 100) if "factor" in i else factor(active, reactive)
        percent = PERCENT[fixed(to_fraction(i["standard"]))](k)
        base = sum(F(line["amount"]) for line in out["lines"] if line.get("inPowerFactorBase"))
        money = round_to(base * percent / 100, 2)
        total += money
        out["powerFactorAdjustment"] = fixed(money)
        out["powerFactor"] = {"powerFactor": fixed(F(k, 100)), "adjustmentPercent": plain(percent), "base": fixed(base)}
    return out | {"total": fixed(total), "averagePrice": plain(round_to(total / energy, 4)) if energy else None}


def gains(i):
    """What each element counts."""
    if i["fault"] == "ct_ratio":
        real = i["installed"] if isinstance(i["installed"], list) else i["installed"].split(",")
        return [ratio(i["ct"]) / ratio(one) for one in real]
    phases = i.get("phases", "ABC"[: int(i.get("circuits", 1))])
    wrong = F(-1) if i["fault"] == "reversed_circuit" else F(0)
    if i["wiring"] == "three_wire":
        return [F(1, 2)] * 2 if "B" in phases else [wrong if p in phases else F(1) for p in "AC"]
    return [wrong if p in phases else F(1) for p in "ABC"]


def correction_factor(i):
    if "correctionFactor" in i:
        return to_fraction(i["correctionFactor"])
    if i["fault"] == "meter_error":
        return 1 / (1 + to_fraction(i["errorPercent"]) / 100)
    g = gains(i)
    if len(set(g)) == 1:
        return 1 / g[0]
    if len(g) == 3:
        return 3 / sum(g)
    # UI cos(30 + phi) of the first element, UI cos(30 - phi) of the other, over sqrt(3) UI cos(phi).
    root, tan = tangent(F(1, 2)), tangent(to_fraction(i["factor"]))
    return 2 * root / ((root - tan) * g[0] + (root + tan) * g[1])


def correct_metering(i):
    k, part = correction_factor(i), F(1, 2) if "lastCheck" in i else F(1)
    own = {p: i["byPeriod"][p] for p in PERIODS if p in i.get("byPeriod", {})}
    named = sum(to_fraction(v["kwh"]) for v in own.values() if "kwh" in v)
    billed = to_fraction(i["billedKwh"]) if "billedKwh" in i else named
    counted = billed * part
    out = {
        "correctionFactor": plain(round_to(k, 10)),
        "correctionPercent": plain(round_to((k - 1) * 100, 2)),
        "billedKwh": plain(billed),
        "countedKwh": plain(counted),
        "correctKwh": plain(round_to(counted * k, 2)),
    }
    kwh, money = round_to(counted * (k - 1), 2), None
    if own:
        rows = []
        for p, v in own.items():
            more = round_to(to_fraction(v.get("kwh", billed - named)) * part * (k - 1), 2)
            rows.append({"period": p, "kwh": plain(more), "price": plain(to_fraction(v["price"])), "money": fixed(more * to_fraction(v["price"]))})
        out["byPeriod"] = rows
        kwh, money = sum(F(r["kwh"]) for r in rows), sum(F(r["money"]) for r in rows)
    elif "price" in i:
        money = round_to(kwh * to_fraction(i["price"]), 2)
    out |= {"kwh": plain(kwh), "action": "none" if not kwh else "add" if kwh > 0 else "return"}
    return out if money is None else out | {"money": fixed(money)}
