"""A GAN that learns to make images (Goodfellow et al., 2014; Radford, Metz and Chintala, 2016).

    python -m reference.train_gan --data faces

Digits are the default, and lie beside the code; faces come with scikit-image. Nothing is
downloaded.
"""

import json
from pathlib import Path
from typing import Any

import click

from reference.training.cli import CONTEXT, exit_status, run_options

__all__ = ["main"]

_POSITIVE = click.FloatRange(0, min_open=True)


def _names(_: click.Context, __: click.Parameter, text: str | None) -> tuple[str, ...] | None:
    if text is None:
        return None
    return () if text == "none" else tuple(name.strip() for name in text.split(","))


@click.command(context_settings=CONTEXT)
@click.option(
    "--data",
    help="digits, faces, small-digits, mnist, fashion-mnist, lfw, celeba or folder:PATH.",
)
@click.option(
    "--data-root",
    type=click.Path(path_type=Path),
    default=Path("data"),
    show_default=True,
    help="Where data sets are kept, and downloaded to.",
)
@click.option("--loss", type=click.Choice(["bce", "lsgan", "wgan-gp"]), help="What is minimised.")
@click.option("--size", type=int, help="Of the images: 16, 32, 64, 128 or 256 pixels.")
@click.option("--steps", type=click.IntRange(1), help="Steps of the generator.")
@click.option("--batch", type=click.IntRange(2), help="Images in a batch.")
@click.option("--lr-generator", type=_POSITIVE, help="Learning rate of the generator.")
@click.option("--lr-discriminator", type=_POSITIVE, help="Learning rate of the discriminator.")
@click.option(
    "--ema",
    type=click.FloatRange(0, 1, max_open=True),
    help="Decay of the average of the generator's weights.",
)
@click.option("--latent-dim", type=click.IntRange(1), help="Numbers in a latent vector.")
@click.option("--width", type=click.IntRange(1), help="Channels at the highest resolution.")
@click.option(
    "--augment",
    callback=_names,
    help="Random changes before the discriminator, for small data sets: some of brightness, "
    "contrast, shift and cutout, with commas, or none.",
)
@click.option("--critic-steps", type=click.IntRange(1), help="Critic's steps per generator's.")
@click.option("--penalty", type=click.FloatRange(0), help="Of the critic's gradient, for wgan-gp.")
@click.option("--compile", "compiled", is_flag=True, help="Compile first; pays for long runs.")
@run_options("runs/gan")
def main(
    preset: str,
    output: Path,
    data_root: Path,
    resume: bool,
    device: str,
    compiled: bool,
    quiet: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Train a GAN on images, and write samples of it to a directory.

    Options that are not given come from the preset. Interrupted (Ctrl-C), the run goes on where it
    stopped when the same command is given again.

    Example: python -m reference.train_gan --data digits --loss lsgan --output runs/digits
    """
    # Imported here, as --help should not wait for torch.
    from reference.training.devices import choose_device
    from reference.training.gan.run import GanRun
    from reference.training.gan.settings import settings_for

    with exit_status():
        settings = settings_for(preset, options)
        where = choose_device(device, settings.precision)
        run = GanRun(
            settings, output, where, data_root=data_root, compiled=compiled, quiet=quiet or as_json
        )
        metrics = run.run(resume=resume)
    if as_json:
        click.echo(json.dumps(metrics))
    elif not quiet:
        click.echo(
            f"{output / 'samples.png'}: {metrics['steps']} steps in {metrics['seconds']:.0f} s, "
            f"{metrics['images_per_second']:.0f} images/s; a nearest neighbour tells "
            f"{metrics['one_nn_accuracy']:.0%}, sliced Wasserstein distance "
            f"{metrics['sliced_wasserstein']:.3f}"
        )


if __name__ == "__main__":
    main()
