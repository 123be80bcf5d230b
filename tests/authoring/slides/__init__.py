"""Slides, on tiny decks; those of the real lessons are in tests/lessons/."""

from pathlib import Path

from PIL import Image

LESSON = "animals"
TEXT = Path("lessons", LESSON, "slides.en.md")
DECK = """\
# Animals

Some are **cats**.

![a cat](slides/cat.png)

<!-- notes -->

Ask who has one.

## Legs make the difference

- *Four* is what most have;
  `legs = 4`.
- Some have two.

```formula legs are four
L = \\frac{8}{2}
```

<!-- source: Noah, 1 -->

<!-- notes -->

First line,
and the same one.

Second one.

## Who eats whom

```diagram the cat eats the mouse
cat: cat | 1 1 | accent
mouse: mouse | 2 1.5 | high 2
cat -> mouse
mouse --> cat
```

<!-- notes -->

Let the class guess.
"""


def project(root: Path, deck: str = DECK, language: str = "en") -> Path:
    """A course whose one lesson has slides; their text is returned, by its path from the course."""
    folder = root / "lessons" / LESSON
    (folder / "checks").mkdir(parents=True, exist_ok=True)
    (folder / "checks" / "test_purr.py").touch()
    (folder / "slides").mkdir(exist_ok=True)
    Image.new("RGB", (80, 40), "orange").save(folder / "slides" / "cat.png")
    path = folder / f"slides.{language}.md"
    path.write_text(deck, encoding="utf-8")
    return path.relative_to(root)
