"""A submission that scenarios are run on: its workers, its failures, and what it may not say."""

import re
from dataclasses import replace

import pytest

from autograder.checking.session import CheckOutcome
from autograder.grading.sandboxed import Student
from autograder.sandbox.limits import Limits
from tests.classroom.notebooks import with_cell
from tests.graded import outcomes, outcomes_of, slice_of, solved, zygote

DEATH = """\
import os


def gram_matrix(features):
    if features.shape[0] == 3:
        os._exit(0)
    flat = features.flatten(2)
    return flat @ flat.mT / features[0].numel()
"""
NUMBER = re.compile(r"\d\.\d")


def gram(body: str) -> dict[str, str]:
    """A cell with a `gram_matrix` of one statement."""
    return {"gram_matrix": f"def gram_matrix(features):\n    {body}\n"}


def only(found: dict[str, CheckOutcome], exercise: str) -> list[CheckOutcome]:
    """The outcomes of one exercise."""
    outcomes = [one for one in found.values() if one.exercise == exercise]
    assert outcomes
    return outcomes


def test_death_of_a_worker_costs_one_check() -> None:
    """The next check gets a new worker."""
    with Student(zygote(), slice_of(solved({"gram_matrix": DEATH}))) as student:
        found = outcomes_of(student)
    lost = {name: one.status for name, one in found.items() if one.status != "passed"}
    assert lost == {"gram_matrix/division": "crashed"}
    assert [flag.code for flag in student.flags] == ["crashed"]


def quick(all_load_seconds: float = 20.0) -> Limits:
    """Limits of which a test need not wait long for the end."""
    return replace(
        zygote().limits,
        load_seconds=1.0,
        statement_seconds=0.5,
        all_load_seconds=all_load_seconds,
    )


@pytest.mark.parametrize(
    ("statement", "told"),
    [
        ("while True:\n    measure = nn.MSELoss()", "it took longer than 0.5 s"),
        ("import time\nmeasure = time.sleep(1e6)", "it took longer than 0.5 s"),
        ("import os\nmeasure = os._exit(0)", "its process ended"),
        ("measure = no_such_name", "NameError: name 'no_such_name' is not defined"),
    ],
)
def test_statement_costs_what_depends_on_it(
    monkeypatch: pytest.MonkeyPatch, statement: str, told: str
) -> None:
    """Whatever a statement does, all that does not need it is graded, and the student reads why."""
    monkeypatch.setattr(zygote(), "limits", quick())
    uses_it = "def content_loss(features, target):\n    return measure(features, target)\n"
    content = with_cell(solved({"content_loss": uses_it}), statement, before="gram_matrix")
    with Student(zygote(), slice_of(content)) as student:
        found = outcomes_of(student)
    lost = {name for name, one in found.items() if one.status != "passed"}
    assert lost == {f"content_loss/{name}" for name in ("value", "gradient", "target_is_constant")}
    message = found["content_loss/value"].message
    assert "NameError in cell 8, line 2: name 'measure' is not defined. Cell 5, line " in message
    assert told in message
    (said,) = student.unusable
    assert told in said


def test_one_statement_after_the_other_takes_too_long(monkeypatch: pytest.MonkeyPatch) -> None:
    """Once too much time is gone, statements are left out and definitions are not."""
    monkeypatch.setattr(zygote(), "limits", quick(all_load_seconds=2.0))
    uses_all = "def content_loss(features, target):\n    return a + b + c + d + e + f + g\n"
    slow = "\n".join(f"{name} = time.sleep(9)" for name in "abcdefg")
    content = with_cell(
        solved({"content_loss": uses_all}), f"import time\n{slow}", before="gram_matrix"
    )
    with Student(zygote(), slice_of(content)) as student:
        found = outcomes_of(student)
    assert {one.exercise for one in found.values() if one.status != "passed"} == {"content_loss"}
    assert "others before it took too long" in student.unusable[-1]


def test_text_with_inputs_is_not_shown() -> None:
    """The kind and the place are, since they are the same for other inputs."""
    found = outcomes(gram("raise ValueError(f'bad features {features.flatten().tolist()}')"))
    for one in only(found, "gram_matrix"):
        assert (one.status, one.message) == ("error", "ValueError in cell 5, line 2")


def test_constant_text_is_shown() -> None:
    """What does not depend on the inputs helps the student."""
    found = outcomes(gram("raise ValueError('cannot multiply')"))
    assert found["gram_matrix/division"].message == (
        "ValueError in cell 5, line 2: cannot multiply"
    )


def test_numbers_of_inputs_are_left_out_of_a_text() -> None:
    """The rest of a text says what happened; a text that differs in more is left out as a whole."""
    message = outcomes(gram("raise ValueError(f'{features.sum()} of 3')"))["gram_matrix/division"]
    assert message.message == "ValueError in cell 5, line 2: tensor(…) of 3" or (
        message.message == "ValueError in cell 5, line 2: … of 3"
    )
    words = "('many', 'few')[int(features.sum() * 1000) % 2] + str(features.sum().item())"
    coded = "''.join(chr(97 + int(x)) for x in str(int(features.sum() * 1e6)) if x != '-')"
    for text in (coded, f"{words} + {coded}"):
        found = outcomes(gram(f"raise ValueError({text})"))["gram_matrix/division"]
        assert found.message == "ValueError in cell 5, line 2"


@pytest.mark.parametrize(
    ("body", "said"),
    [
        ("features = features.flatten(2)\n    raise NotImplementedError", "NotImplementedError in"),
        ("return features ^ 2", "not implemented for 'Float'"),
    ],
)
def test_work_is_no_stub(body: str, said: str) -> None:
    """What is written already is judged as that, whatever it raises."""
    found = only(outcomes(gram(body)), "gram_matrix")[0]
    assert found.status == "error"
    assert said in found.message
    assert found.hint


def test_caller_is_named() -> None:
    """Where a right function is called in a wrong way, the call is what is to be looked at."""
    cells = {
        "style_loss": "def style_loss(features, target):\n    return gram_matrix(target[0, 0, 0])\n"
    }
    found = only(outcomes(cells), "style_loss")
    assert all("called from cell 9, line 2" in one.message for one in found)


def test_text_that_torch_wrote_is_shown() -> None:
    """Shapes are the same for all inputs of a check."""
    found = outcomes(gram("return features @ features"))
    assert "mat" in found["gram_matrix/division"].message or (
        "Expected size" in found["gram_matrix/division"].message
    )


@pytest.mark.parametrize(
    "body",
    [
        "raise type(str(features.sum().item()), (Exception,), {})",
        "raise type('UndefinedName', (Exception,), {})(str(features.tolist()))",
        "raise type('NotDefined', (Exception,), {})(str(features.tolist()))",
        "raise NotImplementedError(str(features.tolist()))",
        "raise SystemExit(str(features.tolist()))",
        "return type(str(features.sum().item()), (), {})()",
        "return {str(features.sum().item()): features}",
        "return str(features.tolist())",
        "return features.flatten().tolist()",
        "return torch.empty(0, *[int(abs(x) * 1e5) for x in features.flatten()[:3].tolist()])",
        "exec(compile('\\n' * int(abs(features.sum() * 1e3)) + '1/0', '<cell 5>', 'exec'))",
    ],
)
def test_inputs_do_not_come_out(body: str) -> None:
    """Neither exceptions nor names nor shapes carry the hidden inputs to the student."""
    lost = [one for one in outcomes(gram(body)).values() if one.status != "passed"]
    assert {one.exercise for one in lost} >= {"gram_matrix"}
    for one in lost:
        text = f"{one.message} {one.hint}".replace("(0.5, 0.4)", "").replace("0.4", "")
        assert not NUMBER.search(text), text
        assert not re.search(r"\d{4}", text), text


def test_inputs_do_not_come_out_by_way_of_an_earlier_call() -> None:
    """A worker that has seen true inputs is not the one that the text is compared with."""
    seen = "seen = []\n\n\ndef gram_matrix(features):\n    seen.append(features.sum().item())\n"
    found = outcomes({"gram_matrix": f"{seen}    raise ValueError(f'{{seen[0]}}')\n"})
    for one in only(found, "gram_matrix"):
        assert one.message == "ValueError in cell 5, line 6: …"


def test_output_goes_to_the_log_only() -> None:
    """What the code prints, hidden inputs included, is for the instructor."""
    cells = gram("print('inputs:', features.flatten()[:3].tolist()); return None")
    with Student(zygote(), slice_of(solved(cells))) as student:
        found = outcomes_of(student)
    assert NUMBER.search(student.log.partition("inputs: [")[2])
    assert not any("inputs" in f"{one.message} {one.hint}" for one in found.values())


def test_log_holds_the_end_of_all_workers() -> None:
    """Also what a worker printed before it died; and not more than is useful."""
    cells = gram("print('x' * 9000, 'the last words', flush=True); os._exit(1)")
    cells["gram_matrix"] = "import os\n\n" + cells["gram_matrix"]
    with Student(zygote(), slice_of(solved(cells))) as student:
        outcomes_of(student)
    assert "the last words" in student.log
    assert len(student.log) <= 8192


def test_memory_flag() -> None:
    """A submission that wants too much memory is pointed out to the instructor."""
    with Student(zygote(), slice_of(solved(gram("return torch.empty(10**12)")))) as student:
        found = outcomes_of(student)
    assert {one.status for one in only(found, "gram_matrix")} == {"error"}
    assert [flag.code for flag in student.flags] == ["memory_limit"]


def test_missing_function() -> None:
    """A function that is nowhere was not attempted."""
    found = outcomes({"gram_matrix": "# later\n", "style_loss": "# later\n"})
    assert {one.status for one in only(found, "gram_matrix")} == {"not_attempted"}
    assert only(found, "gram_matrix")[0].message == "The notebook defines no `gram_matrix`."


def test_missing_function_and_a_syntax_error() -> None:
    """Where a cell could not be read, the student is told which, in place of 'not attempted'."""
    found = outcomes({"content_loss": "def content_loss(features, target:\n    return 0\n"})
    for one in only(found, "content_loss"):
        assert one.status == "error"
        assert "defines no `content_loss`. Cell 7 was skipped" in one.message
        assert not one.hint
    assert {one.status for one in only(found, "gram_matrix")} == {"passed"}


def test_statement_that_stops() -> None:
    """A name that is missing because a statement failed comes with the reason."""
    source = "import not_installed_here\n\ngram_matrix = not_installed_here.gram\n"
    found = outcomes({"gram_matrix": source})
    message = only(found, "gram_matrix")[0].message
    assert "Cell 5, line 1 stopped with ModuleNotFoundError" in message
    assert {one.status for one in only(found, "content_loss")} == {"passed"}


def test_state_of_torch_does_not_last() -> None:
    """A submission that changes global settings does not harm its own later checks."""
    body = "torch.set_default_dtype(torch.float64); torch.set_grad_enabled(False); return None"
    found = outcomes(gram(body))
    assert {one.status for one in only(found, "content_loss")} == {"passed"}
    assert {one.status for one in only(found, "content_loss")} == {"passed"}


def test_closing_twice() -> None:
    """A submission may be closed at any time, also before anything was run."""
    student = Student(zygote(), slice_of(solved()))
    student.close()
    student.close()
    assert student.log == ""
