"""Ranks N items under 8 criteria with numpy, polars and Scoring, in turn, on the same numbers.

The task of each: from raw numbers in memory, column after column, min-max each criterion (four of them costs),
weighted sum, and the rows of the best 20. Each round runs every contestant once; the table shows medians over the
rounds. All must find the same rows.

usage: compare.py PROGRAM FOLDER [ROUNDS]
"""
import os
import statistics
import subprocess
import sys
import time

import numpy as np
import polars as pl

TYPES = np.array([1, 1, -1, 1, -1, 1, -1, -1])  # 1: more is better, -1: less is better
WEIGHTS = np.array([5, 4, 4, 3, 2, 2, 1, 1], float)
WEIGHTS /= WEIGHTS.sum()
SCALES = np.array([1, 10, 100, 5, 1000, 1, 50, 0.5])
TOP = 20
SIZES = (1_000, 100_000, 1_000_000)


def numbers(count):
    """Raw numbers on mixed scales, rounded to 4 decimals as a file would hold them."""
    random = np.random.default_rng(7)
    return np.asfortranarray(np.round(random.random((count, 8)) * SCALES + 0.01 * SCALES, 4))


def numpy_columns(x):
    """What a careful engineer writes: min-max folded into the weights, contiguous columns."""
    def run():
        low, high = x.min(0), x.max(0)
        factors = TYPES * WEIGHTS / (high - low)
        scores = x @ factors - np.where(TYPES > 0, low, high) @ factors
        best = np.argpartition(-scores, TOP - 1)[:TOP]
        return best[np.lexsort((best, -scores[best]))].tolist()
    return run


def polars_frame(x):
    frame = pl.DataFrame({f"c{j}": x[:, j] for j in range(8)}).with_row_index("id")
    score = None
    for j in range(8):
        column = pl.col(f"c{j}")
        better = column - column.min() if TYPES[j] > 0 else column.max() - column
        term = float(WEIGHTS[j]) * better / (column.max() - column.min())
        score = term if score is None else score + term

    def run():
        best = frame.lazy().select("id", score.alias("s")).top_k(TOP, by="s")
        return best.sort("s", descending=True).collect()["id"].to_list()
    return run


def timed(run, repeats):
    start = time.perf_counter()
    for _ in range(repeats):
        rows = run()
    return (time.perf_counter() - start) / repeats, rows


def scoring(child, cores):
    def ask(repeats):
        child.stdin.write(f"{cores} {repeats}\n")
        child.stdin.flush()
        seconds, rows = child.stdout.readline().split()
        return float(seconds), [int(row) for row in rows.split(",")]
    return ask


def compare(program, folder, count, rounds):
    x = numbers(count)
    path = os.path.join(folder, f"{count}.f64")
    x.T.tofile(path)  # row-major of the transpose: column after column
    child = subprocess.Popen([program, str(count), path], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    by_numpy, by_polars = numpy_columns(x), polars_frame(x)
    contestants = {
        "numpy, folded columns": lambda repeats: timed(by_numpy, repeats),
        "polars": lambda repeats: timed(by_polars, repeats),
        "Scoring, 1 core": scoring(child, 1),
        "Scoring, all cores": scoring(child, 2),
    }
    repeats = max(1, min(200, 200_000 // count))
    times = {name: [] for name in contestants}
    for number in range(rounds + 1):
        found = {}
        for name, run in contestants.items():
            seconds, found[name] = run(repeats)
            if number > 0:  # the first round warms up
                times[name].append(seconds * 1e3)
        for name, rows in found.items():
            if rows != found["numpy, folded columns"]:
                sys.exit(f"{count} rows: {name} finds {rows}, numpy {found['numpy, folded columns']}")
    child.stdin.close()
    child.wait()
    os.remove(path)
    medians = {name: statistics.median(each) for name, each in times.items()}
    peer = min(medians["numpy, folded columns"], medians["polars"])
    for name in contestants:
        ratio = medians[name] / peer
        print(f"{count:>9,}  {name:<22} {medians[name]:>9.4f} {min(times[name]):>9.4f} {ratio:>8.2f}")


def main():
    program, folder = sys.argv[1], sys.argv[2]
    rounds = int(sys.argv[3]) if len(sys.argv) > 3 else 25
    print(f"numpy {np.__version__}, polars {pl.__version__}, {os.cpu_count()} cores, {rounds} rounds")
    print(f"{'rows':>9}  {'contestant':<22} {'ms':>9} {'least ms':>9} {'ratio':>8}")
    for count in SIZES:
        compare(program, folder, count, rounds)
    print(f"All find the same {TOP} rows. ms: median; ratio: to the median of the better peer.")


if __name__ == "__main__":
    main()
