#!/usr/bin/env python3
"""What `weight-changes` measures, in numpy: compare-weight-changes.py [ROWS]

Random values of the same kind, not the same numbers. Prints the medians of five runs: time passed, and time of all cores together.
"""
import sys
import time

import numpy

ROWS = int(sys.argv[1]) if len(sys.argv) > 1 else 1_000_000
WEIGHTS = numpy.array([5, 4, 4, 3, 2, 2, 1, 1]) / 22
TIE = 1e-9


def distances(values, leader):
    """The greedy transfer for all rows at once: donors in falling order of the leader's advantage."""
    leads = values[leader] - values
    need = leads @ WEIGHTS
    lowest = leads.min(1)
    order = numpy.argsort(-leads, 1)
    gains = numpy.take_along_axis(leads, order, 1) - lowest[:, None]
    rooms = WEIGHTS[order]
    used = numpy.cumsum(rooms * gains, 1)
    left = need[:, None] - (used - rooms * gains)
    with numpy.errstate(divide="ignore", invalid="ignore"):
        moved = numpy.clip(numpy.where(gains > 0, left / gains, 0), 0, rooms).sum(1)
    return numpy.where(need <= TIE, 0, numpy.where(lowest > TIE, numpy.inf, 2 * moved))


def ranks(lows, highs):
    """Best and worst rank of each, from the ends of the score spans."""
    low, high = lows @ WEIGHTS, highs @ WEIGHTS
    best = 1 + len(low) - numpy.searchsorted(numpy.sort(low), high + TIE, "right")
    worst = 1 + len(high) - numpy.searchsorted(numpy.sort(high), low + TIE, "right")
    return best, worst - (high > low + TIE)


def measure(what, work):
    passed, worked = [], []
    for _ in range(5):
        start, begun = time.perf_counter(), time.process_time()
        result = work()
        passed.append(time.perf_counter() - start)
        worked.append(time.process_time() - begun)
    print(f"{what}: {sorted(passed)[2]:.3f} s, {sorted(worked)[2]:.3f} s of a core ({result})")


def main():
    random = numpy.random.default_rng(1)
    values = random.random((ROWS, 8))
    others = numpy.where(random.random(values.shape) < 0.1, random.random(values.shape), values)
    lows, highs = numpy.minimum(values, others), numpy.maximum(values, others)
    middles = (lows + highs) / 2
    leader = int(numpy.argmax(middles @ WEIGHTS))
    measure("smallest weight change for every rival", lambda: int(numpy.isfinite(distances(middles, leader)).sum()) - 1)
    measure("score spans and rank ranges", lambda: int((ranks(lows, highs)[0] == 1).sum()))


main()
