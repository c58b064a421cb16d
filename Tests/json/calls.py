"""The calls whose output conform.py judges: every command, with its options, in both languages.

Words that name a file of hostile.py are put as FILE/name; conform.py knows the folder.
"""

from dataclasses import dataclass

DONE, NOTHING_FITS, USAGE, NOT_JSON, MISSING, NOT_VALID = 0, 1, 64, 65, 66, 78
TODAY = "2026-11-24"


@dataclass(frozen=True)
class Call:
    words: tuple
    kind: str
    status: int = DONE
    catalog: str = ""  # a file of hostile.py; without it the bundled catalog
    overlay: str = ""  # one of hostile.py: the user's own changes over the bundled catalog
    says_language: bool = True  # whether --language is added
    lines: str = ""  # what it reads on standard input

    def __str__(self):
        return " ".join(["altai", *map(repr, self.words)] + [f"on {name}" for name in [self.catalog, self.overlay] if name])

    def arguments(self, language, folder):
        words = [word.replace("FILE/", f"{folder}/") for word in self.words]
        end = words.index("--") if "--" in words else len(words)
        more = [] if "--format=json" in words or "json" in words else ["--json"]
        if self.catalog and self.words[0] != "check":
            more += ["--catalog", f"{folder}/{self.catalog}"]
        if self.says_language:
            more += ["--today", TODAY, "--language", language]
        return words[:end] + more + words[end:]


# What a user may ask for; `recommend` and `list` take all of it, the others some.
PREFERENCES = [
    [],
    ["--privacy", "high", "--open-source", "low", "--price", "must"],
    ["--privacy", "ignore", "--open-source", "ignore"],
    ["--privacy", "0.37", "--price", "12"],
    ["--privacy", "1000000", "--price", "0.000001"],
    ["--weigh", "privacy=2.5", "--weigh", "openness=must"],
    ["--donations", "high"],
    ["--donations", "high", "--donations-reach", "stake"],
    ["--donations-avoid", "any"],
    ["--donations-avoid", "republican", "--donations-since", "2024", "--donations-reach", "own"],
    ["--donations-prefer", "democratic", "--donations", "low"],
    ["--donations-prefer", "any", "--donations-reach", "founder", "--unknown", "hopeful"],
    ["--donations-avoid", "lobbying", "--unknown", "cautious"],
    ["--donations-avoid", "Leading the Future"],
    ["--unknown", "cautious"],
    ["--unknown", "hopeful", "--plans"],
    ["--require", "privacy>=weak"],
    ["--require", "privacy>=fair", "--require", "openness>=look", "--budget", "10"],
    ["--require", "price<=200", "--plans"],
    ["--need", "images,files"],
    ["--need", "images", "--budget", "5", "--leaving", "grok"],
    ["--messages", "15", "--plans"],
    ["--messages", "50", "--leaving", "Proton Lumo"],
    ["--budget", "8.50", "--currency", "EUR"],
    ["--currency", "CHF"],
    ["--leaving", "alpine"],
    ["--plans"],
    ["--plans", "--plain"],
    ["--max-size", "1"],
    ["--profile", "default"],
    ["--profile", "openness"],
]
FILTERS = ["", "images", "-images !files", "privacy>=fair price<10", "chatgbt", "score>50 rank<=3 donations=?", "\x1b[31m\u202e <"]
NO_FILTERS = ["zzzz", "lumo grok", "country=ch price>5 images=no zzzz"]
NOTHING = [["--donations", "must"], ["--require", "privacy>=strong", "--plans", "--budget", "0"]]
ASSISTANTS = ["lumo", "confer", "duckai", "chatgpt", "grok", "alpine", "Chat GPT", "DUCK AI"]


def fails(status, *words, **more):
    return Call(words, "error", status, **more)


def rankings():
    calls = [Call(("recommend", *words), "ranking") for words in PREFERENCES]
    calls += [Call(("recommend", *words), "ranking", NOTHING_FITS) for words in NOTHING]
    calls += [Call(("list", *words), "ranking") for words in PREFERENCES[::4]]
    calls += [Call(("list", *words), "ranking", NOTHING_FITS) for words in NOTHING]
    calls += [Call(("list", "--filter", words), "ranking") for words in FILTERS[:-1]]
    calls += [Call(("list", "--filter", words, "--plans"), "ranking") for words in FILTERS[1:-1]]
    calls += [Call(("list", "--filter", words), "ranking", NOTHING_FITS) for words in NO_FILTERS]
    calls += [
        Call((), "ranking", says_language=False),
        Call(("--plans",), "ranking"),
        Call(("recommend", "--format", "json"), "ranking"),
        Call(("recommend", "--format=json", "--privacy=high"), "ranking"),
    ]
    for catalog in ["full.json", "hostile.json"]:
        # What is known of `agree` is too old to be confirmed.
        calls.append(Call(("recommend", "--require", "agree<=5"), "ranking", NOTHING_FITS, catalog))
        for words in [
            [],
            ["--plans", "--weigh", "agree=high"],
            ["--require", "privacy>=fair", "--plans", "--messages", "15"],
            ["--donations", "high", "--leaving", "lumo"],
        ]:
            calls.append(Call(("recommend", *words), "ranking", catalog=catalog))
    return calls


def others():
    calls = [Call(("show", name), "assistant") for name in ASSISTANTS]
    calls += [
        Call(("show", "lumo", "--plain", "--donations", "high", "--price", "ignore"), "assistant"),
        Call(("show", "grok", "--currency", "EUR", "--unknown", "hopeful"), "assistant"),
        Call(("compare", "lumo", "chatgpt"), "comparison"),
        Call(("why",), "why"),
        Call(("why", "lumo", "chatgpt"), "why"),
        Call(("why", "chatgpt", "--privacy", "ignore", "--open-source", "ignore"), "why"),
        Call(("why", "alpine", "grok", "--donations-avoid", "any"), "why"),
        Call(("why", "duckai", "confer", "--require", "privacy>=strong", "--unknown", "cautious"), "why"),
        Call(("sure",), "sureness"),
        Call(("sure", "--samples", "100", "--reading", "free"), "sureness"),
        Call(("sure", "--reading", "stated", "--reading", "order", "--privacy", "high", "--price", "ignore"), "sureness"),
        Call(("sure", "--donations-avoid", "any", "--require", "price<=0"), "sureness"),
        Call(("sure", "--require", "privacy>=strong", "--budget", "0"), "sureness", NOTHING_FITS),
        Call(("sure", "--samples", "100", "--messages", "200"), "sureness"),
        Call(("check", "--worth"), "gaps"),
        Call(("compare", "lumo", "confer", "duckai", "chatgpt", "grok", "alpine", "--all"), "comparison"),
        Call(("compare", "lumo", "grok", "lumo", "--donations-avoid", "any"), "comparison"),
        Call(("compare", "alpine", "confer", "--require", "privacy>=strong", "--need", "images"), "comparison"),
        Call(("sources",), "sources"),
        Call(("sources", "lumo"), "sources"),
        Call(("sources", "alpine"), "sources"),
        Call(("check",), "check"),
        Call(("check", "--plain"), "check"),
        Call(("check", "FILE/full.json"), "check"),
        Call(("check", "FILE/hostile.json"), "check"),
        Call(("check", "--catalog", "FILE/full.json"), "check"),
        Call(("check", "FILE/invalid.json"), "check", NOT_VALID),
        Call(("check", "FILE/not-json.json"), "check", NOT_JSON),
        Call(("check", "FILE/no-utf8.json"), "check", NOT_JSON),
        Call(("check", "FILE/empty.json"), "check", NOT_JSON),
        Call(("check", "FILE/list.json"), "check", NOT_VALID),
        Call(("check", "FILE/strange \x1b[31m\u202e name.json"), "check", NOT_JSON),
    ]
    for catalog in ["full.json", "hostile.json"]:
        calls += [
            Call(("show", "lumo"), "assistant", catalog=catalog),
            Call(("show", "agree"), "assistant", catalog=catalog),
            Call(("compare", "lumo", "agree", "chatgpt"), "comparison", catalog=catalog),
            Call(("why", "lumo", "chatgpt"), "why", catalog=catalog),
            Call(("sure", "--samples", "200"), "sureness", catalog=catalog),
            Call(
                ("sure", "--samples", "200", "--weigh", "agree=high", "--privacy", "ignore", "--open-source", "low"),
                "sureness", catalog=catalog,
            ),
            Call(("sources", "lumo"), "sources", catalog=catalog),
            Call(("sources",), "sources", catalog=catalog),
        ]
    return calls


def interviews():
    """Interviews with scripted answers, on a catalog in which something has to be weighed against something."""
    prefer = ("--donations-prefer", "any")
    return [
        Call(("ask",), "interview", lines="1\n2\n1\n2\n=\n1\n1\n"),
        Call(("ask",), "interview", lines="q\n"),
        fails(USAGE, "ask"),
        Call(("ask", *prefer), "interview", lines="1\n"),
        Call(("ask", *prefer), "interview", lines="2\n=\n?\n1\n1\n1\n1\n"),
        Call(("ask", *prefer, "--unknown", "cautious"), "interview", lines="=\n?\n2\nu\n\x1b[31m\u202e\n2\n1\n2\n1\n2\n1\n"),
        Call(("ask", *prefer, "--price", "must", "--weigh", "openness=must"), "interview", lines="2\nq\n"),
        Call(("ask", *prefer), "interview", lines="?\n"),
        Call(("ask", "--donations-avoid", "any", "--privacy", "ignore", "--need", "images"), "interview", lines="1\n2\n"),
        Call(("ask", *prefer), "interview", catalog="hostile.json", lines="2\n1\n2\n1\n2\n1\n2\n"),
        Call(("ask", *prefer, "--weigh", "agree=high"), "interview", catalog="full.json", lines="2\n1\n2\n1\n2\n1\n2\n"),
        fails(NOTHING_FITS, "ask", "--donations", "must"),
        fails(USAGE, "ask", "--save", "../x"),
        fails(USAGE, "ask", *prefer),
    ]


def owns():
    """Calls of a user who has changed the catalog."""
    calls = []
    for overlay in ["yours", "hostile", "empty"]:
        for words in [
            [],
            ["--plans", "--leaving", "lumo"],
            ["--require", "privacy>=fair", "--budget", "10", "--messages", "5"],
            ["--donations-avoid", "any", "--donations-reach", "stake", "--need", "images"],
        ]:
            calls.append(Call(("recommend", *words), "ranking", overlay=overlay))
        calls += [
            Call(("list", "--filter", "privacy>=weak"), "ranking", overlay=overlay),
            Call(("compare", "lumo", "confer", "chatgpt"), "comparison", overlay=overlay),
            Call(("sources",), "sources", overlay=overlay),
            Call(("sources", "lumo"), "sources", overlay=overlay),
        ]
        calls += [Call(("show", name), "assistant", overlay=overlay) for name in ["lumo", "confer", "chatgpt"]]
        if overlay != "empty":
            # What is checked has a name of its own, even where nothing is in it.
            calls += [
                Call(("show", "agree"), "assistant", overlay=overlay),
                Call(("check",), "check", overlay=overlay),
            ]
    return calls


def errors():
    return [
        fails(USAGE, "rcommend"),
        fails(USAGE, "\x1b[31mrecommend\u202e"),
        fails(USAGE, "recommend", "--privcy", "high"),
        fails(USAGE, "recommend", "--privacy"),
        fails(USAGE, "recommend", "lumo"),
        fails(USAGE, "recommend", "--privacy", "hihg"),
        fails(USAGE, "recommend", "--privacy", "-1"),
        fails(USAGE, "recommend", "--weigh", "privcy=high"),
        fails(USAGE, "recommend", "--weigh", "privacy"),
        fails(USAGE, "recommend", "--weigh", "features=high"),
        fails(USAGE, "recommend", "--require", "privacy>=stong"),
        fails(USAGE, "recommend", "--require", "\u202e\x07"),
        fails(USAGE, "recommend", "--need", "imges"),
        fails(USAGE, "recommend", "--budget", "much"),
        fails(USAGE, "recommend", "--messages", "0x10"),
        fails(USAGE, "recommend", "--currency", "euro"),
        fails(USAGE, "recommend", "--donations-avoid", "repulican"),
        fails(USAGE, "recommend", "--donations-avoid", "any", "--donations-prefer", "any"),
        fails(USAGE, "recommend", "--donations-reach", "far"),
        fails(USAGE, "recommend", "--donations-since", "12"),
        fails(USAGE, "recommend", "--unknown", "maybe"),
        fails(USAGE, "recommend", "--privacy", "ignore", "--open-source", "ignore", "--price", "ignore"),
        fails(USAGE, "recommend", "--filter", "images"),
        fails(USAGE, "list", "--filter", FILTERS[-1]),
        fails(USAGE, "list", "--filter", "privacy>=strnog"),
        fails(USAGE, "list", "--filter", "price<"),
        fails(USAGE, "list", "--filter", "priv"),
        fails(USAGE, "recommend", "--max-size", "0"),
        fails(USAGE, "recommend", "--today", "2026-02-30", says_language=False),
        fails(USAGE, "recommend", "--language", "de", says_language=False),
        fails(MISSING, "recommend", "--leaving", "nobody"),
        fails(MISSING, "recommend", "--profile", "nobody"),
        fails(MISSING, "recommend", "--catalog", "FILE/none.json"),
        fails(MISSING, "recommend", "--catalog", "FILE/"),
        fails(NOT_JSON, "recommend", catalog="not-json.json"),
        fails(NOT_JSON, "list", catalog="no-utf8.json"),
        fails(NOT_VALID, "show", "lumo", catalog="invalid.json"),
        fails(NOT_VALID, "sources", catalog="list.json"),
        fails(NOT_JSON, "compare", "lumo", "grok", catalog="strange \x1b[31m\u202e name.json"),
        fails(USAGE, "show"),
        fails(MISSING, "show", "limo"),
        fails(MISSING, "show", "\x1b[2J\u2066\U000e0041é"),
        fails(USAGE, "compare", "lumo"),
        fails(USAGE, "why", "lumo", "Proton Lumo"),
        fails(MISSING, "why", "lumo", "grk"),
        fails(USAGE, "sure", "--samples", "99"),
        fails(USAGE, "sure", "--reading", "fre"),
        fails(USAGE, "compare", "lumo", "Proton Lumo"),
        fails(MISSING, "compare", "lumo", "grk"),
        fails(MISSING, "sources", "nobody"),
        fails(MISSING, "check", "FILE/none.json"),
        fails(MISSING, "check", "FILE/none \x1b[31m\u202e.json"),
    ]


def profile_call(kind, *words, status=DONE):
    # Only some of the profile commands have --today; the language is that of the locale.
    return Call(("profile", *words), kind, status, says_language=False)


# In this order, in a home of their own.
PROFILES = [
    profile_call("profiles"),
    profile_call("profiles", "list"),
    profile_call("profile", "show", "default"),
    profile_call("profileSaved", "save", "work", "--privacy", "must", "--budget", "20", "--need", "images"),
    profile_call("profileSaved", "save", "A_b-9", "--profile", "work", "--donations-avoid", "Leading the Future"),
    profile_call("profiles", "list"),
    profile_call("profile", "show", "work"),
    profile_call("profile", "show", "A_b-9"),
    Call(("recommend", "--profile", "work", "--price", "low"), "ranking", NOTHING_FITS),
    profile_call("profileSaved", "save", "work", "--weigh", "openness=2.5", "--unknown", "cautious"),
    Call(("list", "--profile", "work"), "ranking"),
    profile_call("profileRemoved", "remove", "work"),
    profile_call("error", "remove", "work", status=MISSING),
    profile_call("error", "show", "a_b-9", status=MISSING),
    profile_call("error", "save", "default", "--privacy", "high", status=USAGE),
    profile_call("error", "save", "../\x1b[31m\u202e", "--privacy", "high", status=USAGE),
    profile_call("error", "save", "new", "--privacy", "hihg", status=USAGE),
    profile_call("error", "shwo", "work", status=USAGE),
    profile_call("error", "show", status=USAGE),
]


PATCH = "FILE/patch.json"
PLACE = "lumo.plans.plus.prices.month"

# In this order too, in the same home; at the end nothing is changed any more.
EDITS = [
    fails(NOTHING_FITS, "undo"),
    Call(("undo", "--list"), "edits", says_language=False),
    Call(("set", PLACE, "9,99", "--source", "https://example.org/\u202eprice", "--dry-run"), "error", NOT_VALID),
    Call(("set", PLACE, "9,99 EUR", "--source", "https://example.org/price", "--dry-run"), "edit"),
    Call(("set", PLACE, "9.99", "--source", "proton-ag-lumo-privacy", "--as-of", "2026-11", "--statement", "\x1b[31m\u202e"), "edit"),
    Call(("set", "chatgpt.train", "never", "--source", "https://example.org/a", "--source", "https://example.org/b"), "edit"),
    Call(("set", "lumo.site", "https://lumo.example"), "edit"),
    Call(("add", "assistant", "halo", "about=A chat.", "aliases=Ring,Glow"), "edit"),
    Call(("add", "plan", "halo", "free"), "edit"),
    Call(("remove", "grok"), "edit"),
    Call(("undo", "--list"), "edits", says_language=False),
    Call(("list",), "ranking"),
    Call(("show", "halo"), "assistant"),
    Call(("show", "lumo"), "assistant"),
    Call(("check",), "check"),
    Call(("apply", PATCH, "--yes", "--dry-run"), "apply", 75),
    fails(USAGE, "apply", PATCH),
    fails(NOT_JSON, "apply", "FILE/not-json.json", "--yes"),
    fails(USAGE, "set", PLACE, "9.99 euro"),
    fails(USAGE, "set", PLACE, "9.99"),
    fails(USAGE, "set", "lumo.plans.plus.prices.year", "1"),
    fails(USAGE, "set", "chatgpt.train", "nver"),
    fails(USAGE, "set", "chatgpt.trian", "never"),
    fails(MISSING, "set", "chatgbt.train", "never"),
    fails(USAGE, "remove", "\x1b[31m\u202e"),
    fails(USAGE, "add", "assistnt", "ring"),
    fails(USAGE, "add", "assistant", "halo", "about=Again."),
    *[Call(("undo",), "undo", says_language=False) for _ in range(6)],
    fails(NOTHING_FITS, "undo"),
]
