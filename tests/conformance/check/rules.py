"""The rules once more, in exact fractions: what the vectors are checked against.

Written from the public texts, without a look at the core. Everything is a Fraction; rounding is
half away from zero and happens only where a rule names it.
"""

from fractions import Fraction as F
from math import isqrt


def to_fraction(text):
    return F(str(text))


def round_to(value, decimals):
    """Half away from zero."""
    scaled = abs(value) * 10**decimals
    whole = (2 * scaled.numerator + scaled.denominator) // (2 * scaled.denominator)
    return F(whole if value >= 0 else -whole, 10**decimals)


def fixed(value, decimals=2):
    """A rounded text with all decimals; no negative zero."""
    value = round_to(value, decimals)
    sign = "-" if value < 0 else ""
    digits = str(abs(value) * 10**decimals).rjust(decimals + 1, "0")
    return f"{sign}{digits[:-decimals]}.{digits[-decimals:]}"


def plain(value, decimals=12):
    """A text without needless zeros."""
    text = fixed(value, decimals).rstrip("0").rstrip(".")
    return "0" if text == "-0" else text


# --- 功率因数调整电费办法 (83)水电财字第215号 -------------------------------------------------


def percent_090(k):
    """Standard 0.90, factor k/100: -0.15 each from 0.91, -0.75 from 0.95; +0.5, +1 from 0.69, +2 from 0.64."""
    if k >= 95:
        return F("-0.75")
    if k >= 90:
        return F("-0.15") * (k - 90)
    if k >= 70:
        return F("0.5") * (90 - k)
    if k >= 65:
        return F(10) + (70 - k)
    return F(15) + 2 * (65 - k)


def percent_085(k):
    """Standard 0.85: -0.10 each to 0.90, then -0.15 each to 0.94 (-1.10)."""
    if k >= 94:
        return F("-1.10")
    if k >= 90:
        return F("-0.50") + F("-0.15") * (k - 90)
    if k >= 85:
        return F("-0.10") * (k - 85)
    if k >= 65:
        return F("0.5") * (85 - k)
    if k >= 60:
        return F(10) + (65 - k)
    return F(15) + 2 * (60 - k)


def percent_080(k):
    """Standard 0.80: -0.10 each to 0.90, then -0.15 each to 0.92 (-1.30)."""
    if k >= 92:
        return F("-1.30")
    if k >= 90:
        return F("-1.00") + F("-0.15") * (k - 90)
    if k >= 80:
        return F("-0.10") * (k - 80)
    if k >= 60:
        return F("0.5") * (80 - k)
    if k >= 55:
        return F(10) + (60 - k)
    return F(15) + 2 * (55 - k)


PERCENT = {"0.90": percent_090, "0.85": percent_085, "0.80": percent_080}


def factor(active, reactive):
    """Hundredths of P/sqrt(P^2+Q^2), half up. A tie can't happen: see the README."""
    p2, q2 = F(active) ** 2, F(reactive) ** 2
    s = p2 + q2
    if s == 0:
        return None
    k = 0
    while k < 100 and F(2 * k + 1, 200) ** 2 * s <= p2:
        k += 1
    return k


def tan_edge(k, digits=40):
    """tan(arccos((2k-1)/200)), cut off: the largest Q/P that still rounds up to k/100."""
    return tangent(F(2 * k - 1, 200), digits)


def tangent(cosine, digits=40):
    square = (1 - cosine**2) / cosine**2
    scale = 10 ** (2 * digits)
    return F(isqrt(square.numerator * scale // square.denominator), 10**digits)


def best(standard):
    """The lowest factor with the full reduction."""
    top = PERCENT[standard](100)
    return next(k for k in range(101) if PERCENT[standard](k) == top)


def next_better(standard, k):
    """The next better factor with a lower percent."""
    now = PERCENT[standard](k)
    return next((j for j in range(k + 1, 101) if PERCENT[standard](j) < now), None)


# What belongs to the base, by utility, as printed on the bills (domain facts of the vectors).
OUT_OF_BASE = {
    "cn-gx": ("基金及附加", "退补电费"),
    "cn-nm-west": ("绿电交易电费", "绿电偏差补偿", "代征费用合计"),
    "cn-cq": ("系统运行费", "政府性基金"),
}
ROUNDING = {"cn-gx": "total", "cn-nm-west": "component", "cn-cq": "total"}


# --- Money over time -------------------------------------------------------------------------


def npv(investment, yearly, rate, years):
    return -investment + sum(yearly / (1 + rate) ** t for t in range(1, years + 1))


def irr(investment, yearly, years, decimals=4):
    """The rate at which the value is zero, by halving in exact fractions cut to 40 digits."""
    if investment <= 0 or yearly <= 0:
        return None
    low, high = F(-99, 100), yearly / investment
    for _ in range(120):
        middle = F(int((low + high) / 2 * 10**40), 10**40)
        if npv(investment, yearly, middle, years) > 0:
            low = middle
        else:
            high = middle
    return round_to(high, decimals)


def payback(investment, monthly, maintenance=F(0), life=None):
    """(months, whole months, years), or None when it never pays or not within its life."""
    yearly = 12 * monthly - maintenance
    if yearly <= 0:
        return None
    months = 12 * investment / yearly
    if life is not None and months > 12 * life:
        return None
    whole = -(-months.numerator // months.denominator)
    return fixed(months), str(whole), fixed(months / 12)
