"""Spoils documents, one rule at a time: the schema has to refuse each, and each of its rules has to refuse one.

The documents are what altai printed, made small. At every place of a different shape, keys are put in and taken
out, and values are replaced by what stands beside the rule.
"""

import copy
import re

# Left out where it is not known, or does not apply (Docs/json-output.md). All other keys are required.
OPTIONAL = set(
    "isYours yours replaced replacedMaker then now filter forgiven without money since isMessageLimitUnknown requirement worst best maker aboutMaker country site plan yearlyCost "
    "amount currency isTaxIncluded asOf statement confidence isUnlimited state per every role isRoleHeldThen "
    "jointWith side sideBasis from to isAtLeast low high heldBackBy next value values range after isFresh sources date note assistant "
    "counts name planName places before after old new fact place "
    "word rule ranks certainPlaces centralWeights confidence worstRegret leastRegretted "
    "leader sharing importances nearestRival tellsAllRivals rivals answers weight leaderStays takersBelow takersAbove orderStays below above "
    "toBeLevel toBeFirst level band option price bestWithout loosening sentences change swap end importance command".split()
)
WRONG = {
    str: ["", "No such word!", "10000-99-99", "error", 7, None],
    int: [-1, 0, 2, 10000, 0.5, "1", None],
    float: [-1.5, -0.5, 1.5, 10000, "0.5", None],
    bool: ["true", None, 1],
}
RULES = set(
    "type enum const pattern minLength minimum maximum minItems maxItems uniqueItems required additionalProperties "
    "dependentRequired oneOf contains not".split()
)


def shape(value):
    """Values of one shape follow the same rules."""
    if isinstance(value, dict):
        return "{" + ",".join(sorted(value)) + str(value.get("state", value.get("severity"))) + "}"
    return type(value).__name__


def is_raw(where):
    """Whether something stands as in the catalog's own text, of which the schema says no more."""
    return where.endswith(("/replaced/then", "/replaced/now", "/replacedMaker/then", "/replacedMaker/now"))


def is_keyed(where):
    """Whether an object is one by ids."""
    return where.endswith(("/criteria", "/facts", "/weights", "/centralWeights", "/alternatives/*/above"))


def places(value, path=(), where=""):
    """All places, as (path, the path without ids and numbers, value)."""
    yield path, where, value
    if is_raw(where):
        return
    if isinstance(value, dict):
        keyed = is_keyed(where)
        for key, child in value.items():
            yield from places(child, (*path, key), f"{where}/{'*' if keyed else key}")
    elif isinstance(value, list):
        for index, child in enumerate(value):
            yield from places(child, (*path, index), f"{where}/*")


def shapes(value):
    return {(where, shape(inner)) for _, where, inner in places(value)}


def small(value):
    """The same without list items and entries that have no shape of their own; of a list's items, two stay."""
    if not isinstance(value, (dict, list)):
        return value
    seen, kept = set(), {}
    keyed = isinstance(value, list) or all(isinstance(child, dict) for child in value.values())
    for key, child in value.items() if isinstance(value, dict) else enumerate(value):
        own = shapes(child)
        if not keyed or not own <= seen or (isinstance(value, list) and len(kept) < 2):
            kept[key] = small(child)
            seen |= own
    return kept if isinstance(value, dict) else list(kept.values())


def samples(documents):
    """Small documents that together have every shape at every place."""
    seen = {}
    for document in sorted(documents, key=lambda document: -len(str(document))):
        own, known = shapes(document), seen.setdefault(document["kind"], set())
        if not own <= known:
            known |= own
            yield small(document)


def get(document, path):
    for step in path:
        document = document[step]
    return document


# What is never empty.
FILLED = ("money", "yours", "replaced", "replacedMaker")


def lean(document, path):
    """The same without the lists beside a path, where they may be empty: quicker to validate."""
    if document["kind"] not in ("assistant", "ranking"):
        return document
    return {
        key: type(value)() if isinstance(value, (dict, list)) and key not in (*FILLED, *path[:1]) else value
        for key, value in document.items()
    }


def changes(value, where, others):
    """The ways to spoil a value, as (what is done, whether it must be refused, function of the value)."""
    if is_raw(where):
        yield "a list in its place", True, lambda old: [old]
    elif isinstance(value, dict):
        yield "a key that no rule knows", True, lambda old: {**old, "no such key": 1}
        yield "a list in its place", True, lambda old: [old]
        for key in value:
            must = key not in OPTIONAL and not is_keyed(where)
            yield f"without {key}", must, lambda old, key=key: {k: v for k, v in old.items() if k != key}
        for key, other in others.items():
            if key not in value:
                yield f"with {key}", False, lambda old, key=key, other=other: {**old, key: other}
    elif isinstance(value, list):
        yield "an object in its place", True, lambda old: {}
        yield "nothing in the list", False, lambda old: []
        if value:
            yield "one item", False, lambda old: old[:1]
            yield "an item twice", False, lambda old: [old[0], *old]
            yield "too many items", False, lambda old: old * 8
    else:
        for wrong in WRONG[type(value)]:
            yield f"{wrong!r} in its place", wrong is None, lambda old, wrong=wrong: wrong


def is_catalogs_own(kind, path):
    """Whether a place is in a value of the catalog, given as it stands there."""
    if kind == "edit":
        return list(path[:1]) in (["old"], ["new"])
    return kind == "apply" and len(path) > 2 and path[2] in ("old", "new")


def spoiled(documents):
    """All changed documents, as (description, whether it must be refused, document)."""
    documents = list(samples(documents))
    others = {}
    for document in documents:
        for path, where, value in places(document):
            if isinstance(value, dict) and not is_catalogs_own(document["kind"], path):
                others.setdefault((document["kind"], where), {}).update(value)
    others["ranking", "/tooLittleKnown/*"]["requirement"] = "a requirement"
    seen = set()
    for document in documents:
        kind = document["kind"]
        for path, where, value in places(document):
            if is_catalogs_own(kind, path) or value is None:
                continue
            for what, must, change in changes(value, where, others.get((kind, where), {})):
                key = kind, where, what, type(value), isinstance(value, dict) and value.get("state")
                if key in seen:
                    continue
                seen.add(key)
                new = copy.deepcopy(lean(document, path))
                if path:
                    get(new, path[:-1])[path[-1]] = change(value)
                else:
                    new = change(value)
                yield f"{kind}{where}: {what}", must, new


def rules(node, where="#"):
    """All rules of a schema by their place; what only an `if` or `contains` asks is none."""
    if not isinstance(node, dict):
        return
    for key, value in node.items():
        if key == "required":
            yield from (f"{where}/required/{name}" for name in value)
        elif key in RULES and value is not True or key == "uniqueItems":
            yield f"{where}/{key}"
        elif key in ("properties", "patternProperties", "$defs"):
            for name, child in value.items():
                yield from rules(child, f"{where}/{key}/{name}")
        elif key == "allOf":
            for index, child in enumerate(value):
                yield from rules(child, f"{where}/allOf/{index}")
        elif key in ("items", "then", "else"):
            yield from rules(value, f"{where}/{key}")


def follow(node, steps, where, schema):
    """The place that an error's path leads to; references stand in it or not, as the version of jsonschema has it."""
    if not steps:
        return where
    step, rest = steps[0], steps[1:]
    if step in ("$ref", "if"):
        return follow(node, rest, where, schema)
    found = None
    if isinstance(node, list) or step in node:
        found = follow(node[step], rest, f"{where}/{step}", schema)
    if not found and isinstance(node, dict) and "$ref" in node:
        target = schema
        for part in node["$ref"].split("/")[1:]:
            target = target[part]
        found = follow(target, steps, node["$ref"], schema)
    return found


def rule(error, schema):
    """The rule that an error comes from."""
    if error.validator == "required":
        path = list(error.absolute_schema_path)
        return follow(schema, path, "#", schema) + "/" + re.match(r"'(.*)' is a", error.message).group(1)
    return follow(schema, list(error.absolute_schema_path), "#", schema)


def judge(schema, validator, documents):
    """Yields an empty string for each change that is refused as it should be, else what is wrong."""
    met, count = set(), 0
    for what, must, document in spoiled(documents):
        broken = [rule(error, schema) for error in validator.iter_errors(document)]
        met.update(broken)
        count += bool(broken)
        if must:
            yield "" if broken else f"the schema accepts {what}"
    for place in sorted(set(rules(schema))):
        yield "" if place in met else f"no spoiled document is refused by the rule {place}"
    yield "" if count > 1000 else f"only {count} spoiled documents are refused"
