"""`casestudies audit`, and `casestudies verify` on what a build published."""

from __future__ import annotations

from click.testing import CliRunner

from casestudies.cli import cli
from helpers.real_sites import Site


def run(site: Site, *arguments: str) -> tuple[int, str]:
    result = CliRunner().invoke(cli, [*arguments])
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    return result.exit_code, result.output


def test_a_built_site_is_clean_until_something_is_put_there(site: Site):
    site.succeed()
    audit = ("audit", str(site.built), "--config", str(site.root / "mkdocs.yml"), "--today", "2026-11-21")
    code, output = run(site, *audit)
    assert (code, " files scanned: nothing that should not be there" in output) == (0, True)
    site.write("site/data.js", "x = 'the board nearly cancelled the whole \\u006digration because the first'")
    code, output = run(site, *audit)
    assert code == 1
    assert "data.js: P301" in output
    assert "cancelled" not in output


def test_a_folder_without_files_is_no_site(site: Site):
    empty = site.root / "public"
    empty.mkdir()
    code, output = run(site, "audit", str(empty), "--config", str(site.root / "mkdocs.yml"))
    assert (code, "public holds no file" in output) == (2, True)


def test_the_site_is_found_from_its_built_folder_and_a_text_is_named_once(site: Site, tmp_path_factory, monkeypatch):
    site.succeed()
    said = "the board nearly cancelled the whole migration because the first"
    transcript = site.root / "content/interviews/brightledger/transcript.vtt"
    assert said in transcript.read_text("utf-8")
    site.write("site/data.txt", f"{said}\n\nlorem ipsum\n\n{said} lorem\n\nx {said.removeprefix('the ')}")
    monkeypatch.chdir(tmp_path_factory.mktemp("elsewhere"))
    code, output = run(site, "audit", str(site.built), "--today", "2026-11-21")
    assert code == 1
    assert output.count("data.txt: P301") == 1
    assert "1 leak in 1 file." in output
    assert output.rstrip().endswith("build it again, and run this command on it again.")


def test_after_a_withdrawal_the_old_site_is_no_longer_clean(site: Site):
    site.succeed()
    site.withdraw("brightledger")
    code, output = run(site, "audit", str(site.built), "--config", str(site.root / "mkdocs.yml"))
    assert code == 1
    assert "stories/brightledger/index.html: P301" in output


def test_a_published_proof_verifies_against_the_transcript(built: Site):
    transcript = built.root / "content/interviews/brightledger/transcript.vtt"
    found = sorted(built.built.glob("casestudies/proofs/*.json"))
    assert len(found) == 2
    for path in found:
        code, output = run(built, "verify", str(path), str(transcript))
        assert code == 0, output
        assert "credited to Dana Reyes" in output
