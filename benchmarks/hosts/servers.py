"""The rules of docs/embeds.md for the address of all oEmbed answers, in real servers.

`python -m benchmarks.hosts.servers`, from the repository's root, outside CI. The servers are Debian's (`apt-get install nginx
apache2 caddy`).
"""

from __future__ import annotations

import json
import os
import re
import sys
import tempfile
import urllib.error
import urllib.request
from contextlib import ExitStack
from pathlib import Path
from urllib.parse import quote

sys.path.insert(0, str(Path(__file__).parents[2] / "tests"))

from benchmarks.hosts.wordpress import free_port, started, wait_for
from casestudies.publish.embeds import files, places
from helpers.embeds_made_up import EXAMPLE, ROOT, embeds

MANUAL = Path(__file__).parents[2] / "docs" / "embeds.md"
NGINX = """daemon off; pid {work}/nginx.pid; error_log {work}/error.log; events {{}}
http {{ access_log off; types {{ application/json json; text/html html; }}
  client_body_temp_path {work}; proxy_temp_path {work}; fastcgi_temp_path {work}; uwsgi_temp_path {work}; scgi_temp_path {work};
  server {{ listen 127.0.0.1:{port}; root {site};
{rule}
  }} }}
"""
_MODULES = "/usr/lib/apache2/modules"
APACHE = f"""ServerName 127.0.0.1
Listen 127.0.0.1:{{port}}
PidFile {{work}}/apache.pid
ErrorLog {{work}}/error.log
LoadModule mpm_event_module {_MODULES}/mod_mpm_event.so
LoadModule authz_core_module {_MODULES}/mod_authz_core.so
LoadModule mime_module {_MODULES}/mod_mime.so
LoadModule rewrite_module {_MODULES}/mod_rewrite.so
TypesConfig /etc/mime.types
DocumentRoot {{site}}
<Directory {{site}}>
  Require all granted
  {{inside}}
</Directory>
{{outside}}
"""
CADDY = """{{
  admin off
  auto_https off
}}
http://127.0.0.1:{port} {{
  root * {site}
{rule}
  file_server
}}
"""


def rules() -> dict[str, str]:
    """The manual's rules, by the server's name."""
    return dict(re.findall(r"^```(nginx|apache|caddy)\n(.*?)^```", MANUAL.read_text("utf-8"), re.DOTALL | re.MULTILINE))


def configured(name: str, rule: str, **places_: str) -> tuple[str, tuple[str, ...]]:
    """A server's settings with the rule, and the command that reads them (`{}`)."""
    match name:
        case "nginx":
            return NGINX.format(rule=rule, **places_), ("nginx", "-c", "{}")
        case "caddy":
            return CADDY.format(rule=rule, **places_), ("caddy", "run", "--adapter", "caddyfile", "--config", "{}")
        case _:
            where = {"inside": rule, "outside": ""} if "htaccess" in name else {"inside": "", "outside": rule}
            return APACHE.format(**where, **places_), ("apache2", "-X", "-f", "{}")


def asked(address: str, url: str, *, encoded: bool = True) -> tuple[int, bytes, str]:
    """What the address of all answers says of an address: status, bytes, type."""
    told = quote(url, safe="") if encoded else url
    try:
        with urllib.request.urlopen(
            f"{address}/{places.ENDPOINT}?format=json&url={told}&maxwidth=600", timeout=20
        ) as answer:
            return answer.status, answer.read(), answer.headers.get_content_type()
    except urllib.error.HTTPError as error:
        return error.code, b"", ""


def tried(address: str, made: dict[str, bytes]) -> str:
    """Whether every answer is found, and nothing is said of other addresses."""
    answers = [path.removesuffix(".oembed.json") for path in made if path.endswith(".oembed.json")]
    for name in answers:
        for encoded in (True, False):
            status, told, kind = asked(address, f"{ROOT}{name}.html", encoded=encoded)
            if (status, told, kind) != (200, made[f"{name}.oembed.json"], "application/json"):
                return f"{name}, encoded {encoded}: {status} {kind} {told[:80]!r}"
            json.loads(told)
    others = (
        f"{ROOT}casestudies/embed/{'0' * 16}.html",
        f"https://elsewhere.example/{answers[0]}.html",
        f"{ROOT}{answers[0]}.html/../x",
        f"{ROOT}casestudies/embed/../../etc/passwd",
        "",
    )
    wrong = [url for url in others if asked(address, url)[0] != 404]
    return f"answers of {wrong}" if wrong else f"{len(answers)} answers found, {len(others)} other addresses unknown"


def main() -> None:
    made = {file.path: file.content for file in files(embeds(EXAMPLE))}
    found = rules()
    if not found:
        raise LookupError(f"{MANUAL} has no rule")
    for name, rule in [*found.items(), ("apache, in .htaccess", found["apache"])]:
        with tempfile.TemporaryDirectory() as place, ExitStack() as stack:
            work = Path(place)
            work.chmod(0o755)
            site = work / "site"
            for path, content in made.items():
                (site / path).parent.mkdir(parents=True, exist_ok=True)
                (site / path).write_bytes(content)
            port = free_port()
            text, command = configured(name, rule, work=str(work), site=str(site), port=str(port))
            (work / "settings").write_text(text, "utf-8")
            program = tuple(part.format(work / "settings") for part in command)
            server = started(
                stack, program, os.environ | {"HOME": str(work), "PATH": f"{os.environ['PATH']}:/usr/sbin"}
            )
            address = f"http://127.0.0.1:{port}"
            wait_for(f"{address}/{places.frame(places.WALL)}", server)
            print(f"{name}: {tried(address, made)}", flush=True)


if __name__ == "__main__":
    main()
