"""Which images make up which batch."""

import hashlib

import torch

__all__ = ["Batches"]


class Batches:
    """Images in random order, again and again, each once in each round.

    Batch number k depends on k and the seed alone, so that an interrupted run goes on exactly.

    Args:
        number: of images.
        batch: images in a batch; it may reach into the next round, or over several.
        seed: of the order.
    """

    def __init__(self, number: int, batch: int, seed: int) -> None:
        self.number, self.batch, self.seed = number, batch, seed
        self._round, self._order = -1, torch.empty(0, dtype=torch.long)

    def __getitem__(self, index: int) -> torch.Tensor:
        """Indices of the images in a batch, an int64 tensor of shape (batch,)."""
        parts, position, left = [], index * self.batch, self.batch
        while left:
            turn, start = divmod(position, self.number)
            parts.append(self._permutation(turn)[start : start + left])
            position, left = position + len(parts[-1]), left - len(parts[-1])
        return torch.cat(parts)

    def _permutation(self, turn: int) -> torch.Tensor:
        if turn != self._round:
            # A sum would give the second round of one seed the order of the first of the next.
            digest = hashlib.sha256(f"{self.seed} {turn}".encode()).digest()
            random = torch.Generator().manual_seed(int.from_bytes(digest[:7], "big"))
            self._round, self._order = turn, torch.randperm(self.number, generator=random)
        return self._order
