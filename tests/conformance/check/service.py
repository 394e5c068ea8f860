"""connection and credit, from the rule files under core/rules/: days as sets, not as a walk over rules."""

import tomllib
from datetime import date, timedelta

from tariff_book import RULES

DAY = timedelta(1)


def files(folder, name):
    found = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted((RULES / folder).glob("*.toml"))]
    return [file for file in found if file.get("table", file.get("holidays")) == name]


def version(folder, name, day):
    for file in files(folder, name):
        begin = file.get("effective_from", file.get("known_since"))
        if begin <= day <= file.get("effective_to", date.max):
            return {row["id"]: row for row in file["row"]}, file
    return {}, None


OFF, WORKED = set(), set()
# What is arranged for a year; where it is not yet, what the law alone gives.
ARRANGED = files("tariffs/cn", "cn")
YEARS = {year["effective_from"].year for year in ARRANGED}
BY_LAW = [year for year in files("tariffs/cn", "cn-statutory") if year["effective_from"].year not in YEARS]
for year in [*ARRANGED, *BY_LAW]:
    for holiday in year["holiday"]:
        days = (holiday["to"] - holiday["from"]).days + 1
        OFF |= {holiday["from"] + n * DAY for n in range(days)}
        WORKED |= set(holiday.get("workdays", []))

OFFSET = int(files("connection", "day_count")[0]["row"][0]["values"]["offset"])
assert OFFSET == 1


def works(day):
    return day not in OFF and (day.weekday() < 5 or day in WORKED)


def ahead(start, count):
    days = (start + n * DAY for n in range(1, 4000))
    return [day for day in (d for d in days if works(d))][:count][-1]


def between(start, end):
    return sum(works(start + n * DAY) for n in range(1, (end - start).days + 1))


def connection(i):
    kind, today = i["kind"], date.fromisoformat(i["today"])
    table = files("connection", "connection_steps")[0]["row"]
    rows = [row for row in table if kind in row["values"]]
    ids = [row["id"] for row in rows]
    done = {k: date.fromisoformat(v) for k, v in i.get("done", {}).items() if k in ids}
    of = done.get("apply", today)
    limits, head = version("connection", "connection_limits", of)
    promises, _ = version("connection", "connection_promises", of)
    built = int(str(i.get("works", "0")).replace("天", "").strip() or 0)
    chain = [s for s in ids if s not in ("contract", "meter")]
    passed = {s for n, s in enumerate(chain) if s not in done and any(l in done for l in chain[n + 1 :])}
    passed |= {s for s in ("contract", "meter") if "energise" in done and s not in done}
    starts = lambda rules, s: [x for x in rules[s]["group"].split() if x in ids]
    limit = lambda rules, s: int(rules[s]["values"][kind]) if s in rules else None
    clock = lambda rules, s: max(done[x] for x in starts(rules, s)) if all(x in done for x in starts(rules, s)) else None

    # When each step can be expected: what it waits for, and how long it may then take.
    by = {}

    def expect(s):
        if s not in by:
            by[s] = done.get(s) or max(today, today if s in passed else later(s))
        return by[s]

    def later(s):
        if limit(limits, s) is not None:
            return ahead(max([expect(x) for x in starts(limits, s)] or [today]), limit(limits, s))
        if s in ("survey", "contract"):
            return expect("scheme")
        before = [x for x in chain[: chain.index(s)] if x not in passed and x != "survey"]
        own = built if s == ("request" if "request" in ids else "handover") else 0
        return (expect(before[-1]) if before else today) + own * DAY

    for s in ids:
        expect(s)
    nxt = next((s for s in chain if s not in done and s not in passed), None)
    late_in_chain = nxt and nxt in ("handover", "inspection", "energise")
    current = "contract" if late_in_chain and "contract" not in done else nxt
    if current == "energise" and "meter" not in done:
        current = "meter"
    whole, _ = version("connection", "connection_whole", of)
    own, _ = version("connection", "connection_own", of)
    line = whole.get("line" if str(i.get("line", False)).lower() == "true" else "no_line", {"values": {}})["values"]
    out, cap = {}, None
    if "apply" in done and kind in line:
        n, used = int(line[kind]), between(done["apply"], done.get("energise", today))
        due = ahead(done["apply"], n)
        out["whole"] = {"limit": str(n), "used": str(used), "due": str(due), "late": str(max(0, used - n))}
        cap = due if due >= today and not built else None
    if "apply" in done and own and kind in own["own"]["values"]:
        n = int(own["own"]["values"][kind])
        parts = [s for s in limits if s != "meter" and s in ids and s not in passed and clock(limits, s)]
        used = sum(between(clock(limits, s), done.get(s, today)) for s in parts)
        out["own"] = {"limit": str(n), "used": str(used), "late": str(max(0, used - n))}
    stages, numbers, shown = [], [], [today]
    for row in rows:
        s = row["id"]
        if row["values"]["number"] not in numbers:
            numbers.append(row["values"]["number"])
        due = clock(limits, s) and ahead(clock(limits, s), limit(limits, s)) if s in limits else None
        stage = {"id": s, "number": str(len(numbers)), "role": row["group"]}
        late = between(due, done.get(s, today)) if due and s not in passed else 0
        stage["state"] = (
            ("done_late" if late else "done") if s in done
            else "passed" if s in passed
            else "overdue" if late
            else "waiting" if due or s == current
            else "ahead"
        )
        if s in limits:
            stage["limit"] = str(limit(limits, s))
        days = {"done": done.get(s), "due": due}
        if s in promises and clock(promises, s):
            days["promised"] = ahead(clock(promises, s), limit(promises, s))
        if s not in done and s not in passed:
            days["expected"] = min(by[s], cap or date.max)
        stage |= {k: str(v) for k, v in days.items() if v}
        shown += [v for k, v in days.items() if v and k != "done"]
        if late:
            stage["late"] = str(late)
        stages.append(stage)
    if "energise" in done:
        out["powered"] = str(done["energise"])
    else:
        out["powerBy"] = str(min(by["energise"], cap or date.max))
    ends = [s for s in ("request", "handover") if s in ids]
    out["withoutWorks"] = kind != "residential" and not built and all(s not in done and s not in passed for s in ends)
    unknown = [day.year for day in [*shown, today, *done.values()] if day.year not in YEARS]
    if unknown:
        out["uncertainFrom"] = str(min(unknown))
    papers = files("connection", "connection_documents")[0]["row"]
    out["documents"] = [{"id": p["id"], "step": p["group"]} for p in papers if kind in p["values"]]
    head = {"status": head["status"], "confidence": head["confidence"]}
    return out | head | {"kind": kind, "current": current, "stages": stages}


def credit(i):
    rules = {row["id"]: row for row in files("service", "credit_rules")[0]["row"]}
    bands = files("service", "credit_bands")[0]["row"]
    counts = {k: int(float(v)) for k, v in i.get("events", {}).items()}

    def losses(counts):
        for row in list(rules.values())[1:]:
            v, n = {k: int(x) for k, x in row["values"].items()}, counts.get(row["group"], 0)
            lost = min(n * v.get("points", 0), v.get("cap", 10**9))
            ceiling = v["ceiling"] if "ceiling" in v and n >= v["from"] else None
            if n and (lost or ceiling is not None):
                yield {"id": row["id"], "count": str(n), "points": str(lost)} | ({"ceiling": str(ceiling)} if ceiling else {})

    def score(counts):
        all_lost = list(losses(counts))
        base = int(rules["base"]["values"]["points"])
        return min([max(0, base - sum(int(x["points"]) for x in all_lost))] + [int(x["ceiling"]) for x in all_lost if "ceiling" in x])

    def band(s):
        return {"id": next(row["id"] for row in bands if s >= int(row["values"]["from"]))}

    now, lifts = score(counts), []
    for name in counts:
        then = score({**counts, name: 0})
        if then > now:
            months = {"months": rules[name]["values"]["window"]} if "window" in rules[name]["values"] else {}
            lifts.append({"id": name, "score": str(then), "band": band(then)} | months)
    lifts.sort(key=lambda lift: -int(lift["score"]))
    higher = [int(row["values"]["from"]) - now for row in bands if int(row["values"]["from"]) > now]
    out = {"score": str(now), "band": band(now), "losses": list(losses(counts)), "lifts": lifts, "status": "illustrative"}
    return out | ({"toNext": str(min(higher))} if higher else {})
