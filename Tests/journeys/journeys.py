#!/usr/bin/env python3
"""Journeys of users through the real program in a real terminal.

  journeys.py PATH-OF-ALTAI

Each journey is a few keys and what must be seen after them. The catalog is a generated one, so that a change of the facts
changes no journey.
"""

import os
import re
import subprocess
import sys
import tempfile
import traceback

from terminal import Pane, names

HERE = os.path.dirname(os.path.abspath(__file__))
GENERATE = os.path.join(HERE, "..", "..", "Benchmarks", "browser", "generate.py")


class Journeys:
    def __init__(self, program):
        self.program = program
        self.folder = tempfile.mkdtemp(prefix="altai-journeys-")
        self.catalog = os.path.join(self.folder, "catalog.json")
        with open(self.catalog, "w", encoding="utf-8") as file:
            subprocess.run([sys.executable, GENERATE, "60"], stdout=file, check=True)

    def open(self, *arguments, **settings):
        command = [self.program, *arguments, "--catalog", self.catalog, "--today", "2026-11-24"]
        return Pane(command, **settings)

    def find_by_half_a_name(self, pane):
        """find by half a name"""
        pane.wait("60 of 60", "the list opens")
        first = names(pane.screen())[0].split()[0]
        pane.press("/", first[:3].lower())
        screen = pane.wait(lambda s: "60 of 60" not in s and " of 60" in s, "the filter narrows")
        listed = names(screen)
        assert listed and all(first[:3] in name for name in listed), f"{listed} in {screen}"
        pane.press("Enter", "Enter")
        pane.wait("line 1 of", "Enter opens the details")

    def raise_privacy(self, pane):
        """raise privacy and see the order move"""
        before = names(pane.wait("60 of 60", "the list opens"))
        pane.press("w", "Right", "Right")
        screen = pane.wait("Privacy is now must", "two steps lead from medium to must")
        assert "it was high" in screen and "u: undo" in screen, screen
        pane.press("-", "Escape")
        after = names(pane.wait("[List]", "Esc leads back"))
        assert after != before, "the order did not move"
        pane.press("u", "u", "u")
        pane.wait("Undone: Privacy is now high, it was medium", "u takes all back")
        assert names(pane.screen()) == before, "undo did not bring the order back"

    def why_is_it_first(self, pane):
        """why is it first"""
        pane.wait("60 of 60", "the list opens")
        pane.press("y")
        screen = pane.wait("They add up", "y says why")
        points = [line.split()[-1] for line in screen.split("\n")
                  if "%" in line and line.split()[-1].replace(".", "").isdigit()]
        total = float(points[-1])
        assert abs(sum(map(float, points[:-1])) - total) < 0.21, f"{points} do not add up"

    def compare_three(self, pane):
        """compare three"""
        pane.wait("60 of 60", "the list opens")
        pane.press("Space", "Space", "Space", "c")
        screen = pane.wait("[Compare]", "c compares")
        assert "differ" in screen and "Place" in screen, screen
        pane.press("d")
        pane.wait("Equal facts are shown too", "d shows the equal ones")

    def nothing_found(self, pane):
        """a filter that finds nothing says what to drop"""
        pane.wait("60 of 60", "the list opens")
        pane.press("/", "zzzzqq images")
        screen = pane.wait(lambda s: re.search(r"\b0 of 60", s), "nothing is left")
        assert "Without 'zzzzqq'" in screen, screen
        pane.press("Escape")
        pane.wait("60 of 60", "Esc brings all back")

    def what_do_i_want(self, pane):
        """what do I want, in the browser"""
        pane.wait("60 of 60", "the list opens")
        pane.press("a")
        pane.wait(lambda s: "What do I want" in s or "What you want" in s, "a asks")
        for _ in range(7):
            if "Enter Take over" in pane.screen() and "Question" not in pane.screen():
                break
            pane.press("1")
        pane.wait("First for you", "the answers say who is first")
        pane.press("Enter")
        pane.wait("As you answered", "Enter lets them count")
        pane.press("u")
        pane.wait("Undone", "u takes that back")

    def asked_by_lines(self, pane):
        """altai ask, line by line"""
        pane.wait("1 2 = ? u q>", "the first question")
        pane.press("1", "Enter")
        pane.wait("You would rather have the first", "an answer is told")
        pane.press("u", "Enter")
        pane.wait(lambda s: "taken back" in s or "status 0" in s, "and taken back")
        for _ in range(7):
            if "status 0" in pane.screen():
                break
            pane.press("2", "Enter")
        screen = pane.wait("status 0", "it ends")
        assert "First for you" in screen and "altai profile save NAME" in screen, screen

    def leave(self, pane):
        """leave with the terminal as it was"""
        pane.wait("60 of 60", "the list opens")
        pane.press("q")
        screen = pane.wait("status 0", "q leaves")
        assert "[List]" not in screen, f"the screen stayed: {screen}"
        pane.wait("icanon", "the shell goes on")
        assert "-icanon" not in pane.screen(), "the terminal is raw"

    def in_french(self, pane):
        """all of it in French"""
        pane.wait("60 sur 60", "la liste s'ouvre")
        pane.press("w", "Right")
        pane.wait("Vie privée : importance forte, c'était moyenne", "un cran")
        pane.press("Escape", "y")
        pane.wait("Face à", "pourquoi")
        pane.press("Escape", "Space", "Space", "c")
        pane.wait("diffèrent", "comparer")
        pane.press("Escape", "/", "zzzzqq images")
        pane.wait(lambda s: re.search(r"\b0 sur 60", s), "rien")
        pane.press("Escape", "q")
        pane.wait("status 0", "quitter")

    def in_plain_mode(self, pane):
        """all of it in plain mode"""
        pane.wait("altai>", "the prompt comes")
        pane.press("weight privacy must", "Enter")
        pane.wait("Privacy is now must", "a weight is set")
        pane.press("undo", "Enter")
        pane.wait("Undone", "and taken back")
        pane.press("why 1", "Enter")
        pane.wait(lambda s: "points" in s.split("why 1")[-1], "why is answered")
        pane.press("compare 1 2 3", "Enter")
        pane.wait(lambda s: "Score" in s.split("compare 1 2 3")[-1], "three are compared")
        pane.press("filter zzzzqq images", "Enter")
        pane.wait("Without 'zzzzqq'", "nothing found says what to drop")
        pane.press("quit", "Enter")
        pane.wait("status 0", "quit leaves")


def has_terminals():
    """Whether this machine can open a terminal at all."""
    try:
        for descriptor in os.openpty():
            os.close(descriptor)
        return True
    except OSError:
        return False


def main():
    if not has_terminals():
        print("skipped: no terminal can be opened here")
        return
    journeys = Journeys(sys.argv[1])
    runs = [
        (journeys.find_by_half_a_name, [], {}), (journeys.raise_privacy, [], {}),
        (journeys.why_is_it_first, [], {}), (journeys.compare_three, [], {}),
        (journeys.nothing_found, [], {}), (journeys.leave, [], {}),
        (journeys.in_french, [], {"LC_MESSAGES": "fr_FR.UTF-8", "LC_ALL": "fr_FR.UTF-8"}),
        (journeys.in_plain_mode, ["--plain"], {"rows": 60}), (journeys.what_do_i_want, [], {}),
        (journeys.asked_by_lines, ["ask"], {"rows": 60}),
    ]
    failed = 0
    for journey, arguments, settings in runs:
        pane = journeys.open(*arguments, **settings)
        try:
            journey(pane)
            print(f"passed: {journey.__doc__}")
        except Exception:
            failed += 1
            print(f"failed: {journey.__doc__}\n{traceback.format_exc()}")
        finally:
            pane.close()
    subprocess.run(["rm", "-rf", journeys.folder])
    print(f"{len(runs) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


main()
