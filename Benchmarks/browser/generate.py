#!/usr/bin/env python3
"""Writes a valid catalog of invented assistants, about 1 KB each: generate.py N [SEED] [--hostile] > catalog.json

Criteria, currency, rates and sides are those of the repository's own catalog; makers, assistants and sources are
invented. The same N and seed give the same bytes. Nothing is kept in memory, so any N will do.
With --hostile, names and sentences carry what must never reach a terminal as it stands; each begins with a readable tag.
"""
import argparse
import json
import pathlib
import random
import sys

CATALOG = pathlib.Path(__file__).resolve().parents[2] / "catalog.json"
FIRST = ["Atlas", "Bruma", "Cirro", "Delta", "Ember", "Fjord", "Gamma", "Halo"]
SECOND = ["Chat", "Code", "Write", "Search", "Vision", "Local"]
PLANS = [("free", "Free"), ("plus", "Plus"), ("pro", "Pro")]
MAKERS, SOURCES = 23, 240
# What the maker itself publishes comes first, so that silence can be cited.
KINDS = ["docs", "terms", "official", "press", "filing", "test"]
COUNTRIES = ["CH", "DE", "FR", "JP", "US"]
CLOSENESS = ["own", "committee", "control", "office", "founder", "stake"]

HOSTILE = [
    "esc-\x1b]0;PWNED\x07title", "sgr-\x1b[31;5mred", "clr-\x1b[2Jgone", "bel-\x07", "c1-\x9b31m", "cr-\rover",
    "tab-\tx", "nl-\na", "del-\x7f", "bidi-\u202egnp.exe", "zwj-\U0001F468\u200d\U0001F469\u200d\U0001F467",
    "comb-e\u0301\u0301\u0301\u0301", "wide-" + "日本語" * 25, "rtl-שלום עולם", "flag-🇫🇷", "vs16-❤️x",
    "zero-\u200b\u200b",
]


def compact(value):
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


class Generator:
    def __init__(self, count, seed, hostile):
        self.count, self.hostile = count, hostile
        self.random = random.Random(seed)
        self.digits = max(3, len(str(count)))
        self.base = json.loads(CATALOG.read_text(encoding="utf-8"))
        self.sides = list(self.base["sides"])
        self.graded, self.features = [], []
        for criterion in self.base["criteria"].values():
            if criterion["kind"] == "graded":
                self.graded += [(id, [option["id"] for option in fact["options"]])
                                for id, fact in criterion["facts"].items()]
            elif criterion["kind"] == "features":
                self.features += list(criterion["facts"])

    def words(self, plain, number):
        return f"{HOSTILE[number % len(HOSTILE)]} {plain}" if self.hostile else plain

    def day(self):
        return f"{self.random.choice((2025, 2026))}-{self.random.randint(1, 11):02d}"

    def sources(self):
        return [f"s{self.random.randrange(SOURCES):03d}"]

    def own_sources(self):
        return [f"s{self.random.randrange(SOURCES // 6) * 6:03d}"]

    def fact(self, options, number):
        chance = self.random.random()
        if chance < 0.07:
            return {"state": "undisclosed", "asOf": self.day(), "sources": self.own_sources()}
        if chance < 0.10:
            start = self.random.randrange(len(options) - 1)
            return {"state": "unresearched", "range": options[start:start + 2]}
        if chance < 0.13:
            values = [{"value": value, "sources": self.sources()} for value in self.random.sample(options, 2)]
            return {"state": "disputed", "asOf": self.day(), "values": values}
        # Each assistant leans to one side, so that scores are spread.
        lean = (number * 7919 % 100) / 100
        place = int(len(options) * min(0.999, max(0, self.random.gauss(lean, 0.25))))
        fact = {"value": options[place], "asOf": self.day()}
        if self.random.random() < 0.05:
            fact["statement"] = self.words(f"An invented answer, number {number}.", number)
        fact["sources"] = self.sources()
        return fact

    def facts(self, number):
        # A fact that is not there is one that nobody has looked for.
        facts = {id: self.fact(options, number) for id, options in self.graded if self.random.random() < 0.72}
        for id in self.features:
            if self.random.random() < 0.08:
                facts[id] = {"value": self.random.random() < 0.7, "asOf": self.day(), "sources": self.sources()}
        return facts

    def plans(self, number):
        first = self.random.randrange(3)
        plans = {}
        for place in range(first, min(3, first + self.random.randint(1, 2 if first else 3))):
            id, name = PLANS[place]
            prices = {}
            if self.random.random() < 0.96:
                amount = "0" if place == 0 else f"{self.random.randint(3, 18) * place}.{self.random.choice('059')}0"
                prices["month"] = {"amount": amount, "currency": self.base["currency"], "asOf": "2026-07",
                                   "sources": self.sources()}
            plans[id] = {"name": self.words(name, number), "prices": prices}
        return plans

    def flow(self, number):
        flow = {"donor": {"name": self.words(f"Donor {number}", number), "kind": "person"},
                "closeness": self.random.choice(CLOSENESS),
                "recipient": {"name": self.words(f"Fund {number % 50}", number), "kind": "committee"}}
        if self.random.random() < 0.7:
            flow |= {"side": self.random.choice(self.sides), "sideBasis": "An invented filing."}
        return flow | {
            "kind": self.random.choice(["gift", "gift", "pledge", "lobbying"]),
            "amount": {"value": str(self.random.randint(1, 400) * 10 ** self.random.randint(2, 5)),
                       "currency": self.base["currency"]},
            "date": self.day(), "status": self.random.choice(["filed", "filed", "reported"]), "confidence": "high",
            "sources": self.sources()}

    def assistant(self, number):
        numeral = f"{number + 1:0{self.digits}d}"
        first, second = self.random.choice(FIRST), self.random.choice(SECOND)
        assistant = {"name": self.words(f"{first} {second} {numeral}", number)}
        if self.hostile or self.random.random() < 0.1:
            assistant["aliases"] = [self.words(f"{first[:2]}{second[:2]} {numeral}", number + 1)]
        assistant |= {"maker": f"maker-{self.random.randrange(MAKERS) + 1}",
                      "about": {"en": self.words("Invented.", number), "fr": self.words("Inventé.", number)},
                      "facts": self.facts(number), "plans": self.plans(number)}
        if self.random.random() < 0.04:
            count = self.random.randint(1, 2)
            assistant["flows"] = {f"flow-{place}": self.flow(number) for place in range(1, count + 1)}
        if self.random.random() < 0.08:
            assistant["searches"] = {"own": {
                "names": [f"{first} {second}"], "where": "An invented register", "reaches": CLOSENESS[:4],
                "kinds": ["gift", "pledge", "spending", "lobbying"], "until": "2026-10", "result": "Invented.",
                "sources": self.sources()}}
        return f"{first}-{second}-{numeral}".lower(), assistant

    def source(self, number):
        return f"s{number:03d}", {
            "publisher": self.words(f"Publisher {number % 40}", number),
            "title": self.words(f"Document {number}", number), "url": f"https://example.org/{number}",
            "date": "2026-05", "kind": KINDS[number % len(KINDS)]}

    def maker(self, number):
        return f"maker-{number + 1}", {"name": self.words(f"Maker {number + 1}", number),
                                       "country": COUNTRIES[number % len(COUNTRIES)]}

    def write(self, out):
        def text(value):
            return json.dumps(value, ensure_ascii=False)

        kept = ["format", "asOf", "currency", "rates", "licence", "sides", "criteria"]
        out.write("{\n")
        out.write(f'  "title": {text(f"{self.count} invented assistants")},\n')
        for key in kept:
            value = compact(self.base[key])
            out.write(f"  {text(key)}: {value},\n")
        for key, count, make in [("assistants", self.count, self.assistant), ("makers", MAKERS, self.maker),
                                 ("sources", SOURCES, self.source)]:
            out.write(f"  {text(key)}: {{")
            for number in range(count):
                id, value = make(number)
                out.write(f"{',' if number else ''}\n  {text(id)}: {{\n    ")
                out.write(",\n    ".join(self.lines(value)))
                out.write("\n  }")
            out.write("\n  }\n" if key == "sources" else "\n  },\n")
        out.write("}\n")

    @staticmethod
    def lines(value):
        """The members of an object, a line each; facts, plans and flows a line each too."""
        for key, member in value.items():
            if key in ("facts", "plans", "flows") and member:
                inner = ",\n    ".join(f"{compact(k)}:{compact(v)}" for k, v in member.items())
                yield f'"{key}": {{\n    {inner}\n    }}'
            else:
                yield f"{compact(key)}:{compact(member)}"


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("count", metavar="N", type=int)
    parser.add_argument("seed", metavar="SEED", type=int, nargs="?", default=7)
    parser.add_argument("--hostile", action="store_true")
    wish = parser.parse_args()
    if wish.count < 1:
        parser.error("at least one assistant")
    with open(sys.stdout.fileno(), "w", encoding="utf-8", newline="\n", closefd=False) as out:
        Generator(wish.count, wish.seed, wish.hostile).write(out)


if __name__ == "__main__":
    main()
