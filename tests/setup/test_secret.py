import stat
from multiprocessing.pool import ThreadPool

from portal.setup import secret


def test_a_secret_is_made_once_and_then_kept(tmp_path):
    path = tmp_path / "made" / "key"

    first = secret.from_file(path)

    assert len(first) >= 64
    assert secret.from_file(path) == first
    assert secret.from_file(tmp_path / "another") != first


def test_nobody_but_the_owner_reads_it(tmp_path):
    secret.from_file(tmp_path / "key")

    assert stat.S_IMODE((tmp_path / "key").stat().st_mode) == 0o600


def test_many_who_ask_at_once_get_the_same(tmp_path):
    with ThreadPool(16) as threads:
        answers = set(threads.map(secret.from_file, [tmp_path / "key"] * 64))

    assert len(answers) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["key"]
