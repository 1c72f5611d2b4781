"""Bytes, front matter and frames, as docs/kluisformaat.md has them; and the error for what is not so."""

import hashlib
import json
import os
import re

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.kdf.hkdf import HKDF


class Fout(Exception):
    """What is not as the page says it is."""


def eis(goed, wat):
    if not goed:
        raise Fout(wat)


def lees(map_, *delen):
    """The bytes of a file. A folder is a path, or what a backup has of one: path to bytes."""
    if isinstance(map_, dict):
        eis("/".join(delen) in map_, f"{'/'.join(delen)}: not in the backup")
        return map_["/".join(delen)]
    try:
        with open(os.path.join(map_, *delen), "rb") as bestand:
            return bestand.read()
    except OSError as fout:
        raise Fout(f"{'/'.join(delen)}: {fout.strerror}") from fout


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


def voorblad(bytes_, soort, versies, wat):
    """Checks the front matter. Returns the version."""
    eis(len(bytes_) >= 16 and bytes_[:8] == b"ONTWARKL", f"{wat}: no ONTWARKL")
    eis(bytes_[8:9] == soort, f"{wat}: another kind")
    eis(sha256(bytes_[:11])[:4] == bytes_[11:15] and bytes_[15] == 0, f"{wat}: check of the front matter")
    versie = int.from_bytes(bytes_[9:11], "big")
    eis(versie >= 1, f"{wat}: version 0")
    eis(versie in versies, f"{wat}: made by a newer version")
    return versie


def hkdf(bron, zout, info):
    return HKDF(algorithm=hashes.SHA256(), length=32, salt=zout, info=info.encode("ascii")).derive(bron)


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


def namen_in(map_, naam_van_map):
    if isinstance(map_, dict):
        return sorted(pad.split("/")[1] for pad in map_ if pad.startswith(f"{naam_van_map}/"))
    try:
        return [naam for naam in sorted(os.listdir(os.path.join(map_, naam_van_map))) if not naam.startswith(".tmp-")]
    except FileNotFoundError:
        return []


def frames(bytes_, vanaf, eerste, hoogstens, wat):
    """The frames of a log: (number, first 16 bytes, nonce, ciphertext and tag). What a crash cut off at the end is left out."""
    nummer = eerste
    while vanaf < len(bytes_):
        rest = bytes_[vanaf:]
        if len(rest) < 16:
            return
        begin = rest[:16]
        n = u32(rest, 0)
        kop_goed = 16 <= n <= hoogstens and sha256(begin[:12])[:4] == begin[12:] and int.from_bytes(begin[4:12], "big") == nummer
        eind = 28 + n + 1
        if kop_goed and len(rest) < eind:
            return
        if not kop_goed or rest[eind - 1] != 0xA5:
            if rest[-1] == 0:
                return
            raise Fout(f"{wat}: frame {nummer}")
        yield nummer, begin, rest[16:28], rest[28 : eind - 1], rest[-1] == 0
        vanaf += eind
        nummer += 1
