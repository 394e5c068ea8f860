"""The same year with PySAM's Utilityrate5: inputs on the standard input, money and seconds as JSON.

Only execute() is timed; everything it needs is set before. It always calculates two bills, one with and
one without the customer's own generation, and keeps hourly and monthly tables beside the sums.
"""

import json
import statistics
import sys
import time
from importlib.metadata import version

import PySAM.Utilityrate5 as utility_rate

# More than any month's use: PySAM's way to say that a tier has no end.
ENDLESS = 1e38


def model(case):
    rate = utility_rate.new()
    load = [float(kwh) * 60 / case["minutes"] for kwh in case["kwh"]]
    tiers = [float(limit) for limit in case["limits"]] + [ENDLESS]
    rate.value("analysis_period", 1)
    rate.value("system_use_lifetime_output", 0)
    rate.value("inflation_rate", 0)
    rate.value("degradation", [0])
    rate.value("rate_escalation", [0])
    rate.value("gen", [0] * len(load))
    rate.value("load", load)
    # Net metering, the fastest of the five here; none of them changes this bill.
    rate.value("ur_metering_option", 0)
    rate.value("ur_monthly_fixed_charge", float(case["month"]))
    # Period and tier from 1, upper limit in kWh, price of what is bought and sold.
    matrix = [
        [period + 1, tier + 1, tiers[tier], 0, float(price), 0]
        for period in range(len(case["prices"][0]))
        for tier, price in enumerate(row[period] for row in case["prices"])
    ]
    rate.value("ur_ec_tou_mat", matrix)
    schedules = {"weekday": case["weekday"], "weekend": case["weekend"]}
    for days, hours in schedules.items():
        rate.value(f"ur_ec_sched_{days}", [hours] * 12)
        rate.value(f"ur_dc_sched_{days}", [[1] * 24] * 12)
    rate.value("ur_dc_enable", 1)
    demand = float(case["demand"])
    rate.value("ur_dc_flat_mat", [[month, 1, ENDLESS, demand] for month in range(12)])
    rate.value("ur_dc_tou_mat", [[1, 1, ENDLESS, 0]])
    return rate


def measure(case):
    rate = model(case)
    rate.execute()
    seconds = []
    for _ in range(case["runs"]):
        began = time.perf_counter()
        rate.execute()
        seconds.append(time.perf_counter() - began)
    return {
        "total": rate.Outputs.utility_bill_wo_sys_year1,
        "energy": sum(rate.Outputs.year1_monthly_ec_charge_without_system),
        "demand": sum(rate.Outputs.year1_monthly_dc_fixed_without_system),
        "fixed": sum(rate.Outputs.year1_monthly_fixed_without_system),
        "median": statistics.median(seconds),
        "best": min(seconds),
    }


cases = json.load(sys.stdin)
print(json.dumps({"version": version("nrel-pysam"), "cases": [measure(case) for case in cases]}))
