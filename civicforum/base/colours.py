"""The colours of every surface, as `#rrggbb`; contrasts hold WCAG 2.2 AA (a test computes them)."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Colours:
    """One scheme. `on_…` is the text on a fill; borders of cards carry no meaning."""

    background: str
    surface: str
    text: str
    muted: str
    accent: str
    on_accent: str
    selected: str
    live: str
    on_live: str
    rehearsal: str
    on_rehearsal: str
    idle: str
    on_idle: str
    good: str
    warn: str
    warn_fill: str
    on_warn_fill: str
    over: str
    control_border: str
    card_border: str
    focus: str
    yes: str
    no: str
    abstain: str


LIGHT = Colours(
    background="#F4F6F8",
    surface="#FFFFFF",
    text="#1A222C",
    muted="#515C69",
    accent="#1B5FB8",
    on_accent="#FFFFFF",
    selected="#DCE8F8",
    live="#B3261E",
    on_live="#FFFFFF",
    rehearsal="#6A3FA0",
    on_rehearsal="#FFFFFF",
    idle="#515C69",
    on_idle="#FFFFFF",
    good="#1B6E35",
    warn="#7A4F00",
    warn_fill="#FFC233",
    on_warn_fill="#1A222C",
    over="#B3261E",
    control_border="#7C8794",
    card_border="#C9D0D8",
    focus="#0B57D0",
    yes="#0072B2",
    no="#A34E00",
    abstain="#5F6B78",
)

DARK = Colours(
    background="#12161B",
    surface="#1C2229",
    text="#E9EDF2",
    muted="#A8B3BF",
    accent="#8AB8FF",
    on_accent="#0A1524",
    selected="#24364F",
    live="#E5484D",
    on_live="#12161B",
    rehearsal="#C3A3F2",
    on_rehearsal="#1B1030",
    idle="#A8B3BF",
    on_idle="#12161B",
    good="#71D08F",
    warn="#FFC94D",
    warn_fill="#FFC233",
    on_warn_fill="#1A222C",
    over="#FF6B66",
    control_border="#7F8B98",
    card_border="#343D47",
    focus="#A9CBFF",
    yes="#56B4E9",
    no="#E69F00",
    abstain="#A9B2BC",
)


@dataclass(frozen=True, slots=True)
class ProjectorColours:
    """On black, readable at 20 m (contrast 7:1), told apart without colour too (Okabe–Ito)."""

    background: str = "#000000"
    text: str = "#FFFFFF"
    muted: str = "#C4CCD4"
    yes: str = "#56B4E9"
    no: str = "#E69F00"
    abstain: str = "#A9B2BC"
    plenty: str = "#FFFFFF"
    soon: str = "#FFC94D"
    over: str = "#FF8A80"
    lines: tuple[str, ...] = ("#56B4E9", "#E69F00", "#FFFFFF", "#F0E442", "#A9B2BC")


PROJECTOR = ProjectorColours()

THEME_LABELS = (
    ("#E69F00", "#000000"),
    ("#56B4E9", "#000000"),
    ("#009E73", "#000000"),
    ("#F0E442", "#000000"),
    ("#0072B2", "#FFFFFF"),
    ("#D55E00", "#000000"),
    ("#CC79A7", "#000000"),
)
"""Labels of themes (Okabe–Ito): fill, and the letter on it, which tells them apart without."""
