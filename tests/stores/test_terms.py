"""Words as an index keeps them."""

from onrecord.stores.terms import asked, terms


def test_words_lose_case_and_accents() -> None:
    assert terms("Café, 12 MEN at Čapljina") == ["cafe", "12", "men", "at", "capljina"]


def test_a_query_splits_into_words_and_phrases() -> None:
    assert asked('bridge "two men" „großes Tor“') == [("bridge",), ("two", "men"), ("grosses", "tor")]


def test_an_endless_word_is_cut() -> None:
    assert {len(word) for word in terms("x" * 640)} == {64}
