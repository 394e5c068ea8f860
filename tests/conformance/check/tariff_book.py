"""The rule files: families, what is in force on a day, and refusals (docs/tariff-language.md, 1 and 2)."""

import datetime
import pathlib
import tomllib

RULES = pathlib.Path(__file__).parents[3] / "core" / "rules"
KINDS = ("tariff", "charges", "time_of_use", "holidays", "days", "basic_charge", "late_fee")


class Refusal(Exception):
    def __init__(self, code, field, what=""):
        super().__init__(code, field, what)
        self.code, self.field, self.what = code, field, what


def day(value):
    """A TOML date, or the text of one in JSON."""
    if isinstance(value, datetime.date):
        return value
    try:
        return datetime.date.fromisoformat(value)
    except (TypeError, ValueError):
        return None


def begins(file):
    return day(file.get("effective_from") or file.get("known_since"))


def ends(file):
    return day(file.get("effective_to")) or datetime.date.max


def sound(file, place):
    """Refuses charges whose own figures contradict what is listed."""
    for n, charge in enumerate(file.get("charge", ())):
        listed, given = "price" in charge or "prices" in charge, charge.get("given", ())
        if "price" in charge and "prices" in charge:
            raise Refusal("conflict", f"{place}.charge.{n}.price")
        if "last_known" in charge and ("price" not in given or not listed):
            raise Refusal("conflict", f"{place}.charge.{n}.last_known")
        if "quantity" in given and "price" not in given and not listed:
            raise Refusal("missing", f"{place}.charge.{n}.price")


class Book:
    def __init__(self, files):
        self.files = {file["id"]: file for file in files}

    def with_files(self, files):
        for n, file in enumerate(files):
            sound(file, f"ruleFiles.{n}")
        return Book([*self.files.values(), *files])

    def family(self, kind, name):
        return [f for f in self.files.values() if f["kind"] == kind and f.get(kind) == name]

    def in_force(self, kind, name, date, field):
        """The member in force on the day."""
        for file in self.family(kind, name):
            if begins(file) <= date <= ends(file):
                return file
        if kind == "tariff" and name in self.gaps():
            raise Refusal("not_in_rule_book", "tariff", name)
        raise Refusal("not_in_rule_book", field, f"{kind} {name} on {date}")

    def gaps(self):
        """Tariffs whose prices nobody has found, at least of some days."""
        return {m["tariff"] for f in self.files.values() if f["kind"] == "missing" for m in f["missing"]}

    def tariff(self, name):
        """Refuses a tariff nobody knows, or whose prices nobody has found."""
        if name is None:
            raise Refusal("missing", "tariff")
        if not self.family("tariff", name):
            raise Refusal("not_in_rule_book" if name in self.gaps() else "unknown", "tariff", name)
        return name

    def base_rounding(self, utility):
        rules = (f for f in self.files.values() if f["kind"] == "power_factor_base" and f["utility"] == utility)
        return next(rules)["rounding"]["value"]

    def overlaps(self):
        """Pairs of one family that are in force on the same day; the book must have none."""
        seen = {}
        for file in sorted(self.files.values(), key=lambda f: begins(f)):
            if file["kind"] not in KINDS:
                continue
            key = (file["kind"], file[file["kind"]])
            if key in seen and begins(file) <= ends(seen[key]):
                yield seen[key]["id"], file["id"]
            seen[key] = file


def load():
    files = [tomllib.loads(path.read_text(encoding="utf-8")) for path in sorted(RULES.rglob("*.toml"))]
    assert len({f["id"] for f in files}) == len(files), "ids are unique"
    return Book(files)


BOOK = load()
