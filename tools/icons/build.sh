#!/bin/bash
# Draws every application icon from icons/chronofront.svg, the one source.
# Needs Debian's librsvg2-bin (rsvg-convert), icnsutils (png2icns) and icoutils (icotool).
set -euo pipefail
cd "$(dirname "$0")/../../icons"
for size in 16 24 32 48 64 128 256 512; do
  rsvg-convert --width "$size" --height "$size" chronofront.svg -o "chronofront-$size.png"
done
icotool --create --output=chronofront.ico \
  chronofront-16.png chronofront-24.png chronofront-32.png chronofront-48.png chronofront-64.png --raw=chronofront-256.png
png2icns chronofront.icns \
  chronofront-16.png chronofront-32.png chronofront-48.png chronofront-128.png chronofront-256.png chronofront-512.png
