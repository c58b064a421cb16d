"""Refused for its form: keys that lack or are too many, ids, texts, dates, amounts, JSON itself."""

from variants import (
    FEATURES,
    GRADED,
    LEDGER,
    NOT_JSON,
    NOT_VALID,
    WORD,
    add,
    added,
    both_refuse,
    criterion,
    drop,
    edit,
    fact,
    in_criterion,
    maker,
    only_check_refuses,
    put,
    rate,
    rename_first,
    side,
    source,
    way,
    with_amount,
)

NO_TEXT = {
    "an empty string": "",
    "an empty object": {},
    "without English": {"fr": "Oui"},
    "with an empty French": {"en": "Yes", "fr": ""},
    "in German": {"en": "Yes", "de": "Ja"},
    "a number": 3,
}


# Missing, unknown and misplaced keys

for key in ["format", "title", "asOf", "currency", "licence", "criteria", "assistants", "sources"]:
    both_refuse(f"the top without {key}", drop("", key))
for path, keys in {
    "criteria/*": ["kind", "name", "question", "importance"],
    "assistants/*": ["name", "about", "facts", "plans"],
    "sources/*": ["publisher", "title", "url", "kind"],
    "licence": ["name", "url"],
}.items():
    for key in keys:
        both_refuse(f"{path} without {key}", drop(path, key))
for wanted, keys in {
    "graded": ["must", "facts", "levels"],
    "cost": ["best", "worst", "must", "maxAgeDays"],
    "ledger": ["bands"],
    "features": ["facts"],
}.items():
    for key in keys:
        both_refuse(f"a {wanted} criterion without {key}", drop(criterion(wanted), key))
for key in ["unit", "best", "worst", "maxAgeDays"]:
    both_refuse(f"an amount criterion without {key}", with_amount(), drop(f"criteria/{WORD}", key))
for part, keys in {
    "notes": ["statement", "confidence", "sources"],
    "dependsOn": ["name", "statement", "confidence", "sources"],
    "secondOpinions": ["by", "statement", "confidence", "sources"],
    "searches": ["names", "where", "reaches", "until", "result"],
    "plans": ["name", "prices"],
    "flows": ["donor", "closeness", "recipient", "kind", "date", "status", "confidence", "sources"],
}.items():
    for key in keys:
        both_refuse(f"an entry of {part} without {key}", add(part), drop(added(part), key))
    both_refuse(f"an entry of {part} with an unknown key", add(part), put(added(part), "colour", "red"))
for rest, keys in {
    "flows/donor": ["name", "kind"],
    "flows/recipient": ["name", "kind"],
    "flows/amount": ["currency"],
    "plans/prices/month": ["amount", "currency", "sources"],
    "plans/prices/agree": ["period"],
    "plans/limits/messages": ["amount", "per", "sources"],
    "plans/prices/year": ["sources"],
}.items():
    part, _, inner = rest.partition("/")
    for key in keys:
        both_refuse(f"{rest} without {key}", add(part), drop(added(part, inner), key))
    both_refuse(f"{rest} with an unknown key", add(part), put(added(part, inner), "colour", "red"))
for rest, keys in {
    "facts/*": ["name", "maxAgeDays", "options"],
    "facts/*/options/*": ["id", "name"],
    "levels/*": ["id", "name"],
}.items():
    for key in keys:
        both_refuse(f"graded {rest} without {key}", drop(in_criterion(GRADED, rest), key))
for key in ["id", "name"]:
    both_refuse(f"a band without {key}", drop(in_criterion(LEDGER, "bands/*"), key))
for key in ["name", "maxAgeDays"]:
    both_refuse(f"a feature without {key}", drop(in_criterion(FEATURES, "facts/*"), key))
for path in ["", "licence", "criteria/*", "assistants/*", "assistants/*/facts/*", "sources/*"]:
    both_refuse(f"an unknown key at {path or 'the top'}", put(path, "colour", "red"))
for rest in ["facts/*", "facts/*/options/*", "levels/*"]:
    both_refuse(f"an unknown key in graded {rest}", put(in_criterion(GRADED, rest), "colour", "red"))
both_refuse("an unknown key in a band", put(in_criterion(LEDGER, "bands/*"), "colour", "red"))
both_refuse("an unknown key in a feature", put(in_criterion(FEATURES, "facts/*"), "question", "Can it?"))
both_refuse("an unknown key in an amount criterion", with_amount(colour="red"))
both_refuse("an unknown key in a features criterion", put(criterion(FEATURES), "colour", "red"))
both_refuse("an unknown key in a maker", maker(colour="red"))
both_refuse("an unknown key in a rate", rate(colour="red"))
both_refuse("an unknown key in a side", side(WORD), put(f"sides/{WORD}", "colour", "red"))
both_refuse("an unknown key in a way", way("leave", "cancel", colour="red"))
both_refuse("a key that only starts with x", put("", "xagree", 1))
both_refuse("levels on a cost criterion", put(criterion("cost"), "levels", []))
both_refuse("a must on a ledger", put(criterion(LEDGER), "must", "none"))
both_refuse("a maker without a name", maker(), drop(f"makers/{WORD}", "name"))
both_refuse("a rate without a date", rate(), drop("rates/CHF", "asOf"))
both_refuse("a rate without its figure", rate(), drop("rates/CHF", "rate"))
both_refuse("a rate without a source", rate(sources=[]))
both_refuse("a side without a name", side(WORD), drop(f"sides/{WORD}", "name"))

# Ids, texts, strings, numbers, dates, addresses

for key in ["Agree", "1agree", "agree_", "accordé", ""]:
    both_refuse(
        f"an assistant with the id '{key}'",
        edit(
            "assistants",
            lambda all, key=key: all.update(
                {key: {"name": "Example", "about": "Example", "facts": {}, "plans": {}}}
            ),
        ),
    )
for path in ["criteria", "sources", "makers", "sides", "assistants/*/facts", "assistants/*/plans"]:
    both_refuse(f"a capital in an id of {path}", edit(path, rename_first))
for part in ["flows", "searches", "dependsOn", "notes", "secondOpinions"]:
    both_refuse(f"a capital in an id of {part}", add(part), edit(f"assistants/*/{part}", rename_first))
for rest in ["prices", "limits"]:
    both_refuse(f"a capital in an id of {rest}", add("plans"), edit(added("plans", rest), rename_first))
for wanted in [GRADED, FEATURES]:
    both_refuse(f"a capital in a {wanted} fact's id", edit(criterion(wanted, "facts"), rename_first))
both_refuse("a capital in a gate's fact", edit(in_criterion(GRADED, "levels/*/gates/*"), rename_first))
both_refuse("an option whose id has a space", put(in_criterion(GRADED, "facts/*/options/*"), "id", "a b"))
both_refuse("a side called both", side("both"))
for words, value in NO_TEXT.items():
    both_refuse(f"a text that is {words}", put("assistants/*", "about", value))
both_refuse("an assistant's name as a text", put("assistants/*", "name", {"en": "Name"}))
both_refuse("an empty name", put("assistants/*", "name", ""))
both_refuse("an empty alias", put("assistants/*", "aliases", [""]))
for date in ["26", "2026-13", "2026-00", "2024-01-32", "2024-1-2", "2024-01-02T10:00", "01.02.2024", "2024-"]:
    both_refuse(f"the date {date}", put(fact(), "asOf", date))
both_refuse("a date as a number", put(fact(), "asOf", 2024))
for amount in ["01", "1.", ".5", "-1", "1,5", "1e3", "", 12.99]:
    both_refuse(f"the price {amount!r}", add("plans"), put(added("plans", "prices/month"), "amount", amount))
both_refuse("a currency in small letters", put("", "currency", "usd"))
both_refuse("a rate of a currency of four letters", rate("CHFR"))
both_refuse("a country of three letters", put("assistants/*", "country", "CHE"))
both_refuse("a site without https", put("assistants/*", "site", "http://example.org"))
both_refuse("a licence without https", put("licence", "url", "http://example.org"))
both_refuse("a source on ftp", source(url="ftp://example.org"))
both_refuse("an address with a space", source(url="https://example.org/a b"))
both_refuse("a source of an unknown kind", source("blog"))
both_refuse("format 2", put("", "format", 2))
both_refuse("the format as a string", put("", "format", "1"))
for days in [0, 1.5, "730"]:
    both_refuse(f"maxAgeDays {days!r}", put(in_criterion(GRADED, "facts/*"), "maxAgeDays", days))
both_refuse("a null", put("assistants/*", "aliases", None))
for key in ["title", "licence", "criteria", "sources"]:
    both_refuse(f"{key} as a list", put("", key, []))
for key in ["facts", "plans", "flows", "searches", "dependsOn", "notes", "secondOpinions"]:
    both_refuse(f"an assistant's {key} as a list", put("assistants/*", key, []))
for key in ["leave", "join", "aliases"]:
    both_refuse(f"{key} as an object", put("assistants/*", key, {}))
for key in ["facts", "levels"]:
    both_refuse(f"a graded criterion's {key} as a string", put(criterion(GRADED), key, "none"))
both_refuse(
    "a fact as a string", edit("assistants/*/facts", lambda facts: facts.update({next(iter(facts)): "none"}))
)
both_refuse("a must of an amount as a string", with_amount(must="3"))
both_refuse("assistants as a list", put("", "assistants", []))

# Texts that are no JSON, or none that altai takes

only_check_refuses(
    "duplicate-key",
    "a key twice",
    lambda text: text.replace("{", '{"format": 1,', 1),
    codes=(NOT_JSON, NOT_VALID),
    raw=True,
)
for name, change in {
    "a comma at the end": lambda text: text.rstrip()[:-1] + ",}",
    "a comment": lambda text: "// comment\n" + text,
    "half a file": lambda text: text[: len(text) // 2],
    "an empty file": lambda text: "",
    "two values": lambda text: text + "{}",
    "NaN": lambda text: text.replace('"format": 1', '"format": NaN'),
    "bytes that are not UTF-8": lambda text: text.replace(
        '"format": 1', '"format": 1, "x-agree": "\udcff"'
    ).encode("utf-8", "surrogateescape"),
}.items():
    both_refuse(f"{name} in place of JSON", change, codes=(NOT_JSON,), raw=True)
both_refuse(
    "half a surrogate pair",
    lambda text: text.replace('"format": 1', '"format": 1, "x-agree": "\\ud800"'),
    codes=(NOT_JSON, NOT_VALID),
    raw=True,
)
both_refuse("a list in place of an object", lambda text: "[]", raw=True)
