"""The work of benches/uncertainty.rs in NumPy, for comparison: python3 benches/uncertainty.py (needs numpy, scipy)."""
import os
import statistics
import time

import numpy as np
from scipy import optimize, stats

Z95 = stats.norm.ppf(0.95)


def beta(low, high):
    def off(p):
        return [stats.beta.cdf(low, *np.exp(p)) - 0.05, stats.beta.cdf(high, *np.exp(p)) - 0.95]

    mean, sd = (low + high) / 2, (high - low) / 3.29
    size = mean * (1 - mean) / sd**2 - 1
    return np.exp(optimize.fsolve(off, np.log([mean * size, (1 - mean) * size]), xtol=1e-13))


def log_normal(low, high):
    return (np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / 2 / Z95


VISITORS, ORDER = log_normal(8000, 15000), log_normal(40, 90)
RATES = [beta(0.03, 0.06), beta(0.1, 0.2), beta(0.25, 0.4)]
VISITS, VALUE, LEAD, SALE = log_normal(800, 1500), log_normal(55, 75), beta(0.06, 0.11), beta(0.1, 0.15)


def product(random, draws):
    value = random.lognormal(*VISITORS, draws)
    for shape in RATES:
        value *= random.beta(*shape, draws)
    value *= random.lognormal(*ORDER, draws)
    return np.percentile(value, [5, 50, 95])


def fan(random, draws):
    total = np.zeros((24, draws))
    for _ in range(8):
        each = random.beta(*LEAD, draws) * random.beta(*SALE, draws) * random.lognormal(*VALUE, draws)
        total += random.lognormal(*VISITS, (24, draws)) * each
    return np.percentile(total, [5, 10, 50, 90, 95], axis=1)


def median_ms(work, rounds):
    random, times = np.random.default_rng(1), []
    for _ in range(rounds):
        start = time.perf_counter()
        work(random)
        times.append(1e3 * (time.perf_counter() - start))
    return statistics.median(times)


print("load average", os.getloadavg())
print(f"product, 1 000 000 draws: {median_ms(lambda r: product(r, 1_000_000), 9):.1f} ms (fits left out)")
print(f"fan of 8 x 24 x 10 000: {median_ms(lambda r: fan(r, 10_000), 9):.1f} ms (fits left out)")
print("load average", os.getloadavg())
