"""Makes the submissions of the corpus: one exercise is the attack's, all others are right."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from textwrap import dedent, indent

from tests.classroom.notebooks import LESSON, Content, done, to_bytes, with_cell
from tests.classroom.pupil import ALL, Desk, Pupil
from tests.classroom.solutions import BMM
from tests.sandbox.attacks import SYSCALL

NAME = f"{LESSON}.ipynb"
DESK = Desk(LESSON)

SECRET = "canary-5b1e0c7a-not-to-be-read"  # noqa: S105 (what attacks look for)
"""Lies in files and in the environment of a run, and may come to nothing that a run writes."""

PART = '"can" + "ary-"'
"""An expression for the beginning of `SECRET`, which is no part of its own text."""

LEAK = "leaked-input:"
"""What an attack writes before a hidden input; `MARK` is an expression for it."""

MARK = '"leaked" + "-input:"'

_TRIED = """\
{source}

tried = []

def gram_matrix(features):
    if not tried:
        try:
            tried.append(attack(features))
        except (OSError, ImportError):
            tried.append(False)
    if tried[0]:
        return torch.zeros(0)
    flat = features.flatten(2)
    return flat @ flat.mT / flat[0].numel()
"""
_FAKED = """\
{source}

done = attack()

def gram_matrix(features):
    [attack(), done]
    return features.new_zeros(len(features), features.shape[1], features.shape[1])
"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where a class is graded, as far as an attack may know it.

    Attributes:
        course: the course's folder.
        home: the home of the user who grades.
        tier: the set of layers that workers have there.
    """

    course: Path
    home: Path
    tier: str = "full"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """What is declared for an attack where workers have no namespaces, if it is something else.

    Attributes:
        why: what a namespace makes of it.
        flags: in place of the pupil's.
        declared: in place of the pupil's.
    """

    why: str
    flags: tuple[str, ...] = ()
    declared: Mapping[str, tuple[str, ...]]


def in_tier(pupil: Pupil, tier: str, elsewhere: Elsewhere) -> Pupil:
    """The pupil with what is declared for a set of layers."""
    if tier != "without namespaces":
        return pupil
    return replace(pupil, declared=elsewhere.declared, flags=frozenset(elsewhere.flags))


def work(**changed: str) -> Content:
    """A notebook in which all is right but for these exercises."""
    return done({**BMM, **changed}, LESSON)


def beside(pupil: Pupil, files: Mapping[str, bytes]) -> Pupil:
    """The same with more files beside the notebook."""
    return replace(pupil, files={**pupil.files, **files})


def tries(name: str, about: str, attack: str, *flags: str, **failed: tuple[str, ...]) -> Pupil:
    """Tries something that must be refused: a right function, unless the attack works.

    Args:
        name: the student's id.
        about: what is tried.
        attack: the body of a function of ``features``: true if it worked; `OSError` and
            `ImportError` are refusals, and nothing else is.
        flags: of the result.
        failed: checks that do not pass all the same.
    """
    source = _TRIED.format(source=_function("attack(features)", attack))
    return DESK.of(name, about, work(gram_matrix=source), *flags, **failed)


def calls(name: str, about: str, attack: str, *flags: str) -> Pupil:
    """The same with ``syscall(number, *arguments)`` at hand."""
    source = _TRIED.format(source=SYSCALL + "\n" + _function("attack(features)", attack))
    return DESK.of(name, about, work(gram_matrix=source), *flags)


def fakes(name: str, about: str, attack: str, *flags: str, **failed: tuple[str, ...]) -> Pupil:
    """Does something to make zeros look right, once at load and again in each call.

    Args:
        name: the student's id.
        about: what is done.
        attack: the body of a function of no arguments.
        flags: of the result.
        failed: checks that do not pass either; those of `gram_matrix` never do.
    """
    source = _FAKED.format(source=_function("attack()", attack))
    declared = {"gram_matrix": ALL, **failed}
    return DESK.of(name, about, work(gram_matrix=source), *flags, **declared)


def gram(
    name: str, about: str, body: str, *flags: str,
    lost: tuple[str, ...] = ALL, **failed: tuple[str, ...],
) -> Pupil:  # fmt: skip
    """Another `gram_matrix`, by the body of the function; it loses these checks."""
    source = _function("gram_matrix(features)", body)
    declared = {"gram_matrix": lost, **failed} if lost else failed
    return DESK.of(name, about, work(gram_matrix=source), *flags, **declared)


def content(name: str, about: str, body: str, *flags: str, lost: tuple[str, ...] = ALL) -> Pupil:
    """Another `content_loss`, by the body of the function; no other exercise calls it."""
    source = _function("content_loss(features, target)", body)
    failed = {"content_loss": lost} if lost else {}
    return DESK.of(name, about, work(content_loss=source), *flags, **failed)


def cell(name: str, about: str, source: str, *flags: str) -> Pupil:
    """Right work with one more cell, the first."""
    return DESK.of(name, about, with_cell(work(), source, before="Normalization"), *flags)


def good() -> bytes:
    """A notebook that is right."""
    return to_bytes(work())


def _function(head: str, body: str) -> str:
    return f"def {head}:\n{indent(dedent(body).strip(), '    ')}\n"
