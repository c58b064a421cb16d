"""The commands that write files, each with the home it finds: the one table to add a new command to."""

import json
import os
import shutil

from home import Home

ROOT = os.path.join(os.path.dirname(os.path.abspath(__file__)), "..", "..")
CATALOG = os.path.join(ROOT, "catalog.json")
# The user's own changes and the catalog in a file, by their paths in a home.
OWN, LIST = "data/altai/catalog.json", "lists/catalog.json"
JOURNAL = "state/altai/journal/"
# An amount that no plan of the catalog has, and how it stands in a file.
AMOUNT, OURS = "9.87", b'"amount": "9.87"'


class Subject:
    """One command that saves.

    target: the file that the user means, by its path in the home.
    before: commands that make what the command finds; `>` in one sends its output to the file named after it.
    after: a command for the next run, and a text that must then be in the target.
    order: two files; the second is new only where the first one is, or the command says so.
    """

    def __init__(self, name, program, target, arguments, after, before=(), order=None):
        self.name, self.program, self.target = name, program, target
        self.arguments, self.before, self.after, self.order = arguments, before, after, order

    def words(self, home, arguments=None):
        return [self.program, *(word.replace("HOME", home.folder) for word in arguments or self.arguments)]

    def prepare(self):
        """Makes the home that every case starts from, and learns what a run that meets nothing leaves in it."""
        self.start = Home()
        self.start.make("lists")
        self.start.make("tmp")
        shutil.copy(CATALOG, self.start.catalog)
        for arguments in self.before:
            into = arguments.index(">") if ">" in arguments else len(arguments)
            done = run_well(self.start, self.words(self.start, arguments[:into]))
            for name in arguments[into + 1:]:
                with open(self.start.path(name), "wb") as file:
                    file.write(done.stdout)
        self.old = self.start.files()
        with self.home() as home:
            run_well(home, self.words(home))
            self.new = home.files()
        self.changed = sorted(path for path in {*self.old, *self.new} if self.old.get(path) != self.new.get(path))
        assert self.target in self.changed, f"{self.name} does not change {self.target}"

    def home(self, folder=None):
        """A new home in the state before the command."""
        return Home(folder, like=self.start)

    def end(self):
        self.start.remove()

    def states(self, files):
        """Of each file that the command changes, whether it is the old or the new one; and what is wrong."""
        states, troubles = {}, []
        for path in sorted({*files, *self.old, *self.changed}):
            now = files.get(path)
            if path in self.changed:
                if now == self.new.get(path):
                    states[path] = "new"
                elif now == self.old.get(path):
                    states[path] = "old"
                else:
                    troubles.append(f"{path} is neither the old nor the new version: {now!r:.100}")
            elif now != self.old.get(path) and not is_spare(path):
                troubles.append(f"{path} was {'lost' if now is None else 'made or changed'}")
        return states, troubles

    def out_of_order(self, states):
        return self.order is not None and [states.get(path) for path in self.order] == ["old", "new"]


def run_well(home, words):
    done = home.run(words)
    assert done.returncode == 0, f"{words}: {done.returncode}, {done.stderr.decode()}"
    return done


def is_spare(path):
    """Whether a file has the name of one that a save makes beside its target."""
    return os.path.basename(path).startswith(".altai-")


def priced_plan():
    """The first price by the month in the catalog: its place, and a source for another one."""
    with open(CATALOG, encoding="utf-8") as file:
        catalog = json.load(file)
    for assistant, entry in catalog["assistants"].items():
        for plan, offer in entry["plans"].items():
            sources = offer.get("prices", {}).get("month", {}).get("sources")
            if sources:
                return f"{assistant}.plans.{plan}.prices.month", sources[0]
    raise LookupError("no plan of the catalog has a price")


def subjects(program):
    place, source = priced_plan()
    listed = ["--catalog", "HOME/" + LIST]

    def set_to(amount, *more):
        return ["set", place, amount, "--source", source, "--as-of", "2026-11", "--today", "2026-11-24", *more]

    own = {"target": OWN, "after": (set_to("8.88"), b"8.88")}
    profile = ["profile", "save", "mine", *listed, "--privacy"]
    saved = {"target": "config/altai/profiles/mine.json", "after": ([*profile, "medium"], b"medium")}

    def entry(number):
        return f"{JOURNAL}{number:08}.json"

    return [
        Subject("set in a file", program, LIST, set_to(AMOUNT, *listed), (set_to("8.88", *listed), b"8.88"),
                order=(entry(1), LIST)),
        Subject("set, the first change", program, arguments=set_to(AMOUNT), order=(entry(1), OWN), **own),
        Subject("set, over another", program, arguments=set_to(AMOUNT), before=[set_to("7.77")],
                order=(entry(2), OWN), **own),
        Subject("undo", program, arguments=["undo"], before=[set_to("7.77"), set_to(AMOUNT)],
                order=(OWN, entry(2)), **own),
        Subject("apply", program, arguments=["apply", "HOME/mine.patch", "--yes", "--today", "2026-11-24"],
                before=[set_to(AMOUNT), ["diff", "--plain", ">", "mine.patch"], ["undo"]], order=(entry(1), OWN), **own),
        Subject("profile save, a new one", program, arguments=[*profile, "high"], **saved),
        Subject("profile save, over another", program, arguments=[*profile, "high"], before=[[*profile, "low"]], **saved),
    ]
