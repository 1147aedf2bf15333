#!/bin/sh
# Makes painedu-VERSION-macos.dmg of the application that build.py made.
# Not run by those who wrote it: see docs/deploying.md.
#   packaging/macos/dmg.sh out/painedu.app 0.1.0 "Developer ID Application: NAME (TEAM)" PROFILE
# Without the last two words nothing is signed, and macOS asks whoever opens it for consent.
set -eu

app=$1 version=$2 identity=${3:-} profile=${4:-}
image=painedu-$version-macos.dmg
place=$(mktemp -d)
trap 'rm -rf "$place"' EXIT

if [ -n "$identity" ]; then # every library first, the application last
  find "$app" -type f \( -name '*.dylib' -o -name '*.so' \) \
    -exec codesign --force --timestamp --options runtime --sign "$identity" {} +
  codesign --force --deep --timestamp --options runtime --sign "$identity" "$app"
fi
cp -R "$app" "$place/"
ln -s /Applications "$place/Applications"
hdiutil create -volname "painedu $version" -srcfolder "$place" -format UDZO -ov "$image"
if [ -n "$profile" ]; then
  codesign --sign "$identity" --timestamp "$image"
  xcrun notarytool submit "$image" --keychain-profile "$profile" --wait
  xcrun stapler staple "$image"
fi
