#!/bin/sh
# Checks that each member has the hash that the manifest tells, with sha256sum and sed alone. verify.py checks more.
cd "$(dirname "$0")" || exit 1
list=$(mktemp) || exit 1
sed 's/{"path":/\n{"path":/g' manifest.json \
  | sed -n 's/^{"path":"\([^"]*\)","sha256":"\([0-9a-f]*\)".*/\2  \1/p' > "$list"
sha256sum --check --quiet "$list"
result=$?
if [ $result -eq 0 ]; then echo "WHOLE: $(wc -l < "$list") members are as they were packed."; else echo "NOT WHOLE."; fi
rm -f "$list"
exit $result
