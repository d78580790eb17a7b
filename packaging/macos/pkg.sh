#!/bin/sh
# pkg.sh Calldeck.app OUT.pkg VERSION: a package for unattended installation by an MDM server, or by
#   sudo installer -pkg OUT.pkg -target /
# CALLDECK_INSTALLER_IDENTITY  a "Developer ID Installer" identity; without it the package is unsigned.
set -eu
app=$1
out=$2
version=$3

# Not relocatable: an update must not go to a copy that somebody has moved elsewhere.
parts=$(mktemp -d)
trap 'rm -rf "$parts"' EXIT
mkdir "$parts/tree"
ditto "$app" "$parts/tree/Calldeck.app"
pkgbuild --analyze --root "$parts/tree" "$parts/components.plist"
plutil -replace 0.BundleIsRelocatable -bool NO "$parts/components.plist"

set -- --root "$parts/tree" --component-plist "$parts/components.plist" \
    --identifier com.calldeck.desktop --version "$version" --install-location /Applications
if [ -n "${CALLDECK_INSTALLER_IDENTITY:-}" ]; then
    set -- "$@" --sign "$CALLDECK_INSTALLER_IDENTITY" --timestamp
else
    echo "  unsigned: CALLDECK_INSTALLER_IDENTITY is not set"
fi
pkgbuild "$@" "$out"
