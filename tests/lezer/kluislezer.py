#!/usr/bin/python3
"""Reads a kluis, from what docs/kluisformaat.md says and nothing else.

Usage: kluislezer.py FOLDER, with {"soort": "wachtzin" | "herstelcode", "geheim": "..."} on standard input, so that no secret is
in the list of processes. Prints one JSON object. Anything that is not as the page says is an error: status 1 and one line that tells
what. It writes nothing.

Needs python3-cryptography and python3-argon2 of Debian.
"""

import json
import sys

from kluisbytes import Fout
from kluisinhoud import lees_index, lees_log, lees_records
from kluislogboek import lees_logboek
from kluissleutels import open_kop


def lees_kluis(map_, soort, getypt):
    versie, kop, bos, sleuf = open_kop(map_, soort, getypt)
    stand, sleutel, index = lees_index(bos, map_)
    lees_log(bos, map_, stand, sleutel, index)
    records, generaties, schade = lees_records(bos, map_, index)
    koppen = [hoofd for hoofd in (kop["logboek"], index["logboek"]) if hoofd is not None]
    logboek = lees_logboek(bos, map_, koppen)
    return {
        "versie": versie,
        "kluisId": kop["kluisId"],
        "gemaaktOp": kop["gemaaktOp"],
        "ring": kop["ring"],
        "sleuf": sleuf["id"],
        "sleuven": [{"id": een["id"], "soort": een["soort"]} for een in kop["sleuven"]],
        "records": records,
        "generaties": generaties,
        "vernietigd": sorted(index["vernietigd"]),
        "schade": schade,
        "logboek": logboek,
    }


def main():
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    vraag = json.load(sys.stdin)
    try:
        uit = lees_kluis(sys.argv[1], vraag["soort"], vraag["geheim"])
    except Fout as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 1
    json.dump(uit, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
