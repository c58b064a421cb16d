"""Times whole processes in turn and prints each as a ratio to the first.

usage: compare.py --runs N NAME COMMAND [NAME COMMAND …]

Processor time is user plus system, from the kernel's own account of each finished child (wait4).
"""
import os
import statistics
import subprocess
import sys
import time


def once(words):
    start = time.perf_counter()
    child = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, usage = os.wait4(child.pid, 0)
    wall = time.perf_counter() - start
    child.returncode = status
    return usage.ru_utime + usage.ru_stime, wall


def main():
    runs = int(sys.argv[2])
    pairs = sys.argv[3:]
    names, commands = pairs[::2], [c.split() for c in pairs[1::2]]
    times = {name: [] for name in names}
    for turn in range(runs + 1):
        for name, words in zip(names, commands):
            measured = once(words)
            if turn:  # the first turn warms the caches
                times[name].append(measured)
    base = [cpu for cpu, _ in times[names[0]]]
    print(f"{runs} runs each, in turn; load average {os.getloadavg()[0]:.1f}")
    print("| command | processor ms, median | least | wall ms, median | ratio to the first, median of pairs |")
    print("|---|---|---|---|---|")
    for name in names:
        cpu = [c for c, _ in times[name]]
        wall = [w for _, w in times[name]]
        ratio = statistics.median(a / b for a, b in zip(cpu, base))
        print(
            f"| {name} | {1e3 * statistics.median(cpu):.2f} | {1e3 * min(cpu):.2f} "
            f"| {1e3 * statistics.median(wall):.2f} | {ratio:.2f} |"
        )


main()
