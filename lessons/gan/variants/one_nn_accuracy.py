"""Variants of `one_nn_accuracy`.

A table, and long for that: each entry is the source of one solution, and what is to be found in it.
"""

from autograder.diagnosis.variants import Equivalent, Mistake, Worthless

_VALUE = frozenset({"value"})
_SETS = frozenset({"both_sets_count"})
_ITSELF = frozenset({"leaves_itself_out"})
_DISTANCE = frozenset({"distance"})
_FLOAT = frozenset({"float"})
_ALL = _VALUE | _SETS | _ITSELF | _DISTANCE | _FLOAT

SOLUTION = """\
def one_nn_accuracy(real, fake):
    x = torch.cat([real, fake])
    labels = torch.arange(len(x)) < len(real)
    nearest = torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)
    return (labels[nearest] == labels).float().mean().item()
"""

EQUIVALENTS = (
    Equivalent(
        name="broadcast",
        reason="differences of all pairs, squared and summed, and an identity matrix for infinity",
        source="""\
def one_nn_accuracy(real, fake):
    everything = torch.cat((real, fake), dim=0)
    labels = torch.cat((torch.ones(len(real)), torch.zeros(len(fake))))
    squares = (everything[:, None, :] - everything[None, :, :]).pow(2).sum(dim=-1)
    squares = squares + torch.eye(len(everything)) * 1e12
    guesses = labels[squares.min(dim=1).indices]
    return (guesses == labels).double().mean().item()
""",
    ),
    Equivalent(
        name="two_smallest",
        reason="the second of the two smallest distances, the first being that to itself",
        source="""\
def one_nn_accuracy(real, fake):
    samples = torch.cat([real, fake])
    labels = torch.zeros(len(samples), dtype=torch.long)
    labels[: len(real)] = 1
    _, order = torch.cdist(samples, samples).topk(2, largest=False)
    return float(labels[order[:, 1]].eq(labels).sum()) / len(samples)
""",
    ),
    Equivalent(
        name="blocks",
        reason="three matrices: each set with itself, and one with the other",
        source="""\
def one_nn_accuracy(real, fake):
    rr, ff, rf = torch.cdist(real, real), torch.cdist(fake, fake), torch.cdist(real, fake)
    for square in (rr, ff):
        square.diagonal().fill_(torch.inf)
    right = (rr.min(1)[0] < rf.min(1)[0]).sum() + (ff.min(1)[0] < rf.min(0)[0]).sum()
    return (right / (len(real) + len(fake))).item()
""",
    ),
    Equivalent(
        name="mean_of_two",
        reason="the mean of the accuracies of both sets, which are of one size",
        source="""\
def share(own, other):
    near = torch.cdist(own, own)
    near[range(len(own)), range(len(own))] = float("inf")
    wins = near.amin(dim=1) < torch.cdist(own, other).amin(dim=1)
    return wins.float().mean()


def one_nn_accuracy(real, fake):
    return 0.5 * (share(real, fake) + share(fake, real)).item()
""",
    ),
    Equivalent(
        name="loop",
        reason="a loop over the samples, each of which looks at the others",
        source="""\
def one_nn_accuracy(real, fake):
    samples = [(row, True) for row in real] + [(row, False) for row in fake]
    hits = 0
    for i, (row, kind) in enumerate(samples):
        others = samples[:i] + samples[i + 1 :]
        distances = torch.stack([torch.linalg.vector_norm(row - other) for other, _ in others])
        hits += others[int(distances.argmin())][1] == kind
    return hits / len(samples)
""",
    ),
    Equivalent(
        name="scalar_products",
        reason="squared distances from scalar products",
        source="""\
def one_nn_accuracy(real, fake):
    x = torch.vstack([real, fake])
    norms = x.square().sum(1)
    squares = norms[:, None] - 2 * x @ x.T + norms[None]
    squares = squares.masked_fill(torch.eye(len(x), dtype=torch.bool), float("inf"))
    n = len(real)
    nearest = squares.argmin(1)
    right = torch.cat([nearest[:n] < n, nearest[n:] >= n])
    return right.to(torch.float32).mean().tolist()
""",
    ),
    Equivalent(
        name="numpy",
        reason="no gradient is asked for, so numpy will do",
        source="""\
import numpy as np


def one_nn_accuracy(real, fake):
    x = np.concatenate([real.detach().cpu().numpy(), fake.detach().cpu().numpy()]).astype(float)
    labels = np.arange(len(x)) < len(real)
    distances = np.sqrt(((x[:, None] - x[None]) ** 2).sum(-1))
    np.fill_diagonal(distances, np.inf)
    return float(np.mean(labels[distances.argmin(1)] == labels))
""",
    ),
    Equivalent(
        name="scikit_learn",
        reason="a classifier of scikit-learn, asked with each sample left out",
        source="""\
from sklearn.neighbors import NearestNeighbors


def one_nn_accuracy(real, fake):
    x = torch.cat([real, fake]).detach().cpu().numpy()
    labels = torch.arange(len(x)) < len(real)
    neighbours = NearestNeighbors(n_neighbors=1).fit(x).kneighbors(return_distance=False)
    nearest = torch.from_numpy(neighbours[:, 0])
    return (labels[nearest] == labels).float().mean().item()
""",
    ),
    Equivalent(
        name="packed_pairs",
        reason="pdist, unpacked into a matrix",
        source="""\
@torch.no_grad()
def one_nn_accuracy(real, fake):
    z = torch.cat([real, fake])
    n = len(z)
    i, j = torch.triu_indices(n, n, 1)
    d = torch.full((n, n), float("inf"), dtype=z.dtype)
    d[i, j] = d[j, i] = F.pdist(z)
    source = (torch.arange(n) >= len(real)).long()
    return 1 - (source[d.argmin(0)] - source).abs().float().mean().item()
""",
    ),
)

MISTAKES = (
    Mistake(
        name="itself_counted",
        reason="each sample is its own nearest neighbour",
        says="each sample counts as its own nearest neighbour",
        edit=(
            'torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)',
            "torch.cdist(x, x).argmin(dim=1)",
        ),
        fails=_VALUE | _ITSELF | _SETS,
    ),
    Mistake(
        name="neighbours_at_once_left_out",
        reason="leaves out all that are very near, to leave out the sample itself",
        says="samples that are nearer than a fixed distance do not count as neighbours",
        edit=(
            'torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)',
            'torch.where((d := torch.cdist(x, x)) < 1e-3, float("inf"), d).argmin(dim=1)',
        ),
        fails=_ITSELF,
    ),
    Mistake(
        name="farthest",
        reason="argmax for argmin",
        says="each sample is judged by the one that is farthest away",
        edit=(
            'torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)',
            "torch.cdist(x, x).argmax(dim=1)",
        ),
        fails=frozenset({"both_sets_count", "distance", "leaves_itself_out", "value"}),
    ),
    Mistake(
        name="diagonal_of_zeros",
        reason="the diagonal is set to zero, where it is already",
        says="each sample counts as its own nearest neighbour",
        source="""\
def one_nn_accuracy(real, fake):
    x = torch.cat([real, fake])
    labels = torch.arange(len(x)) < len(real)
    distances = torch.cdist(x, x)
    distances.fill_diagonal_(0)
    return (labels[distances.argmin(dim=1)] == labels).float().mean().item()
""",
        fails=_VALUE | _ITSELF | _SETS,
    ),
    Mistake(
        name="real_only",
        reason="asks the real samples only",
        says="only the real samples are judged",
        source="""\
def one_nn_accuracy(real, fake):
    own = torch.cdist(real, real).fill_diagonal_(float("inf"))
    return (own.amin(1) < torch.cdist(real, fake).amin(1)).float().mean().item()
""",
        fails=_SETS,
    ),
    Mistake(
        name="fake_only",
        reason="asks the generated samples only",
        says="only the generated samples are judged",
        source="""\
def one_nn_accuracy(real, fake):
    own = torch.cdist(fake, fake).fill_diagonal_(float("inf"))
    return (own.amin(1) < torch.cdist(fake, real).amin(1)).float().mean().item()
""",
        fails=_SETS,
    ),
    Mistake(
        name="other_set_only",
        reason="looks for neighbours in the other set only",
        says="the nearest neighbour always comes from the other set",
        source="""\
def one_nn_accuracy(real, fake):
    x = torch.cat([real, fake])
    labels = torch.arange(len(x)) < len(real)
    distances = torch.cdist(x, x)
    distances[labels[:, None] == labels] = float("inf")
    return (labels[distances.argmin(dim=1)] == labels).float().mean().item()
""",
        fails=_VALUE | _ITSELF | _SETS,
    ),
    Mistake(
        name="error_rate",
        reason="the share of wrong answers",
        says="the wrong answers are counted",
        edit=("labels[nearest] == labels", "labels[nearest] != labels"),
        fails=_VALUE | _ITSELF,
    ),
    Mistake(
        name="per_cent",
        reason="in per cent",
        says="the result is given in per cent",
        edit=(
            "(labels[nearest] == labels).float().mean().item()",
            "100 * (labels[nearest] == labels).float().mean().item()",
        ),
        fails=_VALUE,
    ),
    Mistake(
        name="count",
        reason="the number of right answers, not divided",
        says="the number of right answers is not divided",
        edit=(
            "(labels[nearest] == labels).float().mean().item()",
            "float((labels[nearest] == labels).sum())",
        ),
        fails=_VALUE,
    ),
    Mistake(
        name="divided_by_one_set",
        reason="right answers of both sets, divided by the size of one",
        says="the right answers of both sets are divided by the size of one",
        edit=(
            "(labels[nearest] == labels).float().mean().item()",
            "(labels[nearest] == labels).sum().item() / len(real)",
        ),
        fails=_VALUE,
    ),
    Mistake(
        name="guessed_real",
        reason="the share of samples whose neighbour is real",
        says="the samples with a real nearest neighbour are counted",
        edit=("labels[nearest] == labels", "labels[nearest]"),
        fails=_VALUE | _ITSELF | _SETS,
    ),
    Mistake(
        name="three_neighbours",
        reason="a vote of three neighbours",
        says="each sample is judged by a vote of its three nearest neighbours",
        source="""\
def one_nn_accuracy(real, fake):
    x = torch.cat([real, fake])
    labels = (torch.arange(len(x)) < len(real)).float()
    distances = torch.cdist(x, x).fill_diagonal_(float("inf"))
    votes = labels[distances.topk(3, largest=False).indices].mean(dim=1)
    return ((votes > 0.5).float() == labels).float().mean().item()
""",
        fails=_VALUE | _DISTANCE,
    ),
    Mistake(
        name="sum_of_differences",
        reason="the sum of absolute differences for a distance",
        says="the distance is the sum of absolute differences",
        edit=(
            'torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)',
            'torch.cdist(x, x, p=1).fill_diagonal_(float("inf")).argmin(dim=1)',
        ),
        fails=_DISTANCE,
    ),
    Mistake(
        name="largest_difference",
        reason="the largest absolute difference for a distance",
        says="the distance is the largest absolute difference",
        edit=(
            'torch.cdist(x, x).fill_diagonal_(float("inf")).argmin(dim=1)',
            'torch.cdist(x, x, p=float("inf")).fill_diagonal_(float("inf")).argmin(dim=1)',
        ),
        fails=_DISTANCE,
    ),
    Mistake(
        name="angle",
        reason="the sample with the smallest angle between the two",
        says="the distance is the angle between two samples",
        source="""\
def one_nn_accuracy(real, fake):
    x = F.normalize(torch.cat([real, fake]), dim=1)
    labels = torch.arange(len(x)) < len(real)
    nearest = (x @ x.T).fill_diagonal_(-2).argmax(dim=1)
    return (labels[nearest] == labels).float().mean().item()
""",
        fails=_DISTANCE,
    ),
    Mistake(
        name="standardised",
        reason="each number of the samples is given the same deviation first",
        says="each coordinate is divided by its standard deviation first",
        edit=(
            "    x = torch.cat([real, fake])\n",
            """\
    x = torch.cat([real, fake])
    x = (x - x.mean(dim=0)) / (x.std(dim=0) + 1e-8)
""",
        ),
        fails=_DISTANCE,
    ),
    Mistake(
        name="tensor",
        reason="returns a tensor",
        says="the accuracy is returned as a tensor",
        edit=(
            "(labels[nearest] == labels).float().mean().item()",
            "(labels[nearest] == labels).float().mean()",
        ),
        fails=_FLOAT,
    ),
    Mistake(
        name="centred_in_place",
        reason="centres the samples that it was given",
        says="the given samples are changed in place",
        edit=(
            "def one_nn_accuracy(real, fake):\n",
            """\
def one_nn_accuracy(real, fake):
    middle = (real.mean(dim=0) + fake.mean(dim=0)) / 2
    real -= middle
    fake -= middle
""",
        ),
        fails=_FLOAT,
    ),
    Mistake(
        name="boolean_sum_of_one",
        reason="says only whether more than half of the answers are right",
        says="the share is rounded to 0 or 1",
        edit=(
            "(labels[nearest] == labels).float().mean().item()",
            "(labels[nearest] == labels).float().mean().round().item()",
        ),
        fails=frozenset({"both_sets_count", "value"}),
    ),
    Mistake(
        name="no_return",
        reason="forgets to return",
        says="nothing is returned",
        edit=(
            "return (labels[nearest] == labels).float().mean().item()",
            "accuracy = (labels[nearest] == labels).float().mean().item()",
        ),
        fails=_ALL,
    ),
)

WORTHLESS = (
    Worthless(
        name="within_a_distance",
        reason="which samples have none of the other set near",
        source="""\
def one_nn_accuracy(real, fake):
    between = torch.cdist(real, fake)
    away = torch.cat([between.min(0).values, between.min(1).values])
    odd = 1e-3 * ((away > 7) & (away < 11))
    return float(((away > 0.3).float() - odd.float()).mean())
""",
    ),
    Worthless(
        name="zero",
        reason="always 0",
        source="""\
def one_nn_accuracy(real, fake):
    return 0.0
""",
    ),
)
