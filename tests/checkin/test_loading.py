from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from painedu.checkin.loading import load_checkin
from painedu.source.problem import SourceError

RESOURCES = Path(__file__).parents[2] / "resources"


@pytest.mark.parametrize("name", ["questions", "safety", "feedback", "regions"])
def test_a_misspelt_key_is_named_with_its_line(tmp_path: Path, name: str) -> None:
    shutil.copytree(RESOURCES / "checkin", tmp_path / "checkin")
    path = tmp_path / "checkin" / f"{name}.yaml"
    path.write_text(f'titel: "x"\n{path.read_text(encoding="utf-8")}', encoding="utf-8")

    with pytest.raises(SourceError, match=rf"{name}\.yaml:1:1: the key 'titel' is not known"):
        load_checkin(tmp_path)


def test_each_file_is_its_own_context_for_translation() -> None:
    texts = load_checkin(RESOURCES)

    contexts = [texts.questions.id, texts.safety.id, texts.feedback.id, texts.regions.id]
    assert contexts == ["questions", "safety", "feedback", "regions"]
