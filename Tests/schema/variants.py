"""The changed catalogs on which the schema and `altai check` must agree.

Each variant is one idea, as a function that changes a copy of the catalog. Where it changes it is
searched for, so that new data does not break the test; what a catalog may well lack (a flow, a
rate, an amount criterion) is added first, from PARTS. A place that is not found raises NoPlace.
"""

import json
from dataclasses import dataclass
from typing import Callable

NOT_VALID, NOT_JSON = 78, 65
GRADED, LEDGER, FEATURES = "graded", "ledger", "features"
WORD = "agree"  # the id of whatever a variant adds


class NoPlace(Exception):
    """The catalog has no place that fits a variant."""


@dataclass
class Variant:
    name: str
    change: Callable  # of the catalog in place, or of its text if `raw`
    schema_accepts: bool
    codes: tuple  # the exit codes that `altai check` may give
    rule: str = ""  # the rule that `altai check` must name
    raw: bool = False


VARIANTS = []


def both_refuse(name, *steps, rule="", codes=(NOT_VALID,), raw=False):
    VARIANTS.append(Variant(name, run(*steps), False, codes, rule, raw))


def only_check_refuses(rule, name, *steps, codes=(NOT_VALID,), raw=False):
    VARIANTS.append(Variant(name, run(*steps), True, codes, rule, raw))


def both_accept(name, *steps, warning="", raw=False):
    VARIANTS.append(Variant(name, run(*steps), True, (0,), warning, raw))


def run(*steps):
    def change(catalog):
        for step in steps:
            result = step(catalog)
        return result

    return change


# Places


def places(node, path):
    """All objects and lists at a path such as `assistants/*/facts/*`; `*` passes over x- keys."""
    if not path:
        return [node]
    head, _, rest = path.partition("/")
    if head != "*":
        children = [node[head]] if isinstance(node, dict) and head in node else []
    elif isinstance(node, dict):
        children = [child for key, child in node.items() if not key.startswith("x-")]
    else:
        children = list(node) if isinstance(node, list) else []
    return [found for child in children for found in places(child, rest)]


def place(catalog, where, fits=lambda found: True):
    """The first place that fits; `where` is a path or a function of the catalog."""
    if callable(where):
        return where(catalog)
    for found in places(catalog, where):
        if fits(found):
            return found
    raise NoPlace(f"no place at {where or 'the top'}")


def put(where, key, value, fits=lambda found: True):
    """Sets a key (or index) at a place; a callable value is made from the place."""

    def step(catalog):
        found = place(catalog, where, fits)
        found[key] = value(found) if callable(value) else value

    return step


def drop(where, key, fits=None):
    return lambda catalog: place(catalog, where, fits or (lambda found: key in found)).pop(key)


def edit(where, change, fits=lambda found: True):
    return lambda catalog: change(place(catalog, where, fits))


def kind(wanted):
    return lambda criterion: criterion["kind"] == wanted


def fact(wanted="graded"):
    """A known fact of an assistant, made afresh so that each variant starts from the same shape."""

    def find(catalog):
        for criterion in filter(kind(wanted), places(catalog, "criteria/*")):
            for assistant in places(catalog, "assistants/*"):
                for key in criterion["facts"]:
                    old = assistant["facts"].get(key, {})
                    if "value" in old and "asOf" in old and "after" not in old:
                        return old
        raise NoPlace(f"no known {wanted} fact")

    return find


def options(catalog, wanted):
    """Two options of the fact that `wanted` is."""
    for assistant in places(catalog, "assistants/*"):
        for key, value in assistant["facts"].items():
            if value is wanted:
                return [option["id"] for option in place(catalog, f"criteria/*/facts/{key}")["options"]][:2]
    raise NoPlace("the fact has no options")


def reshape(build):
    """Replaces a known graded fact by what `build` makes of its two options and its sources."""

    def step(catalog):
        found = fact()(catalog)
        first, second = options(catalog, found)
        new = build(first, second, list(found["sources"]))
        found.clear()
        found.update(new)

    return step


# Parts that are added where a catalog may lack them


def source(kind_name="docs", url="https://example.org/agree", key=WORD):
    return put(
        "sources", key, lambda _: {"publisher": "Example", "title": "Example", "url": url, "kind": kind_name}
    )


CITED = {"confidence": "high", "sources": [WORD]}
NOTE = {"statement": "It was said.", "asOf": "2020-01", **CITED}
PARTS = {
    "flows": {
        "donor": {"name": "A", "kind": "person", "role": "a founder", "roleHeldThen": True, "jointWith": "B"},
        "closeness": "founder",
        "recipient": {"name": "C", "kind": "party"},
        "side": "both",
        "sideBasis": "It goes to both.",
        "kind": "gift",
        "amount": {"from": "10", "to": "20.5", "currency": "USD"},
        "date": "2020",
        "status": "reported",
        "statement": "It was given.",
        **CITED,
    },
    "searches": {
        "names": ["A"],
        "where": "Example",
        "reaches": ["own"],
        "kinds": ["gift"],
        "until": "2020-01",
        "result": "None found until January 2020.",
    },
    "dependsOn": {"name": "Example", **NOTE},
    "secondOpinions": {"by": "Example", **NOTE},
    "notes": NOTE,
    "plans": {
        "name": "Example",
        "prices": {
            "month": {
                "amount": "12.99",
                "currency": "USD",
                "tax": "excluded",
                "asOf": "2020",
                "sources": [WORD],
            },
            "year": {"state": "undisclosed", "statement": "Not said.", "sources": [WORD]},
            "agree": {"period": "month", "amount": "12", "currency": "EUR", "sources": [WORD]},
        },
        "limits": {
            "messages": {"amount": "20", "per": "hour", "every": 3, "asOf": "2020", "sources": [WORD]},
            "files": {"state": "unresearched"},
        },
        "facts": {},
        "notes": {"agree": NOTE},
    },
}
AMOUNT = {
    "kind": "amount",
    "name": "Amount",
    "question": "How much?",
    "importance": "low",
    "unit": "units",
    "best": 0,
    "worst": 10.5,
    "maxAgeDays": 365,
}
WAY = {"statement": "It is offered.", "steps": ["Open it."], "asOf": "2020", **CITED}


def copy(value):
    return json.loads(json.dumps(value))


def add(key):
    """Adds a part to an assistant, with a source of its own."""
    return run(
        source(),
        edit(
            "assistants/*", lambda assistant: assistant.setdefault(key, {}).update({WORD: copy(PARTS[key])})
        ),
    )


def added(key, rest=""):
    """The path to the part that `add` added."""
    return f"assistants/*/{key}/{WORD}" + ("/" + rest if rest else "")


def way(key, kind_name, **changes):
    """Adds a way; a change to None leaves the key out."""
    new = {k: v for k, v in {"kind": kind_name, **copy(WAY), **changes}.items() if v is not None}
    return run(source(), edit("assistants/*", lambda found: found.setdefault(key, []).append(new)))


def with_amount(**changes):
    return put("criteria", WORD, lambda _: {**copy(AMOUNT), **changes})


def amount_fact(**changes):
    return run(
        source(), with_amount(), put("assistants/*/facts", WORD, lambda _: {"asOf": "2020", **changes})
    )


def rate(key="CHF", **changes):
    return run(
        source(),
        edit(
            "",
            lambda top: top.setdefault("rates", {}).update(
                {key: {"rate": "1.1", "asOf": "2020-01-02", "sources": [WORD], **changes}}
            ),
        ),
    )


def side(key):
    return edit("", lambda top: top.setdefault("sides", {}).update({key: {"name": "Example"}}))


def maker(**changes):
    return edit(
        "",
        lambda top: top.setdefault("makers", {}).update(
            {WORD: {"name": "Example", "country": "CH", "site": "https://example.org", **changes}}
        ),
    )


# Places in criteria, and what is done there


def criterion(wanted, rest=""):
    """Finds the first criterion of a kind, or what is at a path in it."""
    return lambda catalog: place(place(catalog, "criteria/*", kind(wanted)), rest)


def in_criterion(wanted, rest, fits=lambda found: True):
    def find(catalog):
        for found in filter(kind(wanted), places(catalog, "criteria/*")):
            for inner in filter(fits, places(found, rest)):
                return inner
        raise NoPlace(f"no fitting {rest} in a {wanted} criterion")

    return find


LEVELS = in_criterion(GRADED, "levels", lambda levels: len(levels) >= 3)
BANDS = in_criterion(LEDGER, "bands", lambda bands: len(bands) >= 4)


def valued(*values):
    """Gives the levels these values, None for none; the last value serves for the rest."""

    def change(levels):
        for index, level in enumerate(levels):
            level.pop("value", None)
            value = values[min(index, len(values) - 1)]
            if value is not None:
                level["value"] = value

    return edit(LEVELS, change)


def toggle_values(levels):
    """Evenly spaced values where there are none, none where there are some."""
    has_values = "value" in levels[0]
    for index, level in enumerate(levels):
        level["value"] = 1 - index / (len(levels) - 1)
        if has_values:
            del level["value"]


def rename_first(found):
    key = next(key for key in found if not key.startswith("x-"))
    found[key.upper()] = found.pop(key)


def move_gates(levels):
    levels[-1]["gates"] = levels[-2].pop("gates")


def move_below(bands):
    bands[-1]["below"] = bands[-2].pop("below")


def disputed(first, second, sources):
    values = [{"value": first, "sources": sources}, {"value": second, "sources": sources}]
    return {"state": "disputed", "values": values, "asOf": "2020"}


def undisclosed(*sources):
    return reshape(lambda a, b, s: {"state": "undisclosed", "asOf": "2020", "sources": list(sources)})
