"""`casestudies find`: the best passage of all transcripts comes first, whoever was interviewed first."""

from click.testing import CliRunner

from casestudies.cli import cli

A = "Ada: We sell bread on Mondays. The oven is old and the crew is young, and we like it that way.\n"
B = "Ben: The crew scans a pallet in nine seconds now. Before that we counted boxes by hand.\n"


def test_the_best_passage_of_all_transcripts_comes_first(tmp_path) -> None:
    close = (
        "Ada: The crew scans a pallet whenever there is time. The oven is old and the young ones like it that way.\n"
    )
    (tmp_path / "a.txt").write_text(close + "Host: And then?\nAda: We sell bread on Mondays, as we always did.\n")
    (tmp_path / "b.txt").write_text(B + "Host: And then?\nBen: We bought a second one in the spring.\n")
    files = [part for name in ("a.txt", "b.txt") for part in ("--in", str(tmp_path / name))]
    shown = CliRunner().invoke(cli, ["find", "the crew scans a pallet in nine seconds", *files], env={"CI": ""})
    assert shown.exit_code == 0, shown.output
    assert shown.output.index("nine seconds") < shown.output.index("whenever there is time")
    assert "bread" not in shown.output


def test_a_faint_likeness_is_shown_where_there_is_nothing_better(tmp_path) -> None:
    (tmp_path / "a.txt").write_text(A + "Host: And then?\n" + A)
    shown = CliRunner().invoke(
        cli, ["find", "an oven for pizza in Naples", "--in", str(tmp_path / "a.txt")], env={"CI": ""}
    )
    assert shown.exit_code == 0, shown.output
    assert "The oven" in shown.output
