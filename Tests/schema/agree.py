#!/usr/bin/env python3
"""Holds catalog.schema.json and `altai check` together.

    python3 Tests/schema/agree.py PATH_TO_ALTAI [--catalog FILE]
    python3 Tests/schema/agree.py --schema-only [--catalog FILE]

Needs jsonschema (Debian: python3-jsonschema). The catalog is changed in many ways, one at a time,
and each result is given to both. variants.py has the means; refused_forms.py, refused_meanings.py
and accepted.py are the list. Prints a line for each disagreement; exits 1 if there is one.

altai gets each variant whole. The schema gets the shipped catalog whole once, and then of each
variant what is not as in that catalog, with a small rest: see `remainder`.
"""

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
from multiprocessing import get_context
from pathlib import Path

from jsonschema import Draft202012Validator
from jsonschema.exceptions import SchemaError

import accepted  # noqa: F401  (these three fill VARIANTS)
import refused_forms  # noqa: F401
import refused_meanings  # noqa: F401
from variants import VARIANTS, NoPlace, Variant

ROOT = Path(__file__).resolve().parents[2]
FINDING = re.compile(r"^.+:\d+:\d+: (error|warning): .+ \[([a-z0-9-]+)\]$", re.MULTILINE)


def refuse_constant(text):
    raise ValueError(f"{text} is not JSON")


def parse(data):
    """Reads strict JSON: Python also takes NaN and lone surrogates."""
    value = json.loads(data.decode("utf-8"), parse_constant=refuse_constant)
    if b"\\ud" in data.lower():
        json.dumps(value, ensure_ascii=False).encode("utf-8")
    return value


def write_indented(value):
    return json.dumps(value, ensure_ascii=False, indent=2) + "\n"


def write(value, depth=3):
    """A line for each fact, source and the like: quicker to write than every value on a line of its own."""
    if not depth or not isinstance(value, dict):
        return json.dumps(value, ensure_ascii=False)
    lines = [f"{json.dumps(key)}: {write(entry, depth - 1)}" for key, entry in value.items()]
    return "{\n" + ",\n".join(lines) + "\n}"


def changed(variant, catalog, text, lines):
    """The bytes of a variant, from the catalog written by each of the two functions above.

    Raises NoPlace, also where the change changes nothing.
    """
    if variant.raw:
        before, after = text, variant.change(text)
    else:
        copy = json.loads(lines)
        variant.change(copy)
        before, after = lines, write(copy)
    data = after if isinstance(after, bytes) else after.encode("utf-8")
    if data == before.encode("utf-8"):
        raise NoPlace("the change changes nothing")
    return data


# Where the catalog is keyed by id; what stands under an id is the same to the schema whatever else is there.
KEYED = {
    "": {"rates", "sides", "criteria", "assistants", "makers", "sources"},
    "criteria": {"facts"},
    "assistants": {"facts", "plans", "flows", "searches", "dependsOn", "notes", "secondOpinions"},
}


def remainder(value, original, where=""):
    """A variant without the entries that are as in the original, but for the first under each key.

    Those were validated with the original, so the verdict is the same in a fraction of the time.
    """
    if not (isinstance(value, dict) and isinstance(original, dict)):
        return value
    rest = dict(value)
    for key in KEYED[where] & value.keys():
        if not isinstance(value[key], dict):
            continue
        known = original.get(key, {})
        first = next(iter(known), None)
        rest[key] = {
            name: remainder(entry, known.get(name), key) if key in KEYED else entry
            for name, entry in value[key].items()
            if name == first or name not in known or not same(entry, known[name])
        }
    return rest


def same(one, other):
    """Whether two values are the same JSON; to Python 1, 1.0 and true are equal."""
    return one == other and repr(one) == repr(other)


def schema_trouble(variant, data, validator, original):
    try:
        value = parse(data)
        error = next(validator.iter_errors(remainder(value, original) if variant.change else value), None)
        why = error and "/".join(map(str, error.absolute_path)) + ": " + error.message[:200]
    except ValueError as failure:
        why = str(failure)
    if variant.schema_accepts and why:
        return [f"the schema refuses it ({why})"]
    if not variant.schema_accepts and not why:
        return ["the schema accepts it"]
    return []


def check_trouble(variant, file, altai):
    try:
        done = subprocess.run(
            [altai, "check", file], capture_output=True, timeout=60, stdin=subprocess.DEVNULL
        )
    except subprocess.TimeoutExpired:
        return ["altai check does not end"]
    output = done.stdout.decode("utf-8", "replace")
    findings = FINDING.findall(output)
    shown = " | ".join(output.strip().splitlines()[:2])[:300] or "nothing"
    trouble = []
    if done.returncode not in variant.codes:
        trouble.append(
            f"altai check exits {done.returncode} instead of "
            f"{' or '.join(map(str, variant.codes))}, printing {shown}"
        )
    elif variant.codes != (0,) and not any(severity == "error" for severity, _ in findings):
        trouble.append(
            f"altai check prints no line of the form FILE:LINE:COLUMN: error: … [rule] but {shown}"
        )
    severity = "warning" if variant.codes == (0,) else "error"
    if not trouble and variant.rule and (severity, variant.rule) not in findings:
        trouble.append(f"altai check names no {severity} [{variant.rule}] but prints {shown}")
    return trouble


def rules_in_format():
    """The rule ids that the format document lists under its last heading."""
    text = (ROOT / "Docs" / "catalog-format.md").read_text(encoding="utf-8")
    section = text.partition("\n## What a schema cannot say\n")[2]
    return set(re.findall(r"^(?:- )?`([a-z-]+)`(?::| \()", section, re.MULTILINE))


def rules_trouble():
    named, tried = rules_in_format(), {variant.rule for variant in VARIANTS} - {""}
    return [
        f"rule {rule}: in Docs/catalog-format.md, but no variant tries it" for rule in sorted(named - tried)
    ] + [
        f"rule {rule}: tried by a variant, but not in Docs/catalog-format.md"
        for rule in sorted(tried - named)
    ]


def names_trouble():
    names = [variant.name for variant in VARIANTS]
    return [f"two variants are named: {name}" for name in sorted({n for n in names if names.count(n) > 1})]


def trouble(number):
    """What is wrong with a variant. Runs in a forked process, which has `work` from its parent."""
    variant = work["variants"][number]
    try:
        data = work["original"]
        if variant.change:
            data = changed(variant, work["catalog"], work["text"], work["lines"])
    except NoPlace as reason:
        return [f"cannot be made: {reason}"]
    except (AttributeError, LookupError, StopIteration, TypeError) as error:
        return [f"cannot be made: the place does not fit ({error!r})"]
    found = schema_trouble(variant, data, work["validator"], work["catalog"])
    if work["altai"]:
        file = Path(work["folder"]) / f"variant-{number}.json"
        file.write_bytes(data)
        found += check_trouble(variant, file, work["altai"])
    return found


work = {}


def main():
    parser = argparse.ArgumentParser(description="Hold the schema and altai check together.")
    parser.add_argument("altai", nargs="?", help="the program")
    parser.add_argument("--catalog", type=Path, default=ROOT / "catalog.json")
    parser.add_argument("--schema-only", action="store_true", help="do without the program")
    arguments = parser.parse_args()
    if not arguments.altai and not arguments.schema_only:
        parser.error("the path to altai is missing")
    altai = None if arguments.schema_only else str(Path(arguments.altai).resolve())

    schema = parse((ROOT / "catalog.schema.json").read_bytes())
    try:
        Draft202012Validator.check_schema(schema)
    except SchemaError as error:
        sys.exit(f"catalog.schema.json is not a valid schema: {error.message}")
    original = arguments.catalog.read_bytes()
    everything = [Variant("the catalog as it is", None, True, (0,))] + VARIANTS

    lines = rules_trouble() + names_trouble()
    passed, failed = 1 + (not lines), int(bool(lines))  # 1: the schema itself
    with tempfile.TemporaryDirectory() as folder:
        if altai:  # a copy, so that a build meanwhile does no harm
            altai = shutil.copy2(altai, Path(folder) / "altai")
        catalog = parse(original)
        work.update(
            variants=everything,
            original=original,
            catalog=catalog,
            text=write_indented(catalog),
            lines=write(catalog),
            validator=Draft202012Validator(schema),
            altai=altai,
            folder=folder,
        )
        with get_context("fork").Pool(2) as pool:
            results = pool.map(trouble, range(len(everything)), chunksize=1)
        for variant, found in zip(everything, results):
            lines += [f"{variant.name}: {reason}" for reason in found]
            passed, failed = passed + (not found), failed + bool(found)
    for line in lines:
        print(line.replace("\n", " "))
    print(f"{passed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
