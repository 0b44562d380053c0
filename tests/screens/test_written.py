import pytest

from civicforum.screens.written import written_day, written_time


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("2026-11-23", "2026-11-23"),
        (" 2026. 11. 23. ", "2026-11-23"),
        ("2026년 1월 3일", "2026-01-03"),
        ("20261123", "2026-11-23"),
        ("2026/2/3", "2026-02-03"),
        ("２０２６-11-23", "2026-11-23"),
        ("2026-02-30", "2026-02-30"),
        ("next Monday", "next Monday"),
        ("", ""),
    ],
)
def test_days(typed: str, kept: str) -> None:
    assert written_day(typed) == kept


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ("14:00", "14:00"),
        ("9:05", "09:05"),
        ("14시 30분", "14:30"),
        ("14시", "14:00"),
        ("오후 2시", "14:00"),
        ("오전 12시", "00:00"),
        ("2 PM", "14:00"),
        ("12:30 pm", "12:30"),
        ("9:15 am", "09:15"),
        ("오후 14시", "14:00"),
        ("1430", "14:30"),
        ("14", "14:00"),
        ("2577", "2577"),
        ("25:00", "25:00"),
        ("in the afternoon", "in the afternoon"),
        ("", ""),
    ],
)
def test_times_of_day(typed: str, kept: str) -> None:
    assert written_time(typed) == kept
