"""From a passphrase or herstelcode to the keys of a kluis: the header and what is in it."""

import hmac
import unicodedata

from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from kluisbytes import Fout, canoniek, eis, eis_hex, eis_velden, gcm, hkdf, lees, sha256, u32, uit_json, voorblad


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


SLEUF_1 = {"nonce": 12, "sleutel": 32, "tag": 16}
SLEUF_2 = {"anker": 60, "prive": 92, "publiek": 32, "zegel": 92}
GEMEEN = {"id": 16, "zout": 16}


def keur_sleuf(sleuf, versie):
    paar = versie == 2 and "publiek" in sleuf
    hexvelden = {**GEMEEN, **(SLEUF_2 if paar else SLEUF_1)}
    eis_velden(sleuf, [*hexvelden, "geheugenKiB", "iteraties", "soort", *(["ring"] if paar else [])], "slot")
    for naam, lengte in hexvelden.items():
        eis_hex(sleuf, naam, lengte, "slot")
    eis(sleuf["soort"] in ("wachtzin", "herstelcode"), "slot: kind")


def lees_kop(map_):
    """The header, whole but not yet known to be authentic; in the form of version 2."""
    bytes_ = lees(map_, "kop")
    versie = voorblad(bytes_, b"K", (1, 2), "kop")
    n = u32(bytes_, 16)
    eis(n <= 65536 and len(bytes_) == 84 + n, "kop: length")
    eis(sha256(bytes_[:-32]) == bytes_[-32:], "kop: SHA-256")
    kop = uit_json(bytes_[20 : 20 + n], "kop")
    eis(canoniek(kop).encode("utf-8") == bytes_[20 : 20 + n], "kop: not canonical")
    eis_velden(kop, ["gemaaktOp", "kluisId", "sleuven"] + (["logboek", "ring", "ringen"] if versie == 2 else []), "kop")
    kop = {"logboek": None, "ring": 1, "ringen": [], **kop}
    eis_hex(kop, "kluisId", 16, "kop")
    soorten = [sleuf["soort"] for sleuf in kop["sleuven"]]
    eis(1 <= len(soorten) and soorten.count("wachtzin") <= 12 and soorten.count("herstelcode") <= 1 and len(kop["ringen"]) <= 256, "kop: number of slots or rings")
    for sleuf in kop["sleuven"]:
        keur_sleuf(sleuf, versie)
    for ring in kop["ringen"]:
        eis_velden(ring, ["nummer", "sleutel", "soort"], "ring")
        eis_hex(ring, "sleutel", 60, "ring")
        eis(ring["soort"] in ("hoofdsleutel", "pakket"), "ring: kind")
    if kop["logboek"] is not None:
        eis_velden(kop["logboek"], ["hash", "nummer"], "kop: logboek")
        eis_hex(kop["logboek"], "hash", 32, "kop: logboek")
    return versie, kop, bytes_


def pakket(sleutel, aad, bytes_, wat):
    return gcm(sleutel, bytes_[:12], aad, bytes_[12:], wat)


def open_zegel(prive, anker, publiek, plaats, zegel):
    afzender = zegel[:32]
    try:
        gedeeld = X25519PrivateKey.from_private_bytes(prive).exchange(X25519PublicKey.from_public_bytes(afzender))
    except ValueError:
        raise Fout("slot: a shared secret of zeros") from None
    return pakket(hkdf(gedeeld + anker, afzender + publiek, plaats), plaats.encode("ascii"), zegel[32:], "slot: its seal")


def uit_sleuf(kop, sleuf, sleutel):
    """The master key, or None when the secret is not of this slot."""
    plek = f"{kop['kluisId']}/{sleuf['id']}/{sleuf['soort']}"
    if "publiek" not in sleuf:
        try:
            return gcm(sleutel, bytes.fromhex(sleuf["nonce"]), f"ontwar/kluis/1/sleuf/{plek}".encode("ascii"), bytes.fromhex(sleuf["sleutel"] + sleuf["tag"]), "slot")
        except Fout:
            return None
    aad = f"ontwar/kluis/2/prive/{plek}/{sleuf['ring']}/{sleuf['publiek']}".encode("ascii")
    try:
        beide = pakket(sleutel, aad, bytes.fromhex(sleuf["prive"]), "slot")
    except Fout:
        return None
    eis(len(beide) == 64, "slot: private key and anchor")
    prive, anker, publiek = beide[:32], beide[32:], bytes.fromhex(sleuf["publiek"])
    eis(X25519PrivateKey.from_private_bytes(prive).public_key().public_bytes(Encoding.Raw, PublicFormat.Raw) == publiek, "slot: its public key")
    hoofd = open_zegel(prive, anker, publiek, f"ontwar/kluis/2/zegel/{plek}/{kop['ring']}", bytes.fromhex(sleuf["zegel"]))
    ankers = subsleutel(hoofd, kop, "ankers")
    eis(pakket(ankers, f"ontwar/kluis/2/anker/{plek}/{kop['ring']}".encode("ascii"), bytes.fromhex(sleuf["anker"]), "slot: anchor") == anker, "slot: another anchor")
    return hoofd


def subsleutel(hoofd, kop, doel):
    return hkdf(hoofd, bytes.fromhex(kop["kluisId"]), f"ontwar/kluis/1/{doel}")


class Bos:
    """The keys of an open kluis: of the present ring, and of the former ones."""

    def __init__(self, kop, hoofd):
        self.kluis_id = bytes.fromhex(kop["kluisId"])
        self.nu = hoofd
        self.hoofden = [hoofd]
        self.pakketten = [subsleutel(hoofd, kop, "pakket")]
        self.kop = kop
        for ring in kop["ringen"]:
            aad = f"ontwar/kluis/2/ring/{kop['kluisId']}/{ring['soort']}/{ring['nummer']}/{kop['ring']}".encode("ascii")
            oud = pakket(subsleutel(hoofd, kop, "ringen"), aad, bytes.fromhex(ring["sleutel"]), f"ring {ring['nummer']}")
            if ring["soort"] == "hoofdsleutel":
                self.hoofden.append(oud)
                oud = subsleutel(oud, kop, "pakket")
            self.pakketten.append(oud)

    def een_van(self, sleutels, nonce, aad, cijfertekst, wat):
        """Opens with the first key that fits. Returns the text and that key."""
        for sleutel in sleutels:
            try:
                return gcm(sleutel, nonce, aad, cijfertekst, wat), sleutel
            except Fout:
                continue
        raise Fout(f"{wat}: not authentic")

    def sub(self, doel):
        return [subsleutel(hoofd, self.kop, doel) for hoofd in self.hoofden]

    def segmentsleutel(self, verpakt, aad, wat):
        aad = b"ontwar/kluis/2/pakket/" + self.kluis_id + aad
        return self.een_van(self.pakketten, verpakt[:12], aad, verpakt[12:], wat)[0]


def open_kop(map_, soort, getypt):
    """Opens the header. Returns its version, the header, the keys and the slot that opened it."""
    versie, kop, bytes_ = lees_kop(map_)
    geheim = geheim_bytes(soort, getypt)
    for sleuf in kop["sleuven"]:
        if sleuf["soort"] != soort:
            continue
        hoofd = uit_sleuf(kop, sleuf, slotsleutel(geheim, sleuf))
        if hoofd is None:
            continue
        mac = hmac.new(subsleutel(hoofd, kop, "kop"), bytes_[:-64], "sha256").digest()
        eis(hmac.compare_digest(mac, bytes_[-64:-32]), "kop: HMAC")
        return versie, kop, Bos(kop, hoofd), sleuf
    raise Fout(f"this {soort} opens no slot")
