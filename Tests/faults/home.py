"""Homes: folders of a user's own, made alike again and again, and what stands in them."""

import glob
import os
import re
import shutil
import stat
import subprocess
import tempfile


class Home:
    """A user's home in a folder of its own, with a catalog in it and nothing of the machine's around it."""

    def __init__(self, folder=None, like=None):
        self.folder = tempfile.mkdtemp(prefix="altai-faults-", dir=folder)
        if like is not None:
            shutil.copytree(like.folder, self.folder, symlinks=True, dirs_exist_ok=True)
            self.move_journal(like.folder)

    @property
    def environment(self):
        return {
            "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TERM": "xterm-256color", "HOME": self.folder,
            "XDG_CONFIG_HOME": self.path("config"), "XDG_DATA_HOME": self.path("data"),
            "XDG_STATE_HOME": self.path("state"), "TMPDIR": self.path("tmp"),
        }

    @property
    def catalog(self):
        return self.path("lists", "catalog.json")

    def path(self, *names):
        return os.path.join(self.folder, *names)

    def make(self, *names):
        os.makedirs(self.path(*names), mode=0o700, exist_ok=True)
        return self.path(*names)

    def run(self, command, **settings):
        """Runs a command to its end, as bytes, with nothing to read and no terminal."""
        settings.setdefault("env", self.environment)
        return subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, cwd="/",
                              timeout=120, **settings)

    def move_journal(self, folder):
        """The journal names the files that were edited, which are now in this home."""
        for entry in glob.glob(self.path("state", "altai", "journal", "*.json")):
            with open(entry, "rb") as file:
                text = file.read()
            with open(entry, "wb") as file:
                file.write(text.replace(folder.encode(), self.folder.encode()))

    def files(self):
        """Every file below the home by its path in it."""
        found = {}
        for folder, _, names in os.walk(self.folder):
            for name in names:
                path = os.path.join(folder, name)
                found[os.path.relpath(path, self.folder)] = self.content(path)
        return found

    def content(self, path):
        kind = os.lstat(path).st_mode
        if stat.S_ISREG(kind):
            with open(path, "rb") as file:
                return self.plain(file.read())
        return os.readlink(path).encode() if stat.S_ISLNK(kind) else stat.filemode(kind).encode()

    def plain(self, text):
        """A file's text as it would be in every home, and at every time."""
        return re.sub(rb'"time": \d+', b'"time": 0', text.replace(self.folder.encode(), b"HOME"))

    def remove(self):
        shutil.rmtree(self.folder, ignore_errors=True)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self.remove()
