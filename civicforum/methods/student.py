"""Student's t and the normal curve as two-sided probabilities, in floats, for display."""

from math import erfc, exp, lgamma, log, sqrt

_ROUNDS, _TINY = 300, 1e-300  # as many as some ten thousand degrees of freedom need


def student_two_sided(t: float, df: float) -> float:
    """The chance of a t at least this far from 0 with `df` degrees of freedom.

    It is I(df / (df + t²); df/2, 1/2), the regularised incomplete beta function
    (Abramowitz and Stegun, Handbook of Mathematical Functions, 26.7.1 and 26.5.8).
    """
    square = t * t
    return _incomplete_beta(df / 2, 0.5, df / (df + square), square / (df + square))


def normal_two_sided(z: float) -> float:
    """The chance of a standard normal value at least this far from 0."""
    return erfc(abs(z) / sqrt(2))


def _incomplete_beta(a: float, b: float, x: float, rest: float) -> float:
    """I(x; a, b), where `rest` is 1 − x, given so that nothing is lost where it is small."""
    if x <= 0:
        return 0.0
    if rest <= 0:
        return 1.0
    front = exp(lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log(rest))
    if x < (a + 1) / (a + b + 2):
        return front * _fraction(a, b, x) / a
    return 1 - front * _fraction(b, a, rest) / b


def _fraction(a: float, b: float, x: float) -> float:
    """The continued fraction of the incomplete beta function, by Lentz's method.

    It ends where a round changes nothing that a float can hold.
    """
    c, d = 1.0, 1 / _away_from_zero(1 - (a + b) * x / (a + 1))
    value, m, change = d, 0, 0.0
    while change != 1 and m < _ROUNDS:
        m += 1
        even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
        odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
        for term in (even, odd):
            d = 1 / _away_from_zero(1 + term * d)
            c = _away_from_zero(1 + term / c)
            change = c * d
            value *= change
    return value


def _away_from_zero(number: float) -> float:
    return number if abs(number) > _TINY else _TINY
