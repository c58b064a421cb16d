#!/usr/bin/env python3
"""Holds what `altai --json` prints to Docs/json-output.schema.json, and to what the text says.

    python3 Tests/json/conform.py PATH_TO_ALTAI

Needs jsonschema (Debian: python3-jsonschema). calls.py lists the calls, hostile.py makes the catalogs that
they read, saying.py compares text and JSON, breaking.py spoils documents to see that the schema refuses them.
Prints a line for each disagreement; exits 1 if there is one.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

import breaking
import calls
import saying
from hostile import HOSTILE, ROOT, write_files

SCHEMA = ROOT / "Docs" / "json-output.schema.json"
LANGUAGES = ["en", "fr"]

# What draws nothing though its category does not say so (Default_Ignorable_Code_Point).
UNSEEN = [(0x34F, 0x34F), (0x115F, 0x1160), (0x17B4, 0x17B5), (0x180B, 0x180F), (0x3164, 0x3164)]
UNSEEN += [(0xFE00, 0xFE0F), (0xFFA0, 0xFFA0), (0xE0000, 0xE0FFF)]

# Keys whose strings are in the language of the answer. All other strings are the same in every language.
IN_WORDS = set(
    "language understood name planName text reason requirement requirements explanation sentences texts message details "
    "summary about aboutMaker aliases maker statement steps donor role jointWith recipient sideBasis names where result "
    "publisher title note usedFor file at verdict rule consequences".split()
)


def refuse_twice(pairs):
    keys = [key for key, _ in pairs]
    for key in keys:
        if keys.count(key) > 1:
            raise ValueError(f"the key {key} stands twice")
    return dict(pairs)


def refuse_constant(text):
    raise ValueError(f"{text} is not JSON")


def is_unseen(character):
    code = ord(character)
    return (
        unicodedata.category(character) in ("Cc", "Cf", "Zl", "Zp", "Cs")
        or any(first <= code <= last for first, last in UNSEEN)
        or code & 0xFFFE == 0xFFFE
        or 0xFDD0 <= code <= 0xFDEF
    )


def shown(line):
    """A line that is safe on a terminal."""
    return "".join(f"\\u{ord(c):04x}" if is_unseen(c) else c for c in line)


class Run:
    """One call in one language: what it printed, and the document in it."""

    def __init__(self, call, language, program):
        self.call, self.language = call, language
        self.trouble, self.document = [], None
        arguments = call.arguments(language, program.folder)
        self.done = program.run(arguments, language, call.overlay, call.lines)
        if call.overlay == "empty" and self.done.stdout != program.run(arguments, language).stdout:
            self.trouble.append("says something else with an empty overlay than without one")
        is_hostile = call.catalog == "hostile.json" or call.overlay == "hostile"
        is_compared = call.words[:1] == ("recommend",) and call.kind == "ranking" and not is_hostile
        self.text = saying.text_of(call, language, program) if is_compared else None
        self.read()

    def read(self):
        output, other = self.done.stdout, self.done.stderr
        if self.done.returncode != self.call.status:
            self.trouble.append(f"exits {self.done.returncode} instead of {self.call.status}")
        if self.call.kind == "error":
            output, other = other, output
        if other:
            self.trouble.append(f"prints on the wrong side: {other[:80]!r}")
        try:
            text = output.decode("utf-8")
            unseen = {f"U+{ord(c):04X}" for c in text if c != "\n" and is_unseen(c)}
            if unseen:
                self.trouble.append(f"does not escape {', '.join(sorted(unseen))}")
            if not text.endswith("}\n"):
                self.trouble.append("does not end in a line feed")
            self.document = json.loads(text, object_pairs_hook=refuse_twice, parse_constant=refuse_constant)
        except ValueError as error:
            self.trouble.append(f"prints no JSON: {error}: {output[:80]!r}")


class Program:
    """A copy of altai, so that a build meanwhile does no harm, with a home of its own."""

    def __init__(self, altai, folder):
        self.folder = folder
        self.path = shutil.copy2(altai, folder / "altai")

    def run(self, arguments, language, overlay="", lines=""):
        home = self.folder / f"home-{language}"
        home.mkdir(exist_ok=True)
        locale = "fr_FR.UTF-8" if language == "fr" else "C.UTF-8"
        environment = {"HOME": str(home), "LC_ALL": locale, "PATH": os.defpath}
        if overlay:
            environment["XDG_DATA_HOME"] = str(self.folder / "overlays" / overlay)
        source = {"input": lines.encode()} if lines else {"stdin": subprocess.DEVNULL}
        return subprocess.run([self.path, *arguments], capture_output=True, timeout=60, env=environment, **source)


def schema_trouble(document, kind, validator):
    if document.get("kind") != kind:
        return [f"is of the kind {document.get('kind')!r} instead of {kind!r}"]
    return [
        f"{'/'.join(map(str, error.absolute_path)) or 'the top'}: {error.message[:160]}"
        for error in validator.iter_errors(document)
    ]


def rows(document):
    return [row for key in ["ranked", "missed", "unconfirmed", "tooLittleKnown"] for row in document[key]]


def ranking_trouble(document):
    found = []
    weights = [criterion["weight"] for criterion in document["criteria"].values()]
    if abs(sum(weights) - 1) > 1e-9:
        found.append(f"the weights add up to {sum(weights)!r}")
    for row in rows(document):
        where = f"{row['assistant']}.{row.get('plan', '-')}"
        if list(row["criteria"]) != list(document["criteria"]):
            found.append(f"{where}: its criteria are not those at the top")
        parts = [outcome["contribution"] for outcome in row["criteria"].values()]
        total = 0
        for part in parts:  # in this order, the doubles add up to the very score
            total += part
        if total != row["score"]:
            found.append(f"{where}: contributions add up to {total!r}, not to the score {row['score']!r}")
        for name, span in [("it", row), *row["criteria"].items()]:
            if span["low"] > span["high"]:
                found.append(f"{where}: {name} has low {span['low']!r} above high {span['high']!r}")
        if not row["low"] <= row["score"] <= row["high"]:
            found.append(f"{where}: the score {row['score']!r} is outside [{row['low']!r}, {row['high']!r}]")
        width = sum(w * (o["high"] - o["low"]) for w, o in zip(weights, row["criteria"].values()))
        if abs(row["known"] - (1 - width)) > 1e-9:
            found.append(f"{where}: known is {row['known']!r} where the spans leave {1 - width!r}")
        for (name, outcome), weight in zip(row["criteria"].items(), weights):
            low, high = weight * outcome["low"], weight * outcome["high"]
            if not low - 1e-12 <= outcome["contribution"] <= high + 1e-12:
                found.append(f"{where}: {name} contributes {outcome['contribution']!r}, outside its span")
    return found + places_trouble(document["ranked"], document.get("filter")) + filter_trouble(document)


def filter_trouble(document):
    if "filter" not in document:
        return []
    listed = sum(len(document[key]) for key in ["ranked", "missed", "unconfirmed", "tooLittleKnown"])
    passing, total = document["filter"]["passing"], document["filter"]["total"]
    return [] if listed == passing <= total else [f"{listed} rows, but {passing} of {total} pass the filter"]


def places_trouble(ranked, filtered):
    """Places are those among all rows, those that a filter hides too."""
    found = []
    places = [row["place"] for row in ranked]
    if places != sorted(places):
        found.append(f"places {places} do not rise")
    for number, row in enumerate(ranked):
        first = places.index(row["place"])
        if not filtered and (row["place"] != first + 1 or row["isTied"] != (places.count(row["place"]) > 1)):
            found.append(f"{row['assistant']}: place {row['place']}, tied {row['isTied']}, as number {number + 1}")
        best, worst = row["places"]
        if not 1 <= best <= row["place"] <= worst <= (filtered["total"] if filtered else len(ranked)):
            found.append(f"{row['assistant']}: place {row['place']} with the places {row['places']}")
        if number and ranked[number - 1]["score"] < row["score"]:
            found.append(f"{row['assistant']}: a higher score than the one before")
    return found


def comparison_trouble(document):
    count, found = len(document["columns"]), []
    for line in document["lines"]:
        indices = line["best"] + line["unknown"] + line.get("yours", [])
        if len(line["texts"]) != count or any(i >= count for i in indices):
            found.append(f"{line['id']}: not one text for each column")
        if line["isEqual"] != (len(set(line["texts"])) == 1):
            found.append(f"{line['id']}: isEqual is {line['isEqual']} for {line['texts']}")
    return found


def error_trouble(document, call):
    if document["status"] != call.status:
        return [f"says status {document['status']} and exits {call.status}"]
    return []


MEANINGS = {"ranking": ranking_trouble, "comparison": comparison_trouble}


def language_trouble(one, other, where="the top", key=""):
    """Where two documents differ in more than words."""
    if type(one) is not type(other):
        return [f"{where}: {one!r} in one language, {other!r} in the other"]
    if isinstance(one, dict):
        if list(one) != list(other):
            return [f"{where}: keys {list(one)} in one language, {list(other)} in the other"]
        return [t for k in one for t in language_trouble(one[k], other[k], f"{where}/{k}", k)]
    if isinstance(one, list):
        if len(one) != len(other):
            return [f"{where}: {len(one)} items in one language, {len(other)} in the other"]
        return [t for i in range(len(one)) for t in language_trouble(one[i], other[i], f"{where}/{i}", key)]
    if isinstance(one, str) and key in IN_WORDS:
        return []
    return [] if one == other else [f"{where}: {one!r} in one language, {other!r} in the other"]


def hostile_trouble(run, wild):
    """Hostile texts come through unchanged."""
    document = run.document
    if run.call.kind == "assistant":
        wanted = wild["assistants"][document["id"]]["name"]
        return [] if document["name"] == wanted else [f"the name is {document['name']!r}, not {wanted!r}"]
    if run.call.kind in ("ranking", "sources"):
        entries = rows(document) if run.call.kind == "ranking" else document["sources"]
        key = "name" if run.call.kind == "ranking" else "title"
        return [f"{entry[key]!r} has lost its end" for entry in entries if not entry[key].endswith(HOSTILE)]
    return []


def judge(pair, validator, wild):
    """What is wrong with a call in both languages, as (language, reason)."""
    found = []
    for run in pair:
        reasons = list(run.trouble)
        if run.document is not None:
            broken = schema_trouble(run.document, run.call.kind, validator)
            reasons += broken
            if not broken:
                reasons += MEANINGS.get(run.call.kind, lambda document: [])(run.document)
                if run.call.kind == "error":
                    reasons += error_trouble(run.document, run.call)
                if run.call.catalog == "hostile.json":
                    reasons += hostile_trouble(run, wild)
                if run.text is not None:
                    reasons += saying.trouble(run)
        found += [(run.language, reason) for reason in reasons]
    if all(run.document for run in pair):
        found += [("both", t) for t in language_trouble(pair[0].document, pair[1].document)]
    return found


def main():
    parser = argparse.ArgumentParser(description="Hold altai --json to its schema.")
    parser.add_argument("altai", type=Path, help="the program")
    altai = parser.parse_args().altai
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        sys.exit(f"{SCHEMA.name} is not a valid schema: {error.message}")
    validator = Draft202012Validator(schema)

    passed = failed = 0
    with tempfile.TemporaryDirectory() as name:
        program = Program(altai, Path(name))
        _, wild = write_files(program.folder)
        profiles = {language: [Run(c, language, program) for c in calls.PROFILES + calls.EDITS] for language in LANGUAGES}
        pairs = list(zip(*profiles.values()))
        everything = calls.rankings() + calls.others() + calls.interviews() + calls.owns() + calls.errors()
        with ThreadPoolExecutor(2) as pool:
            runs = list(pool.map(lambda job: Run(*job, program), [(c, l) for c in everything for l in LANGUAGES]))
        pairs += list(zip(runs[::2], runs[1::2]))
        for pair in pairs:
            found = judge(pair, validator, wild)
            passed, failed = passed + (not found), failed + bool(found)
            for language, reason in found:
                print(shown(f"{pair[0].call} ({language}): {reason}"))
    documents = [run.document for pair in pairs for run in pair if run.document]
    for found in breaking.judge(schema, validator, documents):
        passed, failed = passed + (not found), failed + bool(found)
        if found:
            print(shown(found))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
