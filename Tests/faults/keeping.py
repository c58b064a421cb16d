"""What a save keeps of a file beside its text, and what it grants to nobody."""

import os
import shutil
import stat
import subprocess

from subjects import LIST

MODES = [0o600, 0o640, 0o644, 0o660, 0o664, 0o666, 0o400 | 0o200, 0o755, 0o620]
MASKS = [0o000, 0o022, 0o077, 0o777]


def run(report, table, full):
    listed = next(subject for subject in table if subject.target == LIST)
    with report.row("mode, owner, attributes and access lists kept") as row:
        for mode in MODES if full else MODES[:3]:
            for mask in MASKS if full else MASKS[:2]:
                keep_mode(row, listed, mode, mask)
        keep_owner(report, row, listed)
        keep_attributes(report, row, listed)
        keep_access_list(report, row, listed)
    with report.row("new files are the user's alone") as row:
        for subject in table:
            for mask in MASKS if full else MASKS[:1]:
                if mask != 0o777 or os.geteuid() == 0:
                    new_files(row, subject, mask)


def save(subject, home, mask=0o022):
    done = home.run(subject.words(home), preexec_fn=lambda: os.umask(mask))
    text = home.content(home.path(subject.target)) if os.path.exists(home.path(subject.target)) else None
    if done.returncode != 0 or text != subject.new[subject.target]:
        return [f"ends with {done.returncode}: {done.stderr.decode()!r:.200}"]
    return []


def keep_mode(row, subject, mode, mask):
    with subject.home() as home:
        os.chmod(home.catalog, mode)
        troubles = save(subject, home, mask)
        now = stat.S_IMODE(os.stat(home.catalog).st_mode)
        if now != mode:
            troubles.append(f"the mode is {now:o}")
        row.case(troubles, f"mode {mode:o}, mask {mask:03o}", modes=1)


def keep_owner(report, row, subject):
    if os.geteuid() != 0:
        report.skip("  owner kept", "needs root")
        return
    for owner in [(1234, 0), (0, 4321), (1234, 4321)]:
        for mode in [0o640, 0o4755, 0o2755]:
            with subject.home() as home:
                os.chown(home.catalog, *owner)
                os.chmod(home.catalog, mode)
                troubles = save(subject, home)
                status = os.stat(home.catalog)
                if (status.st_uid, status.st_gid, stat.S_IMODE(status.st_mode)) != (*owner, mode):
                    troubles.append(f"is {status.st_uid}:{status.st_gid} {status.st_mode:o}")
                row.case(troubles, f"owner {owner}, mode {mode:o}", owners=1)


def keep_attributes(report, row, subject):
    sets = [{"user.note": b"mine"}, {"user.a": b"", "user.b": bytes(range(256)), "user.long": b"x" * 1000}]
    if os.geteuid() == 0:
        sets.append({"trusted.note": b"root's", "user.note": b"mine"})
    for attributes in sets:
        with subject.home() as home:
            try:
                for name, value in attributes.items():
                    os.setxattr(home.catalog, name, value)
            except OSError as error:
                report.skip("  extended attributes kept", f"this file system: {error.strerror}")
                return
            troubles = save(subject, home)
            kept = {name: os.getxattr(home.catalog, name) for name in os.listxattr(home.catalog)}
            if {name: kept.get(name) for name in attributes} != attributes:
                troubles.append(f"has {sorted(kept)}")
            row.case(troubles, f"attributes {sorted(attributes)}", attributes=1)


def keep_access_list(report, row, subject):
    """A file's own list stays, and a folder's list for new files does not open a private one."""
    if not shutil.which("setfacl"):
        report.skip("  access lists kept", "setfacl is missing (Debian: acl)")
        return
    with subject.home() as home:
        if subprocess.run(["setfacl", "-m", "u:1234:r", home.catalog], check=False, capture_output=True).returncode != 0:
            report.skip("  access lists kept", "this file system has none")
            return
        before = access_list(home.catalog)
        troubles = save(subject, home)
        if access_list(home.catalog) != before:
            troubles.append(f"is {access_list(home.catalog)}, not {before}")
        row.case(troubles, "an access list", access_lists=1)
    with subject.home() as home:
        os.chmod(home.catalog, 0o600)
        subprocess.run(["setfacl", "-d", "-m", "u:1234:rw,o:rw", home.path("lists")], check=True)
        troubles = save(subject, home)
        if "1234" in access_list(home.catalog) or stat.S_IMODE(os.stat(home.catalog).st_mode) != 0o600:
            troubles.append(f"is open: {access_list(home.catalog)}")
        row.case(troubles, "a folder with a list for new files", access_lists=1)


def access_list(path):
    done = subprocess.run(["getfacl", "--omit-header", "--absolute-names", path], check=True, capture_output=True, text=True)
    return done.stdout.split()


def new_files(row, subject, mask):
    """Everything that a command makes in the user's folders is for the user's eyes only."""
    with subject.home() as home:
        before = everything(home)
        troubles = save(subject, home, mask)
        for path in sorted(everything(home) - before):
            mode = stat.S_IMODE(os.stat(path).st_mode)
            wanted = 0o700 if os.path.isdir(path) else 0o600
            if mode != wanted and not (mask & 0o700 and os.path.isdir(path)):
                troubles.append(f"{path} is {mode:o}")
        row.case(troubles, f"{subject.name}, mask {mask:03o}")


def everything(home):
    return {os.path.join(folder, name) for folder, folders, names in os.walk(home.folder) for name in folders + names}
