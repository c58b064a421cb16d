"""Killed, refused or interrupted at each system call: the file is the old or the new one, and the message is true."""

import os
from concurrent.futures import ThreadPoolExecutor

import tracing
from subjects import is_spare

# What a command says when the new version is in place although something went wrong after that.
IN_PLACE, PERHAPS = "in place", "perhaps lost in a power cut"
# What it says when the edit can be taken back, and when it cannot.
UNDO, NO_UNDO = "'altai undo' takes it back", "'altai undo' cannot take it back"
# The codes of design section 7; before the program runs, the system's loader may give up with another.
CODES, LOADER = {0, 64, 65, 66, 73, 74, 75, 78}, "error while loading shared libraries"
# Ways of a save on file systems that cannot exchange two names, and that have no links either.
WAYS = {
    "": [],
    ", no exchange of names": ["renameat2:error=EINVAL"],
    ", no exchange, no links": ["renameat2:error=EINVAL", "linkat:error=EPERM"],
}


# The calls after which the disk is another one.
CHANGING = {"write", "fsync", "fchmod", "fchown", "fsetxattr", "renameat2", "renameat", "linkat", "unlinkat", "mkdir"}


def run(report, subjects, full):
    for subject in subjects:
        for way, always in WAYS.items() if full else list(WAYS.items())[:1]:
            faults(report, subject, way, always, full)
        if full:
            two_faults(report, subject)
    with report.row("short write, carried on") as row:
        for subject in subjects:
            short_write(row, subject)


def faults(report, subject, way, always, full):
    """One fault a run: at every call, or in the short form at those that touch the home, each with its first refusal."""
    calls = calls_of(subject, always, full)
    kills = calls if full else before_and_after_changes(calls)
    with report.row(f"killed: {subject.name}{way}") as row:
        each(row, subject, always, [(call, "KILL") for call in kills], full)
    with report.row(f"refused: {subject.name}{way}") as row:
        codes = [(call, code) for call in calls for code in call.refusals[: None if full else 1]]
        each(row, subject, always, codes, full)


def calls_of(subject, always, full):
    with subject.home() as home:
        calls = tracing.trace(home, subject.words(home), always).calls()
        # The first is strace's own start of the program. What always fails cannot be given another fault.
        calls = [call for call in calls[1:] if not any(one.startswith(call.name + ":") for one in always)]
        if full:
            return calls
        return [call for call in calls if (home.folder in call.line and call.name != "openat") or call.name == "write"
                or (home.folder in call.line and ("O_CREAT" in call.line or "/.altai" in call.line))]


def before_and_after_changes(calls):
    """The calls before which the disk is another one than before the call ahead of them."""
    changes = [index for index, call in enumerate(calls) if call.name in CHANGING or "O_CREAT" in call.line]
    return [calls[index] for index in sorted({*changes, *(index + 1 for index in changes)}) if index < len(calls)]


def each(row, subject, always, points, full):
    seen = None if full else {}
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        for point, found in zip(points, pool.map(lambda point: case(subject, always, [point], seen), points)):
            row.case(found.troubles, f"{point[0].where} {point[1]}", **found.counts)


class Found:
    """What one run with faults left: troubles, and what to count."""

    def __init__(self):
        self.troubles, self.counts = [], {}

    def count(self, name):
        self.counts[name] = self.counts.get(name, 0) + 1


def case(subject, always, points, seen=None):
    """One run with faults and one after it; where `seen` is given, the latter only from a state not seen before."""
    found = Found()
    with subject.home() as home:
        injections = always + [tracing.injection(call, fault) for call, fault in points]
        traced = tracing.trace(home, subject.words(home), injections)
        if not traced.was_hit:
            found.troubles.append("the fault did not happen")
        files = home.files()
        states, troubles = subject.states(files)
        found.troubles += troubles
        found.count(states.get(subject.target, "torn"))
        if subject.out_of_order(states) and (traced.killed or NO_UNDO not in traced.output):
            found.troubles.append(f"{subject.order[1]} is new and {subject.order[0]} is not")
        if not traced.killed:
            judge(found, subject, traced, states, points)
            if not any(call.name == "unlinkat" for call, _ in points):
                found.troubles += [f"{path} stays" for path in files if is_spare(path)]
        state = frozenset((path[:path.find(".altai-") + 11] if is_spare(path) else path, text) for path, text in files.items())
        if seen is None or state not in seen:
            next_run(found, subject, home)
            found.count("next_runs")
            if seen is not None:
                seen[state] = True
    return found


def judge(found, subject, traced, states, points):
    """Holds what the command said and its exit code to what is there."""
    said = traced.output + traced.errors
    state = states.get(subject.target)
    if traced.status == 0:
        if state != "new":
            found.troubles.append("done is said, but the old version is there")
        if any(call.name == "fsync" and fault != "EINTR" for call, fault in points) and PERHAPS not in said:
            found.troubles.append("done is said, and nothing of a disk that did not take it")
        if UNDO in said and NO_UNDO in said:
            found.troubles.append("undo is offered and refused in one answer")
        return
    if traced.status not in CODES and LOADER not in said:
        found.troubles.append(f"ends with {traced.status}")
    if not traced.errors.strip() or traced.errors.count("\n") > 3:
        found.troubles.append(f"says {traced.errors!r:.200}")
    if state != "old" and IN_PLACE not in said:
        found.troubles.append(f"ends with {traced.status} though the new version is there, and says {said!r:.200}")


def next_run(found, subject, home):
    """The next save does its work, and clears away what the last one left."""
    words, text = subject.after
    done = home.run(subject.words(home, words))
    files = home.files()
    if done.returncode != 0 or text not in files.get(subject.target, b""):
        found.troubles.append(f"next run: {done.returncode}, {done.stderr.decode()!r:.200}")
    found.troubles += [f"next run: {path} stays" for path in files if is_spare(path)]


def two_faults(report, subject):
    """Killed at each later call of a run that was refused something after the first rename."""
    calls = calls_of(subject, [], True)
    moved = next(index for index, call in enumerate(calls) if call.name == "renameat2")
    with report.row(f"refused, then killed: {subject.name}") as row:
        for call in calls[moved:]:
            if "EIO" in call.refusals:
                then_killed(row, subject, (call, "EIO"))


def then_killed(row, subject, point):
    with subject.home() as home:
        log = tracing.trace(home, subject.words(home), [tracing.injection(*point)], ["-e", "trace=all"])
    place = next((index for index, line in enumerate(log.log) if "INJECTED" in line), len(log.log))
    # One call cannot be given two faults.
    later = [call for call in log.calls() if log.log.index(call.line) > place and call.name != point[0].name]
    with ThreadPoolExecutor(os.cpu_count()) as pool:
        cases = pool.map(lambda call: case(subject, [], [point, (call, "KILL")]), later)
        for call, found in zip(later, cases):
            row.case(found.troubles, f"{point[0].where} EIO, {call.where} KILL", **found.counts)


def short_write(row, subject):
    """A system that takes the first ten bytes only is given the others.

    strace answers ten without writing any, so that the file holds what was written after that.
    """
    with subject.home() as home:
        calls = tracing.trace(home, subject.words(home)).calls()
    for call in calls:
        if call.name == "write" and "/.altai-new-" in call.line:
            with subject.home() as home:
                tracing.trace(home, subject.words(home), [f"write:retval=10:when={call.number}"])
                files = home.files()
            is_rest = any(files.get(path) == subject.new.get(path, b"")[10:] for path in subject.changed)
            row.case([] if is_rest else ["the rest was not written"], f"{subject.name}, {call.where}")
