"""What the operating system refuses is one line with the path in it, and no traceback."""

import pytest

from casestudies import cli


def test_a_folder_that_cannot_be_made_is_named(tmp_path, monkeypatch, capsys) -> None:
    (tmp_path / "file").write_text("not a folder")
    monkeypatch.setattr("sys.argv", ["casestudies", "new", "site", str(tmp_path / "file" / "below")])
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    told = capsys.readouterr().err
    assert stopped.value.code == 2
    assert str(tmp_path / "file") in told
    assert told.count("\n") == 1


def test_a_full_disk_is_said(monkeypatch, capsys) -> None:
    def full() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(cli, "cli", full)
    with pytest.raises(SystemExit) as stopped:
        cli.main()
    assert stopped.value.code == 2
    assert "No space left on device" in capsys.readouterr().err
