"""A document set by somebody else's program: {"by", "data", "pictures", "fonts", "out"}.

Answers seconds of the processor for the setting itself (its source is there, its libraries are
imported), and the most memory that the process used, in MB.
"""

import html
import json
import sys
import time
from collections.abc import Callable, Iterator
from importlib import import_module
from pathlib import Path
from typing import Any


def main() -> None:
    asked = json.load(sys.stdin)
    pictures = iter(asked["pictures"])
    setter = {"weasyprint": _weasyprint, "typst": _typst}[asked["by"]]
    deed = setter(asked["data"], pictures, Path(asked["fonts"]), Path(asked["out"]))
    begin = time.process_time()
    deed()
    seconds = time.process_time() - begin
    # not `ru_maxrss`, which begins with what the parent had
    memory = int(Path("/proc/self/status").read_text().split("VmHWM:")[1].split()[0]) / 1024
    json.dump({"seconds": seconds, "memory": memory}, sys.stdout)


def _weasyprint(data: Any, pictures: Iterator[str], fonts: Path, out: Path) -> Callable[[], object]:
    weasyprint: Any = import_module("weasyprint")

    faces = "".join(
        f"@font-face {{ font-family: {name}; src: url({(fonts / file).as_uri()}); {more} }}"
        for name, file, more in (
            ("Pretendard", "Pretendard-Regular.ttf", ""),
            ("Pretendard", "Pretendard-Bold.ttf", "font-weight: bold"),
            ("NanumGothic", "NanumGothic.ttf", ""),
        )
    )
    style = (
        f"{faces} @page {{ size: A4; margin: 20mm; @bottom-center {{ content: counter(page) }} }}"
        "body { font: 10.5pt Pretendard, NanumGothic; line-height: 1.57 } img { width: 90% }"
        "table { border-collapse: collapse; width: 100%; font-size: 9.5pt }"
        "td, th { border: 0.5pt solid #9AA5B1; padding: 4pt 6pt; text-align: left }"
    )
    body = "".join(_html(data, pictures))
    title = f"<title>{html.escape(data['title'])}</title>"
    source = f"<html lang=ko><style>{style}</style>{title}{body}"
    return lambda: weasyprint.HTML(string=source, base_url="/").write_pdf(out)


def _html(data: Any, pictures: Iterator[str]) -> Iterator[str]:
    yield f"<h1>{html.escape(data['title'])}</h1>"
    for section in data["sections"]:
        yield f"<h2>{html.escape(section['heading'])}</h2>"
        for block in section["blocks"]:
            match block:
                case {"point": text}:
                    yield f"<li>{html.escape(text)}</li>"
                case {"subheading": text}:
                    yield f"<h3>{html.escape(text)}</h3>"
                case {"facts": pairs}:
                    yield _rows("", pairs)
                case {"table": {"header": header, "rows": rows}}:
                    cells = "".join(f"<th>{html.escape(cell)}</th>" for cell in header)
                    yield _rows(f"<thead><tr>{cells}</tr></thead>", rows)
                case {"list": entries}:
                    yield _rows("", [entries[n : n + 5] for n in range(0, len(entries), 5)])
                case _:
                    yield f'<img src="{next(pictures)}" alt="">'


def _rows(head: str, rows: list[list[str]]) -> str:
    lines = ("".join(f"<td>{html.escape(cell)}</td>" for cell in row) for row in rows)
    return f"<table>{head}{''.join(f'<tr>{line}</tr>' for line in lines)}</table>"


def _typst(data: Any, pictures: Iterator[str], fonts: Path, out: Path) -> Callable[[], object]:
    typst: Any = import_module("typst")

    source = out.with_suffix(".typ")
    head = (
        '#set page("a4", margin: 20mm, numbering: "1")\n'
        '#set text(font: ("Pretendard", "NanumGothic"), size: 10.5pt, lang: "ko")\n'
        "#set table(stroke: 0.5pt, inset: 5pt)\n"
    )
    source.write_text(head + "\n".join(_marked_up(data, pictures)), "utf-8")
    return lambda: typst.compile(
        str(source), output=str(out), root="/", font_paths=[str(fonts)], ignore_system_fonts=True
    )


def _marked_up(data: Any, pictures: Iterator[str]) -> Iterator[str]:
    yield f"#heading(level: 1, {_text(data['title'])})"
    for section in data["sections"]:
        yield f"#heading(level: 2, {_text(section['heading'])})"
        for block in section["blocks"]:
            match block:
                case {"point": text}:
                    yield f"#list({_text(text)})"
                case {"subheading": text}:
                    yield f"#heading(level: 3, {_text(text)})"
                case {"facts": pairs}:
                    yield _table(2, [], pairs)
                case {"table": {"header": header, "rows": rows}}:
                    yield _table(len(header), header, rows)
                case {"list": entries}:
                    yield _table(5, [], [entries])
                case _:
                    yield f"#image({json.dumps(next(pictures))}, width: 90%)"


def _table(across: int, header: list[str], rows: list[list[str]]) -> str:
    cells = [_text(cell) for row in rows for cell in row]
    if header:
        cells.insert(0, f"table.header({', '.join(map(_text, header))})")
    return f"#table(columns: {across}, {', '.join(cells)},)"


def _text(text: str) -> str:
    return f"text({json.dumps(text, ensure_ascii=False)})"


if __name__ == "__main__":
    main()
