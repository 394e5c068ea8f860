"""estimateBill by the rule files (docs/tariff-language.md, 3 and 7 to 11)."""

import calendar
import datetime
from fractions import Fraction as F

import tariff_hours as hours
import tariff_months as months
import tariff_tiers as tiers
from rules import PERCENT, factor, fixed, plain, round_to, to_fraction
from tariff_book import BOOK, Refusal, begins, day
from tariff_own import assumed, check_own, own_price

NAMES = {"deep_valley": "deepValley"}
CONFIDENCE = ["confirmed", "derived", "secondary", "unconfirmed"]
UNITS = {"kwh": "kWh", "kva": "kVA", "kw": "kW", "month": "month", "day": "day", "money": "元"}


def number(i, name, default=0):
    return to_fraction(i.get(name, default))


def days_of(i):
    """First and last day of the bill."""
    if "month" in i:
        first = day(i["month"] + "-01")
        if first is None:
            raise Refusal("out_of_range", "month")
        last = first.replace(day=calendar.monthrange(first.year, first.month)[1])
    elif "from" not in i:
        raise Refusal("missing", "month")
    first, last = day(i["from"]) if "from" in i else first, day(i["to"]) if "to" in i else last
    if not first <= last < first + datetime.timedelta(days=366):
        raise Refusal("out_of_range", "to")
    return first, last


def files(book, name, date):
    """The files a day's bill needs, the tariff first."""
    sheet = book.in_force("tariff", name, date, "month")
    out = [sheet] + [book.in_force("charges", n, date, "month") for n in sheet.get("include", ())]
    for kind in ("basic_charge", "time_of_use"):
        if kind in sheet:
            out.append(book.in_force(kind, sheet[kind], date, "month"))
    return out


def prices_of(book, found, date):
    """What the prices of a day depend on, besides the files: season, ratios, whether there are tiers."""
    sheet = found[0]
    charges = [c for f in found for c in f.get("charge", ())]
    seasonal = any("season" in r for c in charges for r in c.get("prices", ()))
    ratios = [f.get("ratio", ()) for f in found if f["kind"] == "time_of_use"]
    rows = [date.month in r.get("months", range(1, 13)) for part in ratios for r in part]
    tiered = "tiers" in sheet and date.month in sheet["tiers"].get("months", range(1, 13))
    floating = any(c.get("floats") for c in charges)
    return seasonal and tiers.season(sheet, date), floating and rows, tiered


def cuts(book, name, first, last, begins=()):
    """Parts of the bill in which no price changes: (from, to)."""
    out, now = [], None
    for n in range((last - first).days + 1):
        date = first + datetime.timedelta(days=n)
        found = files(book, name, date)
        block = found[0].get("tiers", {})
        start = tiers.cycle_start(block, date) if block.get("cycle") == "year" else None
        state = [f["id"] for f in found], start, prices_of(book, found, date)
        if state != now or date in begins:
            out.append([date, date])
        out[-1][1], now = date, state
    return out


def usage_of(book, sheet, usage):
    """Energy by period; `all` where it isn't metered by period."""
    given = {p: usage[NAMES.get(p, p)] for p in hours.PERIODS if NAMES.get(p, p) in usage}
    if given and "time_of_use" not in sheet and sheet.get("as_metered"):
        return {p: to_fraction(kwh) for p, kwh in given.items()}
    if (given or "intervals" in usage) and "time_of_use" not in sheet:
        raise Refusal("not_in_rule_book", f"usage.{NAMES.get(next(iter(given), 'intervals'), next(iter(given), 'intervals'))}")
    if "intervals" in usage:
        return hours.by_period(book, sheet, usage["intervals"])
    if given:
        return {p: to_fraction(kwh) for p, kwh in given.items()}
    if "kwh" not in usage:
        raise Refusal("missing", "usage.kwh")
    if "time_of_use" in sheet and any(
        "period" in (rows := c.get("prices", [{}]))[0] and "all" not in {r["period"] for r in rows} or c.get("floats")
        for c in sheet["charge"]
    ):
        raise Refusal("missing", "usage.peak")
    return {"all": to_fraction(usage["kwh"])}


def in_parts(book, name, i, first, last, bill_months):
    """[(from, to, usage)], shared by days where the input doesn't say."""
    metered = "intervals" in (i.get("usage") or {})
    found = cuts(book, name, first, last, [m[0] for m in bill_months] if metered else ())
    if "parts" in i:
        parts = [(day(p["from"]), day(p["to"]), p["usage"]) for p in i["parts"]]
        inside = all(any(a <= f and t <= b for a, b in found) for f, t, _ in parts)
        if not inside or parts[0][0] != first or parts[-1][1] != last:
            raise Refusal("out_of_range", "parts")
        return parts
    usage = i.get("usage") or {}
    if len(found) == 1:
        return [(*found[0], usage)]
    if metered:
        return [(start, end, {"intervals": hours.of_days(usage["intervals"], start, end)}) for start, end in found]
    whole, done, out = (last - first).days + 1, {}, []
    for start, end in found:
        share = {}
        for period, kwh in usage.items():
            reached = round_to(to_fraction(kwh) * ((end - first).days + 1) / whole, 2)
            share[period], done[period] = plain(reached - done.get(period, 0)), reached
        out.append((start, end, share))
    return out


class Part:
    """One part of a bill in which nothing changes."""

    def __init__(self, book, i, name, span, usage, before, run, bill_months, whole):
        self.book, self.i, self.date, self.span = book, i, span[0], span
        self.months, self.run = bill_months, run
        self.sheet, *rest = files(book, name, span[0])
        self.days, self.whole = (span[1] - span[0]).days + 1, whole
        self.charges = self.sheet["charge"] + [c for f in rest if f["kind"] == "charges" for c in f["charge"]]
        self.basic = next((f for f in rest if f["kind"] == "basic_charge"), None)
        voltages = self.sheet["voltages"]
        if "voltage" not in i and len(voltages) > 1:
            raise Refusal("missing", "voltage")
        if i.get("voltage", voltages[0]) not in voltages:
            raise Refusal("not_in_rule_book", "voltage")
        self.case = {"voltage": i.get("voltage", voltages[0]), "season": tiers.season(self.sheet, self.date)}
        self.energy = usage_of(book, self.sheet, usage)
        self.free, self.lines = self.take_free(), []
        self.kwh, self.before = sum(self.energy.values()), before
        people = int(i.get("household", {}).get("people", 0))
        needed = any("tier" in r for c in self.charges for r in c.get("prices", ()))
        unpriced = "tiers" in self.sheet and not any("prices" in c for c in self.charges)
        self.limits = self.run_limits(people) if needed or unpriced else []
        self.by_tier = tiers.in_tiers(self.limits, before, self.kwh)

    def run_limits(self, people):
        """The limits of the year, or those of the months of the run together."""
        block = self.sheet.get("tiers")
        own = tiers.limits(self.book, self.sheet, self.date, self.case, people)
        if not own or block["cycle"] == "year":
            return own
        sums, rule = None, months.stated(self.sheet)
        for month in self.months:
            start, stop = max(month[0], self.run[0]), min(month[1], self.run[1])
            if start > stop:
                continue
            n = months.count(self.months, start, stop, rule, strict=True)
            date = max(start, self.span[0]) if month[0] <= self.span[1] and month[1] >= self.span[0] else start
            found = tiers.limits(self.book, self.book.in_force("tariff", self.sheet["tariff"], date, "month"), date, self.case, people)
            sums = [a + b * n for a, b in zip(sums or [F(0)] * len(found), found)]
        return [round_to(limit, 2) for limit in sums]

    def take_free(self):
        """Free kWh, off the periods in proportion."""
        rule = allowance(self.sheet, self.i)
        if rule is None or "kwh" not in rule:
            return F(0)
        whole = sum(self.energy.values())
        n = months.count(self.months, *self.span, months.stated(self.sheet))
        free = left = min(whole, round_to(to_fraction(rule["kwh"]) * n, 2))
        periods = list(self.energy)
        for period in periods:
            part = left if period == periods[-1] else round_to(free * self.energy[period] / whole, 2) if whole else F(0)
            self.energy[period] -= part
            left -= part
        return free

    def price(self, charge, **case):
        """The price of a case, or a refusal that names what isn't known."""
        given = own_price(self.i, charge)
        if given is not None:
            period = case.get("period")
            if isinstance(given, dict) and period == "all":
                raise Refusal("missing", "usage.peak")
            given = given.get(NAMES.get(period, period)) if isinstance(given, dict) else given
            if given is None:
                raise Refusal("missing", f"prices.{charge['id']}.{NAMES.get(period, period)}")
            return to_fraction(given)
        rows = charge["prices"] if "prices" in charge else [charge] if "price" in charge else []
        found = tiers.fitting(rows, {**self.case, **case}) if "prices" in charge else rows
        if (len(found) != 1 or "price" not in found[0]) and "price" in charge.get("given", ()):
            raise Refusal("missing", f"prices.{charge['id']}")
        if len(found) != 1 or "price" not in found[0]:
            field = "month"
            if "period" in case and any("period" in r for r in rows) and case["period"] not in {r["period"] for r in rows}:
                field = f"usage.{NAMES.get(case['period'], case['period'])}"
            raise Refusal("not_in_rule_book", field, f"{charge['id']} {case}")
        price = to_fraction(found[0]["price"])
        if charge.get("floats"):
            price = price * hours.ratio(self.book, self.sheet, self.date, case["period"])
            price = round_to(price, charge["price_decimals"]) if "price_decimals" in charge else price
            price += to_fraction(charge.get("fixed", 0))
        return price

    def add(self, charge, line_id, quantity, price, exact=None):
        how = charge.get("rounding", self.sheet["rounding"]["value"])
        amount = quantity * price if exact is None else exact
        self.lines.append({
            "id": line_id, "charge": charge["id"], "quantity": quantity, "price": price,
            "amount": amount if self.sheet["rounding"]["value"] == "total" else round_to(amount, 2),
            "confidence": None if own_price(self.i, charge) else charge.get("confidence"),
            "unit": UNITS[charge["basis"]], "assumed": assumed(self.i, charge, self.date), "inPowerFactorBase": charge.get("in_power_factor_base", False), "how": how,
        })  # fmt: skip

    def energy_lines(self, charge):
        rows = charge.get("prices", ())
        given = own_price(self.i, charge)
        floats = isinstance(given, dict) or given is None and (charge.get("floats") or any("period" in r for r in rows))
        tiered = given is None and any("tier" in r for r in rows) or (not rows and "price" not in charge and "given" not in charge and "tiers" in self.sheet)
        amount = self.i.get("amounts", {}).get(charge["id"]) if "given" in charge else None
        if amount is not None:
            given = self.i.get("prices", {}).get(charge["id"])
            quantity = self.i.get("quantities", {}).get(charge["id"])
            quantity = self.kwh if quantity is None else to_fraction(quantity)
            self.add(charge, charge["id"], quantity, None if given is None else to_fraction(given), to_fraction(amount))
            return
        if "quantity" in charge.get("given", ()):
            cells = {(None, None): to_fraction(self.i.get("quantities", {}).get(charge["id"], 0))}
        elif tiered and floats:
            cells = tiers.shared(self.by_tier, self.energy)
        elif tiered:
            cells = {(n, None): kwh for n, kwh in enumerate(self.by_tier, 1)}
        elif floats:
            cells = {(None, p): kwh for p, kwh in self.energy.items()}
        else:
            cells = {(None, None): self.kwh}
        for (tier, period), kwh in cells.items():
            if not kwh:
                continue
            case = {k: v for k, v in (("tier", tier), ("period", period)) if v is not None}
            suffix = "".join(f"_{v}" for v in case.values() if v != "all")
            price, exact = self.price(charge, **case), None
            if charge.get("rounding", self.sheet["rounding"]["value"]) == "period" and not case:
                exact = sum(round_to(q * price, 2) for q in self.energy.values())
            self.add(charge, charge["id"] + suffix, kwh, price, exact)

    def basic_way(self):
        i = self.i
        guess = "contract" if "contractDemandKw" in i else "actual" if "maxDemandKw" in i else "capacity"
        return i.get("basicCharge", guess)

    def month_rule(self, charge):
        """Who says how a part of a month counts, and to how many decimals its quantity is rounded."""
        own, sheet = months.stated(self.basic), months.stated(self.sheet)
        monthly = charge["basis"] == "month"
        found = (sheet or own) if monthly else (own or sheet)
        if found:
            return found, None if monthly or not own else self.basic.get("quantity_decimals")
        if monthly and "capacityDays" not in self.i:
            return None, None
        try:
            country = self.book.in_force("basic_charge", self.sheet["region"].split("-")[0], self.date, "month")
        except Refusal:
            return None, None
        return months.stated(country), None if monthly else country.get("quantity_decimals")

    def months_of(self, charge):
        """How many months of a charge are billed."""
        rule, _ = self.month_rule(charge)
        if "capacityDays" not in self.i:
            return months.count(self.months, *self.span, rule)
        if len(self.months) != 1:
            raise Refusal("conflict", "capacityDays")
        start, stop, _ = self.months[0]
        if rule is None:
            raise Refusal("not_in_rule_book", "to", "part_month")
        of = months.last(start.year, start.month) if rule == "calendar_days" else int(rule) if rule != "whole" else 1
        share = F(1) if rule == "whole" else min(F(int(self.i["capacityDays"]), of), F(1))
        return share * F(self.days, (stop - start).days + 1)

    def part_month(self, charge, quantity):
        """The quantity of one month, for the months billed; and the same before it is rounded."""
        n = self.months_of(charge)
        _, decimals = self.month_rule(charge)
        exact = quantity * n
        return round_to(exact, int(decimals)) if decimals is not None and n.denominator > 1 else exact

    def capacity(self, charge):
        """The capacity billed; of a list, each unit by its days."""
        if "capacity" not in self.i:
            return self.part_month(charge, self.need("capacityKva"))
        rule, decimals = self.month_rule(charge)
        units, out = {}, F(0)
        for n, one in enumerate(self.i["capacity"]):
            units.setdefault(one.get("interlock", n), []).append(one)
        for unit in units.values():
            for month in self.months:
                out += self.unit_months(unit, month, rule)
        whole = out.denominator == 1
        return out if decimals is None or whole else round_to(out, int(decimals))

    def unit_months(self, unit, month, rule):
        """kVA × months of transformers that are billed as one, in a billing month."""
        locked = any("interlock" in one for one in unit)

        def on(date):
            best = F(0)
            for one in unit:
                start, stop = day(one["from"]) if "from" in one else date, day(one["to"]) if "to" in one else date
                share = {"in_use": F(1), "standby": F(locked), "suspended": F(0)}[one.get("state", "in_use")]
                if one.get("state") == "suspended" and one.get("withinTwoYears"):
                    share = to_fraction(self.early())
                if start <= date <= stop:
                    best = max(best, to_fraction(one["kva"]) * share)
            return best

        dates = [month[0] + n * months.DAY for n in range((month[1] - month[0]).days + 1)]
        values = {on(date) for date in dates}
        inside = [date for date in dates if self.span[0] <= date <= self.span[1]]
        if len(values) == 1:
            return values.pop() * months.count(self.months, inside[0], inside[-1], rule) if inside else F(0)
        if rule is None and values != {F(0)}:
            raise Refusal("not_in_rule_book", "to", "part_month")
        return sum(on(date) * months.day_share(rule, date, month) for date in inside)

    def early(self):
        country = self.book.in_force("basic_charge", self.sheet["region"].split("-")[0], self.date, "month")
        found = (self.basic or {}).get("suspension") or country.get("suspension")
        if found is None:
            raise Refusal("not_in_rule_book", "capacity.withinTwoYears")
        return found["within_two_years"]

    def need(self, name):
        if name not in self.i:
            raise Refusal("missing", name)
        return to_fraction(self.i[name])

    def basic_lines(self, charge):
        way = self.basic_way()
        if (charge["basis"] == "kva") != (way == "capacity"):
            return
        if way == "capacity":
            self.add(charge, charge["id"], self.capacity(charge), self.price(charge))
            return
        basic = self.basic or {}
        capacity, rule = number(self.i, "capacityKva"), basic.get("contract")
        price, discount = self.price(charge), basic.get("load_discount")
        kwh, (start, stop) = self.whole, self.run
        if "allMetersKwh" in self.i:
            kwh, (start, stop) = number(self.i, "allMetersKwh"), (self.months[0][0], self.months[-1][1])
        ask = to_fraction(discount["kwh_per_kva"]) * capacity if discount else F(0)
        if discount and kwh < ask * months.count(self.months, start, stop, "whole") and capacity:
            if kwh >= ask * months.count(self.months, start, stop, "calendar_days"):
                raise Refusal("not_in_rule_book", "to", "load_discount")
        elif discount and capacity:
            price *= to_fraction(discount["factor"])
        if way == "actual":
            self.add(charge, charge["id"], self.part_month(charge, self.need("maxDemandKw")), price)
            return
        contract = max(self.need("contractDemandKw"), to_fraction(rule["floor"]) * capacity)
        over = number(self.i, "maxDemandKw") - to_fraction(rule["band"]) * contract
        self.add(charge, charge["id"], self.part_month(charge, contract), price)
        if over > 0:
            self.add(charge, charge["id"] + "_over", self.part_month(charge, over), price * to_fraction(rule["over_factor"]))

    def bill(self):
        options = set(self.i.get("options", ()))
        if options - {c.get("option") for c in self.charges}:
            raise Refusal("unknown", "options")
        if self.free:
            free = {"id": "allowance", "basis": "kwh"}
            self.add(free, "allowance", self.free, F(0))
        for charge in self.charges:
            basis = charge["basis"]
            if "option" in charge and charge["option"] not in options:
                continue
            if basis == "kwh":
                self.energy_lines(charge)
            elif basis in ("kva", "kw"):
                self.basic_lines(charge)
            elif basis == "money":
                of = sum(line["amount"] for line in self.lines if line["charge"] in charge["of"])
                self.add(charge, charge["id"], of, self.price(charge))
            else:
                quantity = F(self.days) if basis == "day" else self.part_month(charge, F(1))
                self.add(charge, charge["id"], quantity, self.price(charge))
        return self.lines


def allowance(sheet, i):
    wanted = i.get("household", {}).get("allowance")
    found = [a for a in sheet.get("allowance", ()) if a["id"] == wanted]
    if wanted and not found:
        raise Refusal("unknown", "household.allowance")
    return found[0] if found else None


def extra(line_id, amount):
    return {"id": line_id, "amount": amount, "inPowerFactorBase": False}


def adjustment(book, sheet, i, lines):
    """Power-factor adjustment on the lines in its base."""
    if "standard" in i and "reactiveKvarh" not in i:
        raise Refusal("missing", "reactiveKvarh")
    if "reactiveKvarh" not in i or "utility" not in sheet:
        return None
    given = i.get("standard", sheet.get("power_factor_standard", {}).get("value"))
    if given is None:
        raise Refusal("missing", "standard")
    kwh = sum(line["quantity"] for line in lines if line.get("kwh"))
    standard = fixed(to_fraction(given))
    k = factor(kwh, to_fraction(i["reactiveKvarh"]))
    percent = PERCENT[standard](k)
    amounts = [line["amount"] for line in lines if line["inPowerFactorBase"]]
    money = round_to(sum(amounts) * percent / 100, 2)
    if book.base_rounding(sheet["utility"]) == "component":
        money = sum(round_to(a * percent / 100, 2) for a in amounts)
    out = {"powerFactor": fixed(F(k, 100)), "adjustmentPercent": plain(percent), "base": fixed(sum(amounts))}
    return out | {"adjustment": fixed(money)}


def estimate_bill(i):
    book = BOOK.with_files(i["ruleFiles"]) if "ruleFiles" in i else BOOK
    name = book.tariff(i.get("tariff"))
    if "capacity" in i and ("capacityKva" in i or "capacityDays" in i):
        raise Refusal("conflict", "capacity")
    first, last = days_of(i)
    sheet = book.in_force("tariff", name, first, "month")
    people = int(i.get("household", {}).get("people", 0))
    if i.get("household", {}).get("switch"):
        _, other = tiers.household_rule(sheet, people)
        if other is None:
            raise Refusal("not_in_rule_book", "household.switch")
        name = book.tariff(other["switch_to"])
        sheet = book.in_force("tariff", name, first, "month")
    bill_months = months.of_bill(first, last, i.get("billingMonths"))
    before, lines, kwh, cycle, total, part = number(i, "yearToDateKwh"), [], F(0), None, F(0), None
    spans = in_parts(book, name, i, first, last, bill_months)
    sure = []
    for start, _, _ in spans:
        needed = files(book, name, start)
        check_own([c for f in needed if f["kind"] in ("tariff", "charges") for c in f["charge"]], i)
        sure += [f["confidence"] for f in needed]
    for run in runs_of(book, name, spans, bill_months):
        own = []
        whole = sum(sum(usage_of(book, sheet, u).values()) for _, _, u in run)
        days = run[0][0], run[-1][1]
        for start, end, usage in run:
            block = book.in_force("tariff", name, start, "month").get("tiers", {"cycle": "none"})
            now = tiers.cycle_start(block, start) if block["cycle"] == "year" else None
            if block["cycle"] != "year" and start == days[0] or cycle not in (None, now):
                before = F(0)
            part = Part(book, i, name, (start, end), usage, before, days, bill_months, whole)
            found = part.bill()
            for line in found:
                line |= {"from": start.isoformat(), "to": end.isoformat()} if len(spans) > 1 else {}
            own += found
            before, kwh, cycle = before + part.kwh, kwh + part.kwh, now
        total += settle_run(part, own)
        lines += own
    sure += [line["confidence"] for line in lines if line.get("confidence")]
    return settle(book, part, i, lines, kwh, total) | {"confidence": max(sure, key=CONFIDENCE.index)}


def runs_of(book, name, spans, bill_months):
    """Spans that are reckoned together: those within a month, unless tiers begin or end in it."""
    out = []
    starts = {month[0] for month in bill_months}

    def tiered(date):
        block = book.in_force("tariff", name, date, "month").get("tiers")
        return block is not None and date.month in block.get("months", range(1, 13))

    for span in spans:
        if not out or span[0] in starts or tiered(span[0]) != tiered(out[-1][-1][0]):
            out.append([])
        out[-1].append(span)
    return out


def settle_run(part, lines):
    """Allowance, minimum and rounding of a run of days; its money."""
    sheet, n = part.sheet, None
    total = sum(line["amount"] for line in lines)
    rule = allowance(sheet, part.i)
    if rule and "amount" in rule:
        n = months.count(part.months, *part.run, months.stated(sheet))
        lines.append(extra("allowance", -min(total, round_to(to_fraction(rule["amount"]) * n, 2))))
    total = round_to(sum(line["amount"] for line in lines), 2)
    if "minimum" in sheet:
        n = months.count(part.months, *part.run, months.stated(sheet))
        least = round_to(to_fraction(sheet["minimum"]["value"]) * n, 2)
        if total < least:
            lines.append(extra("minimum", least - total))
            total = least
    shown = sum(round_to(line["amount"], 2) for line in lines)
    if shown != total:
        lines.append(extra("rounding", total - shown))
    return total


def settle(book, part, i, lines, kwh, total):
    """The power factor, over all lines."""
    sheet = part.sheet
    for line in lines:
        line["kwh"] = False
    pf = adjustment_of(book, sheet, i, lines, kwh)
    subtotal, total = total, total + (F(pf["adjustment"]) if pf else 0)
    out = {"lines": [shape(line) for line in lines], "subtotal": fixed(subtotal), "total": fixed(total)}
    if kwh:
        out["averagePrice"] = plain(round_to(total / kwh, 4))
    if pf:
        out |= {"powerFactorAdjustment": pf["adjustment"], "powerFactor": pf}
    return out | position(part)


def adjustment_of(book, sheet, i, lines, kwh):
    return adjustment(book, sheet, i, [{"quantity": kwh, "kwh": True, "inPowerFactorBase": False, "amount": F(0)}, *lines])


def shape(line):
    out = {k: line[k] for k in ("id", "unit", "inPowerFactorBase", "from", "to") if k in line}
    if line.get("assumed"):
        month = line["assumed"]
        note = {"zh": f"本月单价未知，按 {month} 的单价计算", "en": f"price of this month not known; that of {month} was taken"}
        out |= {"assumed": True, "assumedNote": note}
    out |= {k: plain(round_to(line[k], 12 if k == "price" or line["unit"] == "kWh" else 6)) for k in ("quantity", "price") if line.get(k) is not None}
    return out | {"amount": fixed(line["amount"])}


def position(part):
    """Where the household stands in the tiers, and what the next kWh costs."""
    out = {}
    if part.limits:
        out["tierLimitsKwh"] = [plain(limit) for limit in part.limits]
    try:
        tier = next(n for n, high in enumerate([*part.limits, None], 1) if high is None or part.before + part.kwh < high)
        plain_charges = [c for c in part.charges if c["basis"] == "kwh" and "option" not in c and "given" not in c]
        if not any(c.get("floats") or any("period" in r for r in c.get("prices", ())) for c in plain_charges):
            out["nextKwhPrice"] = plain(sum(part.price(c, tier=tier) for c in plain_charges))
    except Refusal:
        pass
    return out


def describe_tariff(i):
    """The tiers of a day: limits, and prices where they don't depend on anything else."""
    book = BOOK.with_files(i["ruleFiles"]) if "ruleFiles" in i else BOOK
    name = book.tariff(i.get("tariff"))
    found = sorted(book.family("tariff", name), key=begins)
    sheet = book.in_force("tariff", name, day(i["date"]), "date") if "date" in i else found[-1]
    date = day(i["date"]) if "date" in i else begins(sheet)
    people = int(i.get("household", {}).get("people", 0))
    limits = tiers.limits(book, sheet, date, {"voltage": sheet["voltages"][0]}, people)
    prices = {r["tier"]: r["price"] for c in sheet["charge"] for r in c.get("prices", ()) if set(r) - {"clause"} == {"tier", "price"}}
    edges = [plain(limit) for limit in limits] + [None]
    rows = [{"upToKwh": e} if e else {} for e in edges] if limits else []
    return {
        "id": name, "voltages": sheet["voltages"],
        "tiers": [row | ({"price": plain(to_fraction(prices[n]))} if n in prices else {}) for n, row in enumerate(rows, 1)],
    }  # fmt: skip


def compare_tariffs(i):
    """Every candidate that applies, cheapest first."""
    out = []
    for name in i["candidates"]:
        book = BOOK.with_files(i.get("ruleFiles", []))
        applies = book.in_force("tariff", book.tariff(name), days_of(i)[0], "month").get("applies", {})
        kva = number(i, "capacityKva")
        if "kva_above" in applies and kva <= to_fraction(applies["kva_above"]):
            continue
        if "kva_below" in applies and kva >= to_fraction(applies["kva_below"]):
            continue
        out.append({"tariff": name, "total": estimate_bill({**i, "tariff": name})["total"]})
    return {"candidates": sorted(out, key=lambda c: to_fraction(c["total"]))}
