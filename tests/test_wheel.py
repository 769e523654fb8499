"""The wheel works away from the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]


def test_the_wheel_carries_templates_and_migrations_and_runs_elsewhere(tmp_path: Path) -> None:
    pip = [sys.executable, "-m", "pip", "wheel", "--quiet", "--no-deps", "--no-build-isolation"]
    subprocess.run([*pip, "--wheel-dir", str(tmp_path), str(ROOT)], check=True, timeout=120)
    (wheel,) = tmp_path.glob("followup-*.whl")
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
        archive.extractall(tmp_path / "installed")
    assert "bot/templates/thank_you.txt.j2" in names
    assert "bot/store/migrations/versions/0001_first.py" in names
    code = "import bot, sys; from bot.cli import run; print(bot.__file__); sys.exit(run())"
    environment = {**os.environ, "PYTHONPATH": str(tmp_path / "installed"), "HOME": str(tmp_path)}
    answers = [
        subprocess.run(
            [sys.executable, "-c", code, "--state-dir", "state", *words],
            cwd=tmp_path,
            env=environment,
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        ).stdout
        for words in (["preview", "thank_you"], ["doctor", "--offline"])
    ]
    assert all(str(tmp_path) in answer for answer in answers)
    assert "Thank you for taking the time" in answers[0]
    assert "templates: the built-in ones" in answers[1]
