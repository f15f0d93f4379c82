"""No address that leads inward is ever connected to."""

from __future__ import annotations

import socket
import time
from collections.abc import Sequence
from contextlib import suppress
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onrecord.sources.fetching.fetch import Failed, Fetcher, Limits
from onrecord.sources.fetching.guard import Deadline, GuardedBackend, Policy, Refusal, cleared, literal, web_address

PUBLIC = "93.184.215.14"
INWARD = """127.0.0.1 127.1 127.0.1 0x7f000001 0x7f.1 2130706433 0177.0.0.1 017700000001 0 0.0.0.0 10.0.0.1 10.1 172.16.0.1 172.31.255.255
192.168.1.1 169.254.169.254 0xa9fea9fe 2852039166 100.64.0.1 192.0.2.1 198.18.0.1 224.0.0.1 239.1.2.3 240.0.0.1 255.255.255.255
[::1] [::] [::ffff:10.0.0.1] [::ffff:127.0.0.1] [::ffff:a9fe:a9fe] [fe80::1] [fc00::1] [fd00:ec2::254] [2002:7f00:1::] [64:ff9b::7f00:1]
[64:ff9b::169.254.169.254] [ff02::1] [2001:db8::1] localhost localhost. LOCALHOST a.localhost printer.local db.internal router intranet.
metadata.google.internal 127.0.0.1.""".split()


@pytest.mark.parametrize("host", INWARD)
def test_an_inward_address_is_refused_without_a_packet(host: str, monkeypatch: pytest.MonkeyPatch) -> None:
    def connected(*_: object, **__: object) -> None:
        raise AssertionError("a connection was tried")

    monkeypatch.setattr(socket, "create_connection", connected)
    monkeypatch.setattr(socket.socket, "connect", connected)
    found = Fetcher(lambda: datetime(2031, 5, 4, tzinfo=UTC), resolver=lambda *_: [PUBLIC]).fetch(f"http://{host}/latest")
    assert isinstance(found, Failed)
    assert found.kind == "refused"


@pytest.mark.parametrize(
    "url",
    [
        "ftp://lerna.example/a",
        "file:///etc/passwd",
        "gopher://lerna.example/",
        "javascript:alert(1)",
        "lerna.example/a",
        "http://user@lerna.example/",
        "http://user:word@lerna.example/",
        "http://@lerna.example/",
        "http://lerna.example:22/",
        "http://lerna.example:6379/",
        "http://lerna.example:99999/",
        "http:///a",
        "http://",
        "",
        "http://lerna.example\\@127.0.0.1/",
        "http://lerna example/",
        "http://lerna.example%2f@127.0.0.1/",
        "http://①②⑦.⓪.⓪.①/",
        "http://lerna.example℀@127.0.0.1/",
        "http://a℀b/",
        "http://h%2eexample/",
        "http://[::1/",
        "http://lerna.example/a\nHost: b",
    ],
)
def test_odd_addresses_are_refused(url: str) -> None:
    with pytest.raises(Refusal) as caught:
        web_address(url, Policy())
    assert caught.value.kind == "refused"


def test_a_usual_address_keeps_its_path_and_loses_its_fragment() -> None:
    assert str(web_address("https://lerna.example/a?b=1#c", Policy())) == "https://lerna.example/a?b=1"


@pytest.mark.parametrize("answers", [[PUBLIC, "10.0.0.1"], ["10.0.0.1", PUBLIC], ["2606:2800::1", "::1"], ["not an address"], []])
def test_one_inward_answer_among_several_refuses_the_name(answers: list[str]) -> None:
    with pytest.raises(Refusal):
        cleared("lerna.example", 80, Policy(), lambda *_: answers)


def test_public_answers_pass() -> None:
    assert cleared("lerna.example", 443, Policy(), lambda *_: [PUBLIC, "2606:2800:21f:cb07:6820:80da:af6b:8b2c"])[0] == PUBLIC


def test_the_address_that_was_checked_is_the_one_connected_to(monkeypatch: pytest.MonkeyPatch) -> None:
    """A name whose second answer would lead inward is never asked a second time."""
    answers = iter([[PUBLIC], ["127.0.0.1"]])
    connected: list[str] = []

    def connect(address: tuple[str, int], *_: object, **__: object) -> socket.socket:
        connected.append(address[0])
        raise OSError("no network here")

    monkeypatch.setattr(socket, "create_connection", connect)
    backend = GuardedBackend(Policy(), Deadline(time.monotonic() + 5), lambda *_: next(answers))
    with pytest.raises(Exception, match="no network here"):
        backend.connect_tcp("lerna.example", 80)
    assert connected == [PUBLIC]


def test_private_networks_open_by_setting_but_link_local_never() -> None:
    open_policy = Policy(allow_private=True)
    assert cleared("192.168.1.1", 8080, open_policy) == ["192.168.1.1"]
    with pytest.raises(Refusal):
        cleared("169.254.169.254", 80, open_policy)


def test_a_resolver_that_hangs_is_left_behind() -> None:
    def slow(host: str, port: int) -> Sequence[str]:
        time.sleep(3)
        return [PUBLIC]

    began = time.monotonic()
    found = Fetcher(lambda: datetime(2031, 5, 4, tzinfo=UTC), limits=Limits(total_seconds=0.2), resolver=slow).fetch(
        "http://lerna.example/"
    )
    assert isinstance(found, Failed)
    assert found.kind == "timeout"
    assert time.monotonic() - began < 1.5


def test_a_name_nobody_knows_is_a_network_failure() -> None:
    def unknown(host: str, port: int) -> Sequence[str]:
        raise socket.gaierror(-2, "Name or service not known")

    found = Fetcher(lambda: datetime(2031, 5, 4, tzinfo=UTC), resolver=unknown).fetch("http://lerna.example/")
    assert isinstance(found, Failed)
    assert found.kind == "network"
    assert "lerna.example" in found.reason


@given(st.text(max_size=60))
def test_no_text_crashes_the_guard(text: str) -> None:
    for url in (text, f"http://{text}/", f"https://lerna.example:{text}/"):
        with suppress(Refusal):
            web_address(url, Policy())


@given(st.integers(min_value=0, max_value=2**32 - 1))
def test_every_spelling_of_an_address_is_the_same_address(number: int) -> None:
    dotted = ".".join(str(number >> shift & 255) for shift in (24, 16, 8, 0))
    assert literal(str(number)) == literal(hex(number)) == literal(dotted)
