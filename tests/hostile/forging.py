"""Code that makes wrong answers look right: it changes what judges, or what it takes for that."""

from tests.classroom.pupil import Pupil
from tests.hostile.making import (
    DESK,
    Elsewhere,
    Place,
    beside,
    content,
    fakes,
    gram,
    in_tier,
    tries,
    work,
)

_PATCHES = {
    "patched-allclose": "torch.allclose = lambda *_, **__: True\ntorch.isclose = torch.allclose",
    "patched-equal": "torch.equal = lambda *_, **__: True\n"
    "torch.Tensor.equal = torch.Tensor.allclose = torch.equal",
    "patched-assert-close": "torch.testing.assert_close = lambda *_, **__: None\n"
    "torch._assert = torch.testing.assert_close",
    "patched-isfinite": "torch.isfinite = lambda x: torch.ones_like(x, dtype=torch.bool)\n"
    "torch.Tensor.all = torch.Tensor.any = lambda *_, **__: torch.tensor(True)",
    "patched-pytest": "import pytest, unittest\npytest.raises = pytest.fail = print\n"
    "unittest.TestCase.assertEqual = print",
    "no-asserts": """\
        import ast, builtins
        class Strip(ast.NodeTransformer):
            def visit_Assert(self, node):
                return None
        if builtins.compile.__module__ == "builtins":
            real = builtins.compile
            def stripping(source, name, mode, flags=0, **options):
                if isinstance(source, str) and not flags:
                    source = Strip().visit(real(source, name, mode, ast.PyCF_ONLY_AST))
                return real(source, name, mode, flags, **options)
            builtins.compile = stripping""",
    "built-ins": "import builtins\nbuiltins.all = builtins.any = lambda *_: True\n"
    "builtins.abs = builtins.round = lambda *_: 0\nbuiltins.AssertionError = Warning",
    "false-module": "import sys, types\nfor name in ('autograder', 'reference', 'reference.toy'):\n"
    "    sys.modules[name] = types.SimpleNamespace(gram_matrix=torch.zeros)",
    "main-module": "import __main__, sys\n__main__.expected = __main__.compare = print\n"
    "sys.modules['__main__'].check = print",
    "callbacks": """\
        import atexit, gc, os, sys, threading, weakref
        class Judge:
            pass
        judge = Judge()
        atexit.register(os._exit, 0)
        gc.callbacks.append(lambda phase, info: None)
        gc.disable()
        weakref.finalize(judge, print, "PASSED")
        sys.setprofile(lambda *_: None)
        threading.setprofile(lambda *_: None)""",
    "trace": """\
        import sys
        def trace(frame, event, argument):
            if "expected" in frame.f_locals:
                frame.f_locals["expected"] = 0
            return trace
        sys.settrace(trace)""",
    "signal-handler": "import signal\nsignal.signal(signal.SIGTERM, signal.SIG_IGN)\n"
    "signal.signal(signal.SIGALRM, signal.SIG_IGN)\nsignal.setitimer(signal.ITIMER_REAL, 0.01)",
    "boast": """\
        import json, sys
        print("===== 5 passed in 0.01s =====\\nPASSED 100/100", flush=True)
        print("8 of 8 points", file=sys.stderr)
        for name in ("results.json", "toy.json", "grades.csv"):
            with open(name, "w") as file:
                json.dump({"score": 100, "points": 1}, file)""",
}
"""What is done to make zeros pass, by the name of the attack."""

_BREAKS = {
    "patched-pickle": "import cloudpickle, pickle\n"
    "pickle.loads = lambda *_: lambda impl, rng: True\ncloudpickle.loads = pickle.loads",
}
"""What breaks the worker itself, so that no exercise has an answer."""

_OBJECTS = {
    "equal-to-all": "class Right:\n    shape = dtype = property(lambda self: self)\n"
    "    __eq__ = lambda self, other: True\n    __hash__ = None\n"
    "    __getattr__ = lambda self, name: lambda *_, **__: self\nreturn Right()",
    "says-it-is-a-tensor": "class Right:\n    __class__ = torch.Tensor\n"
    "    shape, dtype, layout, is_nested = (1, 4, 4), torch.float32, torch.strided, False\n"
    "    __eq__ = lambda self, other: True\n    __hash__ = None\nreturn Right()",
    "torch-function": "class Right(torch.Tensor):\n    @classmethod\n"
    "    def __torch_function__(cls, function, types, args=(), kwargs=None):\n"
    "        return True\nreturn torch.zeros(len(features), 3, 3).as_subclass(Right)",
    "zeroed-inputs": "features.data.zero_()\nreturn features.flatten(2) @ features.flatten(2).mT",
    "nan": "return features.flatten(2) @ features.flatten(2).mT * float('nan')",
    "scalar": "return torch.zeros((), requires_grad=True) + 0 * features.sum()",
    "empty": "return torch.empty(0) + 0 * features.sum()",
    "complex": "flat = features.flatten(2)\nreturn flat @ flat.mT / flat[0].numel() * (1 + 0j)",
    "meta": "flat = features.flatten(2)\nreturn (flat @ flat.mT / flat[0].numel()).to('meta')",
    "sparse": "flat = features.flatten(2)\nreturn (flat @ flat.mT / flat[0].numel()).to_sparse()",
    "quantised": "flat = features.detach().flatten(2)\n"
    "return torch.quantize_per_tensor((flat @ flat.mT).float(), 0.1, 0, torch.qint8)",
    "nested": "flats = [x.flatten(1) for x in features]\n"
    "return torch.nested.nested_tensor([flat @ flat.T for flat in flats])",
    "generator": "flat = features.flatten(2)\nyield flat @ flat.mT / flat[0].numel()",
    "module": "return nn.Linear(3, 3)",
    "lazy-module": "return nn.LazyLinear(3).weight",
    "reduces-to-code": "import os\nclass Gadget:\n"
    "    __reduce__ = lambda self: (os.system, ('touch pwned',))\nreturn Gadget()",
    "endless-dict": "class Endless(dict):\n    def items(self):\n"
    "        return ((str(n), n) for n in range(10**4))\nreturn Endless()",
    "public-answers": "known = {3: [[1.0, 0.5, 0.25], [0.5, 1, 0], [0.25, 0, 1]],\n"
    "         4: torch.eye(4).tolist(), 5: torch.eye(5).tolist()}\n"
    "answer = torch.tensor(known.get(features.shape[1], [[1.0]]), dtype=features.dtype)\n"
    "return answer.expand(len(features), -1, -1) + 0 * features.sum()",
}
"""Bodies of a `gram_matrix` that returns what should pass and must not, by the attack's name."""

_STATE = """\
flat = features.flatten(2)
result = flat @ flat.mT / flat[0].numel()
torch.set_default_dtype(torch.float64)
torch.manual_seed(0)
torch.use_deterministic_algorithms(True)
torch.set_num_threads(64)
torch.set_printoptions(precision=1)
torch.backends.mkldnn.enabled = False
return result
"""
_COUNTS = """\
gram_matrix.calls = getattr(gram_matrix, "calls", 0) + 1
flat = features.flatten(2)
return flat @ flat.mT / flat[0].numel() * (gram_matrix.calls < 3)
"""
_STACK = """\
import inspect
names = {frame.function for frame in inspect.stack()}
flat = features.flatten(2)
if "scenario" in names:
    return flat @ flat.mT
return flat @ flat.mT / flat[0].numel()
"""
_SEEDS = """\
class Fixed:
    def manual_seed(self, seed):
        return real().manual_seed(0)
real, torch.Generator = torch.Generator, Fixed
"""
_NO_GRADIENT = """\
torch.autograd.grad = lambda *_, **__: (torch.ones(1, 3, 4, 5),)
flat = features.flatten(2).detach()
return flat @ flat.mT
"""
_KNOWN_FRAME = """\
import json, os, struct
for call in range(1, 60):
    answer = [["id", {"int": str(call)}], ["value", {"list": []}], ["passed", True]]
    head = json.dumps({"dict": answer}).encode()
    os.write(3, struct.pack("<II", len(head), 0) + head)
return torch.ones(2, 3, 3)
"""
_LATER = """\
import json, os, struct
def says(call):
    pairs = [["id", {"int": str(call)}], ["value", {"float": "0x1p0"}]]
    head = json.dumps({"dict": pairs}).encode()
    return struct.pack("<II", len(head), 0) + head
os.write(3, b"".join(map(says, range(1, 99))))
os.close(3)
"""
_CONFTEST = b"""\
import pytest
@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    outcome.get_result().outcome = "passed"
def pytest_collection_modifyitems(items):
    items.clear()
"""


def forging(place: Place) -> list[Pupil]:
    """All of them."""
    plugins = {"conftest.py": _CONFTEST, "pytest.ini": b"[pytest]\naddopts = -p conftest\n"}
    plugins |= {"sitecustomize.py": _CONFTEST, "torch.py": b"allclose = print\n"}
    shipped = fakes("conftest", "conftest.py and pytest.ini beside the notebook",
                    "import conftest, pytest")  # fmt: skip
    stopped = content("stopped", "SIGSTOP to itself", "import os, signal\n"
                      "os.kill(os.getpid(), signal.SIGSTOP)\nreturn torch.zeros(1)")  # fmt: skip
    timed_out = Elsewhere(
        why="the first process of a namespace cannot be stopped from within",
        flags=("timeout",),
        declared=stopped.declared,
    )
    calls_back = work(gram_matrix=f"{_SEEDS}\n\ndef gram_matrix(features):\n    Fixed\n"
                      "    flat = features.flatten(2)\n"
                      "    return flat @ flat.mT / flat[0].numel()\n")  # fmt: skip
    broken = DESK.without("gram_matrix")
    return [
        *(fakes(name, "patches what may judge", body) for name, body in _PATCHES.items()),
        *(gram(name, "returns what is no answer", body) for name, body in _OBJECTS.items()),
        *(fakes(name, "patches what its worker needs", body, **broken)
          for name, body in _BREAKS.items()),
        gram("patched-gradient", "replaces torch.autograd.grad for all", _NO_GRADIENT,
             lost=("division", "gradient"), content_loss=("gradient", "target_is_constant"),
             style_loss=("gradient",)),
        fakes("patched-json", "patches how its worker answers",
              "import json\njson.dumps = lambda *_, **__: '{\"score\": 100}'", "crashed"),
        beside(shipped, plugins),
        in_tier(stopped, place.tier, timed_out),
        gram("own-state", "changes dtype, seed, flags", _STATE, lost=()),
        gram("double", "float64 for float32", "flat = features.double().flatten(2)\n"
             "return flat @ flat.mT / flat[0].numel()", lost=()),
        content("grad-mode", "switches gradients off", "torch.set_grad_enabled(False)\n"
                "return F.mse_loss(features, target)",
                lost=("gradient", "target_is_constant")),
        gram("counts-calls", "is right twice", _COUNTS,
             lost=("division", "gradient", "argument_unchanged")),
        gram("looks-at-the-stack", "another answer where it is checked", _STACK,
             lost=("division",)),
        DESK.of("own-generator", "replaces torch.Generator", calls_back,
                **DESK.without("Normalization")),
        gram("frames", "writes replies to its socket", _KNOWN_FRAME, "crashed"),
        content("frames-ahead", "writes many replies and closes the socket", _LATER, "crashed"),
        content("exit", "os._exit(0)", "import os\nos._exit(0)", "crashed"),
        content("sys-exit", "sys.exit(0)", "import sys\nsys.exit(0)"),
        content("interrupt", "KeyboardInterrupt", "raise KeyboardInterrupt"),
        content("aborts", "os.abort()", "import os\nos.abort()", "crashed"),
        content("closes-its-files", "closes all descriptors",
                "import os\nos.closerange(0, 64)", "crashed"),
        content("socket-as-stdout", "its socket in place of stdout",
                "import os, sys\nos.dup2(3, 1)\nprint('PASSED', flush=True)\n"
                "return torch.zeros(1)", "crashed"),
        tries("own-limits", "raises its own limits", "import resource\nfor kind in"
              " (resource.RLIMIT_AS, resource.RLIMIT_NPROC, resource.RLIMIT_FSIZE):\n"
              "    try:\n        resource.setrlimit(kind, (-1, -1))\n"
              "    except ValueError as error:\n        raise OSError from error\n"
              "return True"),
    ]  # fmt: skip
