"""The program in a real terminal: a pane of tmux, driven and read from outside."""

import os
import re
import subprocess
import tempfile
import time


class Pane:
    """One run of the program in a pane of its own tmux server, with a home of its own."""

    def __init__(self, command, columns=80, rows=24, **variables):
        self.folder = tempfile.mkdtemp(prefix="altai-journey-")
        self.socket = os.path.join(self.folder, "tmux")
        environment = {
            "PATH": os.environ["PATH"], "TERM": "xterm-256color", "LC_ALL": "C.UTF-8",
            "HOME": self.folder, **variables,
        }
        # A shell waits below the program, so that what it leaves behind can be seen.
        script = " ".join(map(quoted, command)) + "; echo status $?; stty -a | tr ' ' '\\n' | grep -x -- '-\\?icanon'; cat"
        settings = [f"{name}={value}" for name, value in environment.items()]
        self.tmux("-f", "/dev/null", "new-session", "-d", "-x", str(columns), "-y", str(rows),
                  "env", "-i", *settings, "sh", "-c", script)

    def tmux(self, *arguments):
        return subprocess.run(["tmux", "-u", "-S", self.socket, *arguments], capture_output=True, text=True,
                              check=True).stdout

    def press(self, *keys):
        """Presses keys by tmux's names (Enter, Escape, Down …); other texts are typed letter by letter."""
        for key in keys:
            named = key in NAMED or key.startswith("C-")
            self.tmux("send-keys", *([] if named else ["-l"]), "--", key)
            # An Escape that a letter follows at once would be Alt with that letter.
            if key == "Escape":
                time.sleep(0.1)

    def screen(self):
        return self.tmux("capture-pane", "-p")

    def settled(self):
        """The screen with its colours, once it has stopped changing."""
        last = None
        while True:
            now = self.tmux("capture-pane", "-p", "-e", "-N")
            if now == last:
                return now
            last = now
            time.sleep(0.3)

    def wait(self, condition, what, seconds=10):
        """Waits until the screen meets a condition (a text, or a function of the screen) and gives the screen."""
        holds = condition if callable(condition) else lambda screen: condition in screen
        end = time.monotonic() + seconds
        while True:
            screen = self.screen()
            if holds(screen):
                return screen
            if time.monotonic() > end:
                raise AssertionError(f"{what}: not within {seconds} s; the screen:\n{screen}")
            time.sleep(0.03)

    def close(self):
        subprocess.run(["tmux", "-S", self.socket, "kill-server"], capture_output=True)
        subprocess.run(["rm", "-rf", self.folder])


NAMED = {"Enter", "Escape", "Down", "Up", "Left", "Right", "Space", "Tab", "Home", "End", "F1"}


def quoted(word):
    return "'" + word.replace("'", "'\\''") + "'"


def names(screen):
    """The names in the list, from top to bottom: what stands between a place and the plan or the score."""
    found = []
    for line in screen.split("\n"):
        match = re.match(r"^(?:.*│)?[> ] {1,6}[*+-]?\d* {1,6}=?\d+ (\w+ \w+ \d*)", line)
        if match:
            found.append(match.group(1).strip())
    return found
