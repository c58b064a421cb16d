"""Many at once: eight processes edit one catalog, others edit it by hand, and a reader reads it all the while."""

import json
import os
import subprocess
import threading
import time

from home import Home
from subjects import CATALOG, LIST, OWN, is_spare, priced_plan

EDITS, WRITERS = 500, 8


def run(report, subjects, full):
    program = subjects[0].program
    edits = EDITS if full else 16
    with report.row(f"{WRITERS} processes, {edits} edits of the user's own changes") as row:
        at_once(row, program, edits, OWN, by_hand=0)
    if full:
        with report.row(f"{WRITERS} processes, {edits} edits of one file") as row:
            at_once(row, program, edits, LIST, by_hand=0)
    with report.row(f"{WRITERS} processes, {edits // 2} edits of a file, an editor beside") as row:
        at_once(row, program, edits // 2, LIST, by_hand=edits // 2)


def at_once(row, program, edits, target, by_hand):
    """Each process edits a source's title of its own, so that each edit that is said to be saved must be there."""
    with open(CATALOG, encoding="utf-8") as file:
        sources = list(json.load(file)["sources"])[:WRITERS]
    with Home() as home:
        home.make("lists")
        home.make("tmp")
        with open(CATALOG, encoding="utf-8") as source, open(home.catalog, "w", encoding="utf-8") as copy:
            copy.write(source.read().replace('"format": 1,', '"format": 1, "x-by-hand": 0,', 1))
        scene = Scene(row, home, program, home.path(target), target == LIST)
        threads = [threading.Thread(target=scene.write, args=(source, edits // WRITERS)) for source in sources]
        helpers = [threading.Thread(target=scene.read)]
        if by_hand:
            helpers.append(threading.Thread(target=scene.edit_by_hand, args=(by_hand,)))
        for thread in threads + helpers:
            thread.start()
        for thread in threads + helpers[1:]:
            thread.join()
        scene.is_over = True
        helpers[0].join()
        scene.judge(sources)


class Scene:
    """One file, those who write it and the one who reads it."""

    def __init__(self, row, home, program, file, is_listed):
        self.row, self.home, self.program, self.file = row, home, program, file
        self.options = ["--catalog", file] if is_listed else []
        self.lock, self.is_over = threading.Lock(), False
        self.saved, self.by_hand = {}, 0

    def case(self, troubles, label, **counts):
        with self.lock:
            self.row.case(troubles, label, **counts)

    def title(self, source):
        with open(self.file, encoding="utf-8") as file:
            return json.load(file).get("sources", {}).get(source, {}).get("title")

    def write(self, source, count):
        """Sets a title again and again; nobody else sets it, so after each save it must be there.

        What is refused, since another was quicker, is tried again.
        """
        for number in range(count):
            title = f"title {number}"
            while not self.attempt(source, title):
                pass

    def attempt(self, source, title):
        done = self.home.run([self.program, "set", f"sources.{source}.title", title, *self.options])
        found = self.title(source) if os.path.exists(self.file) else None
        if done.returncode == 0:
            self.saved[source] = title
            troubles = [] if found == title else [f"said to be saved, but the title is {found!r}"]
            self.case(troubles, f"{source} {title}", landed=1)
            return True
        troubles = [] if found != title else ["said not to be saved, but it is"]
        if done.returncode != 75:
            troubles.append(f"ends with {done.returncode}: {done.stderr.decode()}")
        self.case(troubles, f"{source} {title}", refused_with_75=1)
        return bool(troubles)

    def read(self):
        """Reads the file at every moment that it can: whole each time, and nothing done by hand is ever undone."""
        reads, seen, troubles = 0, 0, []
        while not self.is_over:
            try:
                with open(self.file, encoding="utf-8") as file:
                    document = json.load(file)
                reads += 1
                by_hand = document.get("x-by-hand", 0)
                if by_hand < seen:
                    troubles.append(f"edit {seen} by hand is lost")
                seen = max(seen, by_hand)
            except FileNotFoundError:
                if reads:
                    troubles.append("the file was gone")
            except ValueError as error:
                troubles.append(f"torn: {error}")
            time.sleep(0.001)
        if seen < self.by_hand:
            troubles.append(f"edit {self.by_hand} by hand is lost, {seen} is there")
        self.case(troubles[:3], "reader", reads=reads)

    def edit_by_hand(self, count):
        """Edits as an editor does: reads, thinks, puts a new file in the place of the old one.

        An editor locks nothing, so between its last look and its rename it can lose what others save. It looks again
        right before, and what it wrote must stay.
        """
        while self.by_hand < count:
            with open(self.file, "rb") as file:
                stamp, old = os.fstat(file.fileno()), file.read()
            new = old.replace(b'"x-by-hand": %d,' % self.by_hand, b'"x-by-hand": %d,' % (self.by_hand + 1))
            if new == old:
                self.case(["an edit by hand is lost"], "by hand")
                return
            with open(self.file + ".mine", "wb") as file:
                file.write(new)
            now = os.stat(self.file)
            if (now.st_ino, now.st_mtime_ns) == (stamp.st_ino, stamp.st_mtime_ns):
                os.rename(self.file + ".mine", self.file)
                self.by_hand += 1
            time.sleep(0.02)

    def judge(self, sources):
        for source in sources:
            found = self.title(source)
            troubles = [] if found == self.saved.get(source, found) else [f"{found!r} in the end, not {self.saved[source]!r}"]
            self.case(troubles, source)
        spares = [path for path in self.home.files() if is_spare(path)]
        self.case([f"{path} stays" for path in spares], "at the end")
