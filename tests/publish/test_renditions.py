"""Pictures in sizes and formats: nothing made larger, nothing told of where it was taken, nothing that is no picture."""

import io
import struct
import zlib
from dataclasses import replace

import pytest
from PIL import Image

from casestudies.findings import CasestudiesError
from casestudies.publish.lettering import drawn_at_once
from casestudies.publish.renditions import FACES, WIDTHS, Renditions
from casestudies.stories.model import Picture
from helpers import let_through
from helpers.editions import EXAMPLE


def photo(path, size=(1200, 700), color="teal", **options):
    path.parent.mkdir(parents=True, exist_ok=True)
    Image.new("RGB", size, color).save(path, **options)
    return path.name


def drawn(folder, *, image="", face="", focus=(50, 50), draw=True):
    story = EXAMPLE.stories[0]
    quotes = tuple(replace(q, attribution=replace(q.attribution, photo=face, focus=focus)) for q in story.quotes)
    shown = replace(story, quotes=quotes, image=Picture(image, "A desk.", focus) if image else None)
    edition = let_through.changed(EXAMPLE, stories=(shown,))
    return dict(Renditions(folder, drawn=draw).files(edition, drawn_at_once))


def opened(data):
    return Image.open(io.BytesIO(data))


def test_every_width_comes_in_two_formats_and_none_is_wider_than_the_picture(tmp_path):
    files = drawn(tmp_path, image=photo(tmp_path / "desk.png", (1000, 500)))
    sizes = {(path.rpartition(".")[2], opened(data).size) for path, data in files.items()}
    assert sizes == {(kind, size) for kind in ("avif", "webp") for size in ((480, 240), (960, 480), (1000, 500))}


def test_a_small_picture_is_not_made_larger(tmp_path):
    files = drawn(tmp_path, image=photo(tmp_path / "desk.png", (300, 200)))
    assert {opened(data).size for data in files.values()} == {(300, 200)}


def test_nothing_tells_where_and_when_a_photo_was_taken(tmp_path):
    exif = Image.Exif()
    exif[0x010F] = "Otterburn Cameras"
    exif[0x9003] = "2026:05:04 10:00:00"
    files = drawn(tmp_path, image=photo(tmp_path / "yard.jpg", exif=exif), face="yard.jpg")
    assert len(files) == 2 * (len([w for w in WIDTHS if w < 1200]) + 1 + len(FACES))
    assert all(not opened(data).getexif() and b"Otterburn" not in data for data in files.values())


def test_a_photo_on_its_side_is_turned(tmp_path):
    exif = Image.Exif()
    exif[0x0112] = 6
    photo(tmp_path / "yard.jpg", (1000, 400), exif=exif)
    shown = Renditions(tmp_path, drawn=True).whole("yard.jpg")
    assert (shown.width, shown.height) == (400, 1000)


def test_a_portrait_is_a_square_around_its_focus(tmp_path):
    image = Image.new("RGB", (400, 1000), "white")
    image.paste("black", (0, 0, 400, 400))
    image.save(tmp_path / "ada.png")
    above, below = (drawn(tmp_path, face="ada.png", focus=focus) for focus in ((50, 0), (50, 100)))
    for files, shade in ((above, 0), (below, 255)):
        for data in files.values():
            assert opened(data).width == opened(data).height
            assert abs(opened(data).convert("L").getpixel((40, 40)) - shade) < 4
    assert not above.keys() & below.keys()


def test_an_address_says_nothing_and_changes_with_the_picture(tmp_path):
    first = drawn(tmp_path, image=photo(tmp_path / "layoffs-at-otterburn.png"))
    again = drawn(tmp_path, image=photo(tmp_path / "layoffs-at-otterburn.png", color="navy"))
    assert not any("otterburn" in path for path in first)
    assert not first.keys() & again.keys()


def test_drawings_and_previews_show_the_file_itself(tmp_path):
    (tmp_path / "tin.svg").write_text("<svg/>", "utf-8")
    assert drawn(tmp_path, image="tin.svg") == {}
    assert drawn(tmp_path, image=photo(tmp_path / "desk.png"), draw=False) == {}
    assert Renditions(tmp_path, drawn=False).whole("desk.png", (20, 80)).crop == "cs-f-20-80"


def bomb():
    """A picture that says it is 60,000 pixels wide and high."""
    head = b"IHDR" + struct.pack(">IIBBBBB", 60_000, 60_000, 8, 0, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + struct.pack(">I", 13) + head + struct.pack(">I", zlib.crc32(head))


@pytest.mark.parametrize("data", [b"", b"<html>", b"\x89PNG\r\n\x1a\n", bomb(), b"RIFF\0\0\0\0WEBP"])
def test_what_is_no_picture_is_refused_by_name(tmp_path, data):
    (tmp_path / "desk.png").write_bytes(data)
    with pytest.raises(CasestudiesError) as refused:
        drawn(tmp_path, image="desk.png")
    assert refused.value.finding.code == "P602"
    assert "desk.png" in refused.value.finding.message
