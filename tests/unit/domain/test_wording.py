"""What is said is plain English, and knows how it was made."""

import copy
import json
import pickle

from desktop.domain.wording import Worded, again, filled, listed, say, series, shown, speak_with


def test_what_is_said_is_english_text() -> None:
    said = say("{who} was not called.", who="Asha")
    assert said == "Asha was not called."
    assert hash(said) == hash("Asha was not called.")
    assert json.dumps(said) == '"Asha was not called."'
    assert isinstance(said, Worded)
    assert (said.template, dict(said.parts)) == ("{who} was not called.", {"who": "Asha"})


def test_one_has_words_of_its_own() -> None:
    rows = [say("{count:,} rows", one="{count:,} row", count=count) for count in (0, 1, 1204)]
    assert rows == ["0 rows", "1 row", "1,204 rows"]


def test_texts_in_a_row() -> None:
    assert listed(["No answer.", "", "Try again."], " ") == "No answer. Try again."
    assert listed([]) == ""
    assert [series(list(names)) for names in ("A", "AB", "ABC")] == ["A", "A and B", "A, B and C"]
    assert filled(say("{count} held"), count=3) == "3 held"


def test_a_template_speaks_the_language_of_the_screen() -> None:
    state = say("Open")
    speak_with(lambda text: text.template.upper())
    try:
        assert f"{state} since 9" == "OPEN since 9"
        assert shown(state) == "OPEN"
        assert shown("Open") == "Open", "nobody said it: it may be a name"
        assert shown(again("Open")) == "OPEN"
        assert str(say("{state}.", state=state)) == "Open.", "logs and files stay English"
    finally:
        from desktop.qtmodels.local import _translated

        speak_with(_translated)


def test_a_copy_is_the_plain_text() -> None:
    said = say("{who} was not called.", who="Ananya")
    for copied in (
        copy.copy(said),
        copy.deepcopy({"is": said})["is"],
        pickle.loads(pickle.dumps(said)),
    ):
        assert (type(copied), copied) == (str, "Ananya was not called.")
