#!/bin/sh
# Exports what is published today, builds it aside, scans every byte, and only then puts it where the old site is.
set -e
cd "$(dirname "$0")"
casestudies export exported --config @CONFIG_IN_SHELL@
rm -rf content .new
cp -R exported/pages content
# Hugo takes what lies beside an index.md for a part of that page, and not for pages.
find content -name index.md -execdir mv {} _index.md \;
hugo --quiet --destination .new
casestudies audit .new --config @CONFIG_IN_SHELL@
rm -rf public
mv .new public
