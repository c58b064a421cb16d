"""Power cut after every call of a save, on a disk that forgets as much as it may."""

import os

import tracing
from disk_model import TRACE, Disk
from subjects import JOURNAL, is_spare

WAYS = {"": [], ", no exchange of names": ["renameat2:error=EINVAL"]}


def run(report, subjects, full):
    for subject in subjects:
        for way, always in WAYS.items():
            with report.row(f"power cut, model: {subject.name}{way}") as row:
                replay(row, subject, always)
    with report.row("power cut, model: each sync is needed") as row:
        for subject in subjects if full else subjects[1::2]:
            each_sync_is_needed(row, subject)


def log_of(subject, always, home):
    options = ["-xx", "-s", str(1 << 26), "-e", "trace=" + TRACE]
    disk = Disk(home.folder)
    traced = tracing.trace(home, subject.words(home), always, options)
    assert traced.status == 0, traced.errors
    calls = []
    for line in traced.log:
        match = tracing.LINE.match(line)
        if match and match.group(4) != "?" and int(match.group(4)) >= 0:
            calls.append((match.group(2), match.group(3), match.group(4)))
    return disk, calls


def replay(row, subject, always):
    with subject.home() as home:
        disk, calls = log_of(subject, always, home)
        for place, troubles, states in cuts(subject, disk, calls, home):
            row.case(troubles, place, states=states)


def cuts(subject, disk, calls, home):
    """Of each moment after a call that matters: its name, what is wrong, and how many states were looked at."""
    place = "before"
    for name, text, answer in calls:
        if disk.apply(name, text, answer):
            place = f"after {name}"
            yield (place, *look(subject, disk, home, False))
    yield ("after the end", *look(subject, disk, home, True))


def look(subject, disk, home, is_done):
    troubles, states = [], 0
    for path in sorted({*map(os.fsencode, subject.old), *map(os.fsencode, subject.changed), *disk.paths()}):
        contents = disk.possible(path)
        states += len(contents)
        name = os.fsdecode(path)
        allowed = {subject.new.get(name)} if is_done else {subject.old.get(name), subject.new.get(name)}
        # Journal entries are not brought to the disk, by design: a torn one is passed over, which has a row of its own.
        if not is_spare(name) and not name.startswith(JOURNAL):
            troubles += [f"{name} may be {content!r:.80}" for content in contents
                         if (content if content is None else home.plain(content)) not in allowed]
    return troubles, states


def each_sync_is_needed(row, subject):
    """The model is worth something only if it finds fault with every save that leaves a sync out."""
    with subject.home() as home:
        _, calls = log_of(subject, [], home)
    for left_out in [index for index, call in enumerate(calls) if call[0] == "fsync"]:
        with subject.home() as home:
            disk, calls = log_of(subject, [], home)
            found = [trouble for _, troubles, _ in cuts(subject, disk, calls[:left_out] + calls[left_out + 1:], home)
                     for trouble in troubles]
        row.case([] if found else ["no fault is found"], f"{subject.name} without sync {left_out}")
