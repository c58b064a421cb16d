"""Harmless changes, and those that only earn a warning."""

from variants import (
    LEVELS,
    WORD,
    add,
    added,
    amount_fact,
    both_accept,
    disputed,
    drop,
    edit,
    fact,
    maker,
    put,
    rate,
    reshape,
    side,
    source,
    toggle_values,
    undisclosed,
    way,
    with_amount,
)


def reversed_keys(catalog):
    items = list(reversed(catalog.items()))
    catalog.clear()
    catalog.update(items)


def x_everywhere(node):
    for child in list(node.values() if isinstance(node, dict) else node):
        if isinstance(child, (dict, list)):
            x_everywhere(child)
    if isinstance(node, dict):
        node["x-agree"] = {"any": [None, 1, "", {"key": True}]}


# Harmless changes

both_accept("x- keys in every object", x_everywhere)
both_accept("the keys in the other order", reversed_keys)
both_accept("all on one line", lambda text: " ".join(line.strip() for line in text.splitlines()), raw=True)
both_accept("texts without French", put("assistants/*", "about", {"en": "An assistant."}))
both_accept("a bare string as a text", put("assistants/*", "about", "An assistant."))
both_accept(
    "an assistant of which nothing is known",
    edit(
        "assistants",
        lambda all: all.update(
            {WORD: {"name": "Nobody's Example", "about": "Example", "facts": {}, "plans": {}}}
        ),
    ),
)
both_accept("a maker and its assistant", maker(), put("assistants/*", "maker", WORD))
both_accept("a country of its own", put("assistants/*", "country", "CH"))
both_accept("an unused side", side(WORD))
both_accept("a rate of a currency", rate())
both_accept("an amount criterion", with_amount(must=3))
both_accept("an amount criterion where less is worse", with_amount(best=9, worst=1))
both_accept("a known amount", amount_fact(value="0.3", sources=[WORD]))
both_accept("an amount's range", amount_fact(state="unresearched", range=["5", "1"]))
both_accept("levels with values where they had none, or the other way round", edit(LEVELS, toggle_values))
both_accept("a known fact that says so", put(fact(), "state", "known"))
both_accept(
    "an answer after a switch",
    put(fact(), "after", lambda found: {"value": found["value"], "steps": "Switch."}),
)
both_accept("a disputed fact", reshape(disputed))
both_accept("an undisclosed fact", source("docs"), undisclosed(WORD))
both_accept(
    "an undisclosed fact with a range",
    source("docs"),
    reshape(lambda a, b, s: {"state": "undisclosed", "sources": [WORD, *s], "range": [b, a]}),
)
both_accept("an unresearched fact", reshape(lambda a, b, s: {"state": "unresearched", "sources": []}))
both_accept(
    "a fact that does not apply",
    reshape(lambda a, b, s: {"state": "notApplicable", "statement": "It has none."}),
)
both_accept("29 February of a leap year", put(fact(), "asOf", "2024-02-29"))
for part in ["plans", "flows", "searches", "dependsOn", "notes", "secondOpinions"]:
    both_accept(f"one more entry of {part}", add(part))
both_accept("a plan without prices", add("plans"), put(added("plans"), "prices", {}))
both_accept("an unlimited plan", add("plans"), put(added("plans", "limits/messages"), "amount", "unlimited"))
both_accept(
    "a flow without side and amount",
    add("flows"),
    drop(added("flows"), "side"),
    drop(added("flows"), "sideBasis"),
    drop(added("flows"), "amount"),
)
for amount in [{"value": "1"}, {"atLeast": "1"}, {"from": "1", "to": "1"}]:
    both_accept(
        f"a flow with {' and '.join(amount)}",
        add("flows"),
        put(added("flows"), "amount", {**amount, "currency": "USD"}),
    )
both_accept("a way to leave", way("leave", "delete"))
both_accept(
    "an unknown way to join",
    way("join", "import", state="unresearched", steps=None, sources=None, confidence=None),
)
both_accept(
    "a word that judges in quotation marks", put("assistants/*", "about", 'A critic calls it "shameful".')
)
both_accept("a fact without a date", drop(fact(), "asOf"), warning="undated")
both_accept("a fact of long ago", put(fact(), "asOf", "1990"), warning="expired")
both_accept("a fact by a forum alone", source("forum"), put(fact(), "sources", [WORD]), warning="weak-source")
both_accept(
    "a zero-width space", put("assistants/*", "about", "An\u200bassistant."), warning="invisible-character"
)
both_accept("a source without https", source(url="http://example.org"), warning="http-source")
