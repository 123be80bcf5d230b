"""Markup, links and formulas that should run in the browser or spreadsheet of who looks."""

import copy
from typing import Any

from tests.classroom.notebooks import Content, place_of, with_cell, with_outputs
from tests.classroom.pupil import Pupil
from tests.hostile.making import DESK, Place, content, gram, work

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>"

_SVG = '<svg xmlns="http://www.w3.org/2000/svg" onload="alert(3)"><script>alert(4)</script></svg>'
MARKDOWN = f"""\
# {EVIL}

[a](javascript:alert(5)) [b](JaVaScRiPt:alert(5)) [c](java&#115;cript:alert(5))
[d](data:text/html;base64,PHNjcmlwdD4=) [e](vbscript:x) <javascript:alert(5)>
[f]( java\tscript:alert(5)) [g](x "t\\" onmouseover=\\"alert(5)") [h]
![i](javascript:alert(5)) ![j](x" onerror="alert(5))

[h]: javascript:alert(5)

{_SVG}
<a href="javascript:alert(5)" onclick="alert(5)">k</a> <iframe srcdoc="{EVIL}"></iframe>
<style>@import url(http://127.0.0.1/x)</style><base href="http://127.0.0.1/">
<meta http-equiv=refresh>

$\\href{{javascript:alert(6)}}{{x}} \\text{{{EVIL}}}$ $$<script>alert(6)</script>$$

```html"onload="alert(7)
{EVIL}
```

<!-- {EVIL} --> `{EVIL}` <plaintext>
"""


def outputs() -> list[Content]:
    """Saved outputs of all kinds."""
    bundle = {
        "text/html": EVIL,
        "application/javascript": "alert(8)",
        "image/svg+xml": _SVG,
        "text/markdown": MARKDOWN,
        "text/latex": "$\\href{javascript:alert(8)}{x}$",
        "application/vnd.jupyter.widget-view+json": {"model_id": EVIL},
        "text/plain": EVIL,
    }
    picture = {"image/png": f'x"/>{EVIL}', "image/jpeg": "aGVsbG8="}
    size = {"image/jpeg": {"width": '1" onload="alert(9)', "height": "javascript:alert(9)"}}
    return [
        {"output_type": "display_data", "data": bundle, "metadata": {"text/html": {"isolated": 1}}},
        {"output_type": "execute_result", "data": picture, "metadata": size, "execution_count": 1},
        {"output_type": "stream", "name": "stderr", "text": f"{EVIL}\x1b[31m\x1b]0;x\x07\x00\x9b"},
        {"output_type": "error", "ename": EVIL, "evalue": EVIL, "traceback": [EVIL, "\x1b[2J"]},
    ]


def text_cell(content: Content, source: str, kind: str = "markdown", **metadata: Any) -> Content:
    """Add a cell that is no code, the first."""
    changed = copy.deepcopy(content)
    cell = {"cell_type": kind, "id": "own-text", "metadata": metadata, "source": source}
    changed["cells"].insert(0, cell)
    return changed


def all_over(content: Content) -> Content:
    """Markup in the notebook's metadata, the cells' ids, tags and names."""
    changed = copy.deepcopy(content)
    changed["metadata"] |= {
        "title": f"</title>{EVIL}",
        "authors": [{"name": EVIL}],
        "language_info": {"name": f'python"{EVIL}', "pygments_lexer": EVIL, "version": EVIL},
        "widgets": {
            "application/vnd.jupyter.widget-state+json": {
                "state": {"x": f"</script>{EVIL}"},
                "version_major": 2,
                "version_minor": 0,
            }
        },
    }
    for number, cell in enumerate(changed["cells"]):
        cell["id"] = f'x{number}" onmouseover="alert(1)'
        cell["metadata"] |= {"tags": [EVIL, f'" onload="{EVIL}'], "name": EVIL, "collapsed": EVIL}
    return changed


def pasted(content: Content) -> Content:
    """A picture pasted into Markdown that is no picture."""
    shown = f'![x](attachment:a.png) ![y](attachment:b" onerror="alert(1)) {EVIL}'
    changed = text_cell(content, shown)
    changed["cells"][0]["attachments"] = {
        "a.png": {"text/html": EVIL, "image/svg+xml": _SVG, "image/png": f'"{EVIL}'},
        'b" onerror="alert(1)': {"image/png": "aGVsbG8="},
    }
    return changed


def browser(_place: Place) -> list[Pupil]:
    """All of them."""
    of, right = DESK.of, work()
    printed = with_cell(right, f"print('''{EVIL}''')\n# {EVIL}\n\x1b[2J = 1")
    answered = copy.deepcopy(right)
    answered["cells"][place_of(right, "style_weight")]["source"] = MARKDOWN
    raises = f"raise type('''{EVIL}''', (Exception,), {{}})('''{EVIL}''')"
    steering = "raise ValueError('\\x1b[2J\\x1b]0;title\\x07\\x00\\x9b31m\\u202e')"
    named = '=HYPERLINK("http:evil","x")'
    return [
        of("outputs", "markup in saved outputs of all kinds",
           with_outputs(with_outputs(right, "gram_matrix", outputs()), "check-gram_matrix",
                        outputs())),
        of("markdown", "markup and links in Markdown", text_cell(right, MARKDOWN)),
        of("raw-html", "a raw cell of HTML",
           text_cell(right, EVIL, "raw", raw_mimetype="text/html", format="text/html")),
        of("answer", "markup in an answer to be graded by hand", answered),
        of("metadata", "markup in all metadata", all_over(right)),
        of("pasted", "pasted pictures that are none", pasted(right)),
        of("printed", "markup and escapes in code", printed, "skipped_cell"),
        of("brackets", "200,000 brackets in Markdown", text_cell(right, "[" * 200_000)),
        gram("exception", "markup in an exception", raises),
        content("steering", "escapes in an exception", steering),
        gram("type-name", "markup in the name of a type", f"return type('''{EVIL}''', (), {{}})()"),
        of(named, "a formula as a name", right),
        of("-2+3", "a negative number as a name", right),
        of("<img src=x onerror=alert(2)>", "markup as a name", right),
        of("\u202egpj.anna\u2066", "a name that runs from right to left", right),
        of("a b'\"`$(touch pwned);&|", "a name full of a shell's signs", right),
    ]  # fmt: skip
