"""What is installed works without the checkout: words, fonts, templates and sample travel along."""

import subprocess
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_wheel_runs_by_itself(tmp_path: Path) -> None:
    subprocess.run(
        [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", tmp_path, ROOT],
        check=True,
        capture_output=True,
    )
    with zipfile.ZipFile(next(tmp_path.glob("*.whl"))) as wheel:
        wheel.extractall(tmp_path / "installed")
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); from civicforum.cli.main import main; "
    code += "import civicforum; print(civicforum.__file__); sys.exit(main())"
    result = subprocess.run(
        [sys.executable, "-P", "-c", code, tmp_path / "installed", "demo", "--out", "demo"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=True,
    )
    assert str(tmp_path / "installed") in result.stdout
    assert (tmp_path / "demo" / "minutes-internal.pdf").is_file()
    assert (tmp_path / "installed" / "civicforum" / "resources" / "forms").is_dir()
