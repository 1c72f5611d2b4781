#!/usr/bin/python3
"""Reads a kluis, from what docs/kluisformaat.md says and nothing else.

Usage: kluislezer.py FOLDER, with {"soort": "wachtzin" | "herstelcode", "geheim": "..."} on standard input, so that no secret is
in the list of processes. Prints one JSON object. Anything that is not as the page says is an error: status 1 and one line that tells
what. It writes nothing.

Needs python3-cryptography and python3-argon2 of Debian.
"""

import hashlib
import hmac
import json
import os
import re
import sys
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Fout(Exception):
    """What is not as the page says it is."""


def eis(goed, wat):
    if not goed:
        raise Fout(wat)


def lees(*delen):
    try:
        with open(os.path.join(*delen), "rb") as bestand:
            return bestand.read()
    except OSError as fout:
        raise Fout(f"{os.path.join(*delen)}: {fout.strerror}") from fout


def sha256(tekst):
    return hashlib.sha256(tekst).digest()


def u32(bytes_, vanaf):
    eis(len(bytes_) >= vanaf + 4, "too short for a u32")
    return int.from_bytes(bytes_[vanaf : vanaf + 4], "big")


def u64(bytes_, vanaf):
    eis(len(bytes_) >= vanaf + 8, "too short for a u64")
    getal = int.from_bytes(bytes_[vanaf : vanaf + 8], "big")
    eis(getal < 2**53, "a u64 above 2^53 - 1")
    return getal


def acht(getal):
    return getal.to_bytes(8, "big")


def gcm(sleutel, nonce, aad, cijfertekst, wat):
    eis(len(nonce) == 12 and len(cijfertekst) >= 16, f"{wat}: too short")
    try:
        return AESGCM(sleutel).decrypt(nonce, cijfertekst, aad)
    except InvalidTag:
        raise Fout(f"{wat}: not authentic") from None


def uit_json(klaar, wat):
    try:
        return json.loads(klaar.decode("utf-8"))
    except ValueError:
        raise Fout(f"{wat}: no JSON") from None


# ---- Front matter: the first 16 bytes of every binary file


def voorblad(bytes_, soort, versies, wat):
    """Checks the front matter. Returns the version."""
    eis(len(bytes_) >= 16 and bytes_[:8] == b"ONTWARKL", f"{wat}: no ONTWARKL")
    eis(bytes_[8:9] == soort, f"{wat}: another kind")
    eis(sha256(bytes_[:11])[:4] == bytes_[11:15] and bytes_[15] == 0, f"{wat}: check of the front matter")
    versie = int.from_bytes(bytes_[9:11], "big")
    eis(versie >= 1, f"{wat}: version 0")
    eis(versie in versies, f"{wat}: made by a newer version")
    return versie


# ---- Keys

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def geheim_bytes(soort, getypt):
    if soort == "wachtzin":
        return unicodedata.normalize("NFC", getypt).encode("utf-8")
    kaal = "".join(teken for teken in getypt if not teken.isspace() and teken != "." and unicodedata.category(teken) != "Pd").upper()
    kaal = kaal.replace("O", "0").replace("I", "1").replace("L", "1")
    eis(len(kaal) == 28 and all(teken in CROCKFORD for teken in kaal), "herstelcode: not 28 signs")
    getal = 0
    for teken in kaal[:27]:
        getal = getal * 32 + CROCKFORD.index(teken)
    eis(getal % 37 == CROCKFORD.index(kaal[27]), "herstelcode: check sign")
    return kaal.encode("ascii")


def slotsleutel(geheim, sleuf):
    return hash_secret_raw(
        secret=geheim,
        salt=bytes.fromhex(sleuf["zout"]),
        time_cost=sleuf["iteraties"],
        memory_cost=sleuf["geheugenKiB"],
        parallelism=1,
        hash_len=32,
        type=Type.ID,
        version=0x13,
    )


def hkdf(bron, zout, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=zout, info=info.encode("ascii")).derive(bron)


# ---- kop


def canoniek(waarde):
    """Canonical JSON: keys by UTF-16 code unit, no white space, whole numbers in decimal."""
    if isinstance(waarde, dict):
        namen = sorted(waarde, key=lambda naam: naam.encode("utf-16-be", "surrogatepass"))
        return "{" + ",".join(f"{canoniek(naam)}:{canoniek(waarde[naam])}" for naam in namen) + "}"
    if isinstance(waarde, list):
        return "[" + ",".join(canoniek(deel) for deel in waarde) + "]"
    return json.dumps(waarde, ensure_ascii=False)


def eis_velden(ding, namen, wat):
    eis(isinstance(ding, dict) and sorted(ding) == sorted(namen), f"{wat}: fields")


def eis_hex(ding, naam, bytes_, wat):
    eis(isinstance(ding[naam], str) and re.fullmatch(f"[0-9a-f]{{{2 * bytes_}}}", ding[naam]), f"{wat}: {naam}")


def lees_kop(map_):
    bytes_ = lees(map_, "kop")
    versie = voorblad(bytes_, b"K", (1,), "kop")
    n = u32(bytes_, 16)
    eis(n <= 65536 and len(bytes_) == 84 + n, "kop: length")
    eis(sha256(bytes_[:-32]) == bytes_[-32:], "kop: SHA-256")
    tekst = bytes_[20 : 20 + n]
    kop = uit_json(tekst, "kop")
    eis(canoniek(kop).encode("utf-8") == tekst, "kop: not canonical")
    eis_velden(kop, ["gemaaktOp", "kluisId", "sleuven"], "kop")
    eis_hex(kop, "kluisId", 16, "kop")
    eis(1 <= len(kop["sleuven"]) <= 64, "kop: number of slots")
    for sleuf in kop["sleuven"]:
        eis_velden(sleuf, ["geheugenKiB", "id", "iteraties", "nonce", "sleutel", "soort", "tag", "zout"], "slot")
        for naam, lengte in (("id", 16), ("nonce", 12), ("sleutel", 32), ("tag", 16), ("zout", 16)):
            eis_hex(sleuf, naam, lengte, "slot")
        eis(sleuf["soort"] in ("wachtzin", "herstelcode"), "slot: kind")
    return versie, kop, bytes_, n


def hoofdsleutel(kop, soort, geheim):
    for sleuf in kop["sleuven"]:
        if sleuf["soort"] != soort:
            continue
        aad = f"ontwar/kluis/1/sleuf/{kop['kluisId']}/{sleuf['id']}/{soort}".encode("ascii")
        try:
            return gcm(slotsleutel(geheim, sleuf), bytes.fromhex(sleuf["nonce"]), aad, bytes.fromhex(sleuf["sleutel"] + sleuf["tag"]), "slot")
        except Fout:
            continue
    raise Fout(f"this {soort} opens no slot")
