#!/bin/sh
# dmg.sh Calldeck.app OUT.dmg: a disk image with the program and a link to the Applications folder.
set -eu
app=$1
out=$2
stage=$(mktemp -d)
trap 'rm -rf "$stage"' EXIT

ditto "$app" "$stage/Calldeck.app"
ln -s /Applications "$stage/Applications"
hdiutil create -volname Calldeck -fs HFS+ -format ULFO -srcfolder "$stage" -ov -quiet "$out"
if [ -n "${CALLDECK_CODESIGN_IDENTITY:-}" ]; then
    codesign --force --sign "$CALLDECK_CODESIGN_IDENTITY" --timestamp "$out"
fi
