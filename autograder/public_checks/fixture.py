"""What a public check is given: a notebook's functions, beside values that are stored."""

import base64
from collections.abc import Mapping
from typing import Any, TypeAlias

import torch

from autograder.judge.comparison import Comparison, Implementation, Scenario, Shared, plain
from autograder.judge.fingerprint import Trace, fingerprint
from autograder.language import gettext
from autograder.sandbox.wire.values import Value, decode

Known: TypeAlias = tuple[int, list[tuple[str, str]]]
"""The seed of a check, and what its scenarios give on the reference, encoded."""


Ran: TypeAlias = dict[Scenario, tuple["PublicCompare", Value | Exception]]
"""What scenarios gave that all checks of an exercise share, or what they raised, and for whom."""


class Notebook:
    """The functions of a notebook as attributes, as scenarios call them.

    Args:
        names: the notebook's global names.
        own: the exercises that are checked, by name, whatever they are called in the notebook.
    """

    def __init__(self, names: Mapping[str, Any], own: Mapping[str, object]) -> None:
        self.names = names
        self._own = own

    def __getattr__(self, name: str) -> Any:
        for names in (self._own, self.names):
            if name in names:
                return names[name]
        said = gettext("There is no `{name}` yet: run the cell that defines it.")
        raise NotThere(said.format(name=name))


class NotThere(AttributeError):
    """The notebook has no function of this name, or its cell has not been run."""


class PublicCompare:
    """Stands for the fixture of a hidden check: the same calls, with stored expected values.

    Args:
        notebook: whose functions are run.
        known: what is stored for the check.
        ran: what scenarios gave that all checks of an exercise share.

    Attributes:
        seed: of the check.
        trace: what was run on the notebook so far, and what it gave.
    """

    def __init__(self, notebook: Implementation, known: Known, ran: Ran | None = None) -> None:
        self._notebook = notebook
        self._ran: Ran = {} if ran is None else ran
        self.seed, stored = known
        self._stored = iter(stored)
        self.trace: Trace = []

    def __call__(self, scenario: Scenario) -> Comparison:
        """Run ``scenario`` on the notebook, beside the value that was stored for it."""
        head, body = next(self._stored)
        expected = decode(head.encode(), bytearray(base64.b64decode(body)))
        return Comparison(self.actual(scenario), expected)

    def actual(self, scenario: Scenario) -> Value:
        """What ``scenario`` gives on the notebook, where no single result is the right one."""
        return self._noted(self._run(scenario))

    def once(self, scenario: Scenario) -> Shared:
        """What ``scenario`` gives on the notebook, the same for all checks of the exercise."""
        if scenario not in self._ran:
            self._ran[scenario] = self, self._run(scenario)
        first, found = self._ran[scenario]
        return Shared(self._noted(found), first.generator, first.reference)

    def _run(self, scenario: Scenario) -> Value | Exception:
        try:
            with torch.random.fork_rng(devices=[]):  # the notebook's own goes on where it was
                torch.default_generator.manual_seed(self.seed)
                return plain(scenario(self._notebook, self.generator()))
        except Exception as error:  # whatever a student's code may raise
            return error

    def _noted(self, found: Value | Exception) -> Value:
        """Write down what a scenario gave, and give it back or raise it."""
        if isinstance(found, Exception):
            self.trace.append(type(found).__name__)
            raise found
        self.trace.append(fingerprint(found))
        return found

    @property
    def reference(self) -> Implementation:
        """What results that are not unique are measured with: the notebook's own functions."""
        return self._notebook

    def generator(self) -> torch.Generator:
        """A generator as the scenario gets it."""
        return torch.Generator().manual_seed(self.seed)
