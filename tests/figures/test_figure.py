"""What figures say."""

from __future__ import annotations

from pathlib import Path

import pytest

from painedu.figures.figure import figure_ids, load_figure
from painedu.source.folder import data_root
from painedu.source.problem import SourceError

RESOURCES = data_root() / "resources"
WORDS = """id: small
drawing_not_data: {sketch}
states:
  - id: only
    label: "Only"
    alt: "One."
words:
  {word}: "Some words"
"""


def written(folder: Path, text: str) -> Path:
    (folder / "figures").mkdir()
    (folder / "figures" / "small.yaml").write_text(text, encoding="utf-8")
    return folder


def test_only_words_with_a_drawing_are_a_figure(tmp_path: Path) -> None:
    written(tmp_path, WORDS.format(sketch="false", word="any"))
    assert figure_ids(tmp_path) == []
    (tmp_path / "figures" / "small.typ").write_text("#let draw(r) = []", encoding="utf-8")
    assert figure_ids(tmp_path) == ["small"]


def test_a_sketch_has_to_say_that_it_is_one(tmp_path: Path) -> None:
    written(tmp_path, WORDS.format(sketch="true", word="any"))
    with pytest.raises(SourceError, match=r"small\.yaml:8:\d+: a sketch must say so"):
        load_figure(tmp_path, "small")


def test_a_state_is_found_by_its_id(tmp_path: Path) -> None:
    figure = load_figure(written(tmp_path, WORDS.format(sketch="true", word="sketch")), "small")
    assert figure.state("only").alt == "One."
    with pytest.raises(KeyError):
        figure.state("other")


@pytest.mark.parametrize("name", figure_ids(RESOURCES))
def test_the_id_is_the_name_of_the_file(name: str) -> None:
    assert load_figure(RESOURCES, name).id == name


@pytest.mark.parametrize("name", figure_ids(RESOURCES))
def test_every_alternative_text_says_when_it_describes_a_sketch(name: str) -> None:
    for state in load_figure(RESOURCES, name).states:
        sketch = load_figure(RESOURCES, name).drawing_not_data and (name, state.id) != (
            "brain-study",
            "people",
        )
        assert state.alt.startswith("A drawing, not data. ") is sketch


@pytest.mark.parametrize("name", figure_ids(RESOURCES))
def test_a_state_without_data_names_a_state_that_needs_none(name: str) -> None:
    figure = load_figure(RESOURCES, name)
    for state in figure.states:
        if "{" in state.alt and not state.parts:
            assert "{" not in figure.state(state.without_data).alt
