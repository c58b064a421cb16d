"""Whether the text of `altai recommend` says nothing that its JSON lacks, and the other way round."""

import dataclasses
import re

# What the text says by itself: titles, the legend, and that nobody is left, which `ranked` says by being empty.
FIXED = {
    "en": [
        "Solid: sure. Shaded: open, because something is not known. Score: of 100.",
        "Nobody meets this for certain. Those below may meet it; what is missing is said beside each.",
        "Nobody meets this.",
        "Misses a requirement",
        "Cannot be confirmed",
        "Too little is known to rank",
        "Assistant, plan",
        "yours: changed by you, or resting on what you changed.",
        "Score",
        "score",
    ],
    "fr": [
        "Plein : sûr. Ombré : ouvert, car quelque chose n'est pas connu. Score : sur 100.",
        "Personne ne remplit cela avec certitude. Ceux qui suivent le peuvent ; ce qui manque est dit à côté.",
        "Personne ne remplit cela.",
        "Ne remplit pas une exigence",
        "Ne peut être confirmé",
        "Trop peu connu pour être classé",
        "Assistant, offre",
        "à vous : modifié par vous, ou reposant sur ce que vous avez modifié.",
        "Score",
        "score",
    ],
}
YOURS = {"en": "yours", "fr": "à vous"}
SIGN = "†"
# The sentence on what is the user's own; its numbers stand in the JSON.
OWN = {
    "en": re.compile(r"^(\d+) of the facts (?:is|are) yours(?:; the catalog has changed under (it|\d+ of them))?: altai diff$"),
    "fr": re.compile(
        r"^(\d+) des faits (?:est|sont) à vous(?: ; le catalogue a changé (dessous|sous (?:l'un d'eux|\d+ d'entre eux)))? : altai diff$"
    ),
}
LIMIT = {"en": "message limit unknown", "fr": "limite de messages inconnue"}
REST = re.compile(r"[\s#=.,:;()█▓▒░0-9–]*")
SCORE = re.compile(r"\b(\d+)(?:–(\d+))?\b")


def plain(text):
    """Without the spaces that do not break, which only the text has."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def row_name(row):
    return f"{row['name']}, {row['planName']}" if "planName" in row else row["name"]


def capitalized(text):
    return text[:1].upper() + text[1:]


def text_of(call, language, program):
    """What the same call says without --json."""
    words = tuple(word for word in call.words if word not in ("--format", "json", "--format=json"))
    arguments = dataclasses.replace(call, words=words).arguments(language, program.folder)
    arguments.remove("--json")
    return program.run(arguments, language, call.overlay).stdout.decode("utf-8")


def trouble(run):
    document = run.document
    lines = [line.strip() for line in plain(run.text).splitlines() if line.strip()]
    understood, reasons = plain(document["understood"]), plain(" ".join(document["explanation"]))
    names = [capitalized(plain(criterion["name"])) for criterion in document["criteria"].values()]
    found = []
    if not lines or lines.pop(0) != understood:
        found.append("the first line of the text is not understood")
    # The one check that matters most may stand by itself.
    ends = [count for count in (1, 2) if " ".join(lines[-count:]) == reasons]
    if ends:
        del lines[-ends[0] :]
    elif reasons:
        found.append("the last paragraphs of the text are not the explanation")
    found += own_trouble(lines, document, run.language)
    left_out = [row for key in ["missed", "unconfirmed", "tooLittleKnown"] for row in document[key]]
    for row in document["ranked"]:
        name = row_name(row) + (f" ({LIMIT[run.language]})" if "isMessageLimitUnknown" in row else "")
        parts = [plain(outcome["text"]) for outcome in row["criteria"].values()]
        signs = ("yours" in row) + sum("isYours" in outcome for outcome in row["criteria"].values())

        def fits(line, name=plain(name), parts=parts, signs=signs):
            return name in line and all(p in line for p in parts) and line.count(SIGN) == signs

        found += line_trouble(lines, row, names, fits)
    for row in left_out:
        name, reason = plain(row_name(row)), plain(row["reason"])
        found += line_trouble(lines, row, [], lambda line: line.startswith(name) and reason in line)
    lines = [line for line in lines if without(line, names, FIXED[run.language])]
    return found + [f"the text says what the JSON lacks: {line}" for line in lines]


def own_trouble(lines, document, language):
    """Takes the sentence on the user's own facts away, which must say what the JSON says."""
    said = [match for match in map(OWN[language].match, lines) if match]
    lines[:] = [line for line in lines if not OWN[language].match(line)]
    wanted = document.get("yours")
    if wanted is None or len(said) != 1:
        return [] if wanted is None and not said else [f"{len(said)} sentences on what is the user's own"]
    count, change = said[0].groups()
    number = re.search(r"\d+", change or "")
    outdated = int(number.group()) if number else 1 if change else 0
    shown = {"facts": int(count), "outdated": outdated}
    return [] if shown == wanted else [f"the text says {shown} where the JSON says {wanted}"]


def line_trouble(lines, row, names, fits):
    """Takes the line of a row away; all that is left of it must be the row's place and score."""
    for line in lines:
        if not fits(line):
            continue
        pieces = [row_name(row), row.get("reason", ""), *LIMIT.values()]
        pieces += [text for outcome in row["criteria"].values() for text in [outcome["text"]]]
        pieces += YOURS.values() if "yours" in row else []
        rest = without(line, map(plain, pieces), names, FIXED["en"], keeps_signs=True)
        if rest is None or not has_score(rest, row):
            continue
        lines.remove(line)
        return []
    return [f"{row_name(row)}: the text has no line that says as much as its JSON, and no more"]


def without(line, *groups, keeps_signs=False):
    """What is left of a line without some pieces, or nothing when that is only signs and numbers.

    With keeps_signs: the signs and numbers, or None when there is more.
    """
    line = line.replace(SIGN, "")
    for piece in sorted((piece for group in groups for piece in group if piece), key=len, reverse=True):
        line = line.replace(piece, " ", 1)
    if keeps_signs:
        return line if REST.fullmatch(line) else None
    return "" if REST.fullmatch(line) else line


def has_score(rest, row):
    """Whether the last number or span is the score of a row in points."""
    scores = SCORE.findall(rest)
    if not scores:
        return False
    low, high = scores[-1]
    wanted = [row["low"], row["high"]] if high else [row["score"]]
    shown = [int(low), int(high)] if high else [int(low)]
    return all(abs(100 * value - points) <= 0.5 + 1e-9 for value, points in zip(wanted, shown))
