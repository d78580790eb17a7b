#!/bin/sh
# notarize.sh FILE…: has Apple look at each file, and staples its word to it.
# CALLDECK_NOTARY_PROFILE  a profile that "xcrun notarytool store-credentials" keeps in the keychain.
set -eu
if [ -z "${CALLDECK_NOTARY_PROFILE:-}" ]; then
    echo "  not notarised: CALLDECK_NOTARY_PROFILE is not set"
    exit 0
fi
for file in "$@"; do
    xcrun notarytool submit "$file" --keychain-profile "$CALLDECK_NOTARY_PROFILE" --wait
    xcrun stapler staple "$file"
done
