"""One run of a GAN, from settings to the files that it leaves behind."""

import hashlib
import time
from pathlib import Path
from typing import Any

import torch

from reference.training import devices
from reference.training.errors import UsageFault
from reference.training.gan.artifacts import GanResult
from reference.training.gan.losses import LOSSES
from reference.training.gan.metrics import held_out
from reference.training.gan.networks import Discriminator, Generator, networks
from reference.training.gan.sampler import Batches
from reference.training.gan.samples import SampleLog
from reference.training.gan.settings import GanSettings
from reference.training.gan.trainer import GanTrainer
from reference.training.images.datasets import load_images, to_unit
from reference.training.interrupts import interruptible
from reference.training.progress import Report, reporting
from reference.training.run_directory import Checkpoint, RunDirectory
from reference.training.settings import as_json

__all__ = ["GanRun"]

_BETWEEN_REPORTS = 50  # steps: reading losses waits for a GPU
_HASHED = 256  # images


class GanRun:
    """Training in a run directory.

    Args:
        settings: all that decides about the result.
        folder: the run's directory; it is made when the run begins.
        device: where to compute.
        data_root: where data sets are kept.
        compiled: whether to compile the networks first.
        quiet: show no progress.

    Raises:
        TrainingFault: the images, the compiler or the memory are not what they have to be.
    """

    def __init__(
        self,
        settings: GanSettings,
        folder: Path,
        device: torch.device,
        *,
        data_root: Path = Path("data"),
        compiled: bool = False,
        quiet: bool = False,
    ) -> None:
        self.settings, self.folder, self.device, self.quiet = settings, folder, device, quiet
        self.images = load_images(settings.data, settings.size, root=data_root, quiet=quiet)
        self.trained_on = len(self.images) - held_out(len(self.images))
        self.trainer = self._trainer()
        if compiled:
            self._compile()
        self.rows: list[list[float]] = []
        self.samples = SampleLog(
            folder / "samples",
            size=settings.size,
            steps=settings.steps,
            latent_dim=settings.latent_dim,
            seed=settings.seed,
        )
        self.seconds = 0.0

    def run(self, *, resume: bool = True) -> dict[str, Any]:
        """Train and write all files; what is finished already is not done again.

        Args:
            resume: whether to go on where an earlier run in this directory stopped.

        Returns:
            What `metrics.json` says.

        Raises:
            TrainingFault: the directory holds another run, or memory runs out.
            Stopped: a signal asked for it.
        """
        self.directory = RunDirectory(self.folder)
        checkpoint = self.directory.begin(self.identity(), resume=resume)
        finished = self.directory.metrics()
        if finished is not None:
            return finished
        self._begin(checkpoint)
        with devices.computing(self.device, self.settings.precision):
            self._train()
            return self._result().write(self.directory)

    def identity(self) -> dict[str, Any]:
        """What decides whether two runs are the same: the settings, and the images."""
        # All of a large data set would take long to read.
        some = self.images[:: max(1, len(self.images) // _HASHED)].contiguous()
        return {
            **as_json(self.settings),
            "images": list(self.images.shape),
            "trained_on": self.trained_on,
            "images_sha256": hashlib.sha256(some.numpy().tobytes()).hexdigest(),
        }

    def _trainer(self) -> GanTrainer:
        chosen = self.settings
        made = networks(
            latent_dim=chosen.latent_dim,
            channels=self.images.shape[1],
            size=chosen.size,
            width=chosen.width,
            critic=LOSSES[chosen.loss].critic,
            seed=chosen.seed,
        )
        self._check_memory(*made)
        return GanTrainer(
            *(network.to(self.device) for network in made),
            latent_dim=chosen.latent_dim,
            loss=chosen.loss,
            lr_generator=chosen.lr_generator,
            lr_discriminator=chosen.lr_discriminator,
            ema=chosen.ema,
            critic_steps=chosen.critic_steps,
            penalty=chosen.penalty,
            augment=chosen.augment,
            seed=chosen.seed,
        )

    def _check_memory(self, generator: Generator, discriminator: Discriminator) -> None:
        # Measured at 64 pixels: 0.9 to 1.1 times what the layers put out; the generator's once, the
        # discriminator's for both kinds of images, and twice more where gradients have some.
        times = 4 if LOSSES[self.settings.loss].critic else 2
        shape = self.images.shape[1:]
        one = devices.output_bytes(generator.layers, self.settings.latent_dim)
        one += times * devices.output_bytes(discriminator.layers, *shape)
        weights = [*generator.parameters(), *discriminator.parameters()]
        # Weights, gradients, two numbers of Adam for each, and the average.
        kept = 5 * 4 * sum(each.numel() for each in weights)
        devices.check_memory(
            int(0.4e9 + 1.3 * self.settings.batch * one + kept),
            self.device,
            remedy="choose a smaller --size, --batch or --width",
        )

    def _compile(self) -> None:
        if LOSSES[self.settings.loss].critic:
            raise UsageFault(
                "torch.compile has no gradients of gradients, which the penalty of wgan-gp needs. "
                "What to do: leave out --compile, or choose another --loss."
            )
        # The compiler takes a second to import.
        from reference.training.compilation import check_compiler

        check_compiler(self.device)
        self.trainer.compile()

    def _train(self) -> None:
        chosen, steps = self.settings, self.settings.steps
        batches = Batches(self.trained_on, chosen.batch * chosen.critic_steps, chosen.seed)
        started, before, first = time.monotonic(), self.seconds, self.trainer.steps
        with (
            interruptible(self._save) as after_step,
            reporting(steps, part=first / steps, quiet=self.quiet) as report,
        ):
            for step in range(first + 1, steps + 1):
                self.trainer.pair(self._real(batches[step - 1]))
                self.seconds = before + time.monotonic() - started
                if step in self.samples.at:
                    self.samples.keep(step, self.trainer.average.ready())
                if step % _BETWEEN_REPORTS == 0 or step == steps:
                    self._read(report)
                after_step(f"{step} of {steps} steps")

    def _real(self, indices: torch.Tensor) -> torch.Tensor:
        chosen = self.images[indices]
        if self.device.type == "cuda":
            # From pinned memory, copying does not wait for what the GPU still has to do.
            chosen = chosen.pin_memory().to(self.device, non_blocking=True)
        return to_unit(chosen)

    def _read(self, report: Report | None = None) -> None:
        losses = self.trainer.read_losses()
        first = len(self.rows) + 1
        self.rows += [[step, *values] for step, values in enumerate(losses, start=first)]
        if report is not None:
            done, discriminator, generator, _ = self.rows[-1]
            shown = {"discriminator": discriminator, "generator": generator}
            report(int(done), done / self.settings.steps, shown)

    def _save(self) -> None:
        self._read()
        tensors = {f"state.{k}": v for k, v in self.trainer.state_dict().items()}
        tensors |= {f"sample.{step}": images for step, images in self.samples.images.items()}
        self.directory.save(
            Checkpoint(tensors=tensors, numbers={"seconds": self.seconds}, rows=self.rows)
        )

    def _begin(self, checkpoint: Checkpoint | None) -> None:
        samples = {} if checkpoint is None else checkpoint.below("sample")
        self.samples.begin({int(step): images for step, images in samples.items()})
        if checkpoint is not None:
            self.trainer.load_state_dict(checkpoint.below("state"))
            self.rows = [list(row) for row in checkpoint.rows]
            self.seconds = checkpoint.numbers["seconds"]

    def _result(self) -> GanResult:
        chosen = self.settings
        seen = chosen.steps * chosen.batch * chosen.critic_steps
        return GanResult(
            images=self.images,
            trained_on=self.trained_on,
            generator=self.trainer.average.ready(),
            latent_dim=chosen.latent_dim,
            samples=self.samples.images,
            rows=self.rows,
            seed=chosen.seed,
            about={
                "steps": chosen.steps,
                "seconds": round(self.seconds, 2),
                "images_per_second": round(seen / self.seconds, 1),
                "device": str(self.device),
                "threads": torch.get_num_threads(),
            },
        )
