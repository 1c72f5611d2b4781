"""A generation of a backup: the list of files that a kluis had, and those files."""

import hmac
import re

from kluisbytes import canoniek, eis, eis_hex, eis_velden, lees, sha256, u32, uit_json, voorblad

NAAM = r"[a-z0-9+_-][a-z0-9+_.-]{0,200}"
PAD = re.compile(f"({NAAM}|[a-z0-9]{{1,40}}/{NAAM})")


def lees_stand(map_, naam):
    """The list of a generation, whole but not yet known to be authentic, with its bytes."""
    wat = f"standen/{naam}"
    eis(re.fullmatch(r"[1-9][0-9]*-[0-9a-f]{8}", naam), f"{wat}: name")
    bytes_ = lees(map_, "standen", naam)
    voorblad(bytes_, b"G", (1,), wat)
    n = u32(bytes_, 16)
    eis(n <= 268_435_456 and len(bytes_) == 84 + n, f"{wat}: length")
    eis(sha256(bytes_[:-32]) == bytes_[-32:], f"{wat}: SHA-256")
    stand = uit_json(bytes_[20 : 20 + n], wat)
    eis(canoniek(stand).encode("utf-8") == bytes_[20 : 20 + n], f"{wat}: not canonical")
    eis_velden(stand, ["bestanden", "gemaaktOp", "kluisId", "nummer"], wat)
    eis(str(stand["nummer"]) == naam.split("-")[0], f"{wat}: number")
    paden = [bestand["pad"] for bestand in stand["bestanden"]]
    eis(paden == sorted(set(paden)) and all(PAD.fullmatch(pad) for pad in paden), f"{wat}: paths")
    for bestand in stand["bestanden"]:
        eis_velden(bestand, ["hash", "lengte", "op", "pad"], wat)
        eis_hex(bestand, "hash", 32, wat)
    return stand, bytes_


def lees_bestanden(map_, stand):
    """The files of a generation: path to bytes."""
    uit = {}
    for bestand in stand["bestanden"]:
        bytes_ = lees(map_, "delen", bestand["hash"])
        eis(len(bytes_) == bestand["lengte"] and sha256(bytes_).hex() == bestand["hash"], f"delen/{bestand['hash']}: other contents")
        uit[bestand["pad"]] = bytes_
    return uit


def eis_ondertekend(bytes_, sleutel, naam):
    mac = hmac.new(sleutel, bytes_[:-64], "sha256").digest()
    eis(hmac.compare_digest(mac, bytes_[-64:-32]), f"standen/{naam}: HMAC")
