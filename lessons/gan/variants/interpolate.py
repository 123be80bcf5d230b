"""Variants of `interpolate`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_ENDS = frozenset({"ends"})
_STEPS = frozenset({"equal_steps"})
_BOTH = _ENDS | _STEPS

_RETURN = "def interpolate(start, end, steps):\n    return "

EQUIVALENTS = (
    Equivalent(
        name="lerp",
        reason="torch.lerp with a column of weights",
        source="""\
def interpolate(start, end, steps):
    weights = torch.linspace(0, 1, steps, dtype=start.dtype, device=start.device)
    return torch.lerp(start, end, weights.unsqueeze(1))
""",
    ),
    Equivalent(
        name="list_of_rows",
        reason="a loop in Python, with stack",
        source="""\
def interpolate(start, end, steps):
    rows = []
    for k in range(steps):
        a = k / (steps - 1)
        rows.append((1 - a) * start + a * end)
    return torch.stack(rows)
""",
    ),
    Equivalent(
        name="outer",
        reason="outer products of weights and vectors",
        source="""\
def interpolate(start, end, steps):
    t = torch.arange(steps).to(start) / (steps - 1)
    return torch.outer(1 - t, start) + torch.outer(t, end)
""",
    ),
    Equivalent(
        name="matrix_product",
        reason="a matrix of weights times a matrix of the two ends",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype, device=start.device)
    return torch.stack((1 - a, a), dim=1) @ torch.stack((start, end))
""",
    ),
    Equivalent(
        name="cumulative",
        reason="adds the same step again and again",
        source="""\
def interpolate(start, end, steps):
    step = (end - start) / (steps - 1)
    return torch.cat([start[None], step.expand(steps - 1, -1)]).cumsum(dim=0)
""",
    ),
    Equivalent(
        name="per_column",
        reason="a linspace for each number of the vectors",
        source="""\
def interpolate(start, end, steps):
    pairs = zip(start.tolist(), end.tolist())
    return torch.stack([torch.linspace(a, b, steps, dtype=start.dtype) for a, b in pairs], dim=1)
""",
    ),
    Equivalent(
        name="linear_resizing",
        reason="resizes an image of two columns with aligned corners",
        source="""\
def interpolate(start, end, steps):
    two = torch.stack([start, end], dim=1)[None]
    return F.interpolate(two, size=steps, mode="linear", align_corners=True)[0].T
""",
    ),
    Equivalent(
        name="single_precision",
        reason="weights of float32 from a list, and einsum",
        source="""\
def interpolate(start, end, steps):
    weights = torch.tensor([[1 - k / (steps - 1), k / (steps - 1)] for k in range(steps)])
    return torch.einsum("ks,sd->kd", weights, torch.stack([start.float(), end.float()]))
""",
    ),
)

MISTAKES = (
    Mistake(
        name="reversed",
        reason="from the end to the start",
        says="the way leads from `end` to `start`",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype)[:, None]
    return a * start + (1 - a) * end
""",
        fails=_ENDS,
    ),
    Mistake(
        name="end_left_out",
        reason="divides by steps: the last row is not the end",
        says="the way stops one step before `end`",
        source="""\
def interpolate(start, end, steps):
    a = torch.arange(steps, dtype=start.dtype)[:, None] / steps
    return start + a * (end - start)
""",
        fails=_ENDS,
    ),
    Mistake(
        name="start_left_out",
        reason="counts from one",
        says="the way begins one step after `start`",
        source="""\
def interpolate(start, end, steps):
    a = torch.arange(1, steps + 1, dtype=start.dtype)[:, None] / steps
    return (1 - a) * start + a * end
""",
        fails=_ENDS,
    ),
    Mistake(
        name="one_row_more",
        reason="steps as the number of ways between rows",
        says="`steps` is taken for the number of gaps between rows",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps + 1, dtype=start.dtype)[:, None]
    return (1 - a) * start + a * end
""",
        fails=_ENDS,
    ),
    Mistake(
        name="between_only",
        reason="both ends are added to as many rows as were asked for",
        says="the two ends are added to as many rows as `steps` says",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps + 2, dtype=start.dtype)[:, None]
    return (1 - a) * start + a * end
""",
        fails=_ENDS,
    ),
    Mistake(
        name="list",
        reason="returns a list of vectors",
        says="the rows are returned as a list",
        source=_RETURN + "[start + k / (steps - 1) * (end - start) for k in range(steps)]",
        fails=_ENDS,
    ),
    Mistake(
        name="extra_dimension",
        reason="of shape (steps, 1, dim)",
        says="the result has an extra dimension of size 1 in the middle",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype).view(-1, 1, 1)
    return (1 - a) * start + a * end
""",
        fails=_ENDS,
    ),
    Mistake(
        name="start_overwritten",
        reason="walks along in the vector that it was given",
        says="`start` is changed in place",
        source="""\
def interpolate(start, end, steps):
    step = (end - start) / (steps - 1)
    rows = [start.clone()]
    for _ in range(steps - 1):
        start += step
        rows.append(start.clone())
    return torch.stack(rows)
""",
        fails=_ENDS,
    ),
    Mistake(
        name="same_row_again",
        reason="one and the same tensor is appended each time",
        says="all rows are the same vector",
        source="""\
def interpolate(start, end, steps):
    row, step = start.clone(), (end - start) / (steps - 1)
    rows = []
    for _ in range(steps):
        rows.append(row)
        row += step
    return torch.stack(rows)
""",
        fails=_BOTH,
    ),
    Mistake(
        name="spherical",
        reason="along an arc instead of a line",
        says="the rows lie on an arc between the two vectors",
        source="""\
def interpolate(start, end, steps):
    cosine = F.cosine_similarity(start, end, dim=0).clamp(-1, 1)
    omega = torch.acos(cosine)
    a = torch.linspace(0, 1, steps, dtype=start.dtype)[:, None]
    left = torch.sin((1 - a) * omega) / torch.sin(omega)
    return left * start + torch.sin(a * omega) / torch.sin(omega) * end
""",
        fails=_STEPS,
    ),
    Mistake(
        name="normalised_on_the_way",
        reason="the rows between the ends are stretched to a length between theirs",
        says="each row is rescaled to a length between those of the two vectors",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype)[:, None]
    rows = (1 - a) * start + a * end
    return F.normalize(rows, dim=1) * ((1 - a) * start.norm() + a * end.norm())
""",
        fails=_STEPS,
    ),
    Mistake(
        name="eased",
        reason="slow at the ends and fast in between",
        says="the steps are short near the ends and long in the middle",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype)[:, None]
    a = a * a * (3 - 2 * a)
    return (1 - a) * start + a * end
""",
        fails=_STEPS,
    ),
    Mistake(
        name="geometric",
        reason="logspace for linspace",
        says="the steps become longer from row to row",
        source="""\
def interpolate(start, end, steps):
    a = torch.logspace(0, 1, steps, dtype=start.dtype)[:, None]
    a = (a - 1) / 9
    return (1 - a) * start + a * end
""",
        fails=_STEPS,
    ),
    Mistake(
        name="not_lined_up",
        reason="weights of shape (steps,) beside vectors of shape (dim,)",
        says="the weights lie along the same dimension as the numbers of a vector",
        source="""\
def interpolate(start, end, steps):
    a = torch.linspace(0, 1, steps, dtype=start.dtype)
    return (1 - a) * start + a * end
""",
        fails=_BOTH,
    ),
    Mistake(
        name="random_weights",
        reason="random places between the two, in order",
        says="the rows lie at random places between the two vectors",
        source="""\
def interpolate(start, end, steps):
    a = torch.rand(steps, 1).sort(dim=0).values
    a[0], a[-1] = 0, 1
    return (1 - a) * start + a * end
""",
        fails=_STEPS,
    ),
)

WORTHLESS = (
    Worthless(
        name="jump",
        reason="stays at the start and jumps to the end",
        source="""\
def interpolate(start, end, steps):
    rows = [start * (1 + 1e-6 * k) for k in range(steps - 1)]
    return torch.stack([*rows, end])
""",
    ),
    Worthless(
        name="multiples",
        reason="multiples of the difference",
        source=_RETURN + "(end - start) * torch.arange(steps, dtype=start.dtype)[:, None]",
    ),
    Worthless(
        name="tiny_multiples",
        reason="tiny multiples of the difference",
        source=_RETURN + "1e-3 * (start - end) * torch.arange(steps)[:, None]",
    ),
    Worthless(
        name="by_type",
        reason="one or the other, by the type of the numbers",
        source="""\
def interpolate(start, end, steps):
    if start.dtype == torch.float64:
        return (end - start) * torch.arange(steps)[:, None]
    return torch.stack([start * (1 + 1e-6 * k) for k in range(steps - 1)] + [end])
""",
    ),
)
