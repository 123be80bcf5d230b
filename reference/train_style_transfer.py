"""Neural style transfer of one image (Gatys, Ecker and Bethge, 2016).

    python -m reference.train_style_transfer --content china --style starry

These two are the default: a photograph that comes with scikit-learn, and a drawing that comes with
us, as does the encoder. Nothing is downloaded unless VGG-19 is asked for.
"""

import json
from pathlib import Path
from typing import Any

import click

from reference.training.cli import CONTEXT, exit_status, run_options

__all__ = ["main"]


def _names(_context: click.Context, _option: click.Parameter, value: str | None) -> Any:
    return None if value is None else tuple(name.strip() for name in value.split(","))


@click.command(context_settings=CONTEXT)
@click.option("--content", help="The content image: a path, or a name such as chelsea or china.")
@click.option("--style", help="The style image: a path, or a name such as starry or mosaic.")
@click.option("--size", type=click.IntRange(1, 8192), help="Shorter side of the result, in pixels.")
@click.option(
    "--style-scale",
    type=click.FloatRange(0, min_open=True),
    help="Size of the style image, relative to --size.",
)
@click.option("--steps", type=click.IntRange(1), help="Evaluations of the loss and its gradient.")
@click.option("--content-weight", type=click.FloatRange(0), help="Weight of the content.")
@click.option("--style-weight", type=click.FloatRange(0), help="Weight of the style.")
@click.option("--tv-weight", type=click.FloatRange(0), help="Weight of the total variation.")
@click.option("--content-layers", callback=_names, help="Such as block2; several with commas.")
@click.option("--style-layers", callback=_names, help="Such as stem,block1,block4.")
@click.option("--start", type=click.FloatRange(0, 1), help="Noise in the first image, 0 to 1.")
@click.option(
    "--encoder",
    type=click.Choice(["efficientnet", "pretrained", "random"]),
    help="EfficientNet-Lite0, or VGG-19 with pretrained or random weights.",
)
@click.option(
    "--weights",
    type=click.Path(path_type=Path),
    help="A file with pretrained weights of VGG-19: vgg19-dcbb9e9d.pth, or .safetensors.",
)
@click.option("--weights-sha256", help="What the hash of the weights file must be.")
@click.option("--pooling", type=click.Choice(["max", "average"]), help="How VGG-19 pools.")
@run_options("runs/style_transfer")
def main(
    preset: str,
    output: Path,
    resume: bool,
    device: str,
    quiet: bool,
    as_json: bool,
    **options: Any,
) -> None:
    """Give one image the style of another, and write the result to a directory.

    Options that are not given come from the preset. Interrupted (Ctrl-C), the run goes on where it
    stopped when the same command is given again.

    Example: python -m reference.train_style_transfer --content photo.jpg --style mosaic --size 256
    """
    # Imported here, as --help should not wait for torch.
    from reference.training.devices import choose_device
    from reference.training.style_transfer.run import StyleRun
    from reference.training.style_transfer.settings import settings_for

    with exit_status():
        settings = settings_for(preset, options)
        where = choose_device(device, settings.precision)
        run = StyleRun(settings, output, where)
        metrics = run.run(resume=resume, quiet=quiet or as_json)
    if as_json:
        click.echo(json.dumps(metrics))
    elif not quiet:
        click.echo(
            f"{output / 'stylized.png'}: {metrics['width']}x{metrics['height']} pixels after "
            f"{metrics['evaluations']} evaluations in {metrics['seconds']:.0f} s; "
            f"loss {metrics['losses']['total']:.4g}"
        )


if __name__ == "__main__":
    main()
