#!/bin/sh
# sign.sh Calldeck.app: signs everything in the bundle from the inside out.
# CALLDECK_CODESIGN_IDENTITY  a "Developer ID Application" identity of the keychain. Without it the
#                             bundle is signed ad hoc: it runs on this Mac, and others warn of it.
set -eu
app=$1
here=$(cd "$(dirname "$0")" && pwd)
identity=${CALLDECK_CODESIGN_IDENTITY:--}

if [ "$identity" = - ]; then
    echo "  unsigned (ad hoc): CALLDECK_CODESIGN_IDENTITY is not set"
    set -- --force --sign -
else
    set -- --force --sign "$identity" --timestamp --options runtime
fi

find "$app/Contents" -type f \( -name '*.so' -o -name '*.dylib' \) -exec codesign "$@" {} +
find "$app/Contents" -type d -name '*.framework' -exec codesign "$@" {} \;
codesign "$@" --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"
