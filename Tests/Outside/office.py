"""LibreOffice, which prints documents without a window."""

import subprocess
import tempfile
from pathlib import Path

SECONDS = 300


def convert(sources, folder):
    """Prints DOCX files to PDF, all by one LibreOffice."""
    with tempfile.TemporaryDirectory(prefix="mttq-office-") as profile:
        subprocess.run(["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless", "--convert-to",
                        "pdf", "--outdir", str(folder), *map(str, sources)],
                       check=True, capture_output=True, timeout=SECONDS)
