"""Shares and regrets of the invented radio stations of Tests/AltaiAppTests/Browser/RadioCatalog.swift, by plain numpy:
what SurePageTests and SurenessReportTests hold the program against. Needs numpy.

usage: python3 Tests/origins/stations.py CALM POWER PRICE
"""
import itertools
import sys

import numpy as np

NAMES = ["ardent", "brisk", "cobalt", "dune", "fable"]
# calm, power, price: both ends.
LOW = np.array([[1, .5, 1], [.5, 1, .5], [0, .2, 1], [0, .1, .8], [.5, 0, 1]])
HIGH = np.array([[1, .5, 1], [.5, 1, .5], [1, .2, 1], [0, .1, .8], [.5, 1, 1]])
importances = np.array([float(word) for word in sys.argv[1:4]])
counts = importances > 0
random = np.random.default_rng(9)
SAMPLES = 2_000_000


def weights(reading):
    if reading == "stated":
        drawn = random.uniform(importances / 3 ** .5, importances * 3 ** .5, (SAMPLES, 3))
    else:
        drawn = random.standard_exponential((SAMPLES, 3)) * counts
    if reading == "order":
        keep = np.ones(len(drawn), bool)
        for one, other in itertools.permutations(range(3), 2):
            if importances[one] > importances[other]:
                keep &= drawn[:, one] >= drawn[:, other]
        drawn = drawn[keep]
    return drawn / drawn.sum(1, keepdims=True)


for reading in ("stated", "order", "free"):
    drawn = weights(reading)
    scores = np.stack([(random.uniform(low, high, (len(drawn), 3)) * drawn).sum(1) for low, high in zip(LOW, HIGH)], 1)
    order = np.argsort(-scores, 1)
    print(reading, len(drawn))
    for row, name in enumerate(NAMES):
        shares = [(order[:, rank] == row).mean() for rank in range(5)]
        above = [(scores[:, row] > scores[:, other]).mean() for other in range(5)]
        first = order[:, 0] == row
        centre = drawn[first].mean(0) if first.any() else None
        print("  ", name, np.round(shares, 4), "above", np.round(above, 4), "centre", None if centre is None else np.round(centre, 3))

box = [np.array(corner) for corner in itertools.product(*[(i / 3 ** .5, i * 3 ** .5) if i else (0,) for i in importances])]
print("regret near what was said", [
    round(max(corner @ (HIGH[other] - LOW[row]) / corner.sum() for corner in box for other in range(5) if other != row), 4)
    for row in range(5)])
