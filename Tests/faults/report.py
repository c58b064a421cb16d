"""Findings: rows of cases, printed as they are finished, and the count at the end."""

import sys
import time


class Report:
    def __init__(self):
        self.passed = self.failed = self.skipped = 0

    def row(self, name):
        return Row(self, name)

    def skip(self, name, reason):
        self.skipped += 1
        print(f"{name:<58} skipped: {reason}", flush=True)

    def end(self):
        if self.skipped:
            print(f"{self.skipped} skipped, each with its reason above")
        print(f"{self.passed} passed, {self.failed} failed")
        return 1 if self.failed else 0


class Row:
    """One property with its cases; as a context it prints itself at the end."""

    def __init__(self, report, name):
        self.report, self.name = report, name
        self.cases, self.counts, self.troubles = 0, {}, []

    def case(self, troubles, label, **counts):
        """Takes in one case: what is wrong with it (nothing: it passed) and what is counted of it."""
        self.cases += 1
        for name, number in counts.items():
            self.counts[name] = self.counts.get(name, 0) + number
        if troubles:
            self.troubles.append(f"{label}: " + "; ".join(troubles))

    def __enter__(self):
        self.start = time.monotonic()
        return self

    def __exit__(self, kind, *_):
        if kind is not None:
            return
        counted = ", ".join(f"{number} {name.replace('_', ' ')}" for name, number in self.counts.items() if number)
        failed = len(self.troubles)
        took = time.monotonic() - self.start
        print(f"{self.name:<58} {self.cases:>5} cases {failed:>4} failed {took:>5.1f} s  {counted}", flush=True)
        for trouble in self.troubles[:12]:
            print(f"    {trouble}", file=sys.stderr, flush=True)
        if failed > 12:
            print(f"    and {failed - 12} more", file=sys.stderr, flush=True)
        self.report.passed += self.cases - failed
        self.report.failed += failed
