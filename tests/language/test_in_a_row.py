from painedu.language.in_a_row import in_a_row


def test_only_latin_sentences_need_a_space_between_them() -> None:
    assert in_a_row("Walk.", "", "Rest.") == "Walk. Rest."
    assert in_a_row("先走走。", "再休息。") == "先走走。再休息。"
    assert in_a_row() == ""
