"""Numbers of a count: exact for programs, short for people."""

from fractions import Fraction

from civicforum.methods.counted import Number


def exact(value: Number) -> int | str:
    """A whole number, or a fraction such as "7/3"."""
    found = Fraction(value)
    return found.numerator if found.denominator == 1 else f"{found.numerator}/{found.denominator}"


def shown(value: Number, *, decimals: int = 5) -> str:
    """At most so many decimals, cut."""
    found = Fraction(value)
    whole, rest = divmod(found.numerator, found.denominator)
    digits = f"{rest * 10**decimals // found.denominator:0{decimals}}".rstrip("0")
    return f"{whole:,}.{digits}" if digits else f"{whole:,}"


def decimal(number: Fraction, *, places: int = 2) -> str:
    """Rounded half away from zero, exactly: "5.33", "−0.25"."""
    whole = int(abs(number) * 10**places + Fraction(1, 2))
    sign = "−" if number < 0 and whole else ""
    return f"{sign}{whole // 10**places}.{whole % 10**places:0{places}}"
