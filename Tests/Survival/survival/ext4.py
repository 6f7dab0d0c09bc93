"""A small ext4 file system in a file, mounted where that is allowed."""

import contextlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path


@contextlib.contextmanager
def mounted(size_mib=48):
    """Yields the folder of a fresh ext4, or None and why there is none."""
    if os.geteuid() != 0 or not shutil.which("mkfs.ext4") or not shutil.which("mount"):
        yield None, "needs root, mkfs.ext4 and mount"
        return
    with tempfile.TemporaryDirectory(prefix="survive-ext4-") as folder:
        image, place = Path(folder) / "image", Path(folder) / "place"
        place.mkdir()
        with open(image, "wb") as file:
            file.truncate(size_mib << 20)
        subprocess.run(["mkfs.ext4", "-q", image], check=True)
        done = subprocess.run(["mount", "-o", "loop", image, place], capture_output=True, text=True)
        if done.returncode != 0:
            yield None, done.stderr.strip()
            return
        try:
            yield str(place), ""
        finally:
            subprocess.run(["umount", place], check=False)
