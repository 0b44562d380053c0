"""Student's distribution where its fraction does not settle within its rounds."""

import pytest

from civicforum.methods.student import normal_two_sided, student_two_sided


@pytest.mark.parametrize("df", [1e6, 1e8, 1e12])
def test_many_degrees_of_freedom_are_nearly_normal(df: float) -> None:
    assert student_two_sided(1.0, df) == pytest.approx(normal_two_sided(1.0), abs=2e-4)
