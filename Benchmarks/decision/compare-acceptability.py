"""Rank acceptability, Scoring against numpy: samples a second, in one run and on the same values.

Per sample: weights uniform on the simplex, the score of every alternative, the full order, the count of (alternative,
rank), and the sum of the weights per winner. numpy works in cache-sized pieces; its better one of two ways counts:
sorting the scores, and comparing each with each. Rounds take turns, and the best of each side is printed, since other
work on the machine only ever takes away. The first places of both must agree to four standard errors.

usage: compare-acceptability.py PROGRAM FOLDER [ROUNDS]
"""
import os
import subprocess
import sys
import time

import numpy as np

CASES = [(6, 4, 1_000_000), (30, 8, 10_000), (30, 8, 1_000_000), (200, 8, 100_000)]
LIVE = [(6, 8), (12, 8), (30, 8)]


def by_sorting(scores):
    order = np.argsort(-scores, axis=1)
    count = scores.shape[1]
    return order[:, 0], np.bincount((order * count + np.arange(count)).ravel(), minlength=count * count)


def by_comparing(scores):
    count = scores.shape[1]
    ranks = np.zeros(scores.shape, np.int16)
    for other in range(count):
        ranks += scores[:, other:other + 1] > scores
    return scores.argmax(1), np.bincount((ranks + np.arange(count) * count).ravel(), minlength=count * count)


def acceptability(values, samples, way, seed=1):
    rows, columns = values.shape
    random = np.random.default_rng(seed)
    ranks, firsts = np.zeros(rows * rows, np.int64), np.zeros(rows, np.int64)
    central = np.zeros((rows, columns))
    piece = max(512, min(16384, 2_000_000 // (rows * 8)))
    for start in range(0, samples, piece):
        weights = random.standard_exponential((min(piece, samples - start), columns))
        weights /= weights.sum(1, keepdims=True)
        winners, counts = way(weights @ values.T)
        ranks += counts
        firsts += np.bincount(winners, minlength=rows)
        for column in range(columns):
            central[:, column] += np.bincount(winners, weights=weights[:, column], minlength=rows)
    return firsts / samples


class Program:
    def __init__(self, path, folder, values):
        file = os.path.join(folder, "values")
        values.astype(np.float64).tofile(file)
        self.process = subprocess.Popen([path, *map(str, values.shape), file], stdin=subprocess.PIPE,
                                        stdout=subprocess.PIPE, text=True)

    def seconds(self, cores, samples, repetitions, reading="free", wins="-"):
        self.process.stdin.write(f"{cores} {samples} {repetitions} {reading} {wins}\n")
        self.process.stdin.flush()
        seconds, shares = self.process.stdout.readline().split()
        return float(seconds), np.array(list(map(float, shares.split(","))))

    def end(self):
        self.process.stdin.close()
        self.process.wait()


def measured(call):
    start = time.perf_counter()
    value = call()
    return time.perf_counter() - start, value


def main():
    path, folder = sys.argv[1:3]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 5
    cores = os.cpu_count()
    print(f"{cores} cores, numpy {np.__version__}; million samples a second, best of {rounds} rounds\n")
    print(f"| alternatives x criteria | samples | numpy | Scoring, 1 core | Scoring, {cores} cores | ratio 1 | ratio {cores} |")
    print("|---|---|---|---|---|---|---|")
    for rows, columns, samples in CASES:
        values = np.random.default_rng(11).random((rows, columns))
        program = Program(path, folder, values)
        repetitions = max(1, 100_000 // samples)
        best = {}
        for _ in range(rounds):
            for name, way in (("sort", by_sorting), ("compare", by_comparing)):
                if name == "sort" or rows <= 30:
                    seconds, shares = measured(lambda: acceptability(values, samples, way))
                    best[name] = min(best.get(name, 1e9), seconds)
            for used in (1, cores):
                seconds, own = program.seconds(used, samples, repetitions)
                best[used] = min(best.get(used, 1e9), seconds)
            error = np.sqrt(np.maximum(shares * (1 - shares), 1 / samples) * 2 / samples)
            assert (abs(shares - own) <= 4 * error).all(), (shares, own)
        program.end()
        numpy = samples / min(best["sort"], best.get("compare", 1e9)) / 1e6
        own = [samples / best[used] / 1e6 for used in (1, cores)]
        print(f"| {rows} x {columns} | {samples:,} | {numpy:.2f} | {own[0]:.2f} | {own[1]:.2f} "
              f"| {own[0] / numpy:.1f} | {own[1] / numpy:.1f} |")
    print("\nlive, on one core: milliseconds for 10,000 samples with wins counted\n")
    print("| alternatives x criteria | stated | order | free |")
    print("|---|---|---|---|")
    for rows, columns in LIVE:
        program = Program(path, folder, np.random.default_rng(11).random((rows, columns)))
        times = [min(program.seconds(1, 10_000, 20, reading, "wins")[0] for _ in range(rounds)) * 1e3
                 for reading in ("stated", "order", "free")]
        program.end()
        print(f"| {rows} x {columns} | " + " | ".join(f"{ms:.2f}" for ms in times) + " |")


if __name__ == "__main__":
    main()
