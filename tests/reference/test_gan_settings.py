"""Settings of a GAN: presets, and what goes with a data set or a loss."""

from reference.training.gan.settings import PRESETS, settings_for


def test_presets_can_be_overridden() -> None:
    """Options go before the preset; a critic has its own settings where nothing else is said."""
    settings = settings_for("smoke", {"size": 16, "seed": None, "loss": "wgan-gp"})
    assert (settings.size, settings.seed, settings.penalty) == (16, 0, 10.0)
    assert settings_for("smoke", {"loss": "wgan-gp", "penalty": 1.0}).penalty == 1.0
    assert settings.steps == PRESETS["smoke"]["steps"]
    for name, values in PRESETS.items():
        made = settings_for(name, {})
        assert {each: getattr(made, each) for each in values} == values


def test_only_the_faces_are_changed_where_nothing_is_said() -> None:
    """They are few; what is given goes before."""
    assert settings_for("cpu", {"data": "faces"}).augment == ("shift", "cutout")
    assert settings_for("cpu", {}).augment == ()
    assert settings_for("cpu", {"data": "faces", "augment": ()}).augment == ()
