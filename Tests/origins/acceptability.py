"""Shares of ranks by plain numpy, to hold Scoring's against: other weights (exponentials, kept or thrown away by
the order), doubles, a full sort. Prints what RankAcceptabilityTests has as `counted`. Needs numpy.

usage: python3 Tests/origins/acceptability.py
"""
import numpy as np

SPANS = [[(.9, .9), (.3, .5), (.5, .5), (.2, .2)], [(.6, .6), (.8, .8), (.4, .4), (0, 1)],
         [(.3, .3), (.5, .5), (1, 1), (.6, .6)], [(.5, .9), (.5, .5), (.5, .5), (.5, .5)],
         [(.2, .7), (.6, .6), (.1, .9), (.8, .8)]]
IMPORTANCES = np.array([9., 3., 3., 1.])
SAMPLES = 8_000_000
LOW, HIGH = np.array(SPANS)[:, :, 0], np.array(SPANS)[:, :, 1]


def weights(reading, rng, count):
    if reading == "stated":
        drawn = rng.uniform(IMPORTANCES / np.sqrt(3), IMPORTANCES * np.sqrt(3), (count, 4))
    else:
        drawn = rng.standard_exponential((count, 4))
    drawn /= drawn.sum(1, keepdims=True)
    if reading == "order":
        keep = (drawn[:, 0] >= drawn[:, 1:3].max(1)) & (drawn[:, 1:3].min(1) >= drawn[:, 3])
        drawn = drawn[keep]
    return drawn


for reading in ("stated", "order", "free"):
    rng = np.random.default_rng(5)
    ranks, wins, central, count = np.zeros((5, 5)), np.zeros((5, 5)), np.zeros((5, 4)), 0
    while count < SAMPLES:
        w = weights(reading, rng, 200_000)
        values = rng.uniform(LOW, HIGH, (len(w), 5, 4))
        scores = np.einsum("srk,sk->sr", values, w)
        order = np.argsort(-scores, 1)
        for rank in range(5):
            ranks[:, rank] += np.bincount(order[:, rank], minlength=5)
        for row in range(5):
            wins[row] += (scores[:, [row]] > scores).sum(0)
            central[row] += w[order[:, 0] == row].sum(0)
        count += len(w)
    print(reading, count)
    print(" ranks", (ranks / count).round(5).tolist())
    print(" wins", (wins / count).round(5).tolist())
    print(" central", (central / ranks[:, [0]]).round(4).tolist())
