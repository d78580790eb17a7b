#!/bin/sh
# After installing and removing: which programs open links, and which icons there are, is kept in
# caches. Where the desktop's tools are missing there are none; a cache of icons is made by its
# owner, and only brought up to date here.
set -e

if command -v update-desktop-database >/dev/null; then
    update-desktop-database --quiet /usr/share/applications || true
fi
icons=/usr/share/icons/hicolor
if [ -e "$icons/icon-theme.cache" ] && command -v gtk-update-icon-cache >/dev/null; then
    gtk-update-icon-cache --quiet --force --ignore-theme-index "$icons" || true
fi
exit 0
