"""Keys of records, records, index and index.log."""

import re

from kluisbytes import Fout, acht, eis, eis_velden, frames, gcm, lees, namen_in, sha256, u64, uit_json, voorblad


def record_id(naam):
    """The record id and generation of a file name, or None for a name that is none of ours."""
    delen = re.fullmatch(r"((?:[a-z0-9_-]|\+[a-z])+)\.([1-9][0-9]*)", naam)
    if delen is None:
        return None
    id_ = re.sub(r"\+([a-z])", lambda deel: deel.group(1).upper(), delen.group(1))
    return (id_, int(delen.group(2))) if len(id_) <= 64 and int(delen.group(2)) < 2**53 else None


def lees_sleutel(bos, map_, naam):
    """The data key in a key file, and of which record it is."""
    wat = f"sleutels/{naam}"
    bytes_ = lees(map_, "sleutels", naam)
    voorblad(bytes_, b"S", (1,), wat)
    eis(len(bytes_) > 32 and bytes_[16:32].hex() == naam, f"{wat}: sleutelId")
    eind = 33 + bytes_[32]
    eis(len(bytes_) == eind + 12 + 48, f"{wat}: length")
    id_ = bytes_[33:eind].decode("utf-8", "replace")
    return id_, bos.een_van(bos.sub("sleutels"), bytes_[eind : eind + 12], bytes_[: eind + 12] + bos.kluis_id, bytes_[eind + 12 :], wat)[0]


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


def lees_index(bos, map_):
    bytes_ = lees(map_, "index")
    voorblad(bytes_, b"I", (1,), "index")
    stand = u64(bytes_, 16)
    klaar, sleutel = bos.een_van(bos.sub("index"), bytes_[24:36], bytes_[:36] + bos.kluis_id, bytes_[36:], "index")
    lading = uit_json(klaar, "index")
    index = {
        "records": {regel["id"]: regel for regel in lading["records"]},
        "vernietigd": {steen["id"]: steen for steen in lading["vernietigd"]},
        "logboek": lading.get("logboek"),
    }
    return stand, sleutel, index


def lees_log(bos, map_, stand, sleutel, index):
    """Carries out the changes in the log on the index."""
    bytes_ = lees(map_, "index.log")
    voorblad(bytes_, b"L", (1,), "index.log")
    eis(len(bytes_) >= 52, "index.log: too short")
    eigen = u64(bytes_, 16)
    # A log of the snapshot before, left by a crash while folding, may lie under a former key.
    sleutels = bos.sub("index") if eigen == stand - 1 else [sleutel]
    bos.een_van(sleutels, bytes_[24:36], bytes_[:36] + bos.kluis_id, bytes_[36:52], "index.log: header")
    if eigen == stand - 1:
        return
    eis(eigen == stand, "index.log: of another snapshot")
    vorige = bytes_[36:52]
    for nummer, begin, nonce, cijfertekst, nullen in frames(bytes_, 52, 1, 16_777_216, "index.log"):
        wat = f"index.log: frame {nummer}"
        try:
            klaar = gcm(sleutel, nonce, begin + bos.kluis_id + acht(stand) + vorige, cijfertekst, wat)
        except Fout:
            if nullen:
                return
            raise
        vorige = cijfertekst[-16:]
        pas_toe(uit_json(klaar, wat), index)


def pas_toe(mutatie, index):
    id_ = mutatie.get("id")
    records, vernietigd = index["records"], index["vernietigd"]
    if mutatie["t"] == "regel":
        records[id_] = {naam: mutatie[naam] for naam in ("id", "soort", "sleutelId", "generatie", "hash", "regel")}
        vernietigd.pop(id_, None)
    elif mutatie["t"] == "generatie":
        eis(id_ in records, "index.log: a generation of a record that is not there")
        records[id_] = {**records[id_], "generatie": mutatie["generatie"], "hash": mutatie["hash"]}
    elif mutatie["t"] == "vernietigd":
        records.pop(id_, None)
        vernietigd[id_] = {"id": id_, "generatie": mutatie["generatie"], "sleutelId": mutatie["sleutelId"]}
    elif mutatie["t"] == "logboek":
        index["logboek"] = {"nummer": mutatie["nummer"], "hash": mutatie["hash"]}
    else:
        raise Fout(f"index.log: {mutatie['t']}")


def lees_records(bos, map_, index):
    """The present generation of every record, by the table under Opening; and which cannot be used, and why."""
    opslag, schade = {}, {}
    sleutels = {}
    for naam in namen_in(map_, "sleutels"):
        try:
            sleutels[naam] = lees_sleutel(bos, map_, naam)
        except Fout as fout:
            schade[f"sleutels/{naam}"] = str(fout)
    nieuwste = {}
    generaties = {}
    for naam in namen_in(map_, "records"):
        deel = record_id(naam)
        if deel is not None and deel[1] > nieuwste.get(deel[0], (0, ""))[0]:
            nieuwste[deel[0]] = (deel[1], naam)
    for naam in namen_in(map_, "records"):
        deel = record_id(naam)
        if deel is None:
            continue
        try:
            generaties[deel] = lees_record(bos, map_, naam, sleutels)
        except Fout as fout:
            schade[f"records/{naam}"] = str(fout)
    for id_ in sorted({*index["records"], *nieuwste}):
        regel = index["records"].get(id_)
        steen = index["vernietigd"].get(id_)
        generatie = nieuwste.get(id_, (0, ""))[0]
        grens = regel["generatie"] if regel is not None else steen["generatie"] if steen is not None else 0
        if regel is None and generatie <= grens:
            continue
        try:
            eis(generatie >= grens, "an older generation than the index says" if generatie > 0 else "its file is not there")
            eis((id_, generatie) in generaties, "its newest generation is damaged")
            record = generaties[(id_, generatie)]
            if regel is not None and generatie == grens:
                eis(record["hash"] == regel["hash"] and record["sleutelId"] == regel["sleutelId"], "not what was saved last")
                eis(record["soort"] == regel["soort"] and record["regel"] == regel["regel"], "another list line than in the index")
            opslag[id_] = record
        except Fout as fout:
            schade[id_] = str(fout)
    return opslag, list(generaties.values()), schade
