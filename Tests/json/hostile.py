"""Catalogs and files for the calls: one with every part that the format has, one with hostile texts, broken ones."""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "Tests" / "schema"))

from variants import (  # noqa: E402  (from Tests/schema)
    NOTE,
    WORD,
    add,
    amount_fact,
    disputed,
    maker,
    put,
    rate,
    run,
    way,
    with_amount,
)

# A control sequence, quotes, line ends, C1, DEL, direction marks, separators, a soft hyphen, what fills without being
# seen, a tag, a noncharacter, and letters beyond the basic plane.
HOSTILE = (
    '\x1b[31m"\\/\r\n\t\b\f\x00\x07\x7f\x85\x9b1m\u00ad\u034f\u061c\u115f\u17b4\u180e\u200b\u200d\u200e\u200f'
    "\u2028\u2029\u202a\u202e\u2060\u2066\u2069\u3164\ufe0f\ufeff\uffa0\ufff9\ufffe\U0001d173\U000e0001\U000e0041"
    "\U0001f468\u200d\U0001f469 é 漢 </script> %s $(id) {{x}}"
)


def every_part(catalog):
    """Adds to the first assistant whatever a catalog may hold."""
    run(
        *(add(part) for part in ["flows", "searches", "dependsOn", "notes", "secondOpinions", "plans"]),
        maker(about="A maker."),
        rate(),
        with_amount(must=3),
        amount_fact(value="0.3", sources=[WORD]),
        way("leave", "delete"),
        way("join", "import", state="unresearched", steps=None, sources=None, confidence=None),
        put("assistants/*", "notes", lambda _: {WORD: NOTE}),
        put(f"assistants/*/plans/{WORD}/facts", WORD, lambda _: {"state": "unresearched", "range": ["1", "4"]}),
    )(catalog)
    for index, shape in enumerate(
        [
            lambda a, b, s: {"value": a, "asOf": "2020", "sources": s, "after": {"value": b, "steps": "Switch."}},
            disputed,
            lambda a, b, s: {"state": "undisclosed", "range": [b, a], "asOf": "2020", "sources": [WORD]},
            lambda a, b, s: {"state": "notApplicable", "statement": "It has none.", "asOf": "2020"},
        ]
    ):
        shape_fact(catalog, index, shape)
    plan = next(iter(catalog["assistants"].values()))["plans"][WORD]
    plan["limits"]["images"] = {"amount": "unlimited", "per": "day", "asOf": "2020", "sources": [WORD]}
    catalog["sources"][WORD].update(note="A note.", date="2020-02-29")
    unknown = {"name": "Nobody's Example", "about": "Example", "facts": {}, "plans": {}}
    catalog["assistants"][WORD] = unknown


def shape_fact(catalog, index, shape):
    """Gives the first assistant's fact of that number among the first graded criterion's a new shape."""
    criterion = next(c for c in catalog["criteria"].values() if c["kind"] == "graded")
    key = list(criterion["facts"])[index]
    first, second = [option["id"] for option in criterion["facts"][key]["options"]][:2]
    next(iter(catalog["assistants"].values()))["facts"][key] = shape(first, second, [WORD])


def changes(bundled, full):
    """Changes of a user over the bundled catalog: of every kind, with what they took the place of and without."""
    first, other, third = list(bundled["assistants"])[:3]
    old, new = bundled["assistants"][first], full["assistants"][first]
    facts = list(old["facts"])
    plan, price = next((p, key) for p, found in old["plans"].items() for key in found["prices"])
    note = next(iter(old["notes"]))
    offer = {**new["plans"][WORD], "facts": {}}
    source = old["facts"][facts[0]]["sources"][0]
    maker = old["maker"]

    def own(value, was):
        return {**value, "x-was": was}

    def earlier(value):
        return {**value, "x-earlier": True}

    return {
        "sources": {
            WORD: own(full["sources"][WORD], {}),
            source: own(bundled["sources"][source], earlier(bundled["sources"][source])),
        },
        "makers": {
            maker: own({**bundled["makers"][maker], "about": "Of mine."}, earlier(bundled["makers"][maker])),
        },
        "rates": {"SEK": {"rate": "0.1", "asOf": "2026-01", "sources": [WORD]}},
        "criteria": {"privacy": {"question": {"en": "Who reads it?", "fr": "Qui le lit ?"}}},
        "assistants": {
            first: {
                **{key: "2020" if key == "since" else old[key] for key in ["name", "maker", "site", "since"]},
                "about": {"en": "Mine.", "fr": "À moi."},
                "aliases": ["Mine"],
                "country": "CH",
                "facts": {
                    # The catalog has changed since; it has not; it says something now; it is not wanted.
                    facts[0]: own(old["facts"][facts[0]], earlier(old["facts"][facts[0]])),
                    facts[1]: own(old["facts"][facts[1]], old["facts"][facts[1]]),
                    facts[2]: own(old["facts"][facts[2]], {}),
                    facts[3]: None,
                },
                "plans": {
                    plan: {
                        "name": "Mine",
                        "prices": {price: own(old["plans"][plan]["prices"][price], {"state": "unresearched"})},
                        "limits": {"messages": own(new["plans"][WORD]["limits"]["images"], {"state": "unresearched"})},
                        "facts": {facts[0]: own(old["facts"][facts[0]], {"state": "unresearched"})},
                        "notes": {WORD: own(NOTE, earlier(NOTE))},
                    },
                    WORD: own(offer, earlier(offer)),
                },
                # The catalog no longer has these.
                **{
                    key: {WORD: own(new[key][WORD], earlier(new[key][WORD]))}
                    for key in ["flows", "searches", "dependsOn", "secondOpinions"]
                },
                "notes": {note: own(old["notes"][note], {}), WORD: NOTE},
                "leave": new["leave"],
                "join": new["join"],
            },
            other: own(bundled["assistants"][other], earlier(bundled["assistants"][other])),
            third: {"plans": {key: own(p, earlier(p)) for key, p in bundled["assistants"][third]["plans"].items()}},
            WORD: own({"name": "Nobody's Example", "about": "Example", "facts": {}, "plans": {}}, {}),
        },
    }


TEXTS = {"name", "about", "question", "means", "statement", "steps", "title", "publisher", "note", "where", "result"}
TEXTS |= {"role", "sideBasis", "jointWith", "by", "unit", "en", "fr"}


def hostile(node, key=""):
    """The same with the hostile string after every text; ids, addresses, dates and numbers stay."""
    if isinstance(node, dict):
        return {name: hostile(child, name) for name, child in node.items()}
    if isinstance(node, list):
        return [hostile(child, key) for child in node]
    return node + HOSTILE if isinstance(node, str) and key in TEXTS else node


# A change that can be made, one that is made already, one that no longer fits, one that would not be valid.
PATCH = {
    "assistants": {
        "confer": {"facts": {"train": {"value": "\x1b[31m", "sources": ["nowhere"], "x-was": {"value": "other"}}}},
        "lumo": {"about": {"en": "Other words.", "fr": "Autres mots."}, "name": "\u202eLumo"},
        "nobody": None,
        "ring": {"name": "Ring", "about": "A \x1b[31m chat.", "facts": {}, "plans": {}, "x-was": {}},
        "glow": {"name": "Glow", "facts": {}, "plans": {}, "x-was": {}},
    }
}


def write_files(folder):
    """Writes the files that the calls name, and returns what the two whole catalogs hold."""
    text = (ROOT / "catalog.json").read_text(encoding="utf-8")
    full = json.loads(text)
    every_part(full)
    wild = hostile(full)
    files = {
        "full.json": json.dumps(full, ensure_ascii=False, indent=1),
        "hostile.json": json.dumps(wild, ensure_ascii=True, indent=1),
        "invalid.json": text.replace('"format": 1', '"format": 2, "colour": "red\\u202e"', 1),
        "not-json.json": text[: len(text) // 2],
        "no-utf8.json": text.replace('"format": 1', '"format": 1, "x-a": "\udcff"', 1),
        "empty.json": "",
        "patch.json": json.dumps(PATCH),
        "list.json": "[]",
        "strange \x1b[31m\u202e name.json": "{,}",
    }
    own = changes(json.loads(text), full)
    for name, overlay in {"yours": own, "hostile": hostile(own), "empty": {}}.items():
        (folder / "overlays" / name / "altai").mkdir(parents=True)
        files[f"overlays/{name}/altai/catalog.json"] = json.dumps(overlay, ensure_ascii=False, indent=1)
    for name, content in files.items():
        (folder / name).write_bytes(content.encode("utf-8", "surrogateescape"))
    return full, wild
