"""Refused for its meaning: criteria, facts, plans, money, and the rules that only a check can hold."""

from variants import (
    BANDS,
    FEATURES,
    GRADED,
    LEVELS,
    WORD,
    add,
    added,
    amount_fact,
    both_refuse,
    criterion,
    disputed,
    drop,
    edit,
    fact,
    in_criterion,
    move_below,
    move_gates,
    only_check_refuses,
    places,
    put,
    reshape,
    source,
    undisclosed,
    valued,
    way,
    with_amount,
)

# Criteria

both_refuse("a criterion of an unknown kind", put("criteria/*", "kind", "vote"))
both_refuse("an unknown importance", put("criteria/*", "importance", "huge"))
both_refuse("features that are weighed", put(criterion(FEATURES), "importance", "low"), rule="not-weighed")
both_refuse(
    "a fact with one option",
    edit(in_criterion(GRADED, "facts/*/options"), lambda found: found.__delitem__(slice(1, None))),
)
both_refuse("a criterion with one level", edit(LEVELS, lambda found: found.__delitem__(slice(0, -1))))
both_refuse("a level above 1", valued(1.1, 0.5, 0))
both_refuse("a level below 0", valued(1, 0.5, -0.1))
both_refuse("a value on one level only", valued(1, None))
both_refuse(
    "gates on the last level", edit(LEVELS, lambda levels: levels[-1].update(gates=levels[0]["gates"]))
)
both_refuse("a first level without gates", edit(LEVELS, lambda levels: levels[0].pop("gates")))
both_refuse("an empty list of gates", edit(LEVELS, lambda levels: levels[0].update(gates=[])))
both_refuse("a gate without facts", edit(LEVELS, lambda levels: levels[0].update(gates=[{}])))
both_refuse(
    "a gate with an x- key alone", edit(LEVELS, lambda levels: levels[0].update(gates=[{"x-agree": 1}]))
)
both_refuse("a gate that is a list", edit(LEVELS, lambda levels: levels[0].update(gates=[[]])))
both_refuse("a first band with a bound", edit(BANDS, lambda bands: bands[0].update(below="1")))
both_refuse("a ledger with one band", edit(BANDS, lambda found: found.__delitem__(slice(1, None))))
both_refuse("a middle band without a bound", edit(BANDS, lambda bands: bands[1].pop("below")))
both_refuse("a band with a number as its bound", edit(BANDS, lambda bands: bands[1].update(below=1)))
both_refuse("an anchor that is a string", put(criterion("cost"), "worst", "300"))
only_check_refuses("unknown-level", "a must that is no level", put(criterion(GRADED), "must", "noSuchLevel"))
only_check_refuses(
    "gate",
    "a gate with an unknown fact",
    edit(LEVELS, lambda levels: levels[0]["gates"][0].update(noSuchFact="none")),
)
only_check_refuses(
    "gate",
    "a gate with an unknown option",
    edit(
        LEVELS,
        lambda levels: levels[0]["gates"][0].update(
            {next(key for key in levels[0]["gates"][0] if not key.startswith("x-")): "noSuchOption"}
        ),
    ),
)
only_check_refuses("gate", "a middle level without gates", edit(LEVELS, move_gates))
only_check_refuses("level-order", "levels that rise", valued(0.1, 0.5, 0))
only_check_refuses("level-order", "levels that are equal", valued(0.5))
only_check_refuses(
    "id-repeated",
    "an option twice",
    edit(in_criterion(GRADED, "facts/*/options"), lambda found: found[1].update(id=found[0]["id"])),
)
only_check_refuses(
    "id-repeated", "a level twice", edit(LEVELS, lambda levels: levels[1].update(id=levels[0]["id"]))
)
only_check_refuses(
    "id-repeated", "a band twice", edit(BANDS, lambda bands: bands[1].update(id=bands[0]["id"]))
)
only_check_refuses(
    "amount-order", "bands that fall", edit(BANDS, lambda bands: bands[1].update(below="99999999999"))
)
only_check_refuses("amount-order", "a last band with a bound", edit(BANDS, move_below))
only_check_refuses("amount-order", "an amount's best that is its worst", with_amount(best=2, worst=2))
only_check_refuses(
    "amount-order",
    "a cost's best that is its worst",
    put(criterion("cost"), "best", lambda found: found["worst"]),
)
only_check_refuses(
    "id-clash",
    "a fact of two criteria",
    lambda catalog: criterion(FEATURES, "facts")(catalog).update(
        {next(iter(criterion(GRADED, "facts")(catalog))): {"name": "Twice", "maxAgeDays": 365}}
    ),
)

# Facts

for state, extra in {
    "known": {},
    "disputed": {},
    "undisclosed": {},
    "notApplicable": {},
    "secret": {},
}.items():
    both_refuse(
        f"the state {state} with nothing else", reshape(lambda a, b, s, state=state: {"state": state})
    )
both_refuse("a fact with nothing", reshape(lambda a, b, s: {}))
both_refuse("a known fact without sources", drop(fact(), "sources"))
both_refuse("a known fact with an empty source list", put(fact(), "sources", []))
both_refuse("a source twice", put(fact(), "sources", lambda found: found["sources"][:1] * 2))
both_refuse("a source that is no list", put(fact(), "sources", lambda found: found["sources"][0]))
both_refuse("a value that is a number", put(fact(), "value", 3))
both_refuse("an unknown confidence", put(fact(), "confidence", "certain"))
both_refuse("a range beside a value", put(fact(), "range", lambda found: [found["value"]]))
for state in ["undisclosed", "unresearched", "disputed"]:
    both_refuse(f"a value beside the state {state}", put(fact(), "state", state))
both_refuse("sources beside disputed values", reshape(lambda a, b, s: disputed(a, b, s) | {"sources": s}))
both_refuse(
    "a dispute of one", reshape(lambda a, b, s: {"state": "disputed", "values": [{"value": a, "sources": s}]})
)
both_refuse(
    "a disputed value without sources",
    reshape(lambda a, b, s: {"state": "disputed", "values": [{"value": a, "sources": s}, {"value": b}]}),
)
both_refuse("the same disputed value twice", reshape(lambda a, b, s: disputed(a, a, s)))
both_refuse(
    "a disputed value with an unknown key",
    reshape(lambda a, b, s: disputed(a, b, s)),
    edit("assistants/*/facts/*/values/*", lambda found: found.update(colour="red")),
)
both_refuse("values that are no list", reshape(lambda a, b, s: {"state": "disputed", "values": {}}))
both_refuse("an empty range", reshape(lambda a, b, s: {"state": "unresearched", "range": []}))
both_refuse(
    "a range with an option twice", reshape(lambda a, b, s: {"state": "unresearched", "range": [a, a]})
)
both_refuse("an after without steps", put(fact(), "after", lambda found: {"value": found["value"]}))
both_refuse("an after without a value", put(fact(), "after", {"steps": "Switch."}))
both_refuse(
    "an after with an unknown key",
    put(fact(), "after", lambda found: {"value": found["value"], "steps": "Switch.", "colour": "red"}),
)
both_refuse(
    "an after on an unknown",
    reshape(lambda a, b, s: {"state": "unresearched", "after": {"value": a, "steps": "Switch."}}),
)


only_check_refuses(
    "unknown-fact",
    "a fact of no criterion",
    edit("assistants/*/facts", lambda facts: facts.update(noSuchFact={"state": "unresearched"})),
)
only_check_refuses(
    "unknown-fact",
    "a plan's fact of no criterion",
    edit(
        "assistants/*/plans/*",
        lambda plan: plan.setdefault("facts", {}).update(noSuchFact={"state": "unresearched"}),
    ),
)
only_check_refuses("unknown-option", "a value that is no option", put(fact(), "value", "noSuchOption"))
only_check_refuses(
    "unknown-option",
    "a disputed value that is no option",
    reshape(lambda a, b, s: disputed(a, "noSuchOption", s)),
)
only_check_refuses(
    "unknown-option",
    "an after that is no option",
    put(fact(), "after", {"value": "noSuchOption", "steps": "Switch."}),
)
only_check_refuses("value-type", "true for a graded fact", put(fact(), "value", True))
only_check_refuses("value-type", "a word for a feature", put(fact(FEATURES), "value", "yes"))
only_check_refuses("value-type", "a word for an amount", amount_fact(value="much", sources=[WORD]))
only_check_refuses(
    "range-option",
    "a range with what is no option",
    reshape(lambda a, b, s: {"state": "unresearched", "range": [a, "noSuchOption"]}),
)
only_check_refuses(
    "range-option", "an amount's range of three", amount_fact(state="unresearched", range=["1", "2", "3"])
)
only_check_refuses(
    "values-equal",
    "disputed values that agree",
    source(),
    reshape(
        lambda a, b, s: {
            "state": "disputed",
            "values": [{"value": a, "sources": s}, {"value": a, "sources": [WORD]}],
        }
    ),
)
only_check_refuses("maker-source", "undisclosed by the press", source("press"), undisclosed(WORD))
only_check_refuses("unknown-source", "a source that is not there", put(fact(), "sources", ["noSuchSource"]))
only_check_refuses("date-invalid", "30 February", put(fact(), "asOf", "2024-02-30"))
only_check_refuses("date-invalid", "29 February of a year without one", put(fact(), "asOf", "2023-02-29"))
only_check_refuses("date-after-catalog", "a fact of the year 9999", put(fact(), "asOf", "9999"))
only_check_refuses(
    "date-after-catalog", "a source of the year 9999", source(), put(f"sources/{WORD}", "date", "9999")
)

# Assistants, plans, money

both_refuse(
    "a period on the price of a month", add("plans"), put(added("plans", "prices/month"), "period", "month")
)
both_refuse(
    "an amount beside a state", add("plans"), put(added("plans", "prices/month"), "state", "unresearched")
)
both_refuse("a price that is disputed", add("plans"), put(added("plans", "prices/year"), "state", "disputed"))
both_refuse("a price with a tax of 20", add("plans"), put(added("plans", "prices/month"), "tax", "20"))
both_refuse("a further price of a week", add("plans"), put(added("plans", "prices/agree"), "period", "week"))
both_refuse("a limit of many", add("plans"), put(added("plans", "limits/messages"), "amount", "many"))
both_refuse("a limit of a year", add("plans"), put(added("plans", "limits/messages"), "per", "year"))
both_refuse("a limit every 0 hours", add("plans"), put(added("plans", "limits/messages"), "every", 0))
both_refuse("an unknown closeness", add("flows"), put(added("flows"), "closeness", "friend"))
both_refuse("an unknown status", add("flows"), put(added("flows"), "status", "rumoured"))
both_refuse("an unknown kind of flow", add("flows"), put(added("flows"), "kind", "bribe"))
both_refuse("an unknown kind of donor", add("flows"), put(added("flows", "donor"), "kind", "robot"))
both_refuse("an unknown kind of recipient", add("flows"), put(added("flows", "recipient"), "kind", "person"))
both_refuse("a side without a reason", add("flows"), drop(added("flows"), "sideBasis"))
both_refuse("a role held perhaps", add("flows"), put(added("flows", "donor"), "roleHeldThen", "perhaps"))
both_refuse("from without to", add("flows"), drop(added("flows", "amount"), "to"))
both_refuse("a value beside from and to", add("flows"), put(added("flows", "amount"), "value", "15"))
both_refuse("a search that reaches nothing", add("searches"), put(added("searches"), "reaches", []))
for key in ["names", "reaches", "kinds"]:
    both_refuse(
        f"a search with the same {key} twice",
        add("searches"),
        put(added("searches"), key, lambda found, key=key: found[key] * 2),
    )
both_refuse("a search without a name", add("searches"), put(added("searches"), "names", []))
both_refuse("a note without a source", add("notes"), put(added("notes"), "sources", []))
both_refuse("a way to leave that is a way to join", way("leave", "import"))
both_refuse("a way to join that is a way to leave", way("join", "export"))
for key in ["kind", "statement"]:
    both_refuse(
        f"a way without {key}",
        source(),
        way("leave", "cancel"),
        edit("assistants/*/leave", lambda found, key=key: found[-1].pop(key)),
    )
both_refuse("a way without sources", way("leave", "cancel", sources=None))
both_refuse("a way without confidence", way("leave", "cancel", confidence=None))
both_refuse("steps of an unknown way", way("leave", "cancel", state="unresearched"))
both_refuse(
    "an undisclosed way without sources",
    way("leave", "cancel", state="undisclosed", steps=None, sources=None),
)
only_check_refuses(
    "unknown-side",
    "money for a side that is not there",
    add("flows"),
    put(added("flows"), "side", "noSuchSide"),
)
only_check_refuses(
    "amount-order", "from more than to", add("flows"), put(added("flows", "amount"), "from", "100")
)
only_check_refuses("maker-source", "an undisclosed price by the press", add("plans"), source("press"))
only_check_refuses("unknown-maker", "a maker that is not there", put("assistants/*", "maker", "noSuchMaker"))
only_check_refuses(
    "alias-clash",
    "an alias that is another's name",
    lambda catalog: places(catalog, "assistants/*")[0].update(
        aliases=[" -.".join(places(catalog, "assistants/*")[1]["name"].upper())]
    ),
)
only_check_refuses("loaded-word", "a word that judges", put("assistants/*", "about", "A shameful assistant."))
only_check_refuses(
    "loaded-word",
    "a French word that judges",
    put("assistants/*", "about", {"en": "An assistant.", "fr": "Un assistant honteux."}),
)
