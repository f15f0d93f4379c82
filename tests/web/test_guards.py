"""The guards, one by one."""

from __future__ import annotations

import pytest

from onrecord.model.errors import UsageError
from onrecord.web.guards import check_bind, host_name, same_origin


@pytest.mark.parametrize("host", ["0.0.0.0", "192.168.1.4", "::", "example.org", "", "127.0.0.1.evil.example"])
def test_only_this_machine_is_served(host):
    with pytest.raises(UsageError, match=r"127\.0\.0\.1"):
        check_bind(host)


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "::1"])
def test_loopback_is_served(host):
    assert check_bind(host) == host


@pytest.mark.parametrize(("header", "name"), [("127.0.0.1:80", "127.0.0.1"), ("[::1]:80", "::1"), ("localhost", "localhost"), ("", "")])
def test_the_host_is_read_without_its_port(header, name):
    assert host_name(header) == name


def test_a_browser_that_tells_nothing_is_left_to_the_token():
    assert same_origin({"host": "127.0.0.1:8"})
    assert not same_origin({"host": "127.0.0.1:8", "origin": "http://127.0.0.1:9"})
