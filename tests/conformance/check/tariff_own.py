"""What the customer brings along in the place of listed prices (docs/tariff-language.md, 3.4)."""

from tariff_book import Refusal


def own_price(i, charge):
    """The customer's own price of a charge that may have one."""
    return i.get("prices", {}).get(charge["id"]) if "price" in charge.get("given", ()) else None


def check_own(charges, i):
    """Own figures only where the tariff takes them."""
    options = [c["option"] for c in charges if "option" in c]
    if any(option not in options for option in i.get("options", ())):
        raise Refusal("unknown", "options")
    kinds = (("prices", "price"), ("quantities", "quantity"), ("amounts", "price"))
    for name, kind in kinds:
        may = [c["id"] for c in charges if kind in c.get("given", ()) and (name != "amounts" or c["basis"] == "kwh")]
        for wanted in i.get(name, ()):
            if wanted not in may:
                raise Refusal("unknown", f"{name}.{wanted}")


def assumed(i, charge, date):
    """The month whose price stands in for that of the day, or nothing."""
    known = charge.get("last_known")
    own = own_price(i, charge) is not None or "price" in charge.get("given", ()) and charge["id"] in i.get("amounts", {})
    return known if known and not own and known < date.isoformat()[:7] else None
