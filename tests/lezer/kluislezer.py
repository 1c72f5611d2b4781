#!/usr/bin/python3
"""Reads a kluis, from what docs/kluisformaat.md says and nothing else.

Usage: kluislezer.py FOLDER [GENERATION], with {"soort": "wachtzin" | "herstelcode", "geheim": "..."} on standard input, so that no secret is
in the list of processes. Prints one JSON object. Anything that is not as the page says is an error: status 1 and one line that tells
what. It writes nothing.

With GENERATION, a name in `standen`, FOLDER is that of a backup: `Ontwar-backup/<kluis id>`.

Needs python3-cryptography and python3-argon2 of Debian.
"""

import json
import sys

from kluisbackup import eis_ondertekend, lees_bestanden, lees_stand
from kluisbytes import Fout, eis
from kluisinhoud import lees_index, lees_log, lees_records
from kluislogboek import lees_logboek
from kluissleutels import open_kop, subsleutel


def lees_backup(map_, naam, soort, getypt):
    """The kluis as it was in this generation."""
    stand, bytes_ = lees_stand(map_, naam)
    bestanden = lees_bestanden(map_, stand)
    _, kop, bos, _ = open_kop(bestanden, soort, getypt)
    eis(stand["kluisId"] == kop["kluisId"], "the backup of another kluis")
    eis_ondertekend(bytes_, subsleutel(bos.nu, kop, "backup"), naam)
    return lees_kluis(bestanden, soort, getypt)


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
    if len(sys.argv) not in (2, 3):
        print(__doc__, file=sys.stderr)
        return 2
    vraag = json.load(sys.stdin)
    try:
        waar = sys.argv[1:]
        uit = (lees_backup if len(waar) == 2 else lees_kluis)(*waar, vraag["soort"], vraag["geheim"])
    except Fout as fout:
        print(f"fout: {fout}", file=sys.stderr)
        return 1
    json.dump(uit, sys.stdout, ensure_ascii=False)
    return 0


if __name__ == "__main__":
    sys.exit(main())
