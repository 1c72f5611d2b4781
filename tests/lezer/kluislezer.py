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


# ---- sleutels, records


def record_id(naam):
    """The record id and generation of a file name, or None for a name that is none of ours."""
    delen = re.fullmatch(r"((?:[a-z0-9_-]|\+[a-z])+)\.([1-9][0-9]*)", naam)
    if delen is None:
        return None
    id_ = re.sub(r"\+([a-z])", lambda deel: deel.group(1).upper(), delen.group(1))
    return (id_, int(delen.group(2))) if len(id_) <= 64 and int(delen.group(2)) < 2**53 else None


def namen_in(*delen):
    try:
        return [naam for naam in sorted(os.listdir(os.path.join(*delen))) if not naam.startswith(".tmp-")]
    except FileNotFoundError:
        return []


def lees_sleutel(bos, map_, naam):
    """The data key in a key file, and of which record it is."""
    wat = f"sleutels/{naam}"
    bytes_ = lees(map_, "sleutels", naam)
    voorblad(bytes_, b"S", (1,), wat)
    eis(len(bytes_) > 32 and bytes_[16:32].hex() == naam, f"{wat}: sleutelId")
    eind = 33 + bytes_[32]
    eis(len(bytes_) == eind + 12 + 48, f"{wat}: length")
    id_ = bytes_[33:eind].decode("utf-8", "replace")
    return id_, bos.open("sleutels", bytes_[eind : eind + 12], bytes_[: eind + 12] + bos.kluis_id, bytes_[eind + 12 :], wat)


def lees_record(bos, map_, naam, sleutels):
    """One generation of a record, authentic and what its name says."""
    wat = f"records/{naam}"
    id_, generatie = record_id(naam)
    bytes_ = lees(map_, "records", naam)
    voorblad(bytes_, b"R", (1,), wat)
    sleutel_id = bytes_[16:32].hex()
    eis(u64(bytes_, 32) == generatie, f"{wat}: generation")
    eis(sleutel_id in sleutels, f"{wat}: its key is not there")
    van, sleutel = sleutels[sleutel_id]
    eis(van == id_, f"{wat}: the key of another record")
    inhoud = uit_json(gcm(sleutel, bytes_[40:52], bytes_[:52] + bos.kluis_id + id_.encode("utf-8"), bytes_[52:], wat), wat)
    eis_velden(inhoud, ["soort", "op", "regel", "inhoud"], wat)
    return {"id": id_, "generatie": generatie, "sleutelId": sleutel_id, "hash": sha256(bytes_).hex(), **inhoud}


# ---- index and index.log


def lees_index(bos, map_):
    bytes_ = lees(map_, "index")
    voorblad(bytes_, b"I", (1,), "index")
    stand = u64(bytes_, 16)
    lading = uit_json(bos.open("index", bytes_[24:36], bytes_[:36] + bos.kluis_id, bytes_[36:], "index"), "index")
    records = {regel["id"]: regel for regel in lading["records"]}
    vernietigd = {steen["id"]: steen for steen in lading["vernietigd"]}
    return stand, records, vernietigd, lading


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


def lees_log(bos, map_, stand, records, vernietigd):
    bytes_ = lees(map_, "index.log")
    voorblad(bytes_, b"L", (1,), "index.log")
    eigen = u64(bytes_, 16)
    eis(len(bytes_) >= 52, "index.log: too short")
    bos.open("index", bytes_[24:36], bytes_[:36] + bos.kluis_id, bytes_[36:52], "index.log: header")
    if eigen == stand - 1:
        return []
    eis(eigen == stand, "index.log: of another snapshot")
    vorige = bytes_[36:52]
    uit = []
    for nummer, begin, nonce, cijfertekst, nullen in frames(bytes_, 52, 1, 16_777_216, "index.log"):
        try:
            klaar = bos.open("index", nonce, begin + bos.kluis_id + acht(stand) + vorige, cijfertekst, f"index.log: frame {nummer}")
        except Fout:
            if nullen:
                break
            raise
        vorige = cijfertekst[-16:]
        uit.append(uit_json(klaar, f"index.log: frame {nummer}"))
    for mutatie in uit:
        pas_toe(mutatie, records, vernietigd)
    return uit


def pas_toe(mutatie, records, vernietigd):
    id_ = mutatie.get("id")
    if mutatie["t"] == "regel":
        records[id_] = {naam: mutatie[naam] for naam in ("id", "soort", "sleutelId", "generatie", "hash", "regel")}
        vernietigd.pop(id_, None)
    elif mutatie["t"] == "generatie":
        eis(id_ in records, "index.log: a generation of a record that is not there")
        records[id_] = {**records[id_], "generatie": mutatie["generatie"], "hash": mutatie["hash"]}
    elif mutatie["t"] == "vernietigd":
        records.pop(id_, None)
        vernietigd[id_] = {"id": id_, "generatie": mutatie["generatie"], "sleutelId": mutatie["sleutelId"]}
    else:
        raise Fout(f"index.log: {mutatie['t']}")
