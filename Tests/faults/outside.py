"""Edits by another in the middle of a save, at every system call: theirs is never lost, nor said to be saved over."""

import json
import os
import re
import signal
import subprocess
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor

import tracing
from kills import before_and_after_changes, calls_of
from subjects import LIST, OURS, is_spare

MARK = b" \n\t\n"
STOPPED = re.compile(r"^(\d+) +--- stopped by SIGSTOP ---$", re.MULTILINE)


def grown(path, _):
    """Adds to the file in its place."""
    with open(path, "ab") as file:
        file.write(MARK)


def replaced(path, _):
    """Puts a new file in its place, as most editors do."""
    with open(path, "rb") as file:
        text = file.read()
    with open(path + ".theirs", "wb") as file:
        file.write(text + MARK)
    os.rename(path + ".theirs", path)


def hidden(path, _):
    """Changes as many bytes as before and puts the time of writing back."""
    status = os.stat(path)
    with open(path, "r+b") as file:
        file.seek(-len(MARK), os.SEEK_END)
        file.write(MARK)
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns))


def held(_, descriptor):
    """Writes into the file that was opened before the save began."""
    os.write(descriptor, MARK)


def removed(path, _):
    os.unlink(path)


def run(report, table, full):
    subject = next(subject for subject in table if subject.target == LIST)
    calls = calls_of(subject, [], False)
    points = calls if full else before_and_after_changes(calls)
    for edit in [grown, replaced, hidden, held, removed] if full else [grown, replaced]:
        # Of a file in another's hand nothing can be asked after the last look at it: its name goes with the next call.
        tried = points if edit is not held else points[: last_look(points)]
        with report.row(f"edited by another meanwhile: {edit.__name__}") as row, ThreadPoolExecutor(os.cpu_count()) as pool:
            for call, (troubles, status) in zip(tried, pool.map(lambda call: case(subject, call, edit), tried)):
                row.case(troubles, f"after {call.where}", **{f"ends_with_{status}": 1})


def last_look(calls):
    return max(index for index, call in enumerate(calls) if call.name == "newfstatat" and ".altai-swap" in call.line)


def case(subject, call, edit):
    with subject.home() as home, open(home.catalog, "ab") as before:
        # Room for the edits that must not change the size.
        before.write(b"\n" * len(MARK))
        before.flush()
        status = run_stopped(home, subject, call, lambda: edit(home.catalog, before.fileno()))
        if status is None:
            return ["the save did not stop"], status
        final = home.content(home.catalog) if os.path.exists(home.catalog) else None
        troubles = [f"{path} stays" for path in home.files() if is_spare(path)]
        if edit is removed:
            troubles += [] if final is None else ["the file is back"]
        elif final is None or MARK not in final:
            troubles.append("their edit is lost")
        else:
            json.loads(final)
        if status not in (0, 66, 75):
            troubles.append("another end is due")
        if status != 0 and OURS in (final or b""):
            troubles.append("said not to be saved, and yet it is")
        return troubles, status


def run_stopped(home, subject, call, edit):
    """Runs the command, stops it after a call, lets another edit, and lets it go on; gives its exit code."""
    handle, log = tempfile.mkstemp(prefix="altai-trace-")
    os.close(handle)
    words = tracing.command(subject.words(home), log, [tracing.injection(call, "STOP")])
    process = subprocess.Popen(words, env=home.environment, cwd="/", stdin=subprocess.DEVNULL,
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    try:
        stopped = wait_for_stop(process, log)
        if stopped:
            edit()
            os.kill(stopped, signal.SIGCONT)
        process.communicate(timeout=60)
        return process.returncode if stopped else None
    finally:
        process.kill()
        os.unlink(log)


def wait_for_stop(process, log):
    end = time.monotonic() + 60
    while process.poll() is None and time.monotonic() < end:
        with open(log, encoding="utf-8", errors="replace") as file:
            found = STOPPED.search(file.read())
        if found:
            return int(found.group(1))
        time.sleep(0.005)
    return None
