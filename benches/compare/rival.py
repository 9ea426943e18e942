"""NumPy and SciPy at the engine's questions. Reads a line of JSON a question, answers with one; times are in milliseconds."""
import json
import sys
import time

import numpy as np
from scipy import optimize, stats

Z95 = stats.norm.ppf(0.95)


def beta(low, high):
    """The Beta distribution with these 5 % and 95 % points."""
    def off(p):
        return [stats.beta.cdf(low, *np.exp(p)) - 0.05, stats.beta.cdf(high, *np.exp(p)) - 0.95]

    mean, sd = (low + high) / 2, (high - low) / 3.29
    size = mean * (1 - mean) / sd**2 - 1
    return np.exp(optimize.fsolve(off, np.log([mean * size, (1 - mean) * size]), xtol=1e-13))


def log_normal(low, high):
    return (np.log(low) + np.log(high)) / 2, (np.log(high) - np.log(low)) / 2 / Z95


def shape(kind, low, high):
    return beta(low, high) if kind else log_normal(low, high)


def draw(random, kind, parameters, size):
    return random.beta(*parameters, size) if kind else random.lognormal(*parameters, size)


def product(ask):
    """The percentiles of the product of all ranges; fits are made beforehand and not timed, to NumPy's favour."""
    shapes = [(kind, shape(kind, low, high)) for kind, low, high in ask["ranges"]]
    random = np.random.default_rng(ask["seed"])
    start = time.perf_counter()
    value = draw(random, *shapes[0], ask["draws"])
    for each in shapes[1:]:
        value *= draw(random, *each, ask["draws"])
    points = np.percentile(value, [5, 50, 95])
    took = time.perf_counter() - start
    return {"ms": 1e3 * took, "values": points.tolist(), "shapes": [list(map(float, it[1])) for it in shapes]}


def fan(ask):
    (visits_kind, *visits), *others = ask["ranges"]
    visits = shape(visits_kind, *visits)
    others = [(kind, shape(kind, low, high)) for kind, low, high in others]
    random, draws = np.random.default_rng(ask["seed"]), ask["draws"]
    start = time.perf_counter()
    total = np.zeros((24, draws))
    for _ in range(8):
        each = draw(random, *others[0], draws)
        for other in others[1:]:
            each *= draw(random, *other, draws)
        total += draw(random, visits_kind, visits, (24, draws)) * each
    points = np.percentile(total, [5, 10, 50, 90, 95], axis=1)
    took = time.perf_counter() - start
    return {"ms": 1e3 * took, "values": points.T.ravel().tolist()}


def test(ask):
    """Kolmogorov–Smirnov against the exact distribution, and how many standard errors mean and variance are off."""
    draws = np.fromfile(ask["file"])
    kind, low, high = ask["range"]
    parameters = shape(kind, low, high)
    exact = stats.beta(*parameters) if kind else stats.lognorm(parameters[1], scale=np.exp(parameters[0]))
    mean, variance, excess = exact.stats("mvk")
    count = len(draws)
    fourth = (excess + 3) * variance**2
    return {
        "p": float(stats.kstest(draws, exact.cdf).pvalue),
        "mean": float(abs(draws.mean() - mean) / np.sqrt(variance / count)),
        "variance": float(abs(draws.var() - variance) / np.sqrt((fourth - variance**2) / count)),
    }


def split(ask):
    """The budget split by sequential quadratic programming, with exact derivatives, from an even split."""
    first, ceiling, worth, low, high = np.array(ask["channels"]).reshape(-1, 5).T
    bend, budget = first / ceiling, ask["budget"]

    def loss(spend):
        return -np.sum(worth * first * spend / (1 + bend * spend) - spend)

    def slope(spend):
        return 1 - worth * first / (1 + bend * spend) ** 2

    even = np.clip(np.full(len(first), budget / len(first)), low, high)
    inside = {"type": "ineq", "fun": lambda s: budget - s.sum(), "jac": lambda s: -np.ones_like(s)}
    options = {"ftol": 1e-10, "maxiter": 1000}
    start = time.perf_counter()
    found = optimize.minimize(
        loss, even, jac=slope, bounds=list(zip(low, high)), constraints=[inside], method="SLSQP", options=options
    )
    took = time.perf_counter() - start
    return {"ms": 1e3 * took, "profit": -float(found.fun), "spent": float(found.x.sum()), "success": bool(found.success)}


ANSWERS = {"product": product, "fan": fan, "test": test, "split": split}

for line in sys.stdin:
    question = json.loads(line)
    print(json.dumps(ANSWERS[question["ask"]](question)), flush=True)
