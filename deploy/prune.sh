#!/bin/sh
# Removes what former versions have left: sh prune.sh /var/www/diansuan [DAYS]
# Only files below assets/ and pkg/ that version.json does not name and that have not changed for so many days (7):
# open tabs may still ask for them till then. Settings, prices, pictures and folders with a version's number stay.
set -eu
site=${1:?"usage: sh prune.sh FOLDER-OF-THE-SITE [DAYS]"}
days=${2:-7}
cd "$site"
[ -f version.json ] && [ -d assets ] || {
    echo "$site: no version.json and assets/ here" >&2
    exit 1
}
find assets pkg -type f -mtime "+$days" ! -path 'pkg/[0-9]*' | while IFS= read -r file; do
    plain=${file%.br}
    plain=${plain%.gz}
    grep -qF "\"$plain\":" version.json || rm -v -- "$file"
done
