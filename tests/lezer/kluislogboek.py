"""The logboek: its segments, its lines and the chain through them."""

import hmac
import re

from kluisbytes import Fout, acht, eis, frames, gcm, hkdf, lees, namen_in, u64, uit_json, voorblad


def lees_segment(bos, map_, nummer, naam, laatste):
    wat = f"logboek/{naam}"
    bytes_ = lees(map_, "logboek", naam)
    voorblad(bytes_, b"B", (1,), wat)
    eis(len(bytes_) >= 98, f"{wat}: too short")
    eis(u64(bytes_, 16) == nummer, f"{wat}: another number")
    n = int.from_bytes(bytes_[96:98], "big")
    eis(n == 60 and len(bytes_) >= 98 + n, f"{wat}: length of its key")
    segment = bos.segmentsleutel(bytes_[98 : 98 + n], bytes_[:96], f"{wat}: its key")
    eis(len(segment) == 32, f"{wat}: its key")
    frame, ketting = (hkdf(segment, bos.kluis_id, f"ontwar/kluis/1/logboek/{doel}") for doel in ("frames", "ketting"))
    kop = {"eerste": u64(bytes_, 24), "oudsteDeel": u64(bytes_, 32), "oudsteRegel": u64(bytes_, 40), "breuk": u64(bytes_, 48), "hash": bytes_[64:96]}
    vorige, hash_, regels, eind = kop["hash"][:16], kop["hash"], [], 98 + n
    for regel, begin, nonce, cijfertekst, nullen in frames(bytes_, eind, kop["eerste"], 65_536, wat):
        try:
            klaar = gcm(frame, nonce, begin + bos.kluis_id + acht(nummer) + vorige, cijfertekst, f"{wat}: line {regel}")
        except Fout:
            if nullen:
                break
            raise
        vorige = cijfertekst[-16:]
        hash_ = hmac.new(ketting, hash_ + acht(regel) + klaar, "sha256").digest()
        inhoud = uit_json(klaar, f"{wat}: line {regel}")
        eis(inhoud["nummer"] == regel, f"{wat}: line {regel} has another number")
        regels.append((inhoud, hash_))
        eind += 29 + len(cijfertekst)
    eis(laatste or eind == len(bytes_), f"{wat}: cut off")
    return kop, regels, hash_


def lees_logboek(bos, map_, koppen):
    """All lines that are kept, with the chain followed through them."""
    delen = sorted((int(naam), naam) for naam in namen_in(map_, "logboek") if re.fullmatch(r"[0-9]{8,}", naam))
    if not delen:
        eis(not koppen, "logboek: not there, and a head tells of lines")
        return []
    oudste = lees_segment(bos, map_, *delen[-1], True)[0]["oudsteDeel"]
    delen = [deel for deel in delen if deel[0] >= oudste]
    eis([nummer for nummer, _ in delen] == list(range(oudste, delen[-1][0] + 1)), "logboek: a segment is not there")
    regels, verwacht, hash_ = [], None, None
    bekend = {}
    for deel in delen:
        kop, eigen, einde = lees_segment(bos, map_, *deel, deel == delen[-1])
        eis(kop["breuk"] != deel[0], f"logboek/{deel[1]}: begun after damage")
        eis(verwacht is None or (kop["eerste"] == verwacht and kop["hash"] == hash_), f"logboek/{deel[1]}: does not follow on the one before")
        eis(kop["eerste"] != 1 or kop["hash"] == bytes(32), f"logboek/{deel[1]}: the chain before line 1")
        bekend[kop["eerste"] - 1] = kop["hash"]
        for inhoud, na in eigen:
            regels.append(inhoud)
            bekend[inhoud["nummer"]] = na
        verwacht, hash_ = kop["eerste"] + len(eigen), einde
    for hoofd in koppen:
        eis(hoofd["nummer"] in bekend, f"logboek: ends before line {hoofd['nummer']}")
        eis(bekend[hoofd["nummer"]].hex() == hoofd["hash"], f"logboek: another chain at line {hoofd['nummer']}")
    return regels
