"""Coverage floors by floor of the house, checked at the end of a whole run."""

import io

import coverage
import pytest

FLOORS = {
    "methods": 100,
    "domain": 100,
    "desk": 100,
    "screens": 100,
    "base": 100,
    "store": 90,
    "documents": 90,
    "archive": 90,
    "charts": 90,
    "cli": 90,
    "ui": 75,
}


def _is_whole_run(config: pytest.Config) -> bool:
    return (
        config.args_source is pytest.Config.ArgsSource.TESTPATHS
        and not hasattr(config, "workerinput")
        and not config.getoption("keyword")
        and not config.getoption("no_cov")
    )


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    if not _is_whole_run(session.config):
        return
    measured = coverage.Coverage(config_file=str(session.config.rootpath / "pyproject.toml"))
    measured.load()
    print()
    for floor, least in FLOORS.items():
        share = measured.report(include=f"civicforum/{floor}/*", file=io.StringIO())
        sign = "ok" if share >= least else "TOO LOW"
        print(f"coverage of civicforum/{floor}: {share:.1f}% (at least {least}%) {sign}")
        if share < least:
            session.exitstatus = pytest.ExitCode.TESTS_FAILED
