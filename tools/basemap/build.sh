#!/bin/sh
# Makes data/basemap/basemap.bin from pinned packages: the same packages give the same bytes.
#
# Needs Debian 12 on amd64 (apt-get, dpkg-deb), npm, and JDK 25 as `java` or in JAVA_HOME. Nothing is
# installed: packages are downloaded and unpacked under a work folder.
#
#   tools/basemap/build.sh [WORK_FOLDER]        default: target/basemap
set -eu

here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
work=${1:-$root/target/basemap}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
mkdir -p "$work/packages"
work=$(cd "$work" && pwd)
cd "$work/packages"

debian() { # package version sha256: downloads once, checks always, unpacks
  file=$(find . -name "$1_*.deb" | head -n 1)
  if [ -z "$file" ]; then
    apt-get download -q "$1=$2"
    file=$(find . -name "$1_*.deb" | head -n 1)
  fi
  echo "$3  $file" | sha256sum --check --quiet
  dpkg-deb -x "$file" "$work/unpacked"
}

debian gmt-gshhg-full 2.3.7-6 2c12ca67ac90e0fbd65369ddefc183308a91fd9af5f2137dfbe2500d21f31352
debian marble-qt-data 4:22.12.3-1 137e6ddc52a3a245be27f44d2ffad063ddf21c0ba5f6d48edc295b3864c9db48
# nccopy, and the libraries of it that a Debian may lack: to turn netCDF-4 into the simple classic form
debian netcdf-bin 1:4.9.0-3+b1 74d2a88fb904105d3fb1b8e338b3bf0d76afda8b970f25d4970c3c22518828bc
debian libnetcdf19 1:4.9.0-3+b1 2c56049b6b3f643cba49cee7a3d96643a7f30c710db1b284039e34972ef55d4b
debian libhdf5-103-1 1.10.8+repack1-1 25d7c1c734f054b8f3f94f2d4e12484462b058ebc81ced239d2abe97a301ab23
debian libhdf5-hl-100 1.10.8+repack1-1 537517ed259bb6178454530f9c54ea06279acc9d80c1760572dfb9603d6e747d
debian libaec0 1.0.6-1+b1 8a403015309664cff739053569062eb99fa92646029191d056a587a3fabd1845
debian libsz2 1.0.6-1+b1 a8513083422773f2862cff32e43feb4b2133b4aaad6f9633ba31eb34530580a9

[ -f world-atlas-2.0.2.tgz ] || npm pack --silent world-atlas@2.0.2
echo "032e7765f2ce00edaeafec23ff22bc3b77e42987c257da944cc585b452c05b97  world-atlas-2.0.2.tgz" |
  sha256sum --check --quiet
mkdir -p "$work/unpacked/world-atlas"
tar xzf world-atlas-2.0.2.tgz -C "$work/unpacked/world-atlas"

cd "$work/unpacked"
for name in GSHHS river; do
  rm -f "$work/$name.nc"
  LD_LIBRARY_PATH="$work/unpacked/usr/lib/x86_64-linux-gnu" \
    usr/bin/nccopy -k classic "usr/share/gmt-gshhg/binned_${name}_f.nc" "$work/$name.nc"
done

mkdir -p "$root/data/basemap"
"$java" -Xmx4g "$here/src/basemap/Build.java" \
  "$work/GSHHS.nc" \
  "$work/river.nc" \
  world-atlas/package/countries-10m.json \
  usr/share/marble/data/placemarks/cityplacemarks.cache \
  "$root/data/basemap/basemap.bin"
sha256sum "$root/data/basemap/basemap.bin"
