import { deepStrictEqual } from "node:assert/strict";
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, open, readFile, readdir, rename, rm, rmdir, stat, unlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline";
import { setImmediate, setTimeout as setTimeout$1 } from "node:timers/promises";
import { z } from "zod";
import { createCipheriv, createDecipheriv, createHash, createHmac, createPrivateKey, createPublicKey, diffieHellman, hkdfSync, randomBytes, timingSafeEqual } from "node:crypto";
import { Low } from "lowdb";
import { build } from "vite";
// shared/domein/tekstvormen.ts
/** Longest text a user can type into one field; generous for a page, small enough to keep a record cheap to save. */
var MAX_TEKST = 2e4;
/** Longest single line: a title, a list item, a name of an organisation. */
var MAX_REGEL = 2e3;
/** A whole calendar day such as `2026-03-12`. */
var DAG = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;
/** An opaque id. */
var KENMERK = /^[A-Za-z0-9_-]{1,64}$/;
/** The code by which a casus is known, such as `TW-2026-014`: prefix of the region, year, number. Never a name. */
var CASUSCODE = /^[A-Z]{1,6}-\d{4}-\d{1,4}$/;
var CASUSCODE_UITLEG = "Een casuscode ziet eruit als WS-2026-001: letters van de regio, jaar, nummer.";
// shared/domein/basis.ts
/** An opaque id. Ids come in from outside (`electron/` makes them), so `shared/` stays free of randomness. */
var schemaId = z.string().regex(KENMERK, "Dit is geen geldig kenmerk.");
var schemaRegeltekst = z.string().max(MAX_REGEL);
z.string().max(MAX_TEKST);
/** Epoch milliseconds, UTC. */
var schemaMoment = z.number().int().min(0).max(864e13);
z.union([z.literal(""), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/, "Schrijf een jaar, een maand of een dag.")]);
z.union([z.literal(""), z.string().regex(DAG, "Kies een dag.")]);
z.union([z.literal(""), z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Schrijf een tijd als 13:00.")]);
z.string().regex(CASUSCODE, CASUSCODE_UITLEG);
z.strictObject({
	code: z.enum([
		"BERICHT_ONGELDIG",
		"AFZENDER_GEWEIGERD",
		"KLUIS_BESTAAT_AL",
		"KLUIS_NIET_GEVONDEN",
		"KLUIS_OP_SLOT",
		"KLUIS_IN_GEBRUIK",
		"WACHTZIN_ONJUIST",
		"HERSTELCODE_ONJUIST",
		"WACHTZIN_TE_ZWAK",
		"WACHTEN_NA_POGINGEN",
		"SLEUTELHOUDER_NIET_TOEGESTAAN",
		"KOP_BESCHADIGD",
		"INDEX_BESCHADIGD",
		"RECORD_BESCHADIGD",
		"RECORD_TERUGGEZET",
		"RECORD_VERWISSELD",
		"VERSIE_TE_NIEUW",
		"NIET_GEVONDEN",
		"SCHIJF_VOL",
		"ALLEEN_LEZEN",
		"SCHRIJVEN_MISLUKT",
		"LEZEN_MISLUKT",
		"CASUSCODE_BESTAAT",
		"CASUS_IN_GEBRUIK",
		"STAP_NIET_TOEGESTAAN",
		"REGIO_ONGELDIG",
		"WERKVORM_ONGELDIG",
		"SESSIE_NIET_TOEGESTAAN",
		"ONTBREEKT",
		"VERSLAG_MISLUKT",
		"BESTAND_ONGELDIG",
		"BESTAND_VERLOPEN",
		"BESTAND_TE_GROOT",
		"BESTAND_VREEMD",
		"LEERTRAJECT_NIET_TOEGESTAAN",
		"UITGEDEELD",
		"LOGBOEK_BESCHADIGD",
		"BACKUP_ONVOLLEDIG",
		"BEWARING_NIET_TOEGESTAAN",
		"AFGEBROKEN",
		"ONBEKEND"
	]),
	watGebeurde: z.string(),
	watVeilig: z.string(),
	watNu: z.string(),
	/** Particulars a screen can use: what a guard found missing, which line of a werkvorm is wrong. */
	details: z.array(z.string()).default([]),
	/** Seconds to wait before a next attempt makes sense. */
	wachtSeconden: z.number().int().min(0).optional()
});
/** The same error inside the code of `electron/`: thrown by services, turned into an envelope at the IPC border. */
var OntwarFout = class extends Error {
	name = "OntwarFout";
	fout;
	constructor(fout, oorzaak) {
		super(`${fout.code}: ${fout.watGebeurde}`, { cause: oorzaak });
		this.fout = {
			...fout,
			details: fout.details ?? []
		};
	}
};
// electron/kluis/fouten.ts
var NIETS_GEWIJZIGD = "Er is niets gewijzigd. Alles wat eerder bewaard is, staat er nog.";
var REST_VEILIG = "Al het andere in de kluis is in orde. Het onbruikbare bestand is niet overschreven.";
/** Everything the kluis says to a user, in one place. Never a code, name or text from a casus. */
var TEKSTEN = {
	BERICHT_ONGELDIG: {
		watGebeurde: "De kluis kreeg een onderdeel met een ongeldig kenmerk.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Start Ontwar opnieuw. Komt dit terug, meld het dan bij de maker van Ontwar."
	},
	KLUIS_BESTAAT_AL: {
		watGebeurde: "In deze map staat al een kluis.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Open de kluis die er staat, of kies een andere map."
	},
	KLUIS_NIET_GEVONDEN: {
		watGebeurde: "In deze map staat geen kluis.",
		watVeilig: "Er is niets gewijzigd.",
		watNu: "Maak een nieuwe kluis, of zet de map van je kluis terug op deze plek."
	},
	KLUIS_OP_SLOT: {
		watGebeurde: "De kluis is op slot.",
		watVeilig: "Alles wat bewaard was, staat veilig in de kluis.",
		watNu: "Open de kluis met je wachtzin of herstelcode."
	},
	KLUIS_IN_GEBRUIK: {
		watGebeurde: "Deze kluis is al open in een ander venster van Ontwar.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Ga naar het andere venster, of sluit het en probeer het opnieuw."
	},
	WACHTZIN_ONJUIST: {
		watGebeurde: "Deze wachtzin past niet op de kluis.",
		watVeilig: "Er is niets verloren. De kluis blijft zoals hij is.",
		watNu: "Kijk of Caps Lock aan staat en probeer het opnieuw. Weet je hem niet meer? Gebruik dan je herstelcode."
	},
	HERSTELCODE_ONJUIST: {
		watGebeurde: "Deze herstelcode past niet op de kluis.",
		watVeilig: "Er is niets verloren. De kluis blijft zoals hij is.",
		watNu: "Kijk of dit de code van deze kluis is. Je kunt de kluis ook met je wachtzin openen."
	},
	WACHTZIN_TE_ZWAK: {
		watGebeurde: "Deze wachtzin is te makkelijk te raden.",
		watVeilig: "Er is nog geen kluis gemaakt.",
		watNu: "Kies een langere zin van vier of vijf woorden die niet bij elkaar horen."
	},
	WACHTEN_NA_POGINGEN: {
		watGebeurde: "Er is een paar keer achter elkaar een verkeerde wachtzin of herstelcode ingevuld.",
		watVeilig: "Er is niets verloren. De kluis blijft zoals hij is.",
		watNu: "Wacht even en probeer het dan opnieuw. Langer dan een minuut duurt het nooit."
	},
	SLEUTELHOUDER_NIET_TOEGESTAAN: {
		watGebeurde: "Dit kan niet met deze sleutelhouder.",
		watVeilig: "Er is niets gewijzigd. Iedereen opent de kluis zoals voorheen.",
		watNu: "Kijk bij Instellingen, Kluis wie er sleutelhouder is."
	},
	KOP_BESCHADIGD: {
		watGebeurde: "Het eerste bestand van de kluis is beschadigd. Daardoor kan de kluis niet open.",
		watVeilig: "Je casussen en sessies zijn niet aangeraakt. Er is niets overschreven.",
		watNu: "Zet de reservekopie van dit bestand terug. Lukt dat niet, zet dan een back-up van de map terug."
	},
	INDEX_BESCHADIGD: {
		watGebeurde: "De inhoudsopgave van de kluis is beschadigd.",
		watVeilig: "Je casussen en sessies staan in eigen bestanden en zijn niet aangeraakt.",
		watNu: "Laat Ontwar de inhoudsopgave opnieuw maken. Het oude bestand blijft bewaard."
	},
	RECORD_BESCHADIGD: {
		watGebeurde: "Een bestand in de kluis is beschadigd en niet te lezen.",
		watVeilig: REST_VEILIG,
		watNu: "Zet de vorige versie terug als die er is, of haal het bestand uit een back-up."
	},
	RECORD_TERUGGEZET: {
		watGebeurde: "Een bestand in de kluis is ouder dan wat het laatst bewaard is.",
		watVeilig: REST_VEILIG,
		watNu: "Heb je een back-up teruggezet? Kies dan zelf of je met deze oudere versie verder wilt."
	},
	RECORD_VERWISSELD: {
		watGebeurde: "Een bestand in de kluis hoort bij een ander onderdeel.",
		watVeilig: REST_VEILIG,
		watNu: "Zet de vorige versie terug als die er is, of haal het bestand uit een back-up."
	},
	VERSIE_TE_NIEUW: {
		watGebeurde: "Dit is gemaakt met een nieuwere versie van Ontwar.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Installeer de nieuwste versie van Ontwar en open de kluis dan opnieuw."
	},
	NIET_GEVONDEN: {
		watGebeurde: "Dit onderdeel staat niet in de kluis.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Ga terug naar de lijst en kies opnieuw."
	},
	SCHIJF_VOL: {
		watGebeurde: "De schijf is vol. Je laatste wijziging is nog niet bewaard.",
		watVeilig: "Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.",
		watNu: "Maak ruimte op de schijf en probeer het opnieuw."
	},
	ALLEEN_LEZEN: {
		watGebeurde: "Ontwar mag niet schrijven in de map van de kluis.",
		watVeilig: "Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.",
		watNu: "Kijk of de map of schijf op alleen-lezen staat en geef Ontwar toegang."
	},
	SCHRIJVEN_MISLUKT: {
		watGebeurde: "Schrijven in de kluis lukte niet.",
		watVeilig: "Wat eerder bewaard is, staat er nog. Wat je typte, staat nog op het scherm.",
		watNu: "Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf."
	},
	LEZEN_MISLUKT: {
		watGebeurde: "Lezen uit de kluis lukte niet.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Probeer het opnieuw. Blijft het misgaan, controleer dan de schijf."
	}
};
/** The error a user reads for this code; `aanvulling` replaces or adds to the standard text. */
function kluisfout(code, aanvulling = {}, oorzaak) {
	return new OntwarFout({
		code,
		...TEKSTEN[code],
		...aanvulling
	}, oorzaak);
}
/** At opening nothing was typed yet, so nothing can be unsaved. */
var BIJ_OPENEN = {
	SCHIJF_VOL: {
		watGebeurde: "De schijf is vol. Daardoor kan de kluis nu niet open.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Maak ruimte op de schijf en open de kluis opnieuw."
	},
	ALLEEN_LEZEN: {
		watGebeurde: "Ontwar mag niet schrijven in de map van de kluis. Daardoor kan de kluis nu niet open.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Kijk of de map of schijf op alleen-lezen staat en geef Ontwar toegang."
	},
	SCHRIJVEN_MISLUKT: {
		watGebeurde: "Schrijven in de map van de kluis lukte niet. Daardoor kan de kluis nu niet open.",
		watVeilig: NIETS_GEWIJZIGD,
		watNu: "Open de kluis opnieuw. Blijft het misgaan, controleer dan de schijf."
	}
};
/** The same error as `leesfout` gives, in the words of someone who opens a kluis. */
function openfout(oorzaak) {
	const fout = leesfout(oorzaak);
	const tekst = BIJ_OPENEN[fout.fout.code];
	return tekst === void 0 ? fout : new OntwarFout({
		...fout.fout,
		...tekst
	}, fout.cause);
}
/** The same of who asks an open kluis to believe that they know the wachtzin: it stays open, and the herstelcode is for one that is locked. */
function controlefout(oorzaak) {
	const fout = leesfout(oorzaak);
	if (fout.fout.code !== "WACHTZIN_ONJUIST") return fout;
	return new OntwarFout({
		...fout.fout,
		watNu: "Kijk of Caps Lock aan staat en probeer het opnieuw. Weet je hem niet meer? Doe de kluis op slot en open hem met je herstelcode."
	}, oorzaak);
}
/** `ENOSPC` and the like of a system error, or an empty string. */
function systeemcode(fout) {
	return fout instanceof Error && "code" in fout && typeof fout.code === "string" ? fout.code : "";
}
/** A system error while writing, as a user should hear it. An error that already speaks Dutch stays as it is. */
function schrijffout(oorzaak) {
	if (oorzaak instanceof OntwarFout) return oorzaak;
	switch (systeemcode(oorzaak)) {
		case "ENOSPC":
		case "EDQUOT": return kluisfout("SCHIJF_VOL", {}, oorzaak);
		case "EACCES":
		case "EPERM":
		case "EROFS": return kluisfout("ALLEEN_LEZEN", {}, oorzaak);
		default: return kluisfout("SCHRIJVEN_MISLUKT", {}, oorzaak);
	}
}
/** A system error while reading, as a user should hear it. */
function leesfout(oorzaak) {
	return oorzaak instanceof OntwarFout ? oorzaak : kluisfout("LEZEN_MISLUKT", {}, oorzaak);
}
// electron/kluis/logboekplek.ts
/** The last line of the logboek: its number and its hash, by which a log that was cut short is noticed. */
var schemaLogboekkop = z.strictObject({
	hash: z.string().regex(/^[0-9a-f]{64}$/),
	nummer: z.number().int().min(1)
});
// electron/kluis/opslag.ts
/** What the vault keeps. Each casus and each session has a data key of its own. */
var RECORDSOORTEN = [
	"casus",
	"sessie",
	"leertraject",
	"bijlage",
	"instellingen",
	"klad"
];
// electron/kluis/indexstand.ts
var schemaGeneratie = z.number().int().min(1);
var schemaHash = z.string().regex(/^[0-9a-f]{64}$/);
var schemaSleutelId = z.string().regex(/^[0-9a-f]{32}$/);
var schemaIndexregel = z.strictObject({
	id: z.string().min(1).max(64),
	soort: z.enum(RECORDSOORTEN),
	sleutelId: schemaSleutelId,
	generatie: schemaGeneratie,
	/** SHA-256 of the whole file of this generation. */
	hash: schemaHash,
	regel: z.unknown()
});
var schemaGrafsteen = z.strictObject({
	/** The last generation there was; a record made anew under this id goes on from here. */
	generatie: schemaGeneratie,
	/** The data key that is to be gone; null when it could not be told. */
	sleutelId: schemaSleutelId.nullable()
});
var schemaIndexlading = z.strictObject({
	records: z.array(schemaIndexregel),
	/** Destroyed records, so that a copy from a backup does not come back to life and a half-done destruction is finished. */
	vernietigd: z.array(z.strictObject({
		id: z.string(),
		...schemaGrafsteen.shape
	})),
	/** The head of the logboek; an index from before there was one has none. */
	logboek: schemaLogboekkop.nullable().default(null)
});
var schemaMutatie = z.discriminatedUnion("t", [
	z.strictObject({
		t: z.literal("regel"),
		...schemaIndexregel.shape
	}),
	z.strictObject({
		t: z.literal("generatie"),
		id: z.string(),
		generatie: schemaGeneratie,
		hash: schemaHash
	}),
	z.strictObject({
		t: z.literal("vernietigd"),
		id: z.string(),
		...schemaGrafsteen.shape
	}),
	z.strictObject({
		t: z.literal("logboek"),
		...schemaLogboekkop.shape
	})
]);
/** Of a kind that a later version of Ontwar keeps: what cannot be read is then not damaged, but newer. */
var schemaNieuwereSoort = z.looseObject({ soort: z.string().refine((soort) => !RECORDSOORTEN.some((bekend) => bekend === soort)) });
/**
* Whether this authentic piece of an index, which cannot be read, was written by a later version of Ontwar. Only Ontwar has the key,
* so a kind that is not known here was not invented by somebody.
* @param lading the snapshot, or one change of the log
*/
function isVanNieuwere(lading) {
	const records = z.looseObject({ records: z.array(z.unknown()) }).safeParse(lading);
	return (records.success ? records.data.records : [lading]).some((regel) => schemaNieuwereSoort.safeParse(regel).success);
}
function legeIndexstand() {
	return {
		records: /* @__PURE__ */ new Map(),
		vernietigd: /* @__PURE__ */ new Map(),
		logboek: null
	};
}
/** Carries out one change. @returns false when it does not fit on what went before: the log is then damaged */
function pasToe(stand, mutatie) {
	switch (mutatie.t) {
		case "regel": {
			const { id, soort, sleutelId, generatie, hash, regel } = mutatie;
			stand.records.set(id, {
				id,
				soort,
				sleutelId,
				generatie,
				hash,
				regel
			});
			stand.vernietigd.delete(id);
			return true;
		}
		case "generatie": {
			const oud = stand.records.get(mutatie.id);
			if (oud === void 0) return false;
			stand.records.set(oud.id, {
				...oud,
				generatie: mutatie.generatie,
				hash: mutatie.hash
			});
			return true;
		}
		case "vernietigd":
			stand.records.delete(mutatie.id);
			stand.vernietigd.set(mutatie.id, {
				generatie: mutatie.generatie,
				sleutelId: mutatie.sleutelId
			});
			return true;
		case "logboek":
			stand.logboek = {
				hash: mutatie.hash,
				nummer: mutatie.nummer
			};
			return true;
	}
}
/** A new key: random bytes in memory of their own (small Buffers otherwise share a block), for the caller to zero. */
function nieuweSleutel(toeval) {
	const sleutel = Buffer.alloc(32);
	const bron = toeval(32);
	bron.copy(sleutel);
	bron.fill(0);
	return sleutel;
}
/** @returns ciphertext followed by the tag of 16 bytes. The nonce must be fresh for this key. */
function versleutel(sleutel, nonce, aad, klaar) {
	const cijfer = createCipheriv("aes-256-gcm", sleutel, nonce);
	cijfer.setAAD(aad);
	return Buffer.concat([
		cijfer.update(klaar),
		cijfer.final(),
		cijfer.getAuthTag()
	]);
}
/** @returns the plain bytes, or null when key, nonce, associated data, text and tag do not belong together. */
function ontsleutel(sleutel, nonce, aad, cijfertekst) {
	if (cijfertekst.length < 16) return null;
	const grens = cijfertekst.length - 16;
	const cijfer = createDecipheriv("aes-256-gcm", sleutel, nonce, { authTagLength: 16 });
	cijfer.setAAD(aad);
	cijfer.setAuthTag(cijfertekst.subarray(grens));
	const klaar = cijfer.update(cijfertekst.subarray(0, grens));
	try {
		cijfer.final();
		return klaar;
	} catch {
		klaar.fill(0);
		return null;
	}
}
/** HKDF-SHA-256: a key for the purpose that `info` names. The caller zeroes the result. */
function leidSleutelAf(bron, zout, info) {
	return Buffer.from(hkdfSync("sha256", bron, zout, info, 32));
}
/** A subkey of the master key, salted with the kluis id. */
function deelsleutel(hoofdsleutel, kluisId, doel) {
	return leidSleutelAf(hoofdsleutel, kluisId, `ontwar/kluis/1/${doel}`);
}
/** HMAC-SHA-256. */
function hmac(sleutel, bytes) {
	return createHmac("sha256", sleutel).update(bytes).digest();
}
/** Whether two byte strings are equal, in a time that tells nothing of where they differ. */
function isGelijk(a, b) {
	return a.length === b.length && timingSafeEqual(a, b);
}
function sha256(...delen) {
	const som = createHash("sha256");
	for (const deel of delen) som.update(deel);
	return som.digest();
}
/** A generation or sequence number as eight bytes, big-endian. */
function achtBytes(getal) {
	const bytes = Buffer.alloc(8);
	bytes.writeBigUInt64BE(BigInt(getal));
	return bytes;
}
/** The number in eight bytes, or null when it is too large to be one of ours. */
function leesAchtBytes(bytes, vanaf) {
	const getal = bytes.readBigUInt64BE(vanaf);
	return getal > BigInt(Number.MAX_SAFE_INTEGER) ? null : Number(getal);
}
/** Nonce, ciphertext and tag in one: what `pakUit` opens again with the same key and associated data. */
function pakIn(sleutel, aad, klaar, toeval) {
	const nonce = toeval(12);
	return Buffer.concat([nonce, versleutel(sleutel, nonce, aad, klaar)]);
}
/** @returns the plain bytes, for the caller to zero; null when they do not belong together. */
function pakUit(sleutel, aad, verpakt) {
	return ontsleutel(sleutel, verpakt.subarray(0, 12), aad, verpakt.subarray(12));
}
// electron/kluis/voorblad.ts
var MAGIE = Buffer.from("ONTWARKL", "ascii");
var BESTANDSOORTEN = {
	kop: 75,
	sleutel: 83,
	record: 82,
	index: 73,
	log: 76,
	stand: 71,
	logboek: 66
};
/** The version in which each kind is written; every earlier one is read. */
var FORMAATVERSIES = {
	kop: 2,
	sleutel: 1,
	record: 1,
	index: 1,
	log: 1,
	stand: 1,
	logboek: 1
};
/** The first 16 bytes of a file of this kind. */
function maakVoorblad(soort, versie = FORMAATVERSIES[soort]) {
	const bytes = Buffer.alloc(16);
	MAGIE.copy(bytes);
	bytes.writeUInt8(BESTANDSOORTEN[soort], 8);
	bytes.writeUInt16BE(versie, 9);
	sha256(bytes.subarray(0, 11)).copy(bytes, 11, 0, 4);
	return bytes;
}
/** The format version that a file of at least 16 bytes says it has. */
function leesVersie(bytes) {
	return bytes.readUInt16BE(9);
}
/** Whether these bytes begin a file of this kind that this version of Ontwar can read. */
function beoordeelVoorblad(bytes, soort) {
	if (bytes.length < 16) return "beschadigd";
	const versie = leesVersie(bytes);
	if (versie < 1 || !maakVoorblad(soort, versie).equals(bytes.subarray(0, 16))) return "beschadigd";
	return versie > FORMAATVERSIES[soort] ? "nieuwer" : "goed";
}
// electron/kluis/indexbestand.ts
var KOP_LENGTE$1 = 36;
var LOGKOP_LENGTE = KOP_LENGTE$1 + 16;
var FRAMEKOP_LENGTE = 16;
var FRAME_MAX$1 = 16777216;
/** The last byte of every frame. A file system may make a file longer before it writes the contents: then a zero stands there. */
var SLOTBYTE$1 = 165;
function kopBytes(soort, stand, toeval) {
	return Buffer.concat([
		maakVoorblad(soort),
		achtBytes(stand),
		toeval(12)
	]);
}
/** The number of the snapshot in the header. @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
function leesStand(bytes, soort, minimum) {
	const oordeel = beoordeelVoorblad(bytes, soort);
	if (oordeel === "nieuwer") throw kluisfout("VERSIE_TE_NIEUW");
	const stand = oordeel === "goed" && bytes.length >= minimum ? leesAchtBytes(bytes, 16) : null;
	if (stand === null) throw kluisfout("INDEX_BESCHADIGD");
	return stand;
}
function ontsleutelOfMis(sleutel, nonce, aad, cijfertekst) {
	const klaar = ontsleutel(sleutel.index, nonce, aad, cijfertekst);
	if (klaar === null) throw kluisfout("INDEX_BESCHADIGD");
	return klaar;
}
function schrijfIndex(index, stand, sleutel, toeval) {
	const kop = kopBytes("index", stand, toeval);
	const lading = {
		records: [...index.records.values()],
		vernietigd: [...index.vernietigd].map(([id, steen]) => ({
			id,
			...steen
		})),
		logboek: index.logboek
	};
	const klaar = Buffer.from(JSON.stringify(lading));
	const cijfertekst = versleutel(sleutel.index, kop.subarray(KOP_LENGTE$1 - 12), Buffer.concat([kop, sleutel.kluisId]), klaar);
	klaar.fill(0);
	return Buffer.concat([kop, cijfertekst]);
}
/** @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
function leesIndex(bytes, sleutel) {
	const stand = leesStand(bytes, "index", KOP_LENGTE$1 + 16);
	const kop = bytes.subarray(0, KOP_LENGTE$1);
	const klaar = ontsleutelOfMis(sleutel, kop.subarray(KOP_LENGTE$1 - 12), Buffer.concat([kop, sleutel.kluisId]), bytes.subarray(KOP_LENGTE$1));
	const gelezen = ontleed$1(klaar);
	klaar.fill(0);
	const lading = schemaIndexlading.safeParse(gelezen);
	if (!lading.success) throw kluisfout(isVanNieuwere(gelezen) ? "VERSIE_TE_NIEUW" : "INDEX_BESCHADIGD", {}, lading.error);
	return {
		stand,
		index: {
			records: new Map(lading.data.records.map((regel) => [regel.id, regel])),
			vernietigd: new Map(lading.data.vernietigd.map(({ id, ...steen }) => [id, steen])),
			logboek: lading.data.logboek
		}
	};
}
function ontleed$1(klaar) {
	try {
		return JSON.parse(klaar.toString("utf8"));
	} catch {
		return;
	}
}
/** An empty log on this snapshot; its header is sealed, so that a changed number shows. */
function schrijfLogkop(stand, sleutel, toeval) {
	const kop = kopBytes("log", stand, toeval);
	const tag = versleutel(sleutel.index, kop.subarray(KOP_LENGTE$1 - 12), Buffer.concat([kop, sleutel.kluisId]), Buffer.alloc(0));
	return {
		bytes: Buffer.concat([kop, tag]),
		einde: {
			stand,
			volgnummer: 0,
			lengte: LOGKOP_LENGTE,
			vorigeTag: tag
		}
	};
}
/** One frame to add after `einde`, and where the log ends then. */
function schrijfFrame$1(mutatie, einde, sleutel, toeval) {
	const klaar = Buffer.from(JSON.stringify(mutatie));
	const volgnummer = einde.volgnummer + 1;
	const kop = framekop$1(klaar.length + 16, volgnummer);
	const nonce = toeval(12);
	const cijfertekst = versleutel(sleutel.index, nonce, frameAad(kop, sleutel, einde), klaar);
	klaar.fill(0);
	const bytes = Buffer.concat([
		kop,
		nonce,
		cijfertekst,
		Buffer.from([SLOTBYTE$1])
	]);
	return {
		bytes,
		einde: {
			stand: einde.stand,
			volgnummer,
			lengte: einde.lengte + bytes.length,
			vorigeTag: cijfertekst.subarray(cijfertekst.length - 16)
		}
	};
}
/** Length and sequence number with a check of their own: a damaged length must not pass for a frame that was cut off. */
function framekop$1(lengte, volgnummer) {
	const begin = Buffer.alloc(4);
	begin.writeUInt32BE(lengte);
	const kop = Buffer.concat([begin, achtBytes(volgnummer)]);
	return Buffer.concat([kop, sha256(kop).subarray(0, 4)]);
}
function frameAad(kop, sleutel, vorige) {
	return Buffer.concat([
		kop,
		sleutel.kluisId,
		achtBytes(vorige.stand),
		vorige.vorigeTag
	]);
}
/** The number of the snapshot that a log builds on. @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW */
function leesLogkop(bytes, sleutel) {
	const stand = leesStand(bytes, "log", LOGKOP_LENGTE);
	const kop = bytes.subarray(0, KOP_LENGTE$1);
	const vorigeTag = bytes.subarray(KOP_LENGTE$1, LOGKOP_LENGTE);
	ontsleutelOfMis(sleutel, kop.subarray(KOP_LENGTE$1 - 12), Buffer.concat([kop, sleutel.kluisId]), vorigeTag);
	return {
		stand,
		vorigeTag
	};
}
/**
* Reads the log and carries its changes out on `index`. A frame cut off at the end, or an end of zero bytes, is what a
* crash while adding leaves; no acknowledgement rests on it and it is dropped. Anything else that is wrong is damage.
* @returns where the log ends, or null when it belongs to the snapshot before this one (a crash while compacting)
* @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW
*/
function leesLog(bytes, stand, index, sleutel) {
	const { stand: logstand, vorigeTag } = leesLogkop(bytes, sleutel);
	if (logstand === stand - 1) return null;
	if (logstand !== stand) throw kluisfout("INDEX_BESCHADIGD");
	let einde = {
		stand,
		volgnummer: 0,
		lengte: LOGKOP_LENGTE,
		vorigeTag
	};
	while (einde.lengte < bytes.length) {
		const frame = leesFrame$1(bytes.subarray(einde.lengte), einde, sleutel);
		if (frame === "afgebroken") return einde;
		if (!pasToe(index, frame.mutatie)) throw kluisfout("INDEX_BESCHADIGD");
		einde = frame.einde;
	}
	return einde;
}
function leesFrame$1(rest, vorige, sleutel) {
	if (rest.length < FRAMEKOP_LENGTE) return "afgebroken";
	const nooitGeschreven = rest.at(-1) === 0;
	const kop = rest.subarray(0, FRAMEKOP_LENGTE);
	const lengte = kop.readUInt32BE(0);
	const volgnummer = vorige.volgnummer + 1;
	const eind = FRAMEKOP_LENGTE + 12 + lengte + 1;
	const kopGoed = lengte >= 16 && lengte <= FRAME_MAX$1 && framekop$1(lengte, volgnummer).equals(kop);
	if (kopGoed && rest.length < eind) return "afgebroken";
	if (!kopGoed) {
		if (nooitGeschreven) return "afgebroken";
		throw kluisfout("INDEX_BESCHADIGD");
	}
	const nonce = rest.subarray(FRAMEKOP_LENGTE, FRAMEKOP_LENGTE + 12);
	const cijfertekst = rest.subarray(FRAMEKOP_LENGTE + 12, eind - 1);
	const klaar = !(rest[eind - 1] === SLOTBYTE$1) ? null : ontsleutel(sleutel.index, nonce, frameAad(kop, sleutel, vorige), cijfertekst);
	if (klaar === null && nooitGeschreven) return "afgebroken";
	const gelezen = klaar === null ? void 0 : ontleed$1(klaar);
	klaar?.fill(0);
	const mutatie = schemaMutatie.safeParse(gelezen);
	if (!mutatie.success) throw kluisfout(isVanNieuwere(gelezen) ? "VERSIE_TE_NIEUW" : "INDEX_BESCHADIGD");
	return {
		mutatie: mutatie.data,
		einde: {
			stand: vorige.stand,
			volgnummer,
			lengte: vorige.lengte + eind,
			vorigeTag: cijfertekst.subarray(lengte - 16)
		}
	};
}
// electron/kluis/schijf.ts
/** Names that start so are unfinished writes: never read, removed when the kluis is opened. */
var TIJDELIJK = ".tmp-";
async function openKluismap(bestanden, pad) {
	return {
		pad,
		bestanden,
		handvat: await openMapBlijvend(bestanden, pad)
	};
}
/**
* A folder that is opened anew after an fsync that failed: when a drive was gone and came back, the old handle stays dead. What
* failed has failed; only what is asked later uses the new one.
*/
async function openMapBlijvend(bestanden, pad) {
	let handvat = await bestanden.openMap(pad);
	return {
		sync: async () => {
			const nu = handvat ?? await bestanden.openMap(pad);
			handvat = nu;
			try {
				await nu.sync();
			} catch (fout) {
				if (handvat === nu) handvat = null;
				await nu.sluit().catch(() => void 0);
				throw fout;
			}
		},
		sluit: async () => {
			await handvat?.sluit();
			handvat = null;
		}
	};
}
/** Writes all of `bytes`, going on after a short write. */
async function schrijfAlles(bestand, bytes, positie) {
	let geschreven = 0;
	while (geschreven < bytes.length) {
		const stap = await bestand.schrijf(bytes.subarray(geschreven), positie + geschreven);
		if (stap === 0) throw new Error("Het systeem schreef nul bytes.");
		geschreven += stap;
	}
}
/** Waits in ms before each new attempt: a virus scanner that holds a fresh file lets go within a second. */
var POGINGEN_MS = [
	5,
	20,
	60,
	150,
	400
];
var TIJDELIJK_BEZET = /* @__PURE__ */ new Set([
	"EBUSY",
	"EPERM",
	"EACCES"
]);
/** Renames, trying again for about 0.6 s when another program holds the file. */
async function hernoemGeduldig(bestanden, van, naar) {
	for (const pauze of POGINGEN_MS) try {
		return await bestanden.hernoem(van, naar);
	} catch (fout) {
		if (!TIJDELIJK_BEZET.has(systeemcode(fout))) throw fout;
		await setTimeout$1(pauze);
	}
	await bestanden.hernoem(van, naar);
}
/** Removes a file if it is there; a failure is left for the cleaning at the next opening. */
async function ruimOp(bestanden, pad) {
	try {
		await bestanden.verwijder(pad);
	} catch {}
}
/**
* Puts a file in place so that it is wholly there or not at all, and there for good once this resolves.
* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
*/
async function zetNeer(map, naam, bytes) {
	const { bestanden } = map;
	const tijdelijk = join(map.pad, `${TIJDELIJK}${naam}`);
	try {
		const bestand = await bestanden.maak(tijdelijk);
		try {
			await schrijfAlles(bestand, bytes, 0);
			await bestand.sync();
		} finally {
			await bestand.sluit();
		}
		await hernoemGeduldig(bestanden, tijdelijk, join(map.pad, naam));
	} catch (fout) {
		await ruimOp(bestanden, tijdelijk);
		throw schrijffout(fout);
	}
	await maakDuurzaam(map);
}
/** @throws OntwarFout as `zetNeer` */
async function maakDuurzaam(map) {
	try {
		await map.handvat.sync();
	} catch (fout) {
		throw schrijffout(fout);
	}
}
/**
* The bytes of a file, or null when it is not there.
* @throws OntwarFout LEZEN_MISLUKT
*/
async function leesAlsErIs(bestanden, pad) {
	try {
		return await bestanden.lees(pad);
	} catch (fout) {
		if (systeemcode(fout) === "ENOENT") return null;
		throw leesfout(fout);
	}
}
/** The names in a folder; none when the folder is not there. */
async function lijstAlsErIs(bestanden, pad) {
	try {
		return await bestanden.lijst(pad);
	} catch (fout) {
		if (systeemcode(fout) === "ENOENT") return [];
		throw leesfout(fout);
	}
}
/**
* The names in a folder of an open kluis. It was there when the kluis was opened: when it is not there now, the drive is gone.
* @throws OntwarFout LEZEN_MISLUKT
*/
async function lijstVan({ bestanden, pad }) {
	try {
		return await bestanden.lijst(pad);
	} catch (fout) {
		throw leesfout(fout);
	}
}
/**
* The bytes of a file in a folder of an open kluis, or null when it is not there. A file on a drive that is gone is not missing.
* @throws OntwarFout LEZEN_MISLUKT
*/
async function leesUit(map, naam) {
	const bytes = await leesAlsErIs(map.bestanden, join(map.pad, naam));
	if (bytes === null && (await lijstVan(map)).includes(naam)) throw kluisfout("LEZEN_MISLUKT");
	return bytes;
}
/** Moves a file out of the way under a name that nothing uses yet, so that it is kept: `<naam>.kapot`, `<naam>.kapot-2`. */
async function zetApart(map, naam) {
	try {
		const namen = new Set(await map.bestanden.lijst(map.pad));
		if (!namen.has(naam)) return;
		let apart = `${naam}.kapot`;
		for (let nummer = 2; namen.has(apart); nummer += 1) apart = `${naam}.kapot-${nummer}`;
		await hernoemGeduldig(map.bestanden, join(map.pad, naam), join(map.pad, apart));
	} catch (fout) {
		throw schrijffout(fout);
	}
}
// electron/kluis/indexlog.ts
var INDEXNAAM = "index";
var LOGNAAM = "index.log";
/** How long an addition may wait for its fsync, in ms. The record itself is durable long before. */
var SYNC_NA_MS$1 = 1e3;
/**
* Writes the whole index as a new snapshot with an empty log on it. A crash between the two leaves the former log, which
* belongs to the former snapshot and is recognised by its number.
* @returns where the new log ends
* @throws OntwarFout as `zetNeer`
*/
async function vatSamen(map, index, stand, sleutel, toeval) {
	await zetNeer(map, INDEXNAAM, schrijfIndex(index, stand, sleutel, toeval));
	const log = schrijfLogkop(stand, sleutel, toeval);
	await zetNeer(map, LOGNAAM, log.bytes);
	return log.einde;
}
/**
* Adds to `index.log`. Additions that wait together are written together.
*
* Saving a record does not wait for an fsync here: the record is durable by itself and newer than the index, which opening
* accepts and repairs. So an addition that fails does not undo a save either; it is tried again with the next one.
*/
var Indexlog = class Indexlog {
	#map;
	#index;
	#bestand;
	#sleutel;
	#toeval;
	#einde;
	#wachtend = [];
	#achterstand = [];
	#bezig = null;
	#sync = null;
	/** The end of the file is no longer known, or its handle is dead because the drive was gone: the next addition first writes the index anew. */
	#onbruikbaar = false;
	constructor(map, index, bestand, einde, sleutel, toeval) {
		this.#map = map;
		this.#index = index;
		this.#bestand = bestand;
		this.#einde = einde;
		this.#sleutel = sleutel;
		this.#toeval = toeval;
	}
	/** Opens the log of this index for adding and cuts off what a crash left after its last whole frame. @throws OntwarFout as `zetNeer` */
	static async open(map, index, einde, sleutel, toeval) {
		try {
			const bestand = await map.bestanden.openBestaand(join(map.pad, LOGNAAM));
			try {
				await bestand.kap(einde.lengte);
			} catch (fout) {
				await bestand.sluit();
				throw fout;
			}
			return new Indexlog(map, index, bestand, einde, sleutel, toeval);
		} catch (fout) {
			throw schrijffout(fout);
		}
	}
	get einde() {
		return this.#einde;
	}
	/** Whether everything that was to be added is in the file. */
	get bij() {
		return this.#achterstand.length === 0 && !this.#onbruikbaar;
	}
	/** Adds; resolves once the system has it, so that it outlives this process. Never fails: see the class. */
	voegToe(mutatie) {
		return new Promise((klaar) => this.#zetBij({
			mutatie,
			klaar,
			mis: null
		}));
	}
	/** Adds; resolves once it survives a power cut. @throws OntwarFout as `zetNeer`; it is then not in the log */
	voegDuurzaamToe(mutatie) {
		return new Promise((klaar, mis) => this.#zetBij({
			mutatie,
			klaar,
			mis
		}));
	}
	/**
	* Writes the whole index as a new snapshot under this key and goes on with an empty log on it. Nothing else may change the index meanwhile.
	* When it fails, the next addition tries again: a snapshot without its log takes no additions.
	* @throws OntwarFout as `zetNeer`
	*/
	vouw(index, sleutel) {
		const klaar = (this.#bezig ?? Promise.resolve()).then(() => this.#vouwNu(index, sleutel));
		this.#bezig = klaar.catch(() => void 0).then(() => this.#werk());
		return klaar;
	}
	async #vouwNu(index, sleutel) {
		this.#onbruikbaar = true;
		this.#sleutel = sleutel;
		const einde = await vatSamen(this.#map, index, this.#einde.stand + 1, sleutel, this.#toeval);
		try {
			const bestand = await this.#map.bestanden.openBestaand(join(this.#map.pad, LOGNAAM));
			await this.#bestand.sluit().catch(() => void 0);
			this.#bestand = bestand;
		} catch (fout) {
			throw schrijffout(fout);
		}
		this.#einde = einde;
		this.#achterstand = [];
		this.#onbruikbaar = false;
	}
	/** Makes durable what was added so far. @returns whether all of it is */
	async maakDuurzaam() {
		await this.#bezig;
		try {
			await this.#bestand.sync();
			return this.bij;
		} catch {
			return false;
		}
	}
	/** Makes durable what was added and lets go of the file. */
	async sluit() {
		if (this.#sync !== null) clearTimeout(this.#sync);
		this.#sync = null;
		await this.#bezig;
		try {
			if (this.#achterstand.length > 0) await this.#schrijfGroep([], true);
			else await this.#bestand.sync();
		} catch {} finally {
			await this.#bestand.sluit();
		}
	}
	#zetBij(wachtende) {
		this.#wachtend.push(wachtende);
		this.#bezig ??= this.#werk();
	}
	async #werk() {
		while (this.#wachtend.length > 0) {
			const groep = this.#wachtend;
			this.#wachtend = [];
			try {
				await this.#schrijfGroep(groep.map(({ mutatie }) => mutatie), groep.some(({ mis }) => mis !== null));
				for (const { klaar } of groep) klaar();
			} catch (fout) {
				for (const { mutatie, klaar, mis } of groep) {
					if (mis !== null) {
						mis(schrijffout(fout));
						continue;
					}
					this.#achterstand.push(mutatie);
					klaar();
				}
			}
		}
		this.#bezig = null;
	}
	async #schrijfGroep(groep, duurzaam) {
		if (this.#onbruikbaar) await this.#vouwNu(this.#index, this.#sleutel);
		let einde = this.#einde;
		const stukken = [];
		for (const mutatie of [...this.#achterstand, ...groep]) {
			const frame = schrijfFrame$1(mutatie, einde, this.#sleutel, this.#toeval);
			stukken.push(frame.bytes);
			einde = frame.einde;
		}
		try {
			await schrijfAlles(this.#bestand, Buffer.concat(stukken), this.#einde.lengte);
			if (duurzaam) await this.#bestand.sync();
		} catch (fout) {
			await this.#kapTerug();
			throw fout;
		}
		this.#achterstand = [];
		this.#einde = einde;
		if (!duurzaam) this.#planSync();
	}
	async #kapTerug() {
		try {
			await this.#bestand.kap(this.#einde.lengte);
		} catch {
			this.#onbruikbaar = true;
		}
	}
	#planSync() {
		this.#sync ??= setTimeout(() => {
			this.#sync = null;
			this.#bestand.sync().catch(() => void 0);
		}, SYNC_NA_MS$1).unref();
	}
};
// electron/kluis/recordadapter.ts
/**
* lowdb's `Low` for one record. lowdb turns a null from its adapter into the default without a word; this adapter never
* gives null, so a read that fails throws and never yields a default that could then be saved over the record.
*/
function recordDb(toegang) {
	const adapter = {
		read: toegang.lees,
		write: async (inhoud) => {
			if (inhoud === null) throw new Error("A record without contents is never written.");
			await toegang.schrijf(inhoud);
		}
	};
	return new Low(adapter, null);
}
/** Reads a record through lowdb. */
async function leesDoorDb(toegang) {
	const db = recordDb(toegang);
	await db.read();
	if (db.data === null) throw new Error("A read that does not fail has contents.");
	return db.data;
}
/** Writes a record through lowdb. `update` is not used: it neither awaits nor rolls back. */
async function schrijfDoorDb(toegang, inhoud) {
	const db = recordDb(toegang);
	db.data = inhoud;
	await db.write();
}
// electron/kluis/recordbestand.ts
var GENERATIE_VANAF = 32;
var NONCE_VANAF = GENERATIE_VANAF + 8;
var RECORDKOP_LENGTE = NONCE_VANAF + 12;
var schemaRecordinhoud = z.strictObject({
	soort: z.enum(RECORDSOORTEN),
	op: z.number().int().min(0),
	regel: z.unknown(),
	inhoud: z.unknown()
});
function aad$2(kop, plaats) {
	return Buffer.concat([
		kop,
		plaats.kluisId,
		Buffer.from(plaats.recordId, "utf8")
	]);
}
/** The bytes of a record file: a clear header, then the encrypted JSON and its tag. */
function schrijfRecord(inhoud, kop, plaats, sleutel, toeval) {
	const begin = Buffer.concat([
		maakVoorblad("record"),
		Buffer.from(kop.sleutelId, "hex"),
		achtBytes(kop.generatie),
		toeval(12)
	]);
	const klaar = Buffer.from(JSON.stringify({
		soort: inhoud.soort,
		op: inhoud.op,
		regel: inhoud.regel ?? null,
		inhoud: inhoud.inhoud ?? null
	}));
	const cijfertekst = versleutel(sleutel, begin.subarray(NONCE_VANAF), aad$2(begin, plaats), klaar);
	klaar.fill(0);
	return Buffer.concat([begin, cijfertekst]);
}
/** What a record file says of itself in clear, or the error that it is. */
function leesRecordkop(bytes) {
	const oordeel = beoordeelVoorblad(bytes, "record");
	if (oordeel === "nieuwer") return kluisfout("VERSIE_TE_NIEUW");
	if (oordeel === "beschadigd" || bytes.length < RECORDKOP_LENGTE + 16) return kluisfout("RECORD_BESCHADIGD");
	const generatie = leesAchtBytes(bytes, GENERATIE_VANAF);
	if (generatie === null) return kluisfout("RECORD_BESCHADIGD");
	return {
		sleutelId: bytes.toString("hex", 16, GENERATIE_VANAF),
		generatie
	};
}
/** The contents, or null when these bytes are not an authentic generation of this record under this key. */
function ontsleutelRecord(bytes, plaats, sleutel) {
	const kop = bytes.subarray(0, RECORDKOP_LENGTE);
	const klaar = ontsleutel(sleutel, kop.subarray(NONCE_VANAF), aad$2(kop, plaats), bytes.subarray(RECORDKOP_LENGTE));
	if (klaar === null) return null;
	try {
		const { soort, op, regel, inhoud } = schemaRecordinhoud.parse(JSON.parse(klaar.toString("utf8")));
		return {
			soort,
			op,
			regel,
			inhoud
		};
	} catch {
		return null;
	} finally {
		klaar.fill(0);
	}
}
/**
* The name of a generation on disk. A capital becomes `+` and the small letter, because Windows and macOS see no
* difference between `A` and `a` in a name, and ids do.
*/
function recordnaam(recordId, generatie) {
	return `${recordId.replaceAll(/[A-Z]/g, (letter) => `+${letter.toLowerCase()}`)}.${generatie}`;
}
var NAAMVORM = /^((?:[a-z0-9_-]|\+[a-z]){1,128})\.([1-9]\d{0,15})$/;
/** The record and generation a name stands for, or null for a name that is none of ours. */
function leesRecordnaam(naam) {
	const delen = NAAMVORM.exec(naam);
	if (delen?.[1] === void 0 || delen[2] === void 0) return null;
	const recordId = delen[1].replaceAll(/\+([a-z])/g, (_, letter) => letter.toUpperCase());
	const generatie = Number(delen[2]);
	return recordId.length <= 64 && Number.isSafeInteger(generatie) ? {
		recordId,
		generatie
	} : null;
}
// electron/kluis/kern.ts
/** With more frames than this the log is folded into the snapshot when the kluis is closed. */
var TE_LANG_BIJ_SLUITEN = 256;
/**
* Finds what is wrong with the bytes of the present generation of a record.
* @throws OntwarFout RECORD_BESCHADIGD, RECORD_TERUGGEZET, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
*/
async function keur(kern, regel, bytes) {
	if (bytes === null) throw kluisfout("RECORD_BESCHADIGD", { watGebeurde: "Een bestand in de kluis ontbreekt." });
	const kop = leesRecordkop(bytes);
	if (kop instanceof Error) throw kop;
	if (kop.sleutelId !== regel.sleutelId) throw kluisfout([...kern.index.records.values()].some((ander) => ander.sleutelId === kop.sleutelId) ? "RECORD_VERWISSELD" : "RECORD_BESCHADIGD");
	const sleutel = await kern.bos.haal(regel.sleutelId, regel.id);
	const inhoud = ontsleutelRecord(bytes, {
		kluisId: kern.bos.kluisId,
		recordId: regel.id
	}, sleutel);
	if (inhoud === null) throw kluisfout("RECORD_BESCHADIGD");
	if (kop.generatie > regel.generatie) throw kluisfout("RECORD_VERWISSELD");
	if (sha256(bytes).toString("hex") !== regel.hash) throw kluisfout("RECORD_TERUGGEZET");
	return inhoud;
}
/** Reads the present generation of a record in the index. @throws OntwarFout as `keur` */
function leesRecord(kern, regel) {
	return leesDoorDb({
		lees: async () => keur(kern, regel, await leesUit(kern.recordmap, recordnaam(regel.id, regel.generatie))),
		schrijf: () => Promise.reject(/* @__PURE__ */ new Error("Opened for reading."))
	});
}
/**
* Writes a generation as a file of its own, durably, and notes it in the index. Nothing is overwritten; of the generations
* before it the last one stays.
* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the former generation is then still the present one
*/
async function bewaarGeneratie(kern, nieuw, inhoud) {
	const { id, sleutelId, generatie } = nieuw;
	const { recordmap, omgeving } = kern;
	const naam = recordnaam(id, generatie);
	const sleutel = await kern.bos.haal(sleutelId, id);
	let hash = "";
	const schrijf = async (data) => {
		const bytes = schrijfRecord(data, nieuw, {
			kluisId: kern.bos.kluisId,
			recordId: id
		}, sleutel, omgeving.toeval);
		hash = sha256(bytes).toString("hex");
		await zetNeer(recordmap, naam, bytes);
	};
	try {
		await schrijfDoorDb({
			lees: () => Promise.reject(/* @__PURE__ */ new Error("Opened for writing.")),
			schrijf
		}, inhoud);
	} catch (fout) {
		await ruimOp(recordmap.bestanden, join(recordmap.pad, naam));
		throw fout;
	}
	await noteer(kern, nieuw, inhoud, hash);
}
async function noteer(kern, { id, sleutelId, generatie }, inhoud, hash) {
	const oud = kern.index.records.get(id);
	const { soort, regel } = inhoud;
	kern.index.records.set(id, {
		id,
		soort,
		sleutelId,
		generatie,
		hash,
		regel
	});
	kern.index.vernietigd.delete(id);
	const zelfde = oud !== void 0 && oud.soort === soort && oud.sleutelId === sleutelId && JSON.stringify(oud.regel) === JSON.stringify(regel);
	await kern.log.voegToe(zelfde ? {
		t: "generatie",
		id,
		generatie,
		hash
	} : {
		t: "regel",
		id,
		soort,
		sleutelId,
		generatie,
		hash,
		regel
	});
	const weg = kern.vorige.get(id);
	if (weg !== void 0) await ruimOp(kern.recordmap.bestanden, join(kern.recordmap.pad, recordnaam(id, weg)));
	if (oud === void 0) kern.vorige.delete(id);
	else kern.vorige.set(id, oud.generatie);
}
/** Puts the index in order, zeroes the keys and lets go of the folders. Nothing may be under way any more. */
async function sluitKern(kern) {
	const { log, index, bos, omgeving, wortel, sleutelmap, recordmap, logboekmap } = kern;
	try {
		await log.sluit();
		if (log.einde.volgnummer > TE_LANG_BIJ_SLUITEN || !log.bij) await vatSamen(wortel, index, log.einde.stand + 1, bos.indexsleutel, omgeving.toeval);
	} catch {} finally {
		bos.wis();
		index.records.clear();
		index.vernietigd.clear();
		await Promise.allSettled([
			wortel,
			sleutelmap,
			recordmap,
			logboekmap
		].map((map) => map.handvat.sluit()));
	}
}
// electron/kluis/herstel.ts
async function onderzoek(kern, id) {
	const { recordmap, index } = kern;
	const regel = index.records.get(id);
	let beste = null;
	let hoogste = regel?.generatie ?? index.vernietigd.get(id)?.generatie ?? 0;
	const onbruikbaar = [];
	for (const naam of await lijstVan(recordmap)) {
		const deel = leesRecordnaam(naam);
		if (deel?.recordId !== id) continue;
		hoogste = Math.max(hoogste, deel.generatie);
		const kandidaat = await keurKandidaat(kern, id, naam, regel?.sleutelId);
		if (kandidaat?.generatie !== deel.generatie) onbruikbaar.push(naam);
		if (kandidaat !== null && (beste === null || kandidaat.generatie > beste.generatie)) beste = kandidaat;
	}
	return {
		beste,
		onbruikbaar,
		volgende: hoogste + 1
	};
}
/** The authentic generation in a file, whatever its name says; null when there is none. */
async function keurKandidaat({ recordmap, bos }, recordId, naam, sleutelId) {
	const bytes = await leesUit(recordmap, naam);
	const kop = bytes === null ? null : leesRecordkop(bytes);
	if (bytes === null || kop === null || kop instanceof OntwarFout) return null;
	if (sleutelId !== void 0 && kop.sleutelId !== sleutelId) return null;
	try {
		const inhoud = ontsleutelRecord(bytes, {
			kluisId: bos.kluisId,
			recordId
		}, await bos.haal(kop.sleutelId, recordId));
		return inhoud === null ? null : {
			sleutelId: kop.sleutelId,
			generatie: kop.generatie,
			inhoud
		};
	} catch (fout) {
		if (fout instanceof OntwarFout) return null;
		throw fout;
	}
}
/** Everything that is known to be unusable, and what can be done about it. @throws OntwarFout LEZEN_MISLUKT */
async function beschrijfSchade(kern) {
	const uit = [];
	for (const [id, { fout }] of kern.schade) {
		const regel = kern.index.records.get(id);
		const { beste } = await onderzoek(kern, id);
		uit.push({
			id,
			soort: regel?.soort ?? beste?.inhoud.soort ?? null,
			regel: regel?.regel ?? beste?.inhoud.regel ?? null,
			fout,
			vorigeVan: beste?.inhoud.op ?? null
		});
	}
	return uit;
}
/**
* Makes the newest generation that is still good the present one, as a new generation. Files that are not what their name
* says are kept aside, so that nothing is lost that someone might still rescue.
* @throws OntwarFout NIET_GEVONDEN when the record is not damaged or nothing good is left; else as `bewaarGeneratie`
*/
async function zetVorigeTerug(kern, id) {
	if (!kern.schade.has(id)) throw kluisfout("NIET_GEVONDEN", { watGebeurde: "Aan dit onderdeel is niets te herstellen." });
	const { beste, onbruikbaar, volgende } = await onderzoek(kern, id);
	if (beste === null) throw kluisfout("NIET_GEVONDEN", {
		watGebeurde: "Er is geen vorige versie die nog goed is.",
		watNu: "Haal het bestand uit een back-up van de kluis."
	});
	for (const naam of onbruikbaar) await zetApart(kern.recordmap, naam);
	if (onbruikbaar.length > 0) await maakDuurzaam(kern.recordmap);
	kern.vorige.delete(id);
	await bewaarGeneratie(kern, {
		id,
		sleutelId: beste.sleutelId,
		generatie: volgende
	}, beste.inhoud);
	kern.schade.delete(id);
	if (onbruikbaar.includes(recordnaam(id, beste.generatie))) kern.vorige.delete(id);
	else kern.vorige.set(id, beste.generatie);
}
// electron/kluis/cryptografie/afleiding.ts
/**
* What the product asks and accepts. The maximum keeps a hostile header from asking for all memory; with 512 MiB and
* 12 passes even a slow laptop is done within half a minute.
*/
var PRODUCTGRENS = {
	minimum: {
		geheugenKiB: 65536,
		iteraties: 3
	},
	gewenst: {
		geheugenKiB: 65536,
		iteraties: 3
	},
	maximum: {
		geheugenKiB: 524288,
		iteraties: 12
	}
};
/** True when a header may ask these costs. */
function binnenGrens(kosten, grens) {
	return kosten.geheugenKiB >= grens.minimum.geheugenKiB && kosten.geheugenKiB <= grens.maximum.geheugenKiB && kosten.iteraties >= grens.minimum.iteraties && kosten.iteraties <= grens.maximum.iteraties;
}
/** The dearest of these in each respect. */
function duurste(kosten) {
	return {
		geheugenKiB: Math.max(...kosten.map(({ geheugenKiB }) => geheugenKiB)),
		iteraties: Math.max(...kosten.map(({ iteraties }) => iteraties))
	};
}
/** Derives in the thread that calls, which stands still meanwhile: for the worker itself, tests and the example kluis. */
var leidAfHier = async (geheim, parameters) => {
	const { argon2id } = await import("hash-wasm");
	const sleutel = await argon2id({
		password: geheim,
		salt: parameters.zout,
		parallelism: 1,
		iterations: parameters.iteraties,
		memorySize: parameters.geheugenKiB,
		hashLength: 32,
		outputType: "binary"
	});
	return Buffer.from(sleutel.buffer, sleutel.byteOffset, sleutel.byteLength);
};
/** How long unlocking should take, in ms. */
var DOEL_MS = 1e3;
var GEHEUGENSTAPPEN = [
	4,
	2,
	1
];
/**
* Costs that take about a second on this machine: first more memory, which hurts an attacker most, then more passes.
* Never below the minimum, however slow the machine.
* @param klok monotonic time in ms
*/
async function ijkKosten(leidAf, grens, klok) {
	const { minimum, maximum } = grens;
	const begin = klok();
	(await leidAf(Buffer.from("ijking"), {
		...minimum,
		zout: Buffer.alloc(16)
	})).fill(0);
	const duurMinimum = Math.max(klok() - begin, 1);
	const keer = GEHEUGENSTAPPEN.find((stap) => stap * duurMinimum <= DOEL_MS && stap * minimum.geheugenKiB <= maximum.geheugenKiB) ?? 1;
	const iteraties = Math.floor(minimum.iteraties * DOEL_MS / (duurMinimum * keer));
	return duurste([grens.gewenst, {
		geheugenKiB: minimum.geheugenKiB * keer,
		iteraties: Math.min(Math.max(iteraties, minimum.iteraties), maximum.iteraties)
	}]);
}
// electron/kluis/herstelcode.ts
var TEKENS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
var AANTAL = 27;
var GROEP = 4;
var BYTES = 17;
/** Prime and above 32, so that one wrong sign or two swapped neighbours always change the remainder. */
var MODULUS = 37n;
function controle(cijfers) {
	let waarde = 0n;
	for (const teken of cijfers) waarde = waarde * 32n + BigInt(TEKENS.indexOf(teken));
	return Number(waarde % MODULUS);
}
/** A new herstelcode as it is shown: `7K3M-…`, seven groups. */
function maakHerstelcode(toeval) {
	for (;;) {
		let waarde = BigInt(`0x${toeval(BYTES).toString("hex")}`) >> 1n;
		let cijfers = "";
		for (let i = 0; i < AANTAL; i += 1) {
			cijfers = `${TEKENS.charAt(Number(waarde % 32n))}${cijfers}`;
			waarde /= 32n;
		}
		const teken = TEKENS.charAt(controle(cijfers));
		if (teken !== "") return inGroepen(cijfers + teken);
	}
}
function inGroepen(tekens) {
	const groepen = [];
	for (let i = 0; i < tekens.length; i += GROEP) groepen.push(tekens.slice(i, i + GROEP));
	return groepen.join("-");
}
/** The 28 signs without groups, or null when it cannot be a herstelcode: a typing error. */
function normaliseer(getypt) {
	const tekens = getypt.toUpperCase().replaceAll(/[\s.\-\u2010-\u2015]/gu, "").replaceAll("O", "0").replaceAll(/[IL]/gu, "1");
	if (tekens.length !== 28 || [...tekens].some((teken) => !TEKENS.includes(teken))) return null;
	return TEKENS.charAt(controle(tekens.slice(0, AANTAL))) === tekens.slice(AANTAL) ? tekens : null;
}
/**
* The secret in a herstelcode as somebody typed it: case, spaces and hyphens do not matter, O counts as 0, I and L as 1.
* @throws OntwarFout HERSTELCODE_ONJUIST when the check sign shows a typing error; no attempt is then made
*/
function leesHerstelcode(getypt) {
	const tekens = normaliseer(getypt);
	if (tekens === null) throw kluisfout("HERSTELCODE_ONJUIST", {
		watGebeurde: "In deze herstelcode zit een typefout.",
		watNu: "Een herstelcode heeft zeven groepjes van vier tekens. Vergelijk ze een voor een met wat je opschreef."
	});
	const geheim = Buffer.alloc(tekens.length);
	geheim.write(tekens, "ascii");
	return geheim;
}
// electron/kluis/cryptografie/zegel.ts
/** What stands before the 32 bytes of a key in DER, PKCS #8 and SPKI, for X25519 (RFC 8410). */
var DER_PRIVE = Buffer.from("302e020100300506032b656e04220420", "hex");
var DER_PUBLIEK = Buffer.from("302a300506032b656e032100", "hex");
function priveObject(prive) {
	const der = Buffer.concat([DER_PRIVE, prive]);
	try {
		return createPrivateKey({
			key: der,
			format: "der",
			type: "pkcs8"
		});
	} finally {
		der.fill(0);
	}
}
function publiekObject(publiek) {
	return createPublicKey({
		key: Buffer.concat([DER_PUBLIEK, publiek]),
		format: "der",
		type: "spki"
	});
}
/** A new X25519 key pair. Any 32 random bytes are a private key: X25519 itself sets the bits that must be so. */
function maakSleutelpaar(toeval) {
	const prive = nieuweSleutel(toeval);
	const der = createPublicKey(priveObject(prive)).export({
		format: "der",
		type: "spki"
	});
	return {
		prive,
		publiek: Buffer.from(der.subarray(der.length - 32))
	};
}
/** @returns null when the other key is one of the few that give no secret */
function zegelsleutel(prive, ander, afzender, { publiek, anker, plaats }) {
	let gedeeld;
	try {
		gedeeld = diffieHellman({
			privateKey: priveObject(prive),
			publicKey: publiekObject(ander)
		});
	} catch {
		return null;
	}
	const bron = Buffer.concat([gedeeld, anker]);
	gedeeld.fill(0);
	try {
		return leidSleutelAf(bron, Buffer.concat([afzender, publiek]), plaats);
	} finally {
		bron.fill(0);
	}
}
/** How many bytes a seal adds to what is in it. */
var ZEGEL_EXTRA = 60;
/** @returns the public key of the sender, nonce, ciphertext and tag */
function verzegel(inhoud, band, toeval) {
	const afzender = maakSleutelpaar(toeval);
	const sleutel = zegelsleutel(afzender.prive, band.publiek, afzender.publiek, band);
	afzender.prive.fill(0);
	if (sleutel === null) throw new Error("This public key cannot receive a seal.");
	try {
		return Buffer.concat([afzender.publiek, pakIn(sleutel, Buffer.from(band.plaats, "utf8"), inhoud, toeval)]);
	} finally {
		sleutel.fill(0);
	}
}
/** @returns what was sealed, for the caller to zero; null when it was not sealed for this key, anchor and place */
function ontzegel(zegel, prive, band) {
	if (zegel.length < ZEGEL_EXTRA) return null;
	const afzender = zegel.subarray(0, 32);
	const sleutel = zegelsleutel(prive, afzender, afzender, band);
	if (sleutel === null) return null;
	try {
		return pakUit(sleutel, Buffer.from(band.plaats, "utf8"), zegel.subarray(32));
	} finally {
		sleutel.fill(0);
	}
}
// electron/kluis/canoniek.ts
/**
* JSON in the one form that the format knows: keys sorted by UTF-16 code unit, no white space, whole numbers.
* The same value gives the same bytes in every language.
*/
function canoniek(waarde) {
	if (waarde === null) return "null";
	if (typeof waarde === "string") return JSON.stringify(waarde);
	if (typeof waarde === "number") {
		if (!Number.isSafeInteger(waarde)) throw new Error("Canonical JSON holds whole numbers only.");
		return String(waarde);
	}
	if (isRij(waarde)) return `[${waarde.map(canoniek).join(",")}]`;
	return `{${Object.entries(waarde).toSorted(([a], [b]) => a < b ? -1 : 1).map(([naam, inhoud]) => `${JSON.stringify(naam)}:${canoniek(inhoud)}`).join(",")}}`;
}
function isRij(waarde) {
	return Array.isArray(waarde);
}
// electron/kluis/kop.ts
var SLEUFSOORTEN = ["wachtzin", "herstelcode"];
var LENGTE_LENGTE$1 = 4;
var SOM_LENGTE = 32;
var MAX_LADING = 65536;
var hex = (bytes) => z.string().regex(new RegExp(`^[0-9a-f]{${bytes * 2}}$`));
var schemaRingnummer = z.number().int().min(1);
var gemeen = {
	geheugenKiB: z.number().int().min(8),
	id: hex(16),
	iteraties: z.number().int().min(1),
	soort: z.enum(SLEUFSOORTEN),
	zout: hex(16)
};
/** As version 1 of the format had it: the slot key wraps the master key. It can be given no other master key. */
var schemaDirecteSleuf = z.strictObject({
	...gemeen,
	nonce: hex(12),
	sleutel: hex(32),
	tag: hex(16)
});
/** The slot key wraps a private key and an anchor, and the master key is sealed for those. */
var schemaPaarsleuf = z.strictObject({
	...gemeen,
	/** The anchor once more, for who knows the master key: to seal another master key for this slot. */
	anker: hex(60),
	/** Private key and anchor, for who knows the secret. */
	prive: hex(92),
	publiek: hex(32),
	/** In which ring key pair and anchor were made. */
	ring: schemaRingnummer,
	zegel: hex(32 + ZEGEL_EXTRA)
});
function isPaar(sleuf) {
	return "publiek" in sleuf;
}
/** What is kept of a former master key: the key itself as long as a record lies under it, then only what opens the packets of others. */
var schemaOudeRing = z.strictObject({
	nummer: schemaRingnummer,
	sleutel: hex(60),
	soort: z.enum(["hoofdsleutel", "pakket"])
});
var vast = {
	gemaaktOp: z.number().int().min(0),
	kluisId: hex(16)
};
var schemaKop1 = z.strictObject({
	...vast,
	sleuven: z.array(schemaDirecteSleuf).min(1).max(64)
});
var schemaKop2 = z.strictObject({
	...vast,
	logboek: schemaLogboekkop.nullable(),
	ring: schemaRingnummer,
	ringen: z.array(schemaOudeRing).max(256),
	sleuven: z.array(z.union([schemaPaarsleuf, schemaDirecteSleuf])).min(1).max(64)
});
function lading(kop) {
	const { versie, gemaaktOp, kluisId, logboek, ring, ringen, sleuven } = kop;
	const eigen = sleuven.map((sleuf) => ({ ...sleuf }));
	return canoniek(versie === 1 ? {
		gemaaktOp,
		kluisId,
		sleuven: eigen
	} : {
		gemaaktOp,
		kluisId,
		logboek: logboek === null ? null : { ...logboek },
		ring,
		ringen: ringen.map((oud) => ({ ...oud })),
		sleuven: eigen
	});
}
/** The bytes of the file `kop`, in the present version. `kopsleutel`: the subkey `kop` of the present master key. */
function schrijfKop(kop, kopsleutel) {
	const tekst = Buffer.from(lading({
		...kop,
		versie: 2
	}), "utf8");
	const lengte = Buffer.alloc(LENGTE_LENGTE$1);
	lengte.writeUInt32BE(tekst.length);
	const begin = Buffer.concat([
		maakVoorblad("kop"),
		lengte,
		tekst
	]);
	const getekend = Buffer.concat([begin, hmac(kopsleutel, begin)]);
	return Buffer.concat([getekend, sha256(getekend)]);
}
/**
* Reads the header and finds accidental damage, without any secret.
* @throws OntwarFout KOP_BESCHADIGD, VERSIE_TE_NIEUW
*/
function leesKop(bytes, grens) {
	const oordeel = beoordeelVoorblad(bytes, "kop");
	if (oordeel === "nieuwer") throw kluisfout("VERSIE_TE_NIEUW");
	const minste = 16 + LENGTE_LENGTE$1 + 64;
	if (oordeel === "beschadigd" || bytes.length < minste) throw kluisfout("KOP_BESCHADIGD");
	const lengte = bytes.readUInt32BE(16);
	if (lengte > MAX_LADING || bytes.length !== minste + lengte) throw kluisfout("KOP_BESCHADIGD");
	const grensSom = bytes.length - SOM_LENGTE;
	if (!sha256(bytes.subarray(0, grensSom)).equals(bytes.subarray(grensSom))) throw kluisfout("KOP_BESCHADIGD");
	const tekst = bytes.toString("utf8", 16 + LENGTE_LENGTE$1, grensSom - SOM_LENGTE);
	const kop = ontleed(tekst, leesVersie(bytes));
	if (kop === null || lading(kop) !== tekst) throw kluisfout("KOP_BESCHADIGD");
	if (!kop.sleuven.every((sleuf) => binnenGrens(sleuf, grens))) throw kluisfout("KOP_BESCHADIGD", { watGebeurde: "Het eerste bestand van de kluis vraagt om een sleutel die Ontwar niet vertrouwt." });
	return kop;
}
function ontleed(tekst, versie) {
	try {
		const ruw = JSON.parse(tekst);
		return versie === 1 ? {
			versie,
			logboek: null,
			ring: 1,
			ringen: [],
			...schemaKop1.parse(ruw)
		} : {
			versie: 2,
			...schemaKop2.parse(ruw)
		};
	} catch {
		return null;
	}
}
/**
* Once the master key is known: whether who wrote this header knew it too.
* @throws OntwarFout KOP_BESCHADIGD
*/
function controleerKop(bytes, kop, hoofdsleutel) {
	const eind = bytes.length - 64;
	const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kop.kluisId, "hex"), "kop");
	try {
		if (!isGelijk(hmac(sleutel, bytes.subarray(0, eind)), bytes.subarray(eind, eind + SOM_LENGTE))) throw kluisfout("KOP_BESCHADIGD");
	} finally {
		sleutel.fill(0);
	}
}
// electron/kluis/sleuf.ts
function plaats(wat, { kluisId, id, soort }, ...rest) {
	return `ontwar/kluis/2/${[
		wat,
		kluisId,
		id,
		soort,
		...rest
	].join("/")}`;
}
var alsAad = (tekst) => Buffer.from(tekst, "utf8");
function metAnkersleutel(hoofdsleutel, kluisId, gebruik) {
	const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kluisId, "hex"), "ankers");
	try {
		return gebruik(sleutel);
	} finally {
		sleutel.fill(0);
	}
}
/** The part of a slot that says which master key it gives: seal and anchor, both for this ring. */
function sluitVoor(waar, publiek, anker, { ring, hoofdsleutel }, toeval) {
	const zegel = verzegel(hoofdsleutel, {
		publiek,
		anker,
		plaats: plaats("zegel", waar, ring)
	}, toeval);
	return {
		anker: metAnkersleutel(hoofdsleutel, waar.kluisId, (sleutel) => pakIn(sleutel, alsAad(plaats("anker", waar, ring)), anker, toeval)).toString("hex"),
		zegel: zegel.toString("hex")
	};
}
/** A slot with a new key pair and anchor. `slotsleutel`: derived from the secret with the salt and costs of `begin`. */
function maakPaarsleuf(begin, slotsleutel, kluisId, hoofdring, toeval) {
	const { geheugenKiB, id, iteraties, soort, zout } = begin;
	const waar = {
		kluisId,
		id,
		soort
	};
	const { prive, publiek } = maakSleutelpaar(toeval);
	const anker = nieuweSleutel(toeval);
	const beide = Buffer.concat([prive, anker]);
	try {
		const publiekHex = publiek.toString("hex");
		const verpakt = pakIn(slotsleutel, alsAad(plaats("prive", waar, hoofdring.ring, publiekHex)), beide, toeval);
		return {
			...sluitVoor(waar, publiek, anker, hoofdring, toeval),
			geheugenKiB,
			id,
			iteraties,
			prive: verpakt.toString("hex"),
			publiek: publiekHex,
			ring: hoofdring.ring,
			soort,
			zout
		};
	} finally {
		for (const geheim of [
			prive,
			anker,
			beide
		]) geheim.fill(0);
	}
}
/** A new slot for this secret, with a salt of its own. */
async function maakSleuf(invoer, leidAf, toeval) {
	const { soort, kluisId, hoofdring, kosten } = invoer;
	const id = invoer.id ?? toeval(16).toString("hex");
	const zout = toeval(16);
	const slotsleutel = await leidAf(invoer.geheim, {
		...kosten,
		zout
	});
	try {
		return maakPaarsleuf({
			geheugenKiB: kosten.geheugenKiB,
			id,
			iteraties: kosten.iteraties,
			soort,
			zout: zout.toString("hex")
		}, slotsleutel, kluisId, hoofdring, toeval);
	} finally {
		slotsleutel.fill(0);
	}
}
/**
* The same slot with another master key, without its secret. Key pair and anchor stay, so who knew the former master key still knows the
* anchor: the slot gets new ones when it is next opened.
* @throws OntwarFout KOP_BESCHADIGD when the anchor does not open
*/
function herverzegel(sleuf, kluisId, oud, nieuw, toeval) {
	const waar = {
		kluisId,
		id: sleuf.id,
		soort: sleuf.soort
	};
	const aad = alsAad(plaats("anker", waar, oud.ring));
	const anker = metAnkersleutel(oud.hoofdsleutel, kluisId, (sleutel) => pakUit(sleutel, aad, Buffer.from(sleuf.anker, "hex")));
	if (anker === null) throw kluisfout("KOP_BESCHADIGD");
	try {
		return {
			...sleuf,
			...sluitVoor(waar, Buffer.from(sleuf.publiek, "hex"), anker, nieuw, toeval)
		};
	} finally {
		anker.fill(0);
	}
}
function wisOntgrendeld({ hoofdsleutel, slotsleutel }) {
	hoofdsleutel.fill(0);
	slotsleutel.fill(0);
}
/**
* The master key, or null when the secret opens no slot of this kind.
* @param volgorde which slot to try: `eerst` before the others, `alleen` and no other
*/
async function ontgrendel(kop, soort, geheim, leidAf, volgorde = {}) {
	const { eerst, alleen } = volgorde;
	const sleuven = kop.sleuven.filter((sleuf) => sleuf.soort === soort && (alleen === void 0 || sleuf.id === alleen));
	for (const sleuf of sleuven.toSorted((a, b) => Number(b.id === eerst) - Number(a.id === eerst))) {
		const slotsleutel = await leidAf(geheim, {
			...sleuf,
			zout: Buffer.from(sleuf.zout, "hex")
		});
		const hoofdsleutel = isPaar(sleuf) ? uitPaar(sleuf, kop, slotsleutel) : uitDirect(sleuf, kop, slotsleutel);
		if (hoofdsleutel !== null) return {
			hoofdsleutel,
			slotsleutel,
			sleuf
		};
		slotsleutel.fill(0);
	}
	return null;
}
function uitDirect({ id, soort, nonce, sleutel, tag }, { kluisId }, slotsleutel) {
	return ontsleutel(slotsleutel, Buffer.from(nonce, "hex"), alsAad(`ontwar/kluis/1/sleuf/${kluisId}/${id}/${soort}`), Buffer.from(sleutel + tag, "hex"));
}
function uitPaar({ id, soort, prive, publiek, ring, zegel }, kop, slotsleutel) {
	const waar = {
		kluisId: kop.kluisId,
		id,
		soort
	};
	const beide = pakUit(slotsleutel, alsAad(plaats("prive", waar, ring, publiek)), Buffer.from(prive, "hex"));
	if (beide === null) return null;
	try {
		const band = {
			publiek: Buffer.from(publiek, "hex"),
			anker: beide.subarray(32),
			plaats: plaats("zegel", waar, kop.ring)
		};
		const hoofdsleutel = ontzegel(Buffer.from(zegel, "hex"), beide.subarray(0, 32), band);
		if (hoofdsleutel === null) throw kluisfout("KOP_BESCHADIGD");
		return hoofdsleutel;
	} finally {
		beide.fill(0);
	}
}
// electron/kluis/herstelsleuf.ts
/** The record that holds the note. It is of the kluis itself: lists do not show it. */
var BEWIJS_ID = "herstelcode";
var schemaBewijs = z.strictObject({
	versie: z.literal(1),
	sleuf: z.string()
});
function schrijfBewijs(sleuf) {
	return {
		versie: 1,
		sleuf
	};
}
/** Whether this note is about this slot. A note that only a newer version of Ontwar understands is taken to be. */
function isBewijsVan(inhoud, sleuf) {
	const bewijs = schemaBewijs.safeParse(inhoud);
	return !bewijs.success || bewijs.data.sleuf === sleuf;
}
/** The id of the slot that the herstelcode opens, or null in a kluis that has none. */
function herstelsleufVan({ sleuven }) {
	return sleuven.find(({ soort }) => soort === "herstelcode")?.id ?? null;
}
/** Why there is no new herstelcode, in the words of the place where one was asked for. */
function foutBijVervangen(oorzaak) {
	const gemeld = schrijffout(oorzaak);
	const { fout } = gemeld;
	switch (fout.code) {
		case "WACHTZIN_ONJUIST": return new OntwarFout({
			...fout,
			watNu: "Kijk of Caps Lock aan staat en probeer het opnieuw."
		}, oorzaak);
		case "SCHIJF_VOL":
		case "ALLEEN_LEZEN":
		case "SCHRIJVEN_MISLUKT": return new OntwarFout({
			...fout,
			watGebeurde: "Een nieuwe herstelcode bewaren lukte niet.",
			watVeilig: "Je wachtzin opent de kluis, en alles wat bewaard is, staat er nog."
		}, oorzaak);
		default: return gemeld;
	}
}
/** A new herstelcode, and the slot that it opens, for what the dearest slot costs. */
async function maakHerstelsleuf(kop, hoofdsleutel, { toeval, sleutelafleiding }) {
	const herstelcode = maakHerstelcode(toeval);
	const geheim = leesHerstelcode(herstelcode);
	try {
		const { kluisId, ring, sleuven } = kop;
		return {
			herstelcode,
			sleuf: await maakSleuf({
				soort: "herstelcode",
				geheim,
				kluisId,
				hoofdring: {
					ring,
					hoofdsleutel
				},
				kosten: duurste(sleuven)
			}, sleutelafleiding, toeval)
		};
	} finally {
		geheim.fill(0);
	}
}
/** The herstelcode of an open kluis. */
var Herstelbeheer = class {
	#kop;
	#records;
	/** The slot whose code was given since the kluis opened, or null. */
	#gegevenSleuf = null;
	constructor(kop, records) {
		this.#kop = kop;
		this.#records = records;
	}
	/** As `Kluis.herstelcodeBevestigd`. */
	bevestigd() {
		return this.#kop.doe(() => this.#isOpgeschreven());
	}
	/** As `Kluis.bevestigHerstelcode`. */
	async bevestig(getypt) {
		const geheim = leesHerstelcode(getypt);
		return this.#kop.doe(async () => {
			try {
				const ontgrendeld = await ontgrendel(this.#kop.kop, "herstelcode", geheim, this.#kop.kern.omgeving.sleutelafleiding);
				if (ontgrendeld === null) throw kluisfout("HERSTELCODE_ONJUIST", { watNu: "Kijk nog eens naar wat je opschreef en typ de code over." });
				wisOntgrendeld(ontgrendeld);
			} finally {
				geheim.fill(0);
			}
			await this.#noteer();
		});
	}
	/**
	* As `Kluis.nieuweHerstelcode`. A crash leaves the old header or the new one; the wachtzin opens both.
	* @param bijNieuw is told the slot of the new code, once it opens the kluis
	*/
	vervang(wachtzin, bijNieuw) {
		return this.#kop.doe(async () => {
			try {
				return await this.#kop.metSleutel("wachtzin", wachtzin, async ({ hoofdsleutel }) => {
					await this.#isOpgeschreven();
					await this.#ruimBeschadigdBewijs();
					const { kop, kern } = this.#kop;
					const { herstelcode, sleuf } = await maakHerstelsleuf(kop, hoofdsleutel, kern.omgeving);
					await this.#kop.vervang({
						...kop,
						sleuven: [...kop.sleuven.filter(({ soort }) => soort !== "herstelcode"), sleuf]
					});
					await bijNieuw(sleuf.id);
					return herstelcode;
				});
			} catch (fout) {
				throw foutBijVervangen(fout);
			}
		});
	}
	/** Notes that the present herstelcode is on paper, because the kluis was opened with it: a full disk keeps nobody out. */
	async probeerNoteren() {
		try {
			await this.#noteer();
		} catch (fout) {
			if (!(fout instanceof OntwarFout)) throw fout;
		}
	}
	async #isOpgeschreven() {
		const sleuf = herstelsleufVan(this.#kop.kop);
		if (sleuf === null) return false;
		return sleuf === this.#gegevenSleuf || await this.#leesBewijs(sleuf) !== "ontbreekt";
	}
	async #leesBewijs(sleuf) {
		try {
			return isBewijsVan(await this.#records.lees("herstelcode"), sleuf) ? "staat er" : "ontbreekt";
		} catch (fout) {
			return leesfout(fout).fout.code === "NIET_GEVONDEN" ? "ontbreekt" : "onleesbaar";
		}
	}
	async #noteer() {
		const sleuf = herstelsleufVan(this.#kop.kop);
		this.#gegevenSleuf = sleuf;
		if (sleuf === null || await this.#leesBewijs(sleuf) === "staat er") return;
		await this.#ruimBeschadigdBewijs();
		await this.#records.bewaar({
			id: BEWIJS_ID,
			soort: "instellingen",
			inhoud: schrijfBewijs(sleuf),
			regel: null
		});
	}
	/** A damaged note would stand in the way of the one that says it anew. */
	async #ruimBeschadigdBewijs() {
		if (this.#kop.kern.schade.has("herstelcode")) await this.#records.vernietig(BEWIJS_ID);
	}
};
// electron/kluis/houders.ts
/** The record with the names. Lists do not show it. */
var HOUDERS_ID = "sleutelhouders";
/** What the logboek calls who opened the kluis with the herstelcode. */
var HERSTELCODE_NAAM = "herstelcode";
var schemaHouder = z.strictObject({
	id: z.string(),
	naam: z.string(),
	sinds: z.number(),
	wachtzinVan: z.number()
});
var schemaHouders = z.strictObject({
	versie: z.literal(1),
	houders: z.array(schemaHouder),
	/** Since when the herstelcode slot with this id is there; null when the kluis was never given another code. */
	herstelcode: z.strictObject({
		sleuf: z.string(),
		van: z.number()
	}).nullable()
});
/** The sleutelhouders of a header: each slot of a wachtzin is one. Without a name it gets one to be told apart by. */
function houdersVan({ sleuven, gemaaktOp }, houders) {
	return sleuven.filter(({ soort }) => soort === "wachtzin").map(({ id }, i) => {
		const naam = houders === null ? `Sleutelhouder ${i + 1}` : "Naamloos";
		return houders?.houders.find((houder) => houder.id === id) ?? {
			id,
			naam,
			sinds: gemaaktOp,
			wachtzinVan: gemaaktOp
		};
	});
}
/** Since when the herstelcode of this header is there, or null when it has none. */
function herstelcodeVan({ sleuven, gemaaktOp }, houders) {
	const sleuf = sleuven.find(({ soort }) => soort === "herstelcode");
	if (sleuf === void 0) return null;
	return houders?.herstelcode?.sleuf === sleuf.id ? houders.herstelcode.van : gemaaktOp;
}
/** What the record is to hold: names of slots that are there, and of those that are about to be. */
function metHouders(kop, houders, anders) {
	const nieuw = new Map(anders.map((houder) => [houder.id, houder]));
	const blijft = houdersVan(kop, houders).map((houder) => nieuw.get(houder.id) ?? houder);
	const erbij = anders.filter(({ id }) => !blijft.some((houder) => houder.id === id));
	return {
		versie: 1,
		houders: [...blijft, ...erbij],
		herstelcode: houders?.herstelcode ?? null
	};
}
// electron/kluis/ringen.ts
function aad$1(kluisId, soort, nummer, ring) {
	return Buffer.from(`ontwar/kluis/2/ring/${kluisId}/${soort}/${nummer}/${ring}`, "utf8");
}
/** What the present master key closes of the former ones. @throws OntwarFout KOP_BESCHADIGD */
function openRingen({ kluisId, ring, ringen }, hoofdsleutel) {
	const sleutel = deelsleutel(hoofdsleutel, Buffer.from(kluisId, "hex"), "ringen");
	try {
		return ringen.map(({ nummer, soort, sleutel: verpakt }) => {
			const oud = pakUit(sleutel, aad$1(kluisId, soort, nummer, ring), Buffer.from(verpakt, "hex"));
			if (oud === null) throw kluisfout("KOP_BESCHADIGD");
			return {
				nummer,
				soort,
				sleutel: oud
			};
		});
	} finally {
		sleutel.fill(0);
	}
}
/** A former key as the header keeps it. `ringensleutel`: the subkey `ringen` of the present master key. */
function sluitRing({ nummer, soort, sleutel }, ringensleutel, kop, toeval) {
	return {
		nummer,
		sleutel: pakIn(ringensleutel, aad$1(kop.kluisId, soort, nummer, kop.ring), sleutel, toeval).toString("hex"),
		soort
	};
}
function wisRingen(ringen) {
	for (const { sleutel } of ringen) sleutel.fill(0);
}
// electron/kluis/vernieuwen.ts
/**
* Saves the record as a new generation under a new key.
* @returns which key it had: `ruimOudeSleutel` is for the caller, when nothing needs that key any more. Null when the index could not be made
* durable: then the next opening does it
* @throws OntwarFout as `bewaarGeneratie`; the former generation is then still the present one
*/
async function bewaarOnderNieuweSleutel(kern, id, inhoud) {
	const oud = kern.index.records.get(id);
	const sleutelId = await kern.bos.maak(id);
	try {
		await bewaarGeneratie(kern, {
			id,
			sleutelId,
			generatie: (oud?.generatie ?? kern.index.vernietigd.get(id)?.generatie ?? 0) + 1
		}, inhoud);
	} catch (fout) {
		if (oud === void 0) await kern.bos.trekIn(sleutelId);
		throw fout;
	}
	if (oud === void 0) return null;
	return await kern.log.maakDuurzaam() ? {
		id,
		sleutelId: oud.sleutelId
	} : null;
}
/** Destroys a key that a record had, and the former generation that nobody can read without it. @throws OntwarFout as `Sleutelbos.vernietig` */
async function ruimOudeSleutel(kern, id, sleutelId) {
	const { bos, vorige, recordmap } = kern;
	const generatie = vorige.get(id);
	const pad = generatie === void 0 ? null : join(recordmap.pad, recordnaam(id, generatie));
	const bytes = pad === null ? null : await leesAlsErIs(recordmap.bestanden, pad);
	await bos.vernietig(sleutelId);
	if (pad === null || bytes === null) return;
	const kop = leesRecordkop(bytes);
	if (kop instanceof OntwarFout || kop.sleutelId !== sleutelId) return;
	await ruimOp(recordmap.bestanden, pad);
	vorige.delete(id);
}
/** The same contents under a new key; does nothing when it lies under the present ring. @throws OntwarFout as `leesRecord` and `bewaarOnderNieuweSleutel` */
async function vernieuwRecord(kern, id) {
	const regel = kern.index.records.get(id);
	if (regel === void 0 || await kern.bos.isVanNu(regel.sleutelId, id)) return null;
	return bewaarOnderNieuweSleutel(kern, id, await leesRecord(kern, regel));
}
/** The records that lie under a former ring. One whose key cannot be read lies under none. @throws OntwarFout LEZEN_MISLUKT */
async function nogTeVernieuwen({ bos, index }) {
	if (!bos.heeftOudeRing) return [];
	const uit = [];
	for (const { id, sleutelId } of index.records.values()) try {
		if (!await bos.isVanNu(sleutelId, id)) uit.push(id);
	} catch (fout) {
		if (!(fout instanceof OntwarFout) || fout.fout.code === "LEZEN_MISLUKT") throw fout;
	}
	return uit;
}
// electron/kluis/ringwissel.ts
/** The slots that stay, with the new master key. Of who asks it the slot gets a new key pair too; a herstelcode slot of version 1 cannot follow. */
function nieuweSleuven({ kluisId, sleuven }, weg, eigen, oud, nieuw, { toeval }) {
	return sleuven.filter(({ id }) => id !== weg).flatMap((sleuf) => {
		if (sleuf.id === eigen.sleuf.id) return [maakPaarsleuf(sleuf, eigen.slotsleutel, kluisId, nieuw, toeval)];
		return isPaar(sleuf) ? [herverzegel(sleuf, kluisId, oud, nieuw, toeval)] : [];
	});
}
/**
* Takes away a slot and gives all others a new master key. Once this resolves, nothing that is saved lies under a key that the removed one could
* know. The former master key is kept under the new one, until `vernieuwSleutels` has given every record another key.
* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; nothing is then changed
*/
async function beginNieuweRing(beheer, records, eigen, weg) {
	const { kop, kern } = beheer;
	const { toeval } = kern.omgeving;
	const oud = {
		ring: kop.ring,
		hoofdsleutel: eigen.hoofdsleutel
	};
	const nieuw = {
		ring: kop.ring + 1,
		hoofdsleutel: nieuweSleutel(toeval)
	};
	const eerder = openRingen(kop, oud.hoofdsleutel);
	const kluisId = Buffer.from(kop.kluisId, "hex");
	const [kopsleutel, ringensleutel] = [deelsleutel(nieuw.hoofdsleutel, kluisId, "kop"), deelsleutel(nieuw.hoofdsleutel, kluisId, "ringen")];
	try {
		const ringen = [...eerder, {
			nummer: oud.ring,
			soort: "hoofdsleutel",
			sleutel: oud.hoofdsleutel
		}].map((ring) => sluitRing(ring, ringensleutel, {
			kluisId: kop.kluisId,
			ring: nieuw.ring
		}, toeval));
		await beheer.vervang({
			...kop,
			ring: nieuw.ring,
			ringen,
			sleuven: nieuweSleuven(kop, weg, eigen, oud, nieuw, kern.omgeving)
		}, kopsleutel);
		await records.zonderWijziging(async () => {
			kern.bos.beginRing(nieuw);
			await kern.log.vouw(kern.index, kern.bos.indexsleutel).catch(alleenOntwar);
		});
	} finally {
		wisRingen(eerder);
		for (const sleutel of [
			nieuw.hoofdsleutel,
			kopsleutel,
			ringensleutel
		]) sleutel.fill(0);
	}
}
function alleenOntwar(fout) {
	if (!(fout instanceof OntwarFout)) throw fout;
}
/** As `Kluis.vernieuwSleutels`. */
async function vernieuwSleutels(beheer, records, { bijVoortgang, gestopt }) {
	const { kern } = beheer;
	if (!kern.bos.heeftOudeRing) return;
	const werk = await nogTeVernieuwen(kern);
	for (const [i, id] of werk.entries()) {
		if (gestopt()) return;
		await records.vernieuw(id).catch(laatLiggen);
		bijVoortgang(werk.length - i - 1);
	}
	if (gestopt()) return;
	await records.opgeruimd();
	await beheer.doe(() => laatRingenVallen(beheer, records));
}
/** A record that cannot be read stays under its key, and the ring with it, until somebody mends or destroys it. */
function laatLiggen(fout) {
	if (!(fout instanceof OntwarFout) || !fout.fout.code.startsWith("RECORD_")) throw fout;
}
/** Lets go of the former master keys, when nothing lies under them any more. @throws OntwarFout as `Kopbeheer.vervang` */
async function laatRingenVallen(beheer, records) {
	const { kern } = beheer;
	const { bos } = kern;
	await records.zonderWijziging(async () => {
		if (kern.schade.size > 0 || (await nogTeVernieuwen(kern)).length > 0 || await losseSleutels(beheer) > 0) return;
		await kern.log.vouw(kern.index, bos.indexsleutel);
		const { kop } = beheer;
		await beheer.vervang({
			...kop,
			ringen: bos.pakketringen().map((ring) => sluitRing(ring, bos.ringensleutel, kop, kern.omgeving.toeval))
		});
		bos.laatRingenLos();
	});
}
/** Key files that no record uses: to be destroyed at the next opening, which must be able to read them. */
async function losseSleutels({ kern: { sleutelmap, index } }) {
	const gebruikt = new Set([...index.records.values()].map(({ sleutelId }) => sleutelId));
	return (await lijstVan(sleutelmap)).filter((naam) => !naam.startsWith(".tmp-") && !gebruikt.has(naam)).length;
}
/** Words that anyone who wants to get in would try first, in this trade. */
var VOOR_DE_HAND = [
	"ontwar",
	"kluis",
	"wachtzin",
	"wachtwoord",
	"jeugdzorg",
	"jeugdhulp",
	"jeugdige",
	"gemeente",
	"casus",
	"leersessie",
	"knooppunt",
	"expertteam",
	"voorzitter",
	"facilitator",
	"gezin",
	"regio",
	"overleg",
	"doorbraak",
	"welkom",
	"zomer",
	"winter",
	"lente",
	"herfst"
];
var ADVIES = {
	straightRow: "Toetsen die naast elkaar liggen zijn snel geraden. Kies losse woorden.",
	keyPattern: "Een patroon op het toetsenbord is snel geraden. Kies losse woorden.",
	simpleRepeat: "Herhaalde tekens maken het niet sterker. Voeg andere woorden toe.",
	extendedRepeat: "Herhaalde stukjes maken het niet sterker. Voeg andere woorden toe.",
	sequences: "Een rijtje als abc of 1234 is snel geraden. Kies losse woorden.",
	recentYears: "Een jaartal is snel geraden. Voeg andere woorden toe.",
	dates: "Een datum is snel geraden. Voeg andere woorden toe.",
	topTen: "Dit is een van de meest gebruikte wachtwoorden. Kies iets anders.",
	topHundred: "Dit is een veelgebruikt wachtwoord. Kies iets anders.",
	common: "Dit is een veelgebruikt wachtwoord. Kies iets anders.",
	similarToCommon: "Dit lijkt op een veelgebruikt wachtwoord. Kies iets anders.",
	wordByItself: "Een enkel woord is snel geraden. Voeg er nog drie toe.",
	namesByThemselves: "Namen zijn snel geraden. Voeg andere woorden toe.",
	commonNames: "Namen zijn snel geraden. Voeg andere woorden toe.",
	userInputs: "Woorden uit je werk liggen voor de hand. Kies woorden die niets met je werk te maken hebben."
};
var ADVIES_ALGEMEEN = "Voeg nog een paar woorden toe die niet bij elkaar horen.";
async function laad() {
	const [{ ZxcvbnFactory: Schatter }, algemeen, nederlands] = await Promise.all([
		import("@zxcvbn-ts/core"),
		import("@zxcvbn-ts/language-common"),
		import("@zxcvbn-ts/language-nl-be")
	]);
	return new Schatter({
		dictionary: {
			...algemeen.dictionary,
			...nederlands.dictionary
		},
		graphs: algemeen.adjacencyGraphs
	});
}
var geladen = null;
/** The form in which a wachtzin is judged and derived: Unicode NFC, so that é typed in two ways is one é. Nothing is trimmed. */
function normaliseerWachtzin(wachtzin) {
	return wachtzin.normalize("NFC");
}
/** Each word once: zxcvbn counts a word that comes back as if it had to be guessed anew. */
function zonderHerhaling(wachtzin) {
	const woorden = wachtzin.split(/\s+/u);
	const klein = woorden.map((woord) => woord.toLowerCase());
	return woorden.filter((_woord, plek) => klein.indexOf(klein[plek] ?? "") === plek).join(" ");
}
/** Judges a wachtzin. The word lists (about 1 MB) are loaded at the first call. */
async function beoordeelWachtzin(wachtzin) {
	const genormaliseerd = normaliseerWachtzin(wachtzin);
	geladen ??= laad();
	const uitkomst = (await geladen).check(zonderHerhaling(genormaliseerd), [...VOOR_DE_HAND]);
	if (!([...genormaliseerd].length >= 12)) return {
		score: uitkomst.score,
		voldoende: false,
		advies: `Kies een zin van minstens 12 tekens.`
	};
	if (uitkomst.score >= 3) return {
		score: uitkomst.score,
		voldoende: true,
		advies: ""
	};
	return {
		score: uitkomst.score,
		voldoende: false,
		advies: ADVIES[uitkomst.feedback.warning ?? ""] ?? ADVIES_ALGEMEEN
	};
}
// electron/kluis/wachtzin.ts
/**
* Refuses a wachtzin that is too easily guessed.
* @throws OntwarFout WACHTZIN_TE_ZWAK, with advice
*/
async function eisSterkeWachtzin(wachtzin) {
	const oordeel = await beoordeelWachtzin(wachtzin);
	if (!oordeel.voldoende) throw kluisfout("WACHTZIN_TE_ZWAK", { watNu: oordeel.advies });
}
/** The secret in a wachtzin: its NFC form in UTF-8, in memory of its own, for the caller to zero. */
function wachtzinGeheim(wachtzin) {
	const tekst = normaliseerWachtzin(wachtzin);
	const geheim = Buffer.alloc(Buffer.byteLength(tekst, "utf8"));
	geheim.write(tekst, "utf8");
	return geheim;
}
// electron/kluis/houderbeheer.ts
function weiger(watGebeurde, watNu) {
	return kluisfout("SLEUTELHOUDER_NIET_TOEGESTAAN", {
		watGebeurde,
		...watNu === void 0 ? {} : { watNu }
	});
}
/** Refuses a wachtzin that is too easily guessed, in words that fit an open kluis. */
async function eisSterk(wachtzin) {
	try {
		await eisSterkeWachtzin(wachtzin);
	} catch (fout) {
		throw fout instanceof OntwarFout ? new OntwarFout({
			...fout.fout,
			watVeilig: "Er is niets gewijzigd."
		}, fout) : fout;
	}
}
/** Who can open an open kluis. */
var Houderbeheer = class {
	#kop;
	#records;
	/** What the record with the names holds; null when there is none, empty when it cannot be read. */
	#houders = null;
	constructor(kop, records) {
		this.#kop = kop;
		this.#records = records;
	}
	/** Reads the names. A record that cannot be read keeps nobody out: then nobody has a name. */
	async laad() {
		try {
			this.#houders = schemaHouders.safeParse(await this.#records.lees("sleutelhouders")).data ?? {
				versie: 1,
				houders: [],
				herstelcode: null
			};
		} catch (fout) {
			this.#houders = leesfout(fout).fout.code === "NIET_GEVONDEN" ? null : {
				versie: 1,
				houders: [],
				herstelcode: null
			};
		}
	}
	/** The name of the first, when the kluis was made. @throws OntwarFout as `Recordopslag.bewaar` */
	begin(naam) {
		return this.#kop.doe(async () => {
			const nu = this.#kop.kern.omgeving.nu();
			const sleuf = this.#kop.kop.sleuven.find(({ soort }) => soort === "herstelcode");
			const houders = metHouders(this.#kop.kop, null, [{
				id: this.#kop.sleuf.id,
				naam,
				sinds: nu,
				wachtzinVan: nu
			}]);
			await this.#bewaar({
				...houders,
				herstelcode: sleuf === void 0 ? null : {
					sleuf: sleuf.id,
					van: nu
				}
			});
		});
	}
	/** As `Kluis.wie`. */
	get wie() {
		const { id, soort } = this.#kop.sleuf;
		return {
			id,
			naam: soort === "herstelcode" ? HERSTELCODE_NAAM : this.#naamVan(id)
		};
	}
	/** As `Kluis.sleutelhouders`. */
	async lijst() {
		const { kop, sleuf, kern } = this.#kop;
		return {
			ik: sleuf.soort === "wachtzin" ? sleuf.id : null,
			houders: houdersVan(kop, this.#houders),
			herstelcodeVan: herstelcodeVan(kop, this.#houders),
			nogTeVernieuwen: (await nogTeVernieuwen(kern)).length
		};
	}
	/** As `Kluis.voegSleutelhouderToe`. */
	async voegToe({ naam, wachtzin, eigenWachtzin }) {
		await eisSterk(wachtzin);
		await this.#kop.doe(() => this.#metEigen(eigenWachtzin, async ({ hoofdsleutel }) => {
			const { kop } = this.#kop;
			if (houdersVan(kop, this.#houders).length >= 12) throw weiger(`Een kluis heeft hoogstens 12 sleutelhouders.`, "Verwijder eerst iemand die de kluis niet meer hoeft te openen.");
			this.#eisVrijeNaam(naam, null);
			const sleuf = await this.#maakSleuf(wachtzin, hoofdsleutel);
			const nu = this.#kop.kern.omgeving.nu();
			await this.#bewaar(metHouders(kop, this.#houders, [{
				id: sleuf.id,
				naam,
				sinds: nu,
				wachtzinVan: nu
			}]));
			await this.#kop.vervang({
				...kop,
				sleuven: [...kop.sleuven, sleuf]
			});
		}));
	}
	/** As `Kluis.hernoemSleutelhouder`. */
	hernoem(id, naam) {
		return this.#kop.doe(async () => {
			this.#sleuf(id);
			this.#eisVrijeNaam(naam, id);
			await this.#noteer(id, { naam });
		});
	}
	/** As `Kluis.verwijderSleutelhouder`. */
	verwijder(id, eigenWachtzin) {
		return this.#kop.doe(async () => {
			this.#sleuf(id);
			if (id === this.#kop.sleuf.id) throw weiger("Je kunt jezelf niet verwijderen.", "Laat een andere sleutelhouder dat doen.");
			const anderen = this.#kop.kop.sleuven.filter((sleuf) => sleuf.soort === "wachtzin" && sleuf.id !== id);
			if (anderen.length === 0) throw weiger("De laatste sleutelhouder kun je niet verwijderen.", "Voeg eerst iemand anders toe.");
			const ouderwets = anderen.find((sleuf) => sleuf.id !== this.#kop.sleuf.id && !isPaar(sleuf));
			if (ouderwets !== void 0) throw weiger(`De sleutel van ${this.#naamVan(ouderwets.id)} is nog van een vorige versie van Ontwar.`, "Laat diegene de kluis een keer openen met de eigen wachtzin. Daarna kan het.");
			await this.#metEigen(eigenWachtzin, (ontgrendeld) => beginNieuweRing(this.#kop, this.#records, ontgrendeld, id));
			await this.#bewaar(metHouders(this.#kop.kop, this.#houders, [])).catch(alsHetKan);
		});
	}
	/** As `Kluis.wijzigWachtzin`. */
	async wijzigWachtzin({ id, huidig, nieuw }) {
		await eisSterk(nieuw);
		await this.#kop.doe(async () => {
			this.#sleuf(id);
			if (this.#kop.sleuf.soort === "wachtzin" && id !== this.#kop.sleuf.id) throw weiger("De wachtzin van een ander kun je niet wijzigen.", "Is die vergeten? Open de kluis dan met de herstelcode.");
			await this.#metEigen(huidig, async ({ hoofdsleutel }) => {
				const { kop } = this.#kop;
				const sleuf = await this.#maakSleuf(nieuw, hoofdsleutel, id);
				await this.#kop.vervang({
					...kop,
					sleuven: kop.sleuven.map((oud) => oud.id === id ? sleuf : oud)
				});
			});
			await this.#noteer(id, { wachtzinVan: this.#kop.kern.omgeving.nu() }).catch(alsHetKan);
		});
	}
	/** Since when the herstelcode is there. To be asked within `Kopbeheer.doe`. */
	async noteerHerstelcode(sleuf) {
		await this.#bewaar({
			...metHouders(this.#kop.kop, this.#houders, []),
			herstelcode: {
				sleuf,
				van: this.#kop.kern.omgeving.nu()
			}
		}).catch(alsHetKan);
	}
	/** @throws OntwarFout NIET_GEVONDEN when this is no sleutelhouder */
	#sleuf(id) {
		const sleuf = this.#kop.kop.sleuven.find((een) => een.id === id && een.soort === "wachtzin");
		if (sleuf === void 0) throw kluisfout("NIET_GEVONDEN", { watGebeurde: "Deze sleutelhouder staat niet in de kluis." });
		return sleuf;
	}
	#naamVan(id) {
		return houdersVan(this.#kop.kop, this.#houders).find((houder) => houder.id === id)?.naam ?? "";
	}
	#eisVrijeNaam(naam, eigen) {
		if (houdersVan(this.#kop.kop, this.#houders).some((houder) => houder.id !== eigen && houder.naam.toLowerCase() === naam.toLowerCase()) || naam.toLowerCase() === "herstelcode") throw weiger("Er is al een sleutelhouder met deze naam.", "Kies een naam waaraan je in het logboek ziet wie het was.");
	}
	async #metEigen(geheim, taak) {
		const soort = this.#kop.sleuf.soort;
		try {
			await this.#kop.metSleutel(soort, geheim, taak);
		} catch (fout) {
			throw controlefout(fout);
		}
	}
	/** A slot for this wachtzin, for what the dearest slot costs. Two people with one wachtzin could not be told apart. */
	async #maakSleuf(wachtzin, hoofdsleutel, id) {
		const { kop, kern } = this.#kop;
		const { sleutelafleiding, toeval, profiel } = kern.omgeving;
		const geheim = wachtzinGeheim(wachtzin);
		try {
			const vanAnder = await ontgrendel({
				...kop,
				sleuven: kop.sleuven.filter((sleuf) => sleuf.id !== id)
			}, "wachtzin", geheim, sleutelafleiding);
			if (vanAnder !== null) {
				wisOntgrendeld(vanAnder);
				throw weiger("Deze wachtzin is al van een sleutelhouder.", "Kies een andere. Zo is in het logboek te zien wie de kluis opende.");
			}
			const { kluisId, ring } = kop;
			const kosten = duurste([...kop.sleuven, profiel.grens.gewenst]);
			return await maakSleuf({
				soort: "wachtzin",
				geheim,
				kluisId,
				hoofdring: {
					ring,
					hoofdsleutel
				},
				kosten,
				...id === void 0 ? {} : { id }
			}, sleutelafleiding, toeval);
		} finally {
			geheim.fill(0);
		}
	}
	async #noteer(id, anders) {
		const oud = houdersVan(this.#kop.kop, this.#houders).find((houder) => houder.id === id);
		if (oud !== void 0) await this.#bewaar(metHouders(this.#kop.kop, this.#houders, [{
			...oud,
			...anders
		}]));
	}
	/** A damaged record would stand in the way; what it held cannot be read by anyone. */
	async #bewaar(houders) {
		if (this.#kop.kern.schade.has("sleutelhouders")) await this.#records.vernietig(HOUDERS_ID);
		await this.#records.bewaar({
			id: HOUDERS_ID,
			soort: "instellingen",
			inhoud: houders,
			regel: null
		});
		this.#houders = houders;
	}
};
function alsHetKan(fout) {
	if (!(fout instanceof OntwarFout)) throw fout;
}
// electron/kluis/bijgewerkt.ts
/**
* The header as it should be, now that a secret is known; null when it is. The slot of that secret gets a key pair when it has none (version 1 of
* the format), a new one when the master key was replaced by somebody else since (who was removed then knew its anchor), and higher costs when it
* asks less than is wanted. It keeps its id.
*/
async function bijgewerkteKop(kop, { sleuf, slotsleutel, hoofdsleutel }, geheim, { profiel, sleutelafleiding, toeval }) {
	const { kluisId, ring } = kop;
	const kosten = duurste([sleuf, profiel.grens.gewenst]);
	const goedkoop = kosten.geheugenKiB > sleuf.geheugenKiB || kosten.iteraties > sleuf.iteraties;
	if (kop.versie === 2 && isPaar(sleuf) && sleuf.ring === ring && !goedkoop) return null;
	const hoofdring = {
		ring,
		hoofdsleutel
	};
	const nieuw = goedkoop ? await maakSleuf({
		soort: sleuf.soort,
		geheim,
		kluisId,
		hoofdring,
		kosten,
		id: sleuf.id
	}, sleutelafleiding, toeval) : maakPaarsleuf(sleuf, slotsleutel, kluisId, hoofdring, toeval);
	return {
		...kop,
		versie: 2,
		sleuven: kop.sleuven.map((ander) => ander.id === sleuf.id ? nieuw : ander)
	};
}
// electron/kluis/laatst.ts
var NAAM$1 = "laatst";
/** The id of the slot to try first, or null. */
async function leesLaatst(map, bestanden) {
	return (await leesAlsErIs(bestanden, join(map, NAAM$1)).catch(() => null))?.toString("utf8") ?? null;
}
/** Notes which slot was opened. A failure is of no matter. */
async function noteerLaatst(map, bestanden, sleufId) {
	try {
		const bestand = await bestanden.maak(join(map, NAAM$1));
		try {
			await schrijfAlles(bestand, Buffer.from(sleufId, "utf8"), 0);
		} finally {
			await bestand.sluit();
		}
	} catch {}
}
// electron/kluis/vernietigen.ts
/** Every file of a record: its generations and what was kept aside of it. */
async function bestandenVan({ recordmap }, id) {
	const begin = recordnaam(id, 1).slice(0, -1);
	return (await lijstVan(recordmap)).filter((naam) => naam.startsWith(begin));
}
/**
* Destroys for good. After a crash halfway, the next opening of the kluis finishes it.
* @throws OntwarFout NIET_GEVONDEN, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
*/
async function vernietigRecord(kern, id) {
	const regel = kern.index.records.get(id);
	if (regel === void 0 && !kern.schade.has(id)) {
		const begonnen = kern.index.vernietigd.get(id);
		if (begonnen === void 0) throw kluisfout("NIET_GEVONDEN");
		return rondVernietigingAf(kern, id, begonnen);
	}
	const namen = await bestandenVan(kern, id);
	const generaties = namen.map((naam) => leesRecordnaam(naam)?.generatie ?? 0);
	const steen = {
		generatie: Math.max(1, regel?.generatie ?? 0, ...generaties),
		sleutelId: regel?.sleutelId ?? await sleutelVolgensBestand(kern, id, namen)
	};
	await kern.log.voegDuurzaamToe({
		t: "vernietigd",
		id,
		...steen
	});
	kern.index.records.delete(id);
	kern.index.vernietigd.set(id, steen);
	kern.schade.delete(id);
	kern.vorige.delete(id);
	await rondVernietigingAf(kern, id, steen);
}
/** The key a record unknown to the index names, if that key is authentically of this record; else null. */
async function sleutelVolgensBestand(kern, id, namen) {
	for (const naam of namen) {
		const bytes = await leesUit(kern.recordmap, naam);
		const kop = bytes === null ? null : leesRecordkop(bytes);
		if (kop === null || kop instanceof OntwarFout) continue;
		try {
			await kern.bos.haal(kop.sleutelId, id);
			return kop.sleutelId;
		} catch (fout) {
			if (!(fout instanceof OntwarFout)) throw fout;
		}
	}
	return null;
}
/** Removes key and files of a record that is noted as destroyed. May be done again. @throws OntwarFout as `vernietigRecord` */
async function rondVernietigingAf(kern, id, steen) {
	if (steen.sleutelId !== null) await kern.bos.vernietig(steen.sleutelId);
	const { recordmap } = kern;
	try {
		for (const naam of await bestandenVan(kern, id)) try {
			await recordmap.bestanden.verwijder(join(recordmap.pad, naam));
		} catch (fout) {
			if (systeemcode(fout) !== "ENOENT") throw fout;
		}
	} catch (fout) {
		throw schrijffout(fout);
	}
	await maakDuurzaam(recordmap);
}
// electron/kluis/openen.ts
/** With more frames than this the log is folded into the snapshot when the kluis is opened: that many take some tens of ms to read. */
var TE_LANG_BIJ_OPENEN = 2e3;
/** Reads with the first of these keys that fits. @throws what reading with the last of them throws */
function metEen(sleutels, lees) {
	let laatste;
	for (const sleutel of sleutels) try {
		return {
			uit: lees(sleutel),
			sleutel
		};
	} catch (fout) {
		if (!(fout instanceof OntwarFout) || fout.fout.code !== "INDEX_BESCHADIGD") throw fout;
		laatste = fout;
	}
	throw laatste;
}
/**
* Index and log lie under the same key, except when a crash stopped the folding under a new one: then the log is of the snapshot before.
* @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
*/
async function leesIndexbestanden(wortel, bos) {
	const bytes = await leesUit(wortel, INDEXNAAM);
	const log = await leesUit(wortel, LOGNAAM);
	if (bytes === null || log === null) throw kluisfout("INDEX_BESCHADIGD", { watGebeurde: "De inhoudsopgave van de kluis ontbreekt." });
	const { uit, sleutel } = metEen(bos.indexsleutels(), (een) => leesIndex(bytes, een));
	const { stand, index } = uit;
	const logsleutel = metEen([sleutel, ...bos.indexsleutels().filter((een) => een.index !== sleutel.index)], (een) => leesLogkop(log, een)).sleutel;
	const einde = leesLog(log, stand, index, logsleutel);
	if (einde !== null && logsleutel !== sleutel) throw kluisfout("INDEX_BESCHADIGD");
	return {
		index,
		stand,
		einde: sleutel.index === bos.indexsleutel.index ? einde : null
	};
}
/**
* An empty index to fill from the records, when the user asked to rebuild a damaged one; the damaged files are kept aside.
* Its number is the time, so that it lies above that of any log that was ever written before.
*/
async function beginOpnieuw(wortel, nu) {
	await zetApart(wortel, INDEXNAAM);
	await zetApart(wortel, LOGNAAM);
	return {
		index: legeIndexstand(),
		stand: nu,
		einde: null
	};
}
/**
* Opens what lies in the folders with keys that are known to be right.
* @param herstelIndex rebuild a damaged index from the records; an undamaged one is simply used
* @throws OntwarFout INDEX_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
*/
async function laadKern(mappen, bos, omgeving, herstelIndex) {
	const { wortel } = mappen;
	await ruimTijdelijke(wortel, await lijstVan(wortel));
	const gelezen = await leesIndexbestanden(wortel, bos).catch((fout) => {
		if (herstelIndex && fout instanceof OntwarFout && fout.fout.code === "INDEX_BESCHADIGD") return beginOpnieuw(wortel, omgeving.nu());
		throw fout;
	});
	const { index } = gelezen;
	const basis = {
		...mappen,
		bos,
		index,
		omgeving
	};
	const { schade, vorige, gevonden } = await vergelijk(basis);
	const vouw = gelezen.einde === null || gelezen.einde.volgnummer > TE_LANG_BIJ_OPENEN;
	for (const regel of gevonden) {
		index.records.set(regel.id, regel);
		index.vernietigd.delete(regel.id);
	}
	const einde = vouw || gelezen.einde === null ? await vatSamen(wortel, index, gelezen.stand + 1, bos.indexsleutel, omgeving.toeval) : gelezen.einde;
	const log = await Indexlog.open(wortel, index, einde, bos.indexsleutel, omgeving.toeval);
	const kern = {
		...basis,
		log,
		schade,
		vorige
	};
	if (!vouw) for (const regel of gevonden) await log.voegToe({
		t: "regel",
		...regel
	});
	await ruimSleutels(kern);
	return kern;
}
async function ruimTijdelijke(map, namen) {
	for (const naam of namen) if (naam.startsWith(".tmp-")) await ruimOp(map.bestanden, join(map.pad, naam));
}
/** Generations on disk per record, newest first. */
function generatiesPerRecord(namen) {
	const per = /* @__PURE__ */ new Map();
	for (const naam of namen) {
		const deel = leesRecordnaam(naam);
		if (deel === null) continue;
		const rij = per.get(deel.recordId);
		if (rij === void 0) per.set(deel.recordId, [deel.generatie]);
		else rij.push(deel.generatie);
	}
	for (const rij of per.values()) rij.sort((a, b) => b - a);
	return per;
}
async function vergelijk(basis) {
	const { index, recordmap } = basis;
	const namen = await lijstVan(recordmap);
	await ruimTijdelijke(recordmap, namen);
	const opSchijf = generatiesPerRecord(namen);
	const schade = /* @__PURE__ */ new Map();
	const vorige = /* @__PURE__ */ new Map();
	const gevonden = [];
	const onbekend = [...opSchijf.keys()].filter((id) => !index.records.has(id));
	for (const id of [...index.records.keys(), ...onbekend]) {
		const regel = index.records.get(id);
		const grens = regel?.generatie ?? index.vernietigd.get(id)?.generatie ?? 0;
		const generaties = opSchijf.get(id) ?? [];
		const nieuwste = generaties[0] ?? 0;
		if (regel !== void 0 && nieuwste < grens) {
			schade.set(id, nieuwste === 0 ? kluisfout("RECORD_BESCHADIGD", { watGebeurde: "Een bestand in de kluis ontbreekt." }) : kluisfout("RECORD_TERUGGEZET"));
			continue;
		}
		if (nieuwste > grens) {
			const nieuw = await neemAan(basis, id, nieuwste, regel);
			if (nieuw instanceof OntwarFout) {
				schade.set(id, nieuw);
				continue;
			}
			gevonden.push(nieuw);
		} else if (regel === void 0) continue;
		const [, voorganger, ...ouder] = generaties;
		if (voorganger !== void 0) vorige.set(id, voorganger);
		for (const generatie of ouder) await ruimOp(recordmap.bestanden, join(recordmap.pad, recordnaam(id, generatie)));
	}
	for (const [id, steen] of index.vernietigd) {
		const resten = opSchijf.get(id)?.filter((generatie) => generatie <= steen.generatie) ?? [];
		const herleefd = index.records.has(id) || gevonden.some((regel) => regel.id === id);
		if (resten.length > 0 && !herleefd && !schade.has(id)) await rondVernietigingAf(basis, id, steen);
	}
	return {
		schade,
		vorige,
		gevonden
	};
}
/** The index line of a record that is newer than the index, if it is authentic; else what is wrong with it. */
async function neemAan(basis, id, generatie, oud) {
	const { recordmap, bos } = basis;
	const bytes = await leesUit(recordmap, recordnaam(id, generatie));
	const kop = bytes === null ? kluisfout("RECORD_BESCHADIGD") : leesRecordkop(bytes);
	if (bytes === null || kop instanceof OntwarFout) return kop instanceof OntwarFout ? kop : kluisfout("RECORD_BESCHADIGD");
	try {
		if (oud !== void 0 && kop.sleutelId !== oud.sleutelId && !await bos.isVanNu(kop.sleutelId, id)) return kluisfout("RECORD_VERWISSELD");
		const inhoud = ontsleutelRecord(bytes, {
			kluisId: bos.kluisId,
			recordId: id
		}, await bos.haal(kop.sleutelId, id));
		if (inhoud === null) return kluisfout("RECORD_BESCHADIGD");
		if (kop.generatie !== generatie) return kluisfout("RECORD_VERWISSELD");
		return {
			id,
			soort: inhoud.soort,
			sleutelId: kop.sleutelId,
			generatie,
			hash: sha256(bytes).toString("hex"),
			regel: inhoud.regel
		};
	} catch (fout) {
		if (fout instanceof OntwarFout && fout.fout.code !== "LEZEN_MISLUKT") return fout;
		throw fout;
	}
}
/**
* Clears key files that belong to nothing: of a record that was never written because of a crash, of one destroyed before the crash, and
* of one that was given another key. A key of a record that cannot be used is never touched.
*/
async function ruimSleutels(kern) {
	const { sleutelmap, recordmap, index, bos } = kern;
	const namen = await lijstVan(sleutelmap);
	await ruimTijdelijke(sleutelmap, namen);
	const inGebruik = new Set([...index.records.values()].map((regel) => regel.sleutelId));
	const grafstenen = new Map([...index.vernietigd].map(([id, steen]) => [steen.sleutelId, id]));
	const wezen = namen.filter((naam) => !naam.startsWith(".tmp-") && !inGebruik.has(naam));
	if (wezen.length === 0) return;
	const metBestand = new Set(generatiesPerRecord(await lijstVan(recordmap)).keys());
	for (const sleutelId of wezen) {
		const vernietigd = grafstenen.get(sleutelId);
		const steen = vernietigd === void 0 ? void 0 : index.vernietigd.get(vernietigd);
		if (vernietigd !== void 0 && steen !== void 0 && !kern.schade.has(vernietigd)) {
			await rondVernietigingAf(kern, vernietigd, steen);
			continue;
		}
		const recordId = await bos.hoortBij(sleutelId);
		if (recordId === null || kern.schade.has(recordId)) continue;
		if (index.records.has(recordId)) await ruimVervangenSleutel(kern, recordId, sleutelId);
		else if (!metBestand.has(recordId)) await bos.trekIn(sleutelId);
	}
}
/** A key that authentically was of this record, which now has another: renewing it was cut off, before or after the new one counted. */
async function ruimVervangenSleutel(kern, recordId, sleutelId) {
	try {
		await kern.bos.haal(sleutelId, recordId);
	} catch (fout) {
		if (fout instanceof OntwarFout && fout.fout.code !== "LEZEN_MISLUKT") return;
		throw fout;
	}
	await ruimOudeSleutel(kern, recordId, sleutelId);
}
// electron/kluis/pogingen.ts
var NAAM = "pogingen";
/** What a damaged file counts as: a wait of a few seconds. */
var BIJ_SCHADE = 4;
var MEESTE = 1e3;
var schemaPogingen = z.strictObject({
	aantal: z.number().int().min(0).max(MEESTE),
	laatste: z.number().int().min(0)
});
/** Seconds to wait after so many wrong attempts: 0, 0, 1, 2, 4 … 60. */
function wachttijd(aantal) {
	return aantal < 2 ? 0 : Math.min(2 ** (aantal - 2), 60);
}
async function lees(map, bestanden, nu) {
	const bytes = await leesAlsErIs(bestanden, join(map, NAAM));
	if (bytes === null) return {
		aantal: 0,
		laatste: nu
	};
	try {
		const pogingen = schemaPogingen.parse(JSON.parse(bytes.toString("utf8")));
		if (pogingen.laatste <= nu) return pogingen;
		return await schrijf(map, bestanden, {
			...pogingen,
			laatste: nu
		});
	} catch {
		return schrijf(map, bestanden, {
			aantal: BIJ_SCHADE,
			laatste: nu
		});
	}
}
async function schrijf(map, bestanden, pogingen) {
	try {
		const bestand = await bestanden.maak(join(map, NAAM));
		try {
			await schrijfAlles(bestand, Buffer.from(JSON.stringify(pogingen)), 0);
		} finally {
			await bestand.sluit();
		}
	} catch {}
	return pogingen;
}
/**
* Whole seconds to wait before the next attempt, at most 60.
* @param nu epoch ms
*/
async function wachtSeconden(map, bestanden, nu) {
	const pogingen = await lees(map, bestanden, nu);
	return Math.max(0, Math.ceil(wachttijd(pogingen.aantal) - (nu - pogingen.laatste) / 1e3));
}
/** Counts an attempt, before it is made, so that killing the app does not undo it. @returns the wait if it fails, in seconds */
async function telPoging(map, bestanden, nu) {
	const pogingen = await lees(map, bestanden, nu);
	return wachttijd((await schrijf(map, bestanden, {
		aantal: Math.min(pogingen.aantal + 1, MEESTE),
		laatste: nu
	})).aantal);
}
/** The attempt was right: the count starts at nothing. */
function vergeetPogingen(map, bestanden) {
	return ruimOp(bestanden, join(map, NAAM));
}
// electron/kluis/ringsleutels.ts
/** The subkeys of a master key, each in memory of its own. */
function sleutelsVan({ ring: nummer, hoofdsleutel }, kluisId) {
	const deel = (doel) => deelsleutel(hoofdsleutel, kluisId, doel);
	return {
		nummer,
		index: deel("index"),
		sleutels: deel("sleutels"),
		pakket: deel("pakket"),
		kop: deel("kop"),
		ringen: deel("ringen"),
		backup: deel("backup")
	};
}
/** What a former ring opens. */
function oudeSleutels({ nummer, soort, sleutel }, kluisId) {
	if (soort === "pakket") return {
		nummer,
		index: null,
		sleutels: null,
		pakket: eigenGeheugen(sleutel)
	};
	const deel = (doel) => deelsleutel(sleutel, kluisId, doel);
	return {
		nummer,
		index: deel("index"),
		sleutels: deel("sleutels"),
		pakket: deel("pakket")
	};
}
/** A copy of a key, for the receiver to zero. */
function eigenGeheugen(bron) {
	const eigen = Buffer.alloc(bron.length);
	bron.copy(eigen);
	return eigen;
}
// electron/kluis/sleutelbos.ts
/** Everything before the nonce: front matter, key id, length of the record id, record id. */
function sleutelkop({ sleutelId, recordId }) {
	const id = Buffer.from(recordId, "utf8");
	return Buffer.concat([
		maakVoorblad("sleutel"),
		Buffer.from(sleutelId, "hex"),
		Buffer.from([id.length]),
		id
	]);
}
/** What a key file says in clear, or why it is no key file of ours. */
function leesSleutelkop(bytes) {
	const oordeel = beoordeelVoorblad(bytes, "sleutel");
	if (oordeel !== "goed") return oordeel;
	const idVanaf = 33;
	const idLengte = bytes[32] ?? 0;
	if (bytes.length !== idVanaf + idLengte + 12 + 32 + 16) return "beschadigd";
	return {
		sleutelId: bytes.toString("hex", 16, 32),
		recordId: bytes.toString("utf8", idVanaf, idVanaf + idLengte)
	};
}
/** The keys of an open kluis, in memory of their own, zeroed by `wis`. */
var Sleutelbos = class {
	kluisId;
	#map;
	#toeval;
	#gegevens = /* @__PURE__ */ new Map();
	#nu;
	/** Former rings, the newest first. */
	#oud;
	/** Takes no hold of the keys in `hoofdring` and `oud`: the caller zeroes them. */
	constructor(hoofdring, kluisId, map, toeval, oud = []) {
		this.kluisId = kluisId;
		this.#map = map;
		this.#toeval = toeval;
		this.#nu = sleutelsVan(hoofdring, kluisId);
		this.#oud = oud.map((ring) => oudeSleutels(ring, kluisId)).toSorted((a, b) => b.nummer - a.nummer);
	}
	/** Every key in memory, for `wis` and for the test that sees them zeroed. */
	alle() {
		const { nummer: _, ...nu } = this.#nu;
		const oud = this.#oud.flatMap(({ index, sleutels, pakket }) => [
			index,
			sleutels,
			pakket
		].filter((sleutel) => sleutel !== null));
		return [
			...Object.values(nu),
			...oud,
			...[...this.#gegevens.values()].map(({ sleutel }) => sleutel)
		];
	}
	wis() {
		for (const sleutel of this.alle()) sleutel.fill(0);
		this.#gegevens.clear();
	}
	/** The number of the present ring. */
	get ring() {
		return this.#nu.nummer;
	}
	/** Whether records can still lie under the key of somebody who was removed. */
	get heeftOudeRing() {
		return this.#oud.some(({ sleutels }) => sleutels !== null);
	}
	get kopsleutel() {
		return this.#nu.kop;
	}
	get ringensleutel() {
		return this.#nu.ringen;
	}
	/** A copy, for the caller to zero. */
	backupsleutel() {
		return eigenGeheugen(this.#nu.backup);
	}
	/** With which the index is written. */
	get indexsleutel() {
		return {
			kluisId: this.kluisId,
			index: this.#nu.index
		};
	}
	/** With which it may have been written, the present one first. */
	indexsleutels() {
		const oud = this.#oud.flatMap(({ index }) => index === null ? [] : [{
			kluisId: this.kluisId,
			index
		}]);
		return [this.indexsleutel, ...oud];
	}
	/** From here on everything is closed under this ring; the former ones are still opened. */
	beginRing(hoofdring) {
		const { nummer, index, sleutels, pakket, kop, ringen, backup } = this.#nu;
		this.#oud = [{
			nummer,
			index,
			sleutels,
			pakket
		}, ...this.#oud];
		this.#nu = sleutelsVan(hoofdring, this.kluisId);
		for (const sleutel of [
			kop,
			ringen,
			backup
		]) sleutel.fill(0);
	}
	/** No record lies under a former ring any more: of those only the packets are opened. */
	laatRingenLos() {
		for (const { index, sleutels } of this.#oud) {
			index?.fill(0);
			sleutels?.fill(0);
		}
		this.#oud = this.#oud.map(({ nummer, pakket }) => ({
			nummer,
			index: null,
			sleutels: null,
			pakket
		}));
	}
	/** The subkey `pakket` of each former ring, as the header is to keep it. Not copies. */
	pakketringen() {
		return this.#oud.map(({ nummer, pakket }) => ({
			nummer,
			soort: "pakket",
			sleutel: pakket
		}));
	}
	/** Closes the key of something that is no record under the present ring: nonce, ciphertext, tag. */
	verpak(sleutel, aad) {
		return pakIn(this.#nu.pakket, this.#pakketAad(aad), sleutel, this.#toeval);
	}
	/** Opens what `verpak` closed under this ring or any before. */
	pakUit(bytes, aad) {
		for (const { nummer, pakket } of [this.#nu, ...this.#oud]) {
			const sleutel = pakUit(pakket, this.#pakketAad(aad), bytes);
			if (sleutel !== null) return {
				sleutel,
				vanNu: nummer === this.#nu.nummer
			};
		}
		return null;
	}
	#pakketAad(aad) {
		return Buffer.concat([
			Buffer.from("ontwar/kluis/2/pakket/", "utf8"),
			this.kluisId,
			aad
		]);
	}
	/** Makes a data key for a record and its file. @throws OntwarFout as `zetNeer` */
	async maak(recordId) {
		const sleutelId = this.#toeval(16).toString("hex");
		const sleutel = nieuweSleutel(this.#toeval);
		const { nummer, sleutels } = this.#nu;
		const kop = Buffer.concat([sleutelkop({
			sleutelId,
			recordId
		}), this.#toeval(12)]);
		const verpakt = versleutel(sleutels, kop.subarray(kop.length - 12), Buffer.concat([kop, this.kluisId]), sleutel);
		try {
			await zetNeer(this.#map, sleutelId, Buffer.concat([kop, verpakt]));
		} catch (fout) {
			sleutel.fill(0);
			await this.trekIn(sleutelId);
			throw fout;
		}
		this.#gegevens.set(sleutelId, {
			sleutel,
			ring: nummer
		});
		return sleutelId;
	}
	/**
	* The data key of a record, read from its file the first time.
	* @throws OntwarFout RECORD_BESCHADIGD, RECORD_VERWISSELD, VERSIE_TE_NIEUW, LEZEN_MISLUKT
	*/
	async haal(sleutelId, recordId) {
		return (await this.#haal(sleutelId, recordId)).sleutel;
	}
	/** Whether the data key of a record lies under the present ring. @throws OntwarFout as `haal` */
	async isVanNu(sleutelId, recordId) {
		return (await this.#haal(sleutelId, recordId)).ring === this.#nu.nummer;
	}
	async #haal(sleutelId, recordId) {
		const bekend = this.#gegevens.get(sleutelId);
		if (bekend !== void 0) return bekend;
		const bytes = await leesUit(this.#map, sleutelId);
		if (bytes === null) throw sleutelfout("RECORD_BESCHADIGD", "De sleutel van een onderdeel ontbreekt. Zonder die sleutel is het niet te lezen.");
		const gegevens = leesSleutelkop(bytes);
		if (gegevens === "nieuwer") throw kluisfout("VERSIE_TE_NIEUW");
		const beschadigd = "De sleutel van een onderdeel is beschadigd. Zonder die sleutel is het niet te lezen.";
		if (gegevens === "beschadigd") throw sleutelfout("RECORD_BESCHADIGD", beschadigd);
		const nonceVanaf = bytes.length - 16 - 32 - 12;
		const kop = bytes.subarray(0, nonceVanaf + 12);
		const gevonden = this.#ontsleutel(kop, nonceVanaf, bytes.subarray(kop.length));
		if (gevonden === null) throw sleutelfout("RECORD_BESCHADIGD", beschadigd);
		const { sleutel } = gevonden;
		if (gegevens.recordId !== recordId || gegevens.sleutelId !== sleutelId) {
			sleutel.fill(0);
			throw sleutelfout("RECORD_VERWISSELD", "De sleutel van een onderdeel is verwisseld met die van een ander.");
		}
		const intussen = this.#gegevens.get(sleutelId);
		if (intussen !== void 0) {
			sleutel.fill(0);
			return intussen;
		}
		this.#gegevens.set(sleutelId, gevonden);
		return gevonden;
	}
	#ontsleutel(kop, nonceVanaf, cijfertekst) {
		for (const { nummer, sleutels } of [this.#nu, ...this.#oud]) {
			const sleutel = sleutels === null ? null : ontsleutel(sleutels, kop.subarray(nonceVanaf), Buffer.concat([kop, this.kluisId]), cijfertekst);
			if (sleutel !== null) return {
				sleutel,
				ring: nummer
			};
		}
		return null;
	}
	/** The record a key file was made for, as it says in clear; null when it is not readable. Decides nothing by itself. */
	async hoortBij(sleutelId) {
		const bytes = await leesUit(this.#map, sleutelId);
		const gegevens = bytes === null ? "beschadigd" : leesSleutelkop(bytes);
		return typeof gegevens === "string" ? null : gegevens.recordId;
	}
	/**
	* Destroys a data key for good: overwritten, removed, and the folder made durable. A key that is already gone is fine.
	* Overwriting helps on a plain disk; on flash memory the old bytes may linger until the drive reuses them.
	* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
	*/
	async vernietig(sleutelId) {
		this.#gegevens.get(sleutelId)?.sleutel.fill(0);
		this.#gegevens.delete(sleutelId);
		const { bestanden } = this.#map;
		const pad = join(this.#map.pad, sleutelId);
		try {
			const bytes = await leesUit(this.#map, sleutelId);
			if (bytes !== null) {
				const bestand = await bestanden.openBestaand(pad);
				try {
					await schrijfAlles(bestand, this.#toeval(bytes.length), 0);
					await bestand.sync();
				} finally {
					await bestand.sluit();
				}
				await bestanden.verwijder(pad);
			}
		} catch (fout) {
			if (systeemcode(fout) !== "ENOENT") throw schrijffout(fout);
		}
		await maakDuurzaam(this.#map);
	}
	/** Takes back a key made for a record that then could not be written. */
	async trekIn(sleutelId) {
		this.#gegevens.get(sleutelId)?.sleutel.fill(0);
		this.#gegevens.delete(sleutelId);
		await ruimOp(this.#map.bestanden, join(this.#map.pad, sleutelId));
	}
};
function sleutelfout(code, watGebeurde) {
	return kluisfout(code, { watGebeurde });
}
var VORIGE_KOPNAAM = "kop.vorige";
var SLEUTELMAP = "sleutels";
var RECORDMAP = "records";
var LOGBOEKMAP = "logboek";
/** @throws OntwarFout KLUIS_NIET_GEVONDEN, KOP_BESCHADIGD, VERSIE_TE_NIEUW, LEZEN_MISLUKT */
async function leesKopbestand(map, omgeving, naam = "kop") {
	const bytes = await leesAlsErIs(omgeving.bestanden, join(map, naam));
	if (bytes === null) throw kluisfout("KLUIS_NIET_GEVONDEN");
	return {
		bytes,
		kop: leesKop(bytes, omgeving.profiel.grens)
	};
}
async function isLeeg(omgeving, pad) {
	return (await lijstAlsErIs(omgeving.bestanden, pad)).every((naam) => naam.startsWith(TIJDELIJK));
}
/** Whether the spare header can take the place of the damaged one. */
async function reserveIsGoed(map, omgeving) {
	try {
		await leesKopbestand(map, omgeving, VORIGE_KOPNAAM);
		return true;
	} catch (fout) {
		if (fout instanceof OntwarFout) return false;
		throw fout;
	}
}
/**
* Whether there is a kluis in this folder, and whether its header is whole. A folder without a header is a damaged kluis
* only when there are keys or records in it; otherwise it is no more than a kluis whose making was cut off.
* @throws OntwarFout LEZEN_MISLUKT
*/
async function leesToestand(map, omgeving) {
	try {
		await leesKopbestand(map, omgeving);
	} catch (fout) {
		if (!(fout instanceof OntwarFout) || fout.fout.code === "LEZEN_MISLUKT") throw fout;
		const zonderKop = fout.fout.code === "KLUIS_NIET_GEVONDEN";
		if (zonderKop && await isLeeg(omgeving, join(map, "records")) && await isLeeg(omgeving, join(map, "sleutels"))) return { toestand: "geen" };
		const echt = zonderKop ? kluisfout("KOP_BESCHADIGD", { watGebeurde: "Het eerste bestand van de kluis ontbreekt. Daardoor kan de kluis niet open." }) : fout;
		const kanHerstellen = echt.fout.code === "KOP_BESCHADIGD" && await reserveIsGoed(map, omgeving);
		return {
			toestand: "beschadigd",
			fout: echt.fout,
			kanHerstellen
		};
	}
	return {
		toestand: "opSlot",
		wachtSeconden: await wachtSeconden(map, omgeving.bestanden, omgeving.nu())
	};
}
/**
* Puts the spare header in the place of a damaged one, which is kept aside.
* @throws OntwarFout KOP_BESCHADIGD when the spare is no better, NIET_GEVONDEN when nothing is damaged, and as `zetNeer`
*/
async function zetKopTerug(map, omgeving) {
	const toestand = await leesToestand(map, omgeving);
	if (toestand.toestand !== "beschadigd") throw kluisfout("NIET_GEVONDEN", { watGebeurde: "Aan dit onderdeel is niets te herstellen." });
	if (!toestand.kanHerstellen) throw new OntwarFout(toestand.fout);
	const { bytes } = await leesKopbestand(map, omgeving, VORIGE_KOPNAAM);
	const wortel = await openKluismap(omgeving.bestanden, map);
	try {
		await zetApart(wortel, "kop");
		await zetNeer(wortel, "kop", bytes);
	} finally {
		await wortel.handvat.sluit();
	}
}
/** Makes a file of the header hold these bytes, if it does not and if that can be done now. */
async function probeerGelijk(wortel, naam, bytes) {
	try {
		if ((await leesAlsErIs(wortel.bestanden, join(wortel.pad, naam)))?.equals(bytes) !== true) await zetNeer(wortel, naam, bytes);
	} catch (fout) {
		if (!(fout instanceof OntwarFout)) throw fout;
	}
}
/**
* Makes the spare header anew when it is missing or not the same; without it a later damage has no remedy. A full disk keeps
* nobody out: the next opening tries again.
*/
function houdReserve(wortel, kop) {
	return probeerGelijk(wortel, VORIGE_KOPNAAM, kop);
}
/**
* Puts a new header in the place of the old one, then makes the spare follow.
* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the old header is then put back
*/
async function vervangKop(wortel, nieuw, oud) {
	try {
		await zetNeer(wortel, "kop", nieuw);
	} catch (fout) {
		await probeerGelijk(wortel, "kop", oud);
		throw fout;
	}
	await houdReserve(wortel, nieuw);
}
// electron/kluis/ontsluiten.ts
/** From a header and a secret to an open kluis. The lock on the folder is held by the caller. */
async function ontsluit(map, gelezen, invoer, omgeving, herstelIndex) {
	const { bestanden } = omgeving;
	const vaker = gelezen.kop.sleuven.filter(({ soort }) => soort === invoer.soort).length > 1;
	const eerst = vaker ? await leesLaatst(map, bestanden) : null;
	const ontgrendeld = await vraagSleutel(map, gelezen, invoer, omgeving, { eerst });
	const { id, soort } = ontgrendeld.sleuf;
	const open = [];
	const openMap = async (pad) => {
		const kluismap = await openKluismap(bestanden, pad);
		open.push(kluismap);
		return kluismap;
	};
	const openDeel = async (naam) => {
		await bestanden.maakMap(join(map, naam));
		return openMap(join(map, naam));
	};
	try {
		controleerKop(gelezen.bytes, gelezen.kop, ontgrendeld.hoofdsleutel);
		if (vaker && eerst !== id) await noteerLaatst(map, bestanden, id);
		const wortel = await openMap(map);
		const mappen = {
			wortel,
			sleutelmap: await openDeel(SLEUTELMAP),
			recordmap: await openDeel(RECORDMAP),
			logboekmap: await openDeel(LOGBOEKMAP)
		};
		await houdReserve(wortel, gelezen.bytes);
		const kop = await werkKopBij(wortel, gelezen, ontgrendeld, invoer, omgeving);
		const bos = openBos(kop, ontgrendeld.hoofdsleutel, mappen.sleutelmap, omgeving);
		try {
			return {
				kern: await laadKern(mappen, bos, omgeving, herstelIndex),
				kop,
				sleuf: {
					id,
					soort
				}
			};
		} catch (fout) {
			bos.wis();
			throw fout;
		}
	} catch (fout) {
		await Promise.allSettled(open.map((kluismap) => kluismap.handvat.sluit()));
		throw fout;
	} finally {
		wisOntgrendeld(ontgrendeld);
	}
}
function openBos({ kop }, hoofdsleutel, sleutelmap, { toeval }) {
	const oud = openRingen(kop, hoofdsleutel);
	try {
		return new Sleutelbos({
			ring: kop.ring,
			hoofdsleutel
		}, Buffer.from(kop.kluisId, "hex"), sleutelmap, toeval, oud);
	} finally {
		wisRingen(oud);
	}
}
/** The header in the present version, with the slot of this secret as it should be. What stands in the way of that keeps nobody out. */
async function werkKopBij(wortel, oud, ontgrendeld, invoer, omgeving) {
	const geheim = geheimVan(invoer);
	const kopsleutel = deelsleutel(ontgrendeld.hoofdsleutel, Buffer.from(oud.kop.kluisId, "hex"), "kop");
	try {
		const nieuw = await bijgewerkteKop(oud.kop, ontgrendeld, geheim, omgeving);
		if (nieuw === null) return oud;
		const bytes = schrijfKop(nieuw, kopsleutel);
		const kop = leesKop(bytes, omgeving.profiel.grens);
		await vervangKop(wortel, bytes, oud.bytes);
		return {
			bytes,
			kop
		};
	} catch {
		return oud;
	} finally {
		geheim.fill(0);
		kopsleutel.fill(0);
	}
}
/** The secret in what somebody typed, for the caller to zero. @throws OntwarFout HERSTELCODE_ONJUIST for a typing error */
function geheimVan({ soort, geheim }) {
	return soort === "wachtzin" ? wachtzinGeheim(geheim) : leesHerstelcode(geheim);
}
/**
* What the secret opens, for the caller to zero. A wrong secret counts as an attempt; while waiting after attempts no key is derived.
* @param volgorde as for `ontgrendel`
* @throws OntwarFout WACHTZIN_ONJUIST, HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, LEZEN_MISLUKT
*/
async function vraagSleutel(map, { kop }, invoer, omgeving, volgorde = {}) {
	const { bestanden, nu, sleutelafleiding } = omgeving;
	const wacht = await wachtSeconden(map, bestanden, nu());
	if (wacht > 0) throw kluisfout("WACHTEN_NA_POGINGEN", { wachtSeconden: wacht });
	const geheim = geheimVan(invoer);
	const volgendeWacht = await telPoging(map, bestanden, nu());
	try {
		const ontgrendeld = await ontgrendel(kop, invoer.soort, geheim, sleutelafleiding, volgorde);
		if (ontgrendeld === null) throw kluisfout(invoer.soort === "wachtzin" ? "WACHTZIN_ONJUIST" : "HERSTELCODE_ONJUIST", { wachtSeconden: volgendeWacht });
		await vergeetPogingen(map, bestanden);
		return ontgrendeld;
	} finally {
		geheim.fill(0);
	}
}
// electron/kluis/kopbeheer.ts
/** Under this name changes of the header wait for each other. No record can have it. */
var RIJ = "kop";
/** The header of an open kluis: changed by one at a time, as a whole. */
var Kopbeheer = class {
	kern;
	/** The slot that opened the kluis. */
	sleuf;
	#records;
	#gelezen;
	constructor(kern, records, gelezen, sleuf) {
		this.kern = kern;
		this.sleuf = sleuf;
		this.#records = records;
		this.#gelezen = gelezen;
	}
	get kop() {
		return this.#gelezen.kop;
	}
	/** Does something with the header after what was asked before. Not to be asked from within another. */
	doe(taak) {
		return this.#records.doe(RIJ, taak);
	}
	/**
	* Puts another header in the place of this one.
	* @param kopsleutel with which it is signed: of its own master key
	* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT; the header is then as it was
	*/
	async vervang(nieuw, kopsleutel = this.kern.bos.kopsleutel) {
		const bytes = schrijfKop(nieuw, kopsleutel);
		const kop = leesKop(bytes, this.kern.omgeving.profiel.grens);
		await vervangKop(this.kern.wortel, bytes, this.#gelezen.bytes);
		this.#gelezen = {
			bytes,
			kop
		};
	}
	/**
	* Asks a secret anew of an open kluis and does something with the master key it gives. A wrong one counts as an attempt, as when opening.
	* @param soort of which kind the secret is; of who opened the kluis with a secret of that kind, only their own will do
	* @throws OntwarFout as `vraagSleutel`, and what `taak` throws
	*/
	async metSleutel(soort, geheim, taak) {
		const { wortel, omgeving } = this.kern;
		const volgorde = soort === this.sleuf.soort ? { alleen: this.sleuf.id } : {};
		const ontgrendeld = await vraagSleutel(wortel.pad, this.#gelezen, {
			soort,
			geheim
		}, omgeving, volgorde);
		try {
			return await taak(ontgrendeld);
		} finally {
			wisOntgrendeld(ontgrendeld);
		}
	}
};
var VAST_LENGTE = 96;
var LENGTE_LENGTE = 2;
function wisSleutels({ frames, ketting }) {
	frames.fill(0);
	ketting.fill(0);
}
function leidSleutelsAf(sleutel, kluisId) {
	return {
		frames: leidSleutelAf(sleutel, kluisId, "ontwar/kluis/1/logboek/frames"),
		ketting: leidSleutelAf(sleutel, kluisId, "ontwar/kluis/1/logboek/ketting")
	};
}
function vasteBytes(kop) {
	const getallen = [
		kop.deel,
		kop.eerste,
		kop.vanafDeel,
		kop.vanafRegel,
		kop.breuk,
		kop.op
	];
	return Buffer.concat([
		maakVoorblad("logboek"),
		...getallen.map(achtBytes),
		kop.hash
	]);
}
/** The bytes of the header of a new segment, with a key of its own. */
function maakDeelkop(kop, plek) {
	const vast = vasteBytes(kop);
	const sleutel = nieuweSleutel(plek.omgeving.toeval);
	const verpakt = plek.verpak(sleutel, vast);
	const lengte = Buffer.alloc(LENGTE_LENGTE);
	lengte.writeUInt16BE(verpakt.length);
	const bytes = Buffer.concat([
		vast,
		lengte,
		verpakt
	]);
	const sleutels = leidSleutelsAf(sleutel, plek.kluisId);
	sleutel.fill(0);
	return {
		kop,
		sleutels,
		bytes,
		lengte: bytes.length
	};
}
/** What the bytes say in clear; not yet known to be true. */
function leesOpzet(bytes) {
	const oordeel = beoordeelVoorblad(bytes, "logboek");
	if (oordeel !== "goed") return oordeel;
	if (bytes.length < VAST_LENGTE + LENGTE_LENGTE) return "beschadigd";
	const getal = (plaats) => leesAchtBytes(bytes, 16 + plaats * 8) ?? -1;
	const lengte = VAST_LENGTE + LENGTE_LENGTE + bytes.readUInt16BE(VAST_LENGTE);
	const kop = {
		deel: getal(0),
		eerste: getal(1),
		vanafDeel: getal(2),
		vanafRegel: getal(3),
		breuk: getal(4),
		op: getal(5),
		hash: Buffer.from(bytes.subarray(VAST_LENGTE - 32, VAST_LENGTE))
	};
	if (bytes.length < lengte) return "beschadigd";
	return {
		kop,
		vast: bytes.subarray(0, VAST_LENGTE),
		verpakt: bytes.subarray(VAST_LENGTE + LENGTE_LENGTE, lengte),
		lengte
	};
}
/** The header of a segment and its keys, or why it is not one of this kluis. */
function leesDeelkop(bytes, plek) {
	const opzet = leesOpzet(bytes);
	if (typeof opzet === "string") return opzet;
	const uitgepakt = plek.pakUit(opzet.verpakt, opzet.vast);
	if (uitgepakt === null) return "beschadigd";
	const sleutels = leidSleutelsAf(uitgepakt.sleutel, plek.kluisId);
	uitgepakt.sleutel.fill(0);
	return {
		kop: opzet.kop,
		sleutels,
		lengte: opzet.lengte,
		vanNu: uitgepakt.vanNu
	};
}
// electron/kluis/logboek/frame.ts
var KOP_LENGTE = 16;
var FRAME_MAX = 65536;
/** The last byte of every frame. A file system may make a file longer before it writes the contents: then a zero stands there. */
var SLOTBYTE = 165;
function beginStand(kop, lengte) {
	return {
		nummer: kop.eerste - 1,
		hash: kop.hash,
		tag: kop.hash.subarray(0, 16),
		lengte
	};
}
function kernVan({ kop, sleutels }, kluisId) {
	return {
		kluisId,
		deel: kop.deel,
		sleutels
	};
}
function framekop(lengte, nummer) {
	const begin = Buffer.alloc(4);
	begin.writeUInt32BE(lengte);
	const kop = Buffer.concat([begin, achtBytes(nummer)]);
	return Buffer.concat([kop, sha256(kop).subarray(0, 4)]);
}
function aad(kop, { kluisId, deel }, tag) {
	return Buffer.concat([
		kop,
		kluisId,
		achtBytes(deel),
		tag
	]);
}
/** One link of the chain: only who has the key of the segment can tell what line it stands for. */
function schakel(kern, vorige, nummer, klaar) {
	const bytes = Buffer.concat([
		vorige,
		achtBytes(nummer),
		klaar
	]);
	const hash = hmac(kern.sleutels.ketting, bytes);
	bytes.fill(0);
	return hash;
}
/** The next line, and where the segment stands after it. */
function schrijfFrame(klaar, stand, kern, toeval) {
	const nummer = stand.nummer + 1;
	const kop = framekop(klaar.length + 16, nummer);
	const nonce = toeval(12);
	const cijfertekst = versleutel(kern.sleutels.frames, nonce, aad(kop, kern, stand.tag), klaar);
	const bytes = Buffer.concat([
		kop,
		nonce,
		cijfertekst,
		Buffer.from([SLOTBYTE])
	]);
	return {
		bytes,
		stand: {
			nummer,
			hash: schakel(kern, stand.hash, nummer, klaar),
			tag: cijfertekst.subarray(cijfertekst.length - 16),
			lengte: stand.lengte + bytes.length
		}
	};
}
/**
* Reads the frame after `stand`; there must be bytes there.
* @param volgKetting also follow the chain; without, `hash` stays as it was
*/
function leesFrame(bytes, stand, kern, volgKetting) {
	const rest = bytes.subarray(stand.lengte);
	if (rest.length < KOP_LENGTE) return { uitkomst: "afgebroken" };
	const kop = rest.subarray(0, KOP_LENGTE);
	const lengte = kop.readUInt32BE(0);
	const nummer = leesAchtBytes(kop, 4);
	const eind = KOP_LENGTE + 12 + lengte + 1;
	const volgt = nummer === stand.nummer + 1;
	const na = {
		tag: rest.subarray(eind - 1 - 16, eind - 1),
		lengte: stand.lengte + eind
	};
	const past = lengte >= 16 && lengte <= FRAME_MAX && rest.length >= eind;
	if (past && volgt && rest[eind - 1] === SLOTBYTE) {
		const nonce = rest.subarray(KOP_LENGTE, KOP_LENGTE + 12);
		const klaar = ontsleutel(kern.sleutels.frames, nonce, aad(kop, kern, stand.tag), rest.subarray(KOP_LENGTE + 12, eind - 1));
		if (klaar !== null) return {
			uitkomst: "regel",
			klaar,
			stand: {
				...na,
				nummer,
				hash: volgKetting ? schakel(kern, stand.hash, nummer, klaar) : stand.hash
			}
		};
	}
	const kopGoed = nummer !== null && lengte >= 16 && lengte <= FRAME_MAX && framekop(lengte, nummer).equals(kop);
	const nooitGeschreven = rest.at(-1) === 0;
	if (!kopGoed) return { uitkomst: nooitGeschreven ? "afgebroken" : "einde" };
	if (!past) return { uitkomst: volgt ? "afgebroken" : "einde" };
	if (nooitGeschreven && volgt) return { uitkomst: "afgebroken" };
	return {
		uitkomst: "kapot",
		stand: {
			...na,
			nummer: Math.max(nummer, stand.nummer),
			hash: stand.hash
		}
	};
}
// electron/kluis/logboek/deel.ts
/** Lines in a segment, at most. Reading the last one at opening takes some tens of ms. */
var DEELREGELS = 2048;
/** So many lines are read before something else may go first: a few ms. */
var ADEMTEUG = 128;
var DEELNAAM = /^\d{8,15}$/;
function deelnaam(deel) {
	return String(deel).padStart(8, "0");
}
/** The numbers of the segments in the folder, ascending. @throws OntwarFout LEZEN_MISLUKT */
async function lijstDelen({ map }) {
	return (await lijstAlsErIs(map.bestanden, map.pad)).filter((naam) => DEELNAAM.test(naam)).map(Number).filter((deel) => deel > 0).toSorted((a, b) => a - b);
}
/** @throws OntwarFout LEZEN_MISLUKT */
function leesDeelbytes({ map }, deel) {
	return leesAlsErIs(map.bestanden, join(map.pad, deelnaam(deel)));
}
/**
* Reads a segment from beginning to end; `regel` gets the text of each line and must not keep it.
* @param keuze `volgKetting`: also follow the chain, which `stand.hash` then is; `tot`: length in bytes up to which it is written; the rest is being added now
* @returns null when it is not there; `vreemd`: not a segment of this kluis with this number, or changed; `nieuwer`
* @throws OntwarFout LEZEN_MISLUKT, and what `regel` throws
*/
async function leesDeel(plek, deel, regel, { volgKetting = true, tot = Number.POSITIVE_INFINITY } = {}) {
	const heel = await leesDeelbytes(plek, deel);
	if (heel === null) return null;
	const bytes = heel.subarray(0, Math.min(tot, heel.length));
	const gelezen = leesDeelkop(bytes, plek);
	if (typeof gelezen === "string") return gelezen === "nieuwer" ? "nieuwer" : "vreemd";
	try {
		if (gelezen.kop.deel !== deel) return "vreemd";
		const kern = kernVan(gelezen, plek.kluisId);
		let stand = beginStand(gelezen.kop, gelezen.lengte);
		let bij = null;
		for (let gedaan = 1; stand.lengte < bytes.length; gedaan += 1) {
			const stap = leesFrame(bytes, stand, kern, volgKetting);
			if (stap.uitkomst === "afgebroken" || stap.uitkomst === "einde") {
				if (stap.uitkomst === "einde") bij ??= stand.nummer + 1;
				return {
					kop: gelezen.kop,
					stand,
					einde: bij === null ? { uitkomst: "afgebroken" } : {
						uitkomst: "kapot",
						bij
					}
				};
			}
			if (stap.uitkomst === "kapot") bij ??= stand.nummer + 1;
			else {
				regel(stap.klaar, stap.stand);
				stap.klaar.fill(0);
			}
			stand = stap.stand;
			if (gedaan % ADEMTEUG === 0) await setImmediate();
		}
		return {
			kop: gelezen.kop,
			stand,
			einde: bij === null ? { uitkomst: "heel" } : {
				uitkomst: "kapot",
				bij
			}
		};
	} finally {
		wisSleutels(gelezen.sleutels);
	}
}
/** The header of a segment, without its lines; null when it cannot be trusted. @throws OntwarFout LEZEN_MISLUKT */
async function leesKopVanDeel(plek, deel) {
	const bytes = await leesDeelbytes(plek, deel);
	const gelezen = bytes === null ? "beschadigd" : leesDeelkop(bytes, plek);
	if (typeof gelezen === "string") return null;
	wisSleutels(gelezen.sleutels);
	return gelezen.kop.deel === deel ? gelezen.kop : null;
}
// electron/kluis/logboek/leeszaal.ts
/** @throws OntwarFout AFGEBROKEN */
function eisNietAfgebroken(teken) {
	if (!teken.aborted) return;
	throw new OntwarFout({
		code: "AFGEBROKEN",
		watGebeurde: "Het lezen van het logboek is gestopt.",
		watVeilig: "Er is niets gewijzigd. Het logboek staat er nog.",
		watNu: "Je kunt het opnieuw proberen."
	});
}
/** How far a segment may be read. */
function tot({ bezig }, deel) {
	return bezig?.deel === deel ? bezig.lengte : Number.POSITIVE_INFINITY;
}
// electron/kluis/logboek/controle.ts
var schemaOp = z.looseObject({ op: z.number() });
/**
* Reads every line that is kept, in order, and compares where the chain ends with every head that is known.
* @throws OntwarFout LEZEN_MISLUKT, AFGEBROKEN
*/
async function controleerKetting(zaal, koppen, { voortgang, teken }) {
	const { plek, oudste, hoofd, laatste } = zaal;
	const { vanafDeel, vanafRegel } = oudste;
	const totaal = hoofd.nummer - vanafRegel + 1;
	if (totaal === 0) return {
		oordeel: "heel",
		regels: 0,
		vanaf: null
	};
	const per = new Map(koppen.map(({ nummer, hash }) => [nummer, hash]));
	if (koppen.some(({ nummer, hash }) => per.get(nummer) !== hash)) return beschadigd({
		bij: Math.min(...koppen.map(({ nummer }) => nummer)),
		reden: "gewijzigd"
	});
	const er = new Set(await lijstDelen(plek));
	let verwacht = {
		eerste: vanafRegel,
		hash: null,
		begin: vanafRegel
	};
	let vanaf = null;
	for (let nummer = vanafDeel; nummer <= laatste; nummer += 1) {
		eisNietAfgebroken(teken);
		voortgang(verwacht.eerste - vanafRegel, totaal);
		if (!er.has(nummer)) return beschadigd({
			bij: verwacht.eerste,
			reden: "ontbreekt"
		});
		let vreemdHoofd = null;
		const deel = await leesDeel(plek, nummer, (klaar, { nummer: regel, hash }) => {
			vanaf ??= schemaOp.parse(JSON.parse(klaar.toString("utf8"))).op;
			const bekend = per.get(regel);
			if (bekend !== void 0 && bekend !== hash.toString("hex")) vreemdHoofd ??= regel;
		}, { tot: tot(zaal, nummer) });
		eisNietAfgebroken(teken);
		if (deel === null) return beschadigd({
			bij: verwacht.eerste,
			reden: "ontbreekt"
		});
		if (typeof deel === "string") return beschadigd({
			bij: verwacht.eerste,
			reden: "vreemd"
		});
		const { kop, stand, einde } = deel;
		if (kop.breuk === nummer) return beschadigd({
			bij: Math.min(verwacht.eerste, kop.eerste),
			reden: "onderbroken"
		});
		if (kop.eerste > verwacht.eerste) return beschadigd({
			bij: verwacht.eerste,
			reden: "afgekapt"
		});
		if (!(kop.eerste === verwacht.eerste && (verwacht.hash === null || kop.hash.toString("hex") === verwacht.hash))) return beschadigd({
			bij: Math.min(verwacht.begin, kop.eerste),
			reden: "gewijzigd"
		});
		if (einde.uitkomst === "kapot") return beschadigd({
			bij: einde.bij,
			reden: "gewijzigd"
		});
		if (einde.uitkomst === "afgebroken" && nummer < laatste) return beschadigd({
			bij: stand.nummer + 1,
			reden: "gewijzigd"
		});
		if (vreemdHoofd !== null) return beschadigd({
			bij: verwacht.eerste,
			reden: "gewijzigd"
		});
		verwacht = {
			eerste: stand.nummer + 1,
			hash: stand.hash.toString("hex"),
			begin: kop.eerste
		};
	}
	if (verwacht.eerste <= Math.max(...per.keys())) return beschadigd({
		bij: verwacht.eerste,
		reden: "afgekapt"
	});
	return {
		oordeel: "heel",
		regels: totaal,
		vanaf
	};
}
function beschadigd(breuk) {
	return {
		oordeel: "beschadigd",
		...breuk
	};
}
// shared/logboek/soorten.ts
/** What was done. Also what is looked at is written down, and looking at the logboek itself. */
var LOGSOORTEN = [
	"kluis.gemaakt",
	"kluis.geopend",
	"kluis.gesloten",
	"kluis.hersteld",
	"sleutelhouder.toegevoegd",
	"sleutelhouder.hernoemd",
	"sleutelhouder.verwijderd",
	"wachtzin.gewijzigd",
	"herstelcode.vernieuwd",
	"gelezen",
	"gemaakt",
	"gewijzigd",
	"vernietigd",
	"uitgevoerd",
	"ingelezen",
	"backup.gemaakt",
	"backup.mislukt",
	"backup.teruggezet",
	"bewaring.verlengd",
	"bewaring.ingesteld",
	"verzoek.ontvangen",
	"verzoek.beantwoord",
	"logboek.gelezen",
	"logboek.uitgevoerd",
	"logboek.opgeschoond",
	"logboek.beschadigd"
];
/** What it was done to. */
var LOGONDERWERPEN = [
	"casus",
	"sessie",
	"leertraject",
	"instellingen",
	"regio",
	"logboek",
	"backup",
	"kluis"
];
// shared/logboek/regel.ts
/** A casus as the logboek names it: by its id and the code it had. Never a name, never a word of what it is about. */
var schemaLogcasus = z.strictObject({
	id: schemaId,
	code: schemaRegeltekst
});
/** A line of the logboek. */
var schemaLogregel = z.strictObject({
	soort: z.enum(LOGSOORTEN),
	onderwerp: z.enum(LOGONDERWERPEN),
	/** The record it was done to, when it was one. */
	recordId: schemaId.nullable(),
	/** Which casussen it touched: for a session all that it is about. */
	casussen: z.array(schemaLogcasus).max(50),
	/** For whom: the role or kind of recipient of what left the kluis, or of who asked. Empty for the sleutelhouder's own work. */
	voor: schemaRegeltekst,
	/** Which report, which setting, how many: a fixed word and numbers, never text that somebody typed. */
	bijzonder: schemaRegeltekst,
	gelukt: z.boolean()
}).extend({
	/** From 1, without gaps. */
	nummer: z.number().int().min(1),
	op: schemaMoment,
	/** The sleutelhouder: the key slot and the name it had then; the slot of the herstelcode is called by that word. */
	wie: z.strictObject({
		id: schemaId,
		naam: schemaRegeltekst
	})
});
z.strictObject({
	casusId: schemaId.nullable(),
	soorten: z.array(z.enum(LOGSOORTEN)),
	/** First and last day, `2026-03-12`; empty for no bound. */
	vanaf: z.string(),
	tot: z.string()
});
// electron/kluis/logboek/lezen.ts
/** @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW, AFGEBROKEN */
async function leesTerug(zaal, vraag) {
	const { plek, bekend, oudste, hoofd, laatste } = zaal;
	const { voor, aantal, voortgang, teken } = vraag;
	const delen = (await lijstDelen(plek)).filter((deel) => deel >= oudste.vanafDeel);
	const totaal = hoofd.nummer - oudste.vanafRegel + 1;
	const uit = [];
	for (const deel of delen.toReversed()) {
		eisNietAfgebroken(teken);
		const feiten = bekend.get(deel);
		if (feiten !== void 0 && valtBuiten(feiten, vraag)) continue;
		if (uit.length === aantal) return {
			regels: uit,
			verder: uit.at(-1)?.nummer ?? null
		};
		const { regels, feiten: nieuw } = await leesUitDeel(zaal, deel, vraag);
		if (nieuw !== null) {
			if (deel < laatste) bekend.set(deel, nieuw);
			voortgang(Math.max(0, hoofd.nummer - nieuw.eerste + 1), totaal);
		}
		const ruimte = aantal - uit.length;
		uit.push(...regels.slice(-ruimte).toReversed());
		if (regels.length > ruimte) return {
			regels: uit,
			verder: uit.at(-1)?.nummer ?? voor
		};
	}
	return {
		regels: uit,
		verder: null
	};
}
function valtBuiten(feiten, { voor, van, tot: totMoment }) {
	return voor !== null && feiten.eerste >= voor || feiten.tot < van || feiten.van > totMoment;
}
/** The lines of this segment that are asked for, oldest first. What is damaged is passed over: `controleer` tells of it. */
async function leesUitDeel(zaal, deel, { voor, past, bevat, van, tot: totMoment }) {
	const regels = [];
	let vroegst = Number.POSITIVE_INFINITY;
	let laatst = 0;
	const gelezen = await leesDeel(zaal.plek, deel, (klaar, { nummer }) => {
		const op = tijdVan(klaar);
		vroegst = Math.min(vroegst, op);
		laatst = Math.max(laatst, op);
		if (voor !== null && nummer >= voor || op < van || op > totMoment || bevat !== null && !klaar.includes(bevat)) return;
		const regel = schemaLogregel.safeParse(JSON.parse(klaar.toString("utf8")));
		if (!regel.success) throw kluisfout("VERSIE_TE_NIEUW", {}, regel.error);
		if (past(regel.data)) regels.push(regel.data);
	}, {
		volgKetting: false,
		tot: tot(zaal, deel)
	});
	if (gelezen === null || typeof gelezen === "string") return {
		regels,
		feiten: null
	};
	return {
		regels,
		feiten: {
			eerste: gelezen.kop.eerste,
			van: vroegst,
			tot: laatst
		}
	};
}
var OP = Buffer.from("\"op\":");
/** When a line was written, without taking all of it apart. Names and codes stand after it, so what is found first is it. */
function tijdVan(klaar) {
	const plaats = klaar.indexOf(OP);
	const tijd = plaats < 0 ? NaN : Number.parseInt(klaar.toString("latin1", plaats + OP.length, plaats + OP.length + 16), 10);
	if (Number.isNaN(tijd)) throw kluisfout("VERSIE_TE_NIEUW");
	return tijd;
}
// electron/kluis/logboek/openen.ts
var LEEG = {
	nummer: 0,
	hash: Buffer.alloc(32),
	deel: 0,
	vanafDeel: 1,
	vanafRegel: 1,
	breuk: 0,
	verder: null
};
/** The last segment that can be read at all. @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW */
async function leesLaatste(plek, delen) {
	const gevraagd = new Set(koppenVan(plek).map(({ nummer }) => nummer));
	let overgeslagen = false;
	for (const nummer of delen.toReversed()) {
		const hashes = /* @__PURE__ */ new Map();
		const deel = await leesDeel(plek, nummer, (_klaar, stand) => {
			if (gevraagd.has(stand.nummer)) hashes.set(stand.nummer, stand.hash.toString("hex"));
		});
		if (deel === "nieuwer") throw kluisfout("VERSIE_TE_NIEUW");
		if (deel !== null && deel !== "vreemd") return {
			deel,
			overgeslagen,
			hashes: hashes.set(deel.kop.eerste - 1, deel.kop.hash.toString("hex"))
		};
		overgeslagen = true;
	}
	return {
		deel: null,
		overgeslagen,
		hashes: /* @__PURE__ */ new Map()
	};
}
/** Which segment is missing between the oldest that is kept and the last, as far as no earlier break tells of it. */
async function zoekGat(plek, delen, { vanafDeel, vanafRegel, breuk, deel }) {
	const er = new Set(delen);
	for (let nummer = Math.max(vanafDeel, breuk); nummer < deel; nummer += 1) {
		if (er.has(nummer)) continue;
		const ervoor = nummer === vanafDeel ? null : await leesDeel(plek, nummer - 1, () => void 0);
		return {
			bij: ervoor === null || typeof ervoor === "string" ? (await leesKopVanDeel(plek, nummer - 1))?.eerste ?? vanafRegel : ervoor.stand.nummer + 1,
			reden: "ontbreekt"
		};
	}
	return null;
}
function vergelijkKoppen(plek, nummer, hashes, eerste) {
	for (const hoofd of koppenVan(plek)) {
		if (hoofd.nummer > nummer) return {
			bij: nummer + 1,
			reden: "afgekapt"
		};
		const hier = hashes.get(hoofd.nummer);
		if (hier !== void 0 && hier !== hoofd.hash) return {
			bij: Math.max(1, Math.min(hoofd.nummer, eerste)),
			reden: "gewijzigd"
		};
	}
	return null;
}
/**
* Finds where the logboek ends, and whether that is where it should.
* @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW
*/
async function zoekEinde(plek) {
	const delen = await lijstDelen(plek);
	const hoogste = hoogsteKop(plek);
	const { deel, overgeslagen, hashes } = await leesLaatste(plek, delen);
	const laatsteDeel = delen.at(-1) ?? 0;
	if (deel === null) {
		if (hoogste === null && !overgeslagen) return {
			...LEEG,
			gevonden: null
		};
		const gevonden = {
			bij: 1,
			reden: overgeslagen ? "vreemd" : "ontbreekt"
		};
		return {
			...LEEG,
			deel: laatsteDeel,
			nummer: hoogste?.nummer ?? 0,
			hash: hashVan(hoogste) ?? LEEG.hash,
			gevonden
		};
	}
	const { kop, stand, einde } = deel;
	const gevonden = await zoekGat(plek, delen, kop) ?? (einde.uitkomst === "kapot" ? {
		bij: einde.bij,
		reden: "gewijzigd"
	} : null) ?? (overgeslagen ? {
		bij: stand.nummer + 1,
		reden: "vreemd"
	} : null) ?? vergelijkKoppen(plek, stand.nummer, hashes, kop.eerste);
	const verder = hoogste !== null && hoogste.nummer > stand.nummer;
	return {
		nummer: verder ? hoogste.nummer : stand.nummer,
		hash: (verder ? hashVan(hoogste) : null) ?? stand.hash,
		deel: laatsteDeel,
		vanafDeel: kop.vanafDeel,
		vanafRegel: kop.vanafRegel,
		breuk: kop.breuk,
		gevonden,
		verder: gevonden === null ? {
			kop,
			stand
		} : null
	};
}
/** What is known of the end from outside the folder. */
function koppenVan({ koppen }) {
	return [koppen.index, koppen.kop].filter((kop) => kop !== null);
}
function hoogsteKop(plek) {
	return koppenVan(plek).reduce((hoogste, kop) => hoogste === null || kop.nummer > hoogste.nummer ? kop : hoogste, null);
}
function hashVan(kop) {
	return kop === null ? null : Buffer.from(kop.hash, "hex");
}
// electron/kluis/logboek/opruimen.ts
/**
* Which segments hold nothing but lines of before this moment: the next one was made before it too. The one that is written to never is.
* @throws OntwarFout LEZEN_MISLUKT
*/
async function zoekVerlopen(plek, { vanafDeel, vanafRegel }, laatste, voor) {
	let nieuw = null;
	for (let deel = vanafDeel + 1; deel <= laatste; deel += 1) {
		const kop = await leesKopVanDeel(plek, deel);
		if (kop === null || kop.op >= voor) break;
		nieuw = {
			regels: kop.eerste - vanafRegel,
			vanafDeel: deel,
			vanafRegel: kop.eerste
		};
	}
	return nieuw;
}
/**
* Destroys every segment before this one: its key is overwritten first. Also what a crash left the time before.
* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
*/
async function ruimDelenOp(plek, vanafDeel) {
	const { map, omgeving } = plek;
	const oud = (await lijstDelen(plek)).filter((deel) => deel < vanafDeel);
	if (oud.length === 0) return;
	for (const deel of oud) {
		const pad = join(map.pad, deelnaam(deel));
		try {
			const bytes = await leesDeelbytes(plek, deel);
			const bestand = await map.bestanden.openBestaand(pad);
			try {
				await schrijfAlles(bestand, omgeving.toeval(Math.min(bytes?.length ?? 0, 512)), 0);
				await bestand.sync();
			} finally {
				await bestand.sluit();
			}
			await map.bestanden.verwijder(pad);
		} catch (fout) {
			if (systeemcode(fout) !== "ENOENT") throw schrijffout(fout);
		}
	}
	await maakDuurzaam(map);
}
// electron/kluis/logboek/schrijver.ts
/** Writes lines at the end of the logboek, and begins a new segment when it is time. One call at a time. */
var Deelschrijver = class {
	#plek;
	#deelregels;
	#voor;
	/** The last segment as it was found; it is opened with the first line. */
	#gevonden;
	#open = null;
	/** The next segment does not join on to what lies before it. */
	#breekt;
	/** The key of the present segment is of a former master key: the next line begins a new one. */
	#vernieuw = false;
	/** @param deelregels how many lines a segment takes */
	constructor(plek, begin, deelregels) {
		this.#plek = plek;
		this.#deelregels = deelregels;
		const { deel, nummer, hash, vanafDeel, vanafRegel, breuk } = begin;
		this.#voor = {
			deel,
			nummer,
			hash,
			vanafDeel,
			vanafRegel,
			breuk
		};
		this.#gevonden = begin.verder;
		this.#breekt = begin.gevonden !== null;
	}
	/** The end, in the file or not yet durable. */
	get hoofd() {
		return {
			nummer: this.#voor.nummer,
			hash: this.#voor.hash.toString("hex")
		};
	}
	/** Number of the last segment. */
	get deel() {
		return this.#voor.deel;
	}
	/** The segment that is being written, and how far. */
	get bezig() {
		return this.#open === null ? null : {
			deel: this.#open.kop.deel,
			lengte: this.#open.stand.lengte
		};
	}
	get oudste() {
		const { vanafDeel, vanafRegel, breuk } = this.#voor;
		return {
			vanafDeel,
			vanafRegel,
			breuk
		};
	}
	/** How many lines the present segment still takes; 0 when the next begins a new one. */
	async ruimte() {
		const open = await this.#haalOpen();
		return open === null || this.#vernieuw ? 0 : this.#deelregels - (open.stand.nummer - open.kop.eerste + 1);
	}
	/**
	* Adds these lines; there must be room for them. When this resolves the system has them.
	* @throws what the system throws; nothing is then added
	*/
	async voegToe(regels) {
		const open = await this.#haalOpen();
		if (open === null) throw new Error("There is no segment to add to.");
		const { kluisId, omgeving } = this.#plek;
		const kern = {
			kluisId,
			deel: open.kop.deel,
			sleutels: open.sleutels
		};
		let { stand } = open;
		const stukken = [];
		for (const regel of regels) {
			const klaar = regel(stand.nummer + 1);
			const frame = schrijfFrame(klaar, stand, kern, omgeving.toeval);
			klaar.fill(0);
			stukken.push(frame.bytes);
			stand = frame.stand;
		}
		try {
			await schrijfAlles(open.bestand, Buffer.concat(stukken), open.stand.lengte);
		} catch (fout) {
			open.vuil = true;
			await this.#kapAf(open).catch(() => void 0);
			throw fout;
		}
		open.stand = stand;
		this.#voor.nummer = stand.nummer;
		this.#voor.hash = stand.hash;
	}
	/** Makes what was added survive a power cut. */
	async maakDuurzaam() {
		await this.#open?.bestand.sync();
	}
	/**
	* Begins a new segment after this one.
	* @param vanaf what is the oldest segment from here on, when that changes
	* @throws OntwarFout as `zetNeer`; the present segment is then as it was
	*/
	async begin(vanaf = null) {
		const oud = await this.#haalOpen();
		await oud?.bestand.sync();
		const { nummer, hash } = this.#voor;
		const deel = this.#voor.deel + 1;
		const breuk = this.#breekt ? deel : this.#voor.breuk;
		const vanafDeel = vanaf?.deel ?? this.#voor.vanafDeel;
		const vanafRegel = vanaf?.regel ?? this.#voor.vanafRegel;
		const { map, omgeving } = this.#plek;
		const { kop, sleutels, bytes, lengte } = maakDeelkop({
			deel,
			eerste: nummer + 1,
			hash,
			vanafDeel,
			vanafRegel,
			breuk,
			op: omgeving.nu()
		}, this.#plek);
		const pad = join(map.pad, deelnaam(deel));
		try {
			await zetNeer(map, deelnaam(deel), bytes);
			this.#open = {
				kop,
				sleutels,
				bestand: await map.bestanden.openBestaand(pad),
				stand: beginStand(kop, lengte),
				vuil: false
			};
		} catch (fout) {
			wisSleutels(sleutels);
			await ruimOp(map.bestanden, pad);
			throw fout;
		}
		Object.assign(this.#voor, {
			deel,
			breuk,
			vanafDeel,
			vanafRegel
		});
		this.#breekt = false;
		this.#vernieuw = false;
		this.#gevonden = null;
		if (oud !== null) await laatLos(oud);
	}
	/** Begins a new segment under the present master key, now or with the next line. */
	async vernieuw() {
		this.#vernieuw = true;
		try {
			await this.begin();
		} catch {}
	}
	/** Lets go of the file and zeroes the keys. */
	async sluit() {
		const open = this.#open;
		this.#open = null;
		if (open !== null) await laatLos(open);
	}
	/** The present segment, opened when it was not; null when the next line begins a new one. */
	async #haalOpen() {
		const { map } = this.#plek;
		if (this.#open === null && this.#gevonden !== null) {
			const { kop, stand } = this.#gevonden;
			const bytes = await leesDeelbytes(this.#plek, kop.deel);
			const gelezen = bytes === null ? "beschadigd" : leesDeelkop(bytes, this.#plek);
			if (typeof gelezen === "string") throw new Error("The last segment changed while it was in use.");
			try {
				this.#open = {
					kop,
					stand,
					sleutels: gelezen.sleutels,
					bestand: await map.bestanden.openBestaand(join(map.pad, deelnaam(kop.deel))),
					vuil: true
				};
			} catch (fout) {
				wisSleutels(gelezen.sleutels);
				throw fout;
			}
			this.#gevonden = null;
			this.#vernieuw = !gelezen.vanNu;
		}
		if (this.#open?.vuil === true) await this.#kapAf(this.#open);
		return this.#open;
	}
	async #kapAf(open) {
		await open.bestand.kap(open.stand.lengte);
		open.vuil = false;
	}
};
async function laatLos({ bestand, sleutels }) {
	wisSleutels(sleutels);
	await bestand.sluit().catch(() => void 0);
}
// electron/kluis/logboek/logboek.ts
/** How long a line may wait for its fsync, in ms. */
var SYNC_NA_MS = 1e3;
/**
* The logboek of an open kluis: lines are added at the end and never changed. Writing never stands in the way of work: a line that cannot
* be written waits in memory and is tried again with the next one.
*/
var Logboek = class Logboek {
	#plek;
	#schrijver;
	#breuk;
	/** Of segments that are full and were read. */
	#bekend = /* @__PURE__ */ new Map();
	#wachtend = [];
	/** The last attempt failed. */
	#hapert = false;
	#rij = Promise.resolve();
	#gepland = false;
	#gesloten = false;
	#sync = null;
	#kopschrijven = Promise.resolve();
	/** The head that the index and the header have. */
	#inIndex;
	#inKop;
	constructor(plek, begin, deelregels) {
		this.#plek = plek;
		this.#schrijver = new Deelschrijver(plek, begin, deelregels);
		this.#breuk = begin.gevonden;
		this.#inIndex = plek.koppen.index?.nummer ?? 0;
		this.#inKop = plek.koppen.kop?.nummer ?? 0;
	}
	/**
	* Finds the end of what lies in the folder; only the last segment is read. Writes nothing but the removal of unfinished files.
	* @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW. Damage is no error: see `breuk`.
	*/
	static async open(plek, deelregels = DEELREGELS) {
		const { bestanden, pad } = plek.map;
		for (const naam of await lijstAlsErIs(bestanden, pad)) if (naam.startsWith(".tmp-")) await ruimOp(bestanden, join(pad, naam));
		return new Logboek(plek, await zoekEinde(plek), deelregels);
	}
	/** What was found wrong at this opening; the logboek goes on in a new segment. */
	get breuk() {
		return this.#breuk;
	}
	/** Lines that could not be written yet, because the disk was full or not there; 0 when all is well. */
	get achterstand() {
		return this.#hapert ? this.#wachtend.length : 0;
	}
	get hoofd() {
		return this.#schrijver.hoofd;
	}
	/** How many lines there are. */
	get aantal() {
		return this.#schrijver.hoofd.nummer - this.#schrijver.oudste.vanafRegel + 1;
	}
	/**
	* Adds a line; resolves when the system has it, so that it outlives this process, or when it has to wait.
	* @throws OntwarFout KLUIS_OP_SLOT after closing, and never anything else
	*/
	async schrijf(regel) {
		if (this.#gesloten) throw kluisfout("KLUIS_OP_SLOT");
		await new Promise((klaar) => {
			this.#wachtend.push({
				regel,
				klaar
			});
			if (this.#gepland) return;
			this.#gepland = true;
			this.#naElkaar(() => this.#werk());
		});
	}
	/** Lines before `voor`, newest first. @throws OntwarFout LEZEN_MISLUKT, VERSIE_TE_NIEUW, AFGEBROKEN */
	lees(vraag) {
		return leesTerug(this.#leeszaal(), vraag);
	}
	/** Reads every line and follows the chain. @throws OntwarFout LEZEN_MISLUKT, AFGEBROKEN */
	controleer(gang) {
		return controleerKetting(this.#leeszaal(), [...koppenVan(this.#plek), this.hoofd], gang);
	}
	/**
	* Clears away whole segments of which every line is older than `voor`, epoch ms.
	* @param regel makes the line that tells of it, the first of a new segment
	* @returns what was cleared away, or null when nothing was old enough
	* @throws OntwarFout as `zetNeer`
	*/
	ruimOp(voor, regel) {
		return this.#naElkaar(async () => {
			const { oudste } = this.#schrijver;
			const verlopen = await zoekVerlopen(this.#plek, oudste, this.#schrijver.deel, voor);
			if (verlopen !== null) {
				await this.#schrijver.begin({
					deel: verlopen.vanafDeel,
					regel: verlopen.vanafRegel
				});
				this.#wachtend.unshift({
					regel: regel(verlopen),
					klaar: () => void 0
				});
				await this.#werk();
				await this.#maakDuurzaam();
			}
			await ruimDelenOp(this.#plek, this.#schrijver.oudste.vanafDeel);
			return verlopen;
		});
	}
	/**
	* After a new master key: a new segment, of which nobody who was removed has the key. When that cannot be written now, the next line begins it.
	*/
	nieuweSleutel() {
		return this.#naElkaar(async () => {
			if (this.hoofd.nummer > 0) await this.#schrijver.vernieuw();
		});
	}
	/** Tries once more what is waiting, makes all of it durable, tells index and header where it ends, and lets go. */
	sluit() {
		this.#gesloten = true;
		return this.#naElkaar(async () => {
			if (this.#sync !== null) clearTimeout(this.#sync);
			this.#sync = null;
			await this.#werk();
			try {
				await this.#maakDuurzaam();
				await this.#kopschrijven;
				await this.#noteerInKop(this.hoofd);
			} catch (fout) {
				if (!(fout instanceof OntwarFout) && !(fout instanceof Error && "code" in fout)) throw fout;
			} finally {
				await this.#schrijver.sluit();
			}
		});
	}
	#leeszaal() {
		return {
			plek: this.#plek,
			bekend: this.#bekend,
			bezig: this.#schrijver.bezig,
			oudste: this.#schrijver.oudste,
			hoofd: this.hoofd,
			laatste: this.#schrijver.deel
		};
	}
	async #werk() {
		this.#gepland = false;
		while (this.#wachtend.length > 0) try {
			let ruimte = await this.#schrijver.ruimte();
			if (ruimte <= 0) {
				await this.#schrijver.begin();
				ruimte = await this.#schrijver.ruimte();
				const { hoofd } = this;
				this.#kopschrijven = this.#kopschrijven.then(() => this.#noteerInKop(hoofd));
			}
			const groep = this.#wachtend.slice(0, ruimte);
			await this.#schrijver.voegToe(groep.map(({ regel }) => (nummer) => Buffer.from(JSON.stringify({
				nummer,
				...regel
			}))));
			this.#wachtend = this.#wachtend.slice(groep.length);
			this.#hapert = false;
			for (const { klaar } of groep) klaar();
			this.#planSync();
		} catch {
			this.#hapert = true;
			for (const { klaar } of this.#wachtend) klaar();
			return;
		}
	}
	#planSync() {
		this.#sync ??= setTimeout(() => {
			this.#sync = null;
			this.#naElkaar(() => this.#maakDuurzaam()).catch(() => void 0);
		}, SYNC_NA_MS).unref();
	}
	/** The index may only know a head that a power cut cannot take away. */
	async #maakDuurzaam() {
		const { hoofd } = this;
		await this.#schrijver.maakDuurzaam();
		if (hoofd.nummer === this.#inIndex) return;
		this.#inIndex = hoofd.nummer;
		await this.#plek.noteerInIndex(hoofd);
	}
	/** Once what it names survives a power cut. A header that cannot be written now follows later. */
	async #noteerInKop(hoofd) {
		if (hoofd.nummer === this.#inKop || hoofd.nummer === 0) return;
		try {
			await this.#plek.noteerInKop(hoofd);
			this.#inKop = hoofd.nummer;
		} catch (fout) {
			if (!(fout instanceof OntwarFout)) throw fout;
		}
	}
	#naElkaar(stap) {
		const uitkomst = this.#rij.then(stap);
		this.#rij = uitkomst.catch(() => void 0);
		return uitkomst;
	}
};
// electron/kluis/maken.ts
/**
* Writes a new, empty kluis. The header comes last and makes it one: before that, a crash leaves a folder without a kluis.
* @returns the herstelcode, to be shown this one time
* @throws OntwarFout KLUIS_BESTAAT_AL, WACHTZIN_TE_ZWAK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
*/
async function maakKluisbestanden(map, wachtzin, omgeving) {
	const { toeval, sleutelafleiding, profiel } = omgeving;
	if ((await leesToestand(map, omgeving)).toestand !== "geen") throw kluisfout("KLUIS_BESTAAT_AL");
	await eisSterkeWachtzin(wachtzin);
	const kosten = profiel.vast ?? await ijkKosten(sleutelafleiding, profiel.grens, omgeving.klok);
	const herstelcode = maakHerstelcode(toeval);
	const kluisId = toeval(16);
	const hoofdsleutel = nieuweSleutel(toeval);
	const hoofdring = {
		ring: 1,
		hoofdsleutel
	};
	const kopsleutel = deelsleutel(hoofdsleutel, kluisId, "kop");
	const maak = async (soort, geheim) => {
		try {
			return await maakSleuf({
				soort,
				geheim,
				kluisId: kluisId.toString("hex"),
				hoofdring,
				kosten
			}, sleutelafleiding, toeval);
		} finally {
			geheim.fill(0);
		}
	};
	try {
		const sleuven = [await maak("wachtzin", wachtzinGeheim(wachtzin)), await maak("herstelcode", leesHerstelcode(herstelcode))];
		await legAan(map, omgeving, schrijfKop({
			versie: 2,
			gemaaktOp: omgeving.nu(),
			kluisId: kluisId.toString("hex"),
			logboek: null,
			ring: 1,
			ringen: [],
			sleuven
		}, kopsleutel), hoofdsleutel, kluisId);
		return herstelcode;
	} catch (fout) {
		await maakOngedaan(map, omgeving);
		throw schrijffout(fout);
	} finally {
		hoofdsleutel.fill(0);
		kopsleutel.fill(0);
	}
}
/** Takes back a kluis whose making failed: without its header it is none, and can be made again. */
async function maakOngedaan(map, { bestanden }) {
	await ruimOp(bestanden, join(map, "kop"));
	await ruimOp(bestanden, join(map, VORIGE_KOPNAAM));
}
async function legAan(map, omgeving, kop, hoofdsleutel, kluisId) {
	const { bestanden, toeval } = omgeving;
	await bestanden.maakMap(join(map, SLEUTELMAP));
	await bestanden.maakMap(join(map, RECORDMAP));
	const ouder = await bestanden.openMap(dirname(map));
	try {
		await ouder.sync();
	} finally {
		await ouder.sluit();
	}
	const wortel = await openKluismap(bestanden, map);
	try {
		const bos = new Sleutelbos({
			ring: 1,
			hoofdsleutel
		}, kluisId, wortel, toeval);
		try {
			await vatSamen(wortel, legeIndexstand(), 1, bos.indexsleutel, toeval);
		} finally {
			bos.wis();
		}
		await zetNeer(wortel, VORIGE_KOPNAAM, kop);
		await zetNeer(wortel, "kop", kop);
	} finally {
		await wortel.handvat.sluit();
	}
}
// electron/kluis/plekken.ts
function isGelijkeKop(a, b) {
	return a !== null && a.nummer === b.nummer && a.hash === b.hash;
}
/** What the logboek gets. */
function logboekplekVan(kern, beheer) {
	const { bos, index, log, omgeving, logboekmap } = kern;
	return {
		map: logboekmap,
		kluisId: bos.kluisId,
		omgeving,
		koppen: {
			index: index.logboek,
			kop: beheer.kop.logboek
		},
		verpak: (sleutel, aad) => bos.verpak(sleutel, aad),
		pakUit: (bytes, aad) => bos.pakUit(bytes, aad),
		noteerInIndex: async ({ nummer, hash }) => {
			index.logboek = {
				nummer,
				hash
			};
			await log.voegToe({
				t: "logboek",
				nummer,
				hash
			});
		},
		noteerInKop: ({ nummer, hash }) => beheer.doe(async () => {
			if (!isGelijkeKop(beheer.kop.logboek, {
				nummer,
				hash
			})) await beheer.vervang({
				...beheer.kop,
				logboek: {
					nummer,
					hash
				}
			});
		})
	};
}
async function metBackupbron(kern, kluisId, taak) {
	await kern.log.maakDuurzaam();
	const sleutel = kern.bos.backupsleutel();
	try {
		return await taak({
			map: kern.wortel.pad,
			kluisId,
			bestanden: kern.omgeving.bestanden,
			mappen: [
				SLEUTELMAP,
				RECORDMAP,
				LOGBOEKMAP,
				""
			],
			sleutel
		});
	} finally {
		sleutel.fill(0);
	}
}
// electron/kluis/hek.ts
/** A gate: many at once, or one alone. Who wants to be alone waits for those within and keeps later ones out. Not to be entered twice by one task. */
var Hek = class {
	#binnen = 0;
	#alleen = null;
	#leeg = null;
	/** Does `taak` beside others. */
	async deel(taak) {
		while (this.#alleen !== null) await this.#alleen;
		this.#binnen += 1;
		try {
			return await taak();
		} finally {
			this.#binnen -= 1;
			if (this.#binnen === 0) this.#leeg?.();
		}
	}
	/** Does `taak` when nobody else is within. */
	async alleen(taak) {
		while (this.#alleen !== null) await this.#alleen;
		let open = () => void 0;
		this.#alleen = new Promise((klaar) => {
			open = klaar;
		});
		try {
			if (this.#binnen > 0) await new Promise((klaar) => {
				this.#leeg = klaar;
			});
			return await taak();
		} finally {
			this.#leeg = null;
			this.#alleen = null;
			open();
		}
	}
};
// electron/kluis/wachtrij.ts
/** A queue for each id. A save that waits behind another is replaced by a later save of the same id; both callers hear its end. */
var Wachtrij = class {
	#staarten = /* @__PURE__ */ new Map();
	/** The save at the very end of a queue, as long as it has not begun. */
	#laatste = /* @__PURE__ */ new Map();
	/** Does `taak` after everything that was asked for this id before. */
	doe(id, taak) {
		this.#laatste.delete(id);
		const belofte = (this.#staarten.get(id) ?? Promise.resolve()).then(taak, taak);
		this.#staarten.set(id, belofte);
		const ruim = () => {
			if (this.#staarten.get(id) === belofte) this.#staarten.delete(id);
		};
		belofte.then(ruim, ruim);
		return belofte;
	}
	/** The same for work of which only the last `waarde` counts. */
	doeLaatste(id, waarde, taak) {
		const open = this.#laatste.get(id);
		if (open !== void 0) {
			open.waarde = waarde;
			return open.belofte;
		}
		const belofte = this.doe(id, () => {
			if (this.#laatste.get(id) === samen) this.#laatste.delete(id);
			return taak(samen.waarde);
		});
		const samen = {
			waarde,
			belofte
		};
		this.#laatste.set(id, samen);
		return belofte;
	}
	/** Resolves when everything asked so far has ended, well or not. */
	async leeg() {
		await Promise.allSettled(this.#staarten.values());
	}
};
// electron/kluis/records.ts
/**
* The records of an open kluis: what is asked of one follows what was asked of it before. Destroying can be held back as long as a
* backup is made, and everything that changes a record for the moment in which the keys change.
*/
var Records = class {
	#kern;
	#rij = new Wachtrij();
	/** Entered by what changes a record; alone by who changes the keys. */
	#wijzigen = new Hek();
	/** Entered by what destroys a key; alone by who copies the kluis. */
	#vernietigen = new Hek();
	/** Keys still to be destroyed, of records that were given another. */
	#opruimen = /* @__PURE__ */ new Set();
	constructor(kern) {
		this.#kern = kern;
	}
	/** Does something with a record, or under a name that is of none, after what was asked before. */
	doe(id, taak) {
		return this.#rij.doe(id, taak);
	}
	/** Does `taak` while no record changes. */
	zonderWijziging(taak) {
		return this.#wijzigen.alleen(taak);
	}
	/** Does `taak` while no key and no file of a record is destroyed, but for generations that two newer ones followed. */
	zonderVernietiging(taak) {
		return this.#vernietigen.alleen(taak);
	}
	/** @throws OntwarFout as `Recordopslag.lees` */
	lees(id) {
		return this.doe(id, () => this.#lees(id));
	}
	/** @throws OntwarFout as `Recordopslag.bewaar` */
	bewaar(record) {
		return this.#rij.doeLaatste(record.id, record, (laatste) => this.#wijzigen.deel(() => this.#bewaar(laatste)));
	}
	/** @throws OntwarFout as `vernietigRecord` */
	vernietig(id) {
		return this.doe(id, () => this.#vernietigen.deel(() => this.#wijzigen.deel(() => vernietigRecord(this.#kern, id))));
	}
	/** @throws OntwarFout as `zetVorigeTerug` */
	zetVorigeTerug(id) {
		return this.doe(id, () => this.#wijzigen.deel(() => zetVorigeTerug(this.#kern, id)));
	}
	/** Gives a record that lies under a former ring a key under the present one. @throws OntwarFout as `vernieuwRecord` */
	async vernieuw(id) {
		await this.doe(id, async () => {
			const oud = await this.#wijzigen.deel(() => vernieuwRecord(this.#kern, id));
			if (oud !== null) await this.#ruim(oud);
		});
	}
	/** Resolves when the keys that were replaced so far are destroyed, or could not be. */
	async opgeruimd() {
		await Promise.allSettled(this.#opruimen);
	}
	/** Resolves when everything asked so far has ended, well or not. */
	async leeg() {
		await this.#rij.leeg();
		await this.opgeruimd();
		await this.#vernietigen.alleen(() => Promise.resolve());
	}
	async #lees(id) {
		const kern = this.#kern;
		const bekend = kern.schade.get(id);
		if (bekend !== void 0) throw bekend;
		const regel = kern.index.records.get(id);
		if (regel === void 0) throw kluisfout("NIET_GEVONDEN");
		try {
			return (await leesRecord(kern, regel)).inhoud;
		} catch (fout) {
			const gemeld = leesfout(fout);
			if (gemeld.fout.code !== "LEZEN_MISLUKT") kern.schade.set(id, gemeld);
			throw gemeld;
		}
	}
	async #bewaar(record) {
		const kern = this.#kern;
		const { id } = record;
		const bekend = kern.schade.get(id);
		if (bekend !== void 0) throw bekend;
		const oud = kern.index.records.get(id);
		const steen = kern.index.vernietigd.get(id);
		if (oud === void 0 && steen !== void 0) await rondVernietigingAf(kern, id, steen);
		const inhoud = {
			soort: record.soort,
			op: kern.omgeving.nu(),
			regel: record.regel ?? null,
			inhoud: record.inhoud ?? null
		};
		if (oud !== void 0 && await kern.bos.isVanNu(oud.sleutelId, id)) return bewaarGeneratie(kern, {
			id,
			sleutelId: oud.sleutelId,
			generatie: oud.generatie + 1
		}, inhoud);
		const vervangen = await bewaarOnderNieuweSleutel(kern, id, inhoud);
		if (vervangen === null) return;
		const ruimen = this.#ruim(vervangen).catch((fout) => {
			if (!(fout instanceof OntwarFout)) throw fout;
		});
		this.#opruimen.add(ruimen);
		ruimen.finally(() => this.#opruimen.delete(ruimen));
	}
	#ruim({ id, sleutelId }) {
		return this.#vernietigen.deel(() => ruimOudeSleutel(this.#kern, id, sleutelId));
	}
};
// electron/kluis/vergrendeling.ts
var GRENDELNAAM = "in-gebruik";
/** How often and how long (ms) to wait for a name in a file that has none yet. */
var LEEG_KEREN = 10;
var PAUZE_MS = 20;
var VERS_MS = 5e3;
/** Names the process. A fresh file without a name is being made at this moment, on a slow drive for a while; an old one is what a power cut left. */
async function leesHouder(bestanden, pad) {
	for (let keer = 1;; keer += 1) {
		const houder = await leesAlsErIs(bestanden, pad);
		if (houder === null || houder.length > 0 || keer > LEEG_KEREN || !await isVers(bestanden, pad)) return houder?.toString("utf8") ?? null;
		await setTimeout$1(PAUZE_MS);
	}
}
/** Whether a file was made just now, by the clock of this machine, which file times go by. */
async function isVers(bestanden, pad) {
	try {
		return Math.abs(Date.now() - await bestanden.gewijzigdOp(pad)) < VERS_MS;
	} catch (fout) {
		if (systeemcode(fout) === "ENOENT") return true;
		throw fout;
	}
}
/** Makes the file that names this process. */
async function zetNaam(bestanden, pad, kenmerk) {
	try {
		const bestand = await bestanden.maakAlleen(pad);
		try {
			await schrijfAlles(bestand, Buffer.from(kenmerk), 0);
		} catch (fout) {
			await ruimOp(bestanden, pad);
			throw fout;
		} finally {
			await bestand.sluit();
		}
	} catch (fout) {
		if (systeemcode(fout) === "EEXIST") return "bezet";
		throw fout;
	}
	const terug = await leesAlsErIs(bestanden, pad);
	if (terug === null) return "weg";
	return terug.toString("utf8") === kenmerk ? "onze" : "bezet";
}
/**
* Takes the place of a process that is gone. Of several that want that at once one does it, so that nobody ever puts the name of
* a living process out of the way.
*/
async function neemOver(bestanden, map, pad, proces) {
	const overname = join(map, `${TIJDELIJK}${GRENDELNAAM}`);
	const bezig = await leesHouder(bestanden, overname);
	if (bezig !== null && proces.leeft(bezig)) return "bezet";
	if (bezig !== null) await ruimOp(bestanden, overname);
	const alleen = await zetNaam(bestanden, overname, proces.kenmerk);
	if (alleen !== "onze") {
		const nu = await leesHouder(bestanden, pad);
		return alleen === "bezet" || nu !== null && proces.leeft(nu) ? "bezet" : "weg";
	}
	try {
		const houder = await leesHouder(bestanden, pad);
		if (houder !== null && proces.leeft(houder)) return "bezet";
		if (houder !== null) {
			const oud = `${overname}-oud`;
			await hernoemGeduldig(bestanden, pad, oud);
			await ruimOp(bestanden, oud);
		}
		return await zetNaam(bestanden, pad, proces.kenmerk);
	} finally {
		await ruimOp(bestanden, overname);
	}
}
/**
* Takes the kluis in this folder for this process.
* @throws OntwarFout KLUIS_IN_GEBRUIK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT
*/
async function vergrendel(map, bestanden, proces) {
	const pad = join(map, GRENDELNAAM);
	try {
		const houder = await leesHouder(bestanden, pad);
		if (houder !== null && proces.leeft(houder)) throw kluisfout("KLUIS_IN_GEBRUIK");
		const genomen = houder === null ? await zetNaam(bestanden, pad, proces.kenmerk) : await neemOver(bestanden, map, pad, proces);
		if (genomen === "bezet") throw kluisfout("KLUIS_IN_GEBRUIK");
		if (genomen === "weg") throw kluisfout("SCHRIJVEN_MISLUKT");
	} catch (fout) {
		throw schrijffout(fout);
	}
	return { laatLos: async () => {
		if ((await leesAlsErIs(bestanden, pad).catch(() => null))?.toString("utf8") === proces.kenmerk) await ruimOp(bestanden, pad);
	} };
}
// electron/kluis/kluis.ts
/** Ids that stand for a part of the kluis itself in the contract with the screens. */
var GERESERVEERD = /* @__PURE__ */ new Set([
	"kop",
	"index",
	BEWIJS_ID,
	HOUDERS_ID
]);
/** Records of the kluis itself. */
var EIGEN = /* @__PURE__ */ new Set([BEWIJS_ID, HOUDERS_ID]);
/** An open vault. Closing it zeroes its keys; after that everything throws KLUIS_OP_SLOT. */
var Kluis = class Kluis {
	#kern;
	#grendel;
	#records;
	#kop;
	#herstel;
	#houders;
	#logboek = null;
	#sluiting = null;
	constructor({ kern, kop, sleuf }, grendel) {
		this.#kern = kern;
		this.#grendel = grendel;
		this.#records = new Records(kern);
		this.#kop = new Kopbeheer(kern, this.#records, kop, sleuf);
		this.#herstel = new Herstelbeheer(this.#kop, this.#records);
		this.#houders = new Houderbeheer(this.#kop, this.#records);
	}
	/** The kluis that was unlocked, with its logboek and the names of who have a key. When that fails it is closed again. */
	static async #begin(ontsloten, grendel) {
		const kluis = new Kluis(ontsloten, grendel);
		try {
			kluis.#logboek = await Logboek.open(logboekplekVan(ontsloten.kern, kluis.#kop));
			await kluis.#houders.laad();
			return kluis;
		} catch (fout) {
			await kluis.sluit();
			throw fout;
		}
	}
	/** What lies in this folder, before any passphrase. @throws OntwarFout LEZEN_MISLUKT */
	static toestand = leesToestand;
	/** Puts the spare header back. @throws OntwarFout KOP_BESCHADIGD, NIET_GEVONDEN, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT */
	static zetKopTerug(map, omgeving) {
		return zetKopTerug(map, omgeving);
	}
	/**
	* Makes a kluis and opens it. Takes about three seconds: measuring this machine, then two key derivations.
	* @param invoer `naam`: of the first sleutelhouder
	* @throws OntwarFout KLUIS_BESTAAT_AL, KLUIS_IN_GEBRUIK, WACHTZIN_TE_ZWAK, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
	*/
	static async maak(map, { naam, wachtzin }, omgeving) {
		try {
			await omgeving.bestanden.maakMap(map);
		} catch (fout) {
			throw schrijffout(fout);
		}
		const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces);
		let kluis = null;
		let gemaakt = false;
		try {
			const herstelcode = await maakKluisbestanden(map, wachtzin, omgeving);
			gemaakt = true;
			kluis = await Kluis.#begin(await ontsluit(map, await leesKopbestand(map, omgeving), {
				soort: "wachtzin",
				geheim: wachtzin
			}, omgeving, false), grendel);
			await kluis.#houders.begin(naam);
			return {
				kluis,
				herstelcode
			};
		} catch (fout) {
			await kluis?.sluit();
			if (gemaakt) await maakOngedaan(map, omgeving);
			await grendel.laatLos();
			throw schrijffout(fout);
		}
	}
	/**
	* Opens a kluis. A wrong passphrase counts as an attempt; while waiting after attempts no key is derived.
	* @param opties `herstelIndex`: the user asked to rebuild the damaged index from the records
	* @throws OntwarFout KLUIS_NIET_GEVONDEN, KLUIS_IN_GEBRUIK, KOP_BESCHADIGD, INDEX_BESCHADIGD, VERSIE_TE_NIEUW, WACHTZIN_ONJUIST,
	*   HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, LEZEN_MISLUKT, SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT
	*/
	static async open(map, invoer, omgeving, opties = {}) {
		const kop = await leesKopbestand(map, omgeving);
		const grendel = await vergrendel(map, omgeving.bestanden, omgeving.proces).catch((fout) => {
			throw openfout(fout);
		});
		try {
			const kluis = await Kluis.#begin(await ontsluit(map, kop, invoer, omgeving, opties.herstelIndex ?? false), grendel);
			if (invoer.soort === "herstelcode") await kluis.#herstel.probeerNoteren();
			return kluis;
		} catch (fout) {
			await grendel.laatLos();
			throw openfout(fout);
		}
	}
	/** For files that are closed in the same way. */
	get omgeving() {
		return this.#kern.omgeving;
	}
	/** 32 hexadecimal digits. */
	get kluisId() {
		return this.#kop.kop.kluisId;
	}
	/** Who opened it: the key slot and its name; that of the herstelcode is called by that word. */
	get wie() {
		return this.#houders.wie;
	}
	/** Who did what in this kluis. @throws OntwarFout KLUIS_OP_SLOT */
	get logboek() {
		if (this.#logboek === null || this.#sluiting !== null) throw kluisfout("KLUIS_OP_SLOT");
		return this.#logboek;
	}
	lijst(soort) {
		const { index, schade } = this.#open();
		const uit = [];
		for (const regel of index.records.values()) if (regel.soort === soort && !EIGEN.has(regel.id) && !schade.has(regel.id)) uit.push({
			id: regel.id,
			soort,
			regel: regel.regel
		});
		return uit;
	}
	async lees(id) {
		this.#open();
		return this.#records.lees(id);
	}
	async bewaar(record) {
		this.#open();
		if (!schemaId.safeParse(record.id).success || GERESERVEERD.has(record.id)) throw kluisfout("BERICHT_ONGELDIG");
		return this.#records.bewaar(record);
	}
	async vernietig(id) {
		this.#open();
		return this.#records.vernietig(id);
	}
	/** The records that cannot be used, as far as is known: found at opening or when they were read. @throws OntwarFout LEZEN_MISLUKT, KLUIS_OP_SLOT */
	async schade() {
		return beschrijfSchade(this.#open());
	}
	/** Makes the newest good generation of a damaged record the present one. @throws OntwarFout NIET_GEVONDEN, KLUIS_OP_SLOT, and as `bewaar` */
	async zetVorigeTerug(id) {
		this.#open();
		await this.#records.zetVorigeTerug(id);
		if (id === "sleutelhouders") await this.#houders.laad();
	}
	/** Whether somebody has the herstelcode on paper: typed over, or used. A note that cannot be read counts as true. @throws OntwarFout KLUIS_OP_SLOT */
	async herstelcodeBevestigd() {
		this.#open();
		return this.#herstel.bevestigd();
	}
	/** The user typed the herstelcode over: it is on paper. @throws OntwarFout HERSTELCODE_ONJUIST, KLUIS_OP_SLOT, and as `bewaar` */
	async bevestigHerstelcode(getypt) {
		this.#open();
		return this.#herstel.bevestig(getypt);
	}
	/**
	* Makes a new herstelcode; the former opens nothing from then on. An open kluis alone is not enough for it: the master key is
	* asked from the wachtzin anew, and a wrong one counts as an attempt, as when opening.
	* @returns the code, to be shown this one time and then given to `bevestigHerstelcode`
	* @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT, and as `bewaar`; the former code is then as it was
	*/
	async nieuweHerstelcode(wachtzin) {
		this.#open();
		return this.#herstel.vervang(wachtzin, (sleuf) => this.#houders.noteerHerstelcode(sleuf));
	}
	/**
	* Asks the wachtzin anew: of who opened the kluis, or of anybody after the herstelcode. A wrong one counts as an attempt.
	* @throws OntwarFout WACHTZIN_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, LEZEN_MISLUKT
	*/
	async controleerWachtzin(wachtzin) {
		this.#open();
		return this.#kop.doe(async () => {
			try {
				await this.#kop.metSleutel("wachtzin", wachtzin, () => Promise.resolve());
			} catch (fout) {
				throw controlefout(fout);
			}
		});
	}
	/** Who can open the kluis. @throws OntwarFout KLUIS_OP_SLOT, LEZEN_MISLUKT */
	async sleutelhouders() {
		this.#open();
		return this.#houders.lijst();
	}
	/**
	* Gives somebody a key of their own. `eigenWachtzin`: of who opened the kluis, asked anew; the herstelcode, when it was opened with that. So below.
	* @throws OntwarFout SLEUTELHOUDER_NIET_TOEGESTAAN when there are twelve, or name or wachtzin is somebody's; WACHTZIN_TE_ZWAK, WACHTZIN_ONJUIST,
	*   HERSTELCODE_ONJUIST, WACHTEN_NA_POGINGEN, KLUIS_OP_SLOT, and as `bewaar`; nobody's key is then changed. So below
	*/
	async voegSleutelhouderToe(nieuw) {
		this.#open();
		await this.#houders.voegToe(nieuw);
		return this.#houders.lijst();
	}
	/** @throws OntwarFout NIET_GEVONDEN, SLEUTELHOUDER_NIET_TOEGESTAAN when somebody has this name, KLUIS_OP_SLOT, and as `bewaar` */
	async hernoemSleutelhouder(id, naam) {
		this.#open();
		await this.#houders.hernoem(id, naam);
		return this.#houders.lijst();
	}
	/**
	* Takes somebody's key away, not one's own. From here on nothing that is saved can be opened with a key they had; `vernieuwSleutels` does the
	* same for what was saved before, and is to be called after this.
	* @throws OntwarFout as `voegSleutelhouderToe`, NIET_GEVONDEN
	*/
	async verwijderSleutelhouder(id, eigenWachtzin) {
		this.#open();
		await this.#houders.verwijder(id, eigenWachtzin);
		await this.#logboek?.nieuweSleutel();
		return this.#houders.lijst();
	}
	/**
	* Gives a sleutelhouder another wachtzin: oneself, or anybody after opening with the herstelcode. The sleutelhouder keeps its id.
	* @throws OntwarFout as `voegSleutelhouderToe`, NIET_GEVONDEN
	*/
	async wijzigWachtzin(wijziging) {
		this.#open();
		await this.#houders.wijzigWachtzin(wijziging);
		return this.#houders.lijst();
	}
	/**
	* Gives every record that a removed sleutelhouder could open another key and destroys the one it had; then lets go of the former master key.
	* Goes on where it was stopped. Does nothing when nobody was removed.
	* @throws OntwarFout SCHIJF_VOL, ALLEEN_LEZEN, SCHRIJVEN_MISLUKT, LEZEN_MISLUKT, KLUIS_OP_SLOT; what was done stays done
	*/
	async vernieuwSleutels({ bijVoortgang, gestopt }) {
		this.#open();
		await vernieuwSleutels(this.#kop, this.#records, {
			bijVoortgang,
			gestopt: () => this.#sluiting !== null || gestopt()
		});
	}
	/**
	* Copies the kluis while it is open: what destroys a key waits as long as `taak` runs, and so does closing.
	* @throws OntwarFout KLUIS_OP_SLOT, and what `taak` throws
	*/
	async voorBackup(taak) {
		const kern = this.#open();
		return this.#records.zonderVernietiging(() => metBackupbron(kern, this.kluisId, taak));
	}
	/** Finishes what was asked, zeroes the keys and lets go of the folder. May be called again. */
	sluit() {
		this.#sluiting ??= this.#sluitNu();
		return this.#sluiting;
	}
	#open() {
		if (this.#sluiting !== null) throw kluisfout("KLUIS_OP_SLOT");
		return this.#kern;
	}
	async #sluitNu() {
		await this.#logboek?.sluit();
		await this.#records.leeg();
		await sluitKern(this.#kern);
		await this.#grendel.laatLos();
	}
};
z.object({
	map: z.string(),
	begin: z.number(),
	zaad: z.number(),
	taak: z.enum(["last", "houders"])
});
/** What is saved under this id as this number: of no other record, and of no other save. */
function inhoudVan(id, nummer, grootte) {
	return {
		id,
		nummer,
		grootte,
		tekst: `${id} ${nummer} `.repeat(Math.ceil(grootte * (1 + nummer % 5) / 16))
	};
}
/** Its list line, which does not change with each save. */
function regelVan(nummer) {
	return { kern: Math.floor(nummer / 16) };
}
/** The wachtzin of the sleutelhouder with this number. */
function wachtzinVan(nummer) {
	return `vier ezels slapen in kamer ${nummer}`;
}
// electron/kluis/bestanden.ts
var ALLEEN_EIGENAAR = 384;
var MAP_ALLEEN_EIGENAAR = 448;
function omhul(handvat) {
	return {
		schrijf: async (bytes, positie) => (await handvat.write(bytes, 0, bytes.length, positie)).bytesWritten,
		sync: () => handvat.sync(),
		kap: (lengte) => handvat.truncate(lengte),
		sluit: () => handvat.close()
	};
}
/** Windows cannot open a folder as a file; NTFS journals renames itself. */
var ZONDER_MAPSYNC = {
	sync: () => Promise.resolve(),
	sluit: () => Promise.resolve()
};
/** The real file system. */
var schijfbestanden = {
	lees: (pad) => readFile(pad),
	maak: async (pad) => omhul(await open(pad, "w", ALLEEN_EIGENAAR)),
	maakAlleen: async (pad) => omhul(await open(pad, "wx", ALLEEN_EIGENAAR)),
	openBestaand: async (pad) => omhul(await open(pad, "r+")),
	openMap: async (pad) => process.platform === "win32" ? ZONDER_MAPSYNC : omhul(await open(pad, "r")),
	maakMap: async (pad) => {
		try {
			await mkdir(pad, {
				recursive: true,
				mode: MAP_ALLEEN_EIGENAAR
			});
		} catch {
			await mkdir(pad, { mode: MAP_ALLEEN_EIGENAAR });
		}
	},
	lijst: (pad) => readdir(pad),
	hernoem: rename,
	verwijder: unlink,
	verwijderMap: rmdir,
	gewijzigdOp: async (pad) => Math.round((await stat(pad)).mtimeMs),
	kenmerken: async (pad) => {
		const gelezen = await stat(pad);
		return {
			isMap: gelezen.isDirectory(),
			lengte: gelezen.size,
			op: Math.round(gelezen.mtimeMs)
		};
	}
};
// electron/kluis/omgeving.ts
/**
* For a kluis that is thrown away: tests and the example meeting. Cheap to open, so never for real notes. Only who passes
* this profile can open such a kluis; the product refuses its header.
*/
var WEGWERPPROFIEL = {
	grens: {
		minimum: {
			geheugenKiB: 64,
			iteraties: 1
		},
		gewenst: {
			geheugenKiB: 64,
			iteraties: 1
		},
		maximum: PRODUCTGRENS.maximum
	},
	vast: {
		geheugenKiB: 64,
		iteraties: 1
	}
};
// tests/fouten/kluis-proef.ts
var WACHTZIN = "vier paarden dansen op zolder";
var MET_WACHTZIN = {
	soort: "wachtzin",
	geheim: WACHTZIN
};
var afgeleid = /* @__PURE__ */ new Map();
/** Real Argon2id, but each secret with each salt once: a test that opens thousands of times is about something else. */
var leidEenmaalAf = async (geheim, parameters) => {
	const vraag = `${geheim.toString("hex")} ${parameters.zout.toString("hex")}`;
	const sleutel = afgeleid.get(vraag) ?? await leidAfHier(geheim, parameters);
	afgeleid.set(vraag, Buffer.from(sleutel));
	return Buffer.from(sleutel);
};
var levens = 0;
/** An environment with cheap keys. Each call is a process of its own, and every earlier one is gone: as after a crash. */
function proefomgeving(anders = {}) {
	levens += 1;
	const kenmerk = `proef ${levens}`;
	let tijd = 177e10;
	return {
		sleutelafleiding: leidEenmaalAf,
		profiel: WEGWERPPROFIEL,
		nu: () => tijd += 1e3,
		klok: () => performance.now(),
		toeval: randomBytes,
		bestanden: schijfbestanden,
		proces: {
			kenmerk,
			leeft: (ander) => ander === kenmerk
		},
		...anders
	};
}
/** Opens. A crash can leave or damage the count of attempts, which then asks for a wait of seconds; time passes here at once. */
async function openNaWachten(map, invoer, omgeving) {
	try {
		return await Kluis.open(map, invoer, omgeving);
	} catch (fout) {
		if (!(fout instanceof OntwarFout) || fout.fout.wachtSeconden === void 0) throw fout;
		if (fout.fout.wachtSeconden > 60) throw new Error("Nobody waits longer than a minute.", { cause: fout });
		return Kluis.open(map, invoer, {
			...omgeving,
			nu: () => omgeving.nu() + 61e3
		});
	}
}
/** The code of the error a promise ends in, or `goed`. An error that is not one of ours fails the test. */
async function uitkomst(belofte) {
	try {
		await belofte;
		return "goed";
	} catch (fout) {
		if (fout instanceof OntwarFout) return fout.fout.code;
		throw fout;
	}
}
/** Every file under a folder, by path from there. */
async function alleBestanden(map) {
	return (await readdir(map, {
		recursive: true,
		withFileTypes: true
	})).filter((deel) => deel.isFile()).map((deel) => join(deel.parentPath, deel.name).slice(map.length + 1)).toSorted();
}
/** Repeatable numbers from 0 to below 1 (mulberry32). */
function dobbel(zaad) {
	let stand = zaad;
	return () => {
		stand = stand + 1831565813 | 0;
		let t = Math.imul(stand ^ stand >>> 15, 1 | stand);
		t = t + Math.imul(t ^ t >>> 7, 61 | t) ^ t;
		return ((t ^ t >>> 14) >>> 0) / 4294967296;
	};
}
// tests/fouten/kluis-boekhouding.ts
var schemaInhoud = z.object({
	nummer: z.number(),
	grootte: z.number()
});
/** Of records that are destroyed and of records that never came to be. */
var WEG = "weg";
/** What changes nothing that can be looked for. */
var BEWEGINGEN = /* @__PURE__ */ new Set([
	"openen",
	"sluiten",
	"vernieuwen"
]);
/** Changes that may stand in a kluis: everything from the last acknowledged change on. */
var Boekhouding = class {
	/** By record id, in the order they began; the first was acknowledged, or there was nothing before it. */
	#mag = /* @__PURE__ */ new Map();
	#gevraagd = /* @__PURE__ */ new Set();
	#opgeschreven = /* @__PURE__ */ new Set();
	#herstelcode;
	#hoogste = 1;
	constructor(herstelcode) {
		this.#herstelcode = herstelcode;
	}
	/** The highest number that was ever given to a save. */
	get hoogste() {
		return this.#hoogste;
	}
	/** The herstelcode that must open the kluis; null after a kill in the middle of making one, which nobody may have seen. */
	get herstelcode() {
		return this.#herstelcode;
	}
	/** Takes in what was told until a kill. @returns in the middle of what it fell */
	verwerk(regels) {
		const open = /* @__PURE__ */ new Map();
		for (const regel of regels) {
			if (regel.startsWith("! ")) throw new Error(`The program under load failed: ${regel}`);
			const [teken = "", soort = "", id = "", waarde = ""] = regel.split(" ");
			const begonnen = teken === ">";
			const zaak = `${soort} ${id} ${soort === "herstelcode" ? "" : waarde}`;
			if (begonnen) open.set(zaak, soort);
			else open.delete(zaak);
			if (soort === "herstelcode") this.#herstelcode = begonnen ? null : waarde;
			else if (soort === "logregel") (begonnen ? this.#gevraagd : this.#opgeschreven).add(id);
			else if (!BEWEGINGEN.has(soort)) this.#noteer(id, waarde, begonnen);
			if (/^\d+$/.test(waarde)) this.#hoogste = Math.max(this.#hoogste, Number(waarde));
			if (soort === "logregel" || soort === "houder") this.#hoogste = Math.max(this.#hoogste, Number(id.replace("houder-", "")));
		}
		return [...new Set(open.values())];
	}
	#noteer(id, waarde, begonnen) {
		const mag = this.#mag.get(id) ?? [WEG];
		if (begonnen) mag.push(waarde);
		else mag.splice(0, mag.lastIndexOf(waarde));
		this.#mag.set(id, mag);
	}
	/** Each record as it was acknowledged or as it was just being made, whole, and nothing else. */
	async vergelijk(kluis) {
		deepStrictEqual(await kluis.schade(), []);
		const lijst = new Map(kluis.lijst("sessie").map(({ id, regel }) => [id, regel]));
		for (const id of lijst.keys()) if (!this.#mag.has(id)) throw new Error(`${id} was never saved`);
		for (const [id, mag] of this.#mag) {
			if (id.startsWith("houder-")) continue;
			const regel = lijst.get(id);
			if (regel === void 0) {
				if (!mag.includes(WEG)) throw new Error(`${id} is gone; it should be ${mag.join(" or ")}`);
				deepStrictEqual(await uitkomst(kluis.lees(id)), "NIET_GEVONDEN");
				continue;
			}
			const inhoud = await kluis.lees(id);
			const { nummer, grootte } = schemaInhoud.parse(inhoud);
			if (!mag.includes(String(nummer))) throw new Error(`${id} is ${nummer}; it should be ${mag.join(" or ")}`);
			deepStrictEqual(inhoud, inhoudVan(id, nummer, grootte));
			deepStrictEqual(regel, regelVan(nummer));
		}
	}
	/** Each sleutelhouder who was given a key, and whether they must have it (`true`), must not, or may: the last ones. */
	houders() {
		return [...this.#mag].filter(([id]) => id.startsWith("houder-")).slice(-4).map(([id, mag]) => ({
			wachtzin: wachtzinVan(id.replace("houder-", "")),
			opent: new Set(mag).size > 1 ? null : mag[0] !== WEG
		}));
	}
	/** Each line of the logboek that was written down is in it, once and in order, and the chain is whole. */
	async vergelijkLogboek(logboek) {
		deepStrictEqual(logboek.breuk, null);
		const gang = {
			voortgang: () => void 0,
			teken: new AbortController().signal
		};
		const { oordeel } = await logboek.controleer(gang);
		deepStrictEqual(oordeel, "heel");
		const { regels } = await logboek.lees({
			...gang,
			voor: null,
			aantal: Number.MAX_SAFE_INTEGER,
			past: () => true,
			bevat: null,
			van: 0,
			tot: Number.MAX_SAFE_INTEGER
		});
		const er = regels.map(({ bijzonder }) => bijzonder).toReversed();
		deepStrictEqual(er, er.toSorted((a, b) => Number(a) - Number(b)));
		const uniek = new Set(er);
		deepStrictEqual(uniek.size, er.length);
		for (const bijzonder of this.#opgeschreven) if (!uniek.has(bijzonder)) throw new Error(`line ${bijzonder} is not in the logboek`);
		for (const bijzonder of er) if (!this.#gevraagd.has(bijzonder)) throw new Error(`line ${bijzonder} was never asked for`);
	}
	/** Nothing lies there that opening should have cleared: one key a record, at most two generations of each. */
	async vergelijkBestanden(map, kluis) {
		const namen = await alleBestanden(map);
		const tijdelijk = namen.filter((naam) => naam.includes(".tmp-"));
		if (tijdelijk.length > 0) throw new Error(`left over: ${tijdelijk.join()}`);
		const generaties = /* @__PURE__ */ new Map();
		for (const naam of namen.filter((deel) => deel.startsWith("records/"))) {
			const record = naam.slice(0, naam.lastIndexOf("."));
			generaties.set(record, (generaties.get(record) ?? 0) + 1);
		}
		for (const [record, aantal] of generaties) if (aantal > 2) throw new Error(`${aantal} generations of ${record}`);
		const sleutels = namen.filter((naam) => naam.startsWith("sleutels/")).length;
		if (sleutels !== generaties.size || sleutels < kluis.lijst("sessie").length) throw new Error(`${sleutels} keys for ${generaties.size} records`);
	}
};
// tests/fouten/kluis-bundel.ts
/**
* A program of tests/fouten as one file that plain Node runs.
* @param naam of the file, without `.ts`
* @returns its path, under `werkmap`
*/
async function bundelProgramma(project, naam, werkmap) {
	const outDir = join(werkmap, naam);
	await build({
		configFile: false,
		root: project,
		logLevel: "error",
		ssr: { noExternal: true },
		build: {
			ssr: join(project, "tests", "fouten", `${naam}.ts`),
			outDir,
			target: "node20",
			rolldownOptions: { output: { entryFileNames: "programma.mjs" } }
		}
	});
	return join(outDir, "programma.mjs");
}
// tests/fouten/kluis-doden.ts
/** One kill in so many falls at any moment of opening, the others while it works. */
var IN_OPENEN = 5;
/** Ms that a process may open or work, at most. */
var LEEFT_HOOGSTENS = {
	openen: 25,
	last: 40,
	houders: 250
};
/** One process in so many gives and takes keys. */
var MET_HOUDERS = 5;
/** Of so many failures the kluis is kept as the kill left it. */
var BEWAAR_HOOGSTENS = 3;
/** Kluizen side by side, so that a second core has work while one waits. */
var BANEN = 2;
/** A process that has loaded everything and waits for its task. */
async function startKind(programma) {
	const proces = spawn(process.execPath, [programma], { stdio: [
		"pipe",
		"pipe",
		"pipe"
	] });
	const regels = [];
	let fouten = "";
	proces.stderr.on("data", (deel) => fouten += deel.toString());
	proces.stdin.on("error", () => void 0);
	const uit = createInterface(proces.stdout);
	const open = new Promise((klaar) => {
		uit.on("line", (regel) => {
			if (regel !== "klaar") regels.push(regel);
			if (regel.startsWith("< openen")) klaar();
		});
	});
	await new Promise((klaar, mis) => {
		uit.once("line", () => klaar());
		proces.once("close", (code) => mis(/* @__PURE__ */ new Error(`The program ended by itself (${code}): ${fouten}`)));
	});
	proces.once("exit", (code, signaal) => {
		if (signaal !== "SIGKILL") regels.push(`! ${code} ${fouten}`);
	});
	return {
		proces,
		regels,
		open
	};
}
/** Gives a process its task, kills it at a random moment and waits until it is gone. @returns what it said */
async function laatLevenEnDood({ proces, regels, open }, opdracht, kans) {
	const weg = once(proces, "close");
	proces.stdin.write(`${JSON.stringify(opdracht)}\n`);
	const inOpenen = kans() * IN_OPENEN < 1;
	if (!inOpenen) await Promise.race([open, weg]);
	await setTimeout$1(kans() * LEEFT_HOOGSTENS[inOpenen ? "openen" : opdracht.taak]);
	proces.kill("SIGKILL");
	await weg;
	return regels;
}
/** Everything opening could change: the names, and how far the log goes. */
async function gezicht(map) {
	return `${(await alleBestanden(map)).filter((naam) => naam !== "in-gebruik" && naam !== "pogingen").join()} ${(await readFile(join(map, "index.log"))).length}`;
}
/** Looks at a kluis after a kill. @returns whether opening had something to mend */
async function bekijk(map, boek) {
	const voor = await gezicht(map);
	const kluis = await openNaWachten(map, MET_WACHTZIN, proefomgeving());
	const na = await gezicht(map);
	try {
		await boek.vergelijk(kluis);
		await boek.vergelijkLogboek(kluis.logboek);
		await boek.vergelijkBestanden(map, kluis);
		await kluis.vernieuwSleutels({
			bijVoortgang: () => void 0,
			gestopt: () => false
		});
		deepStrictEqual((await kluis.sleutelhouders()).nogTeVernieuwen, 0);
		await boek.vergelijk(kluis);
	} finally {
		await kluis.sluit();
	}
	for (const { wachtzin, opent } of boek.houders()) {
		const uit = await uitkomst(openNaWachten(map, {
			soort: "wachtzin",
			geheim: wachtzin
		}, proefomgeving()).then((weer) => weer.sluit()));
		if (opent !== null) deepStrictEqual(uit, opent ? "goed" : "WACHTZIN_ONJUIST");
	}
	if (boek.herstelcode !== null) await (await openNaWachten(map, {
		soort: "herstelcode",
		geheim: boek.herstelcode
	}, proefomgeving())).sluit();
	return voor !== na;
}
/** Kills so many times and tells what was found. What fails is kept in the folder that the report names. */
async function doodKeren({ kills, zaad, project }) {
	const begin = performance.now();
	const werkmap = await mkdtemp(join(existsSync("/dev/shm") ? "/dev/shm" : tmpdir(), "kluisdood-"));
	const kans = dobbel(zaad);
	const fasen = /* @__PURE__ */ new Map();
	const nietOpen = [];
	const verloren = [];
	let keer = 0;
	let bevestigd = 0;
	let hersteld = 0;
	const programma = await bundelProgramma(project, "kluis-kind", werkmap);
	const maakBaan = async (nummer) => {
		const map = join(werkmap, `kluis-${nummer}`);
		const { kluis, herstelcode } = await Kluis.maak(map, {
			naam: "Vera",
			wachtzin: WACHTZIN
		}, proefomgeving());
		await kluis.sluit();
		return {
			map,
			boek: new Boekhouding(herstelcode)
		};
	};
	const loop = async (nummer) => {
		let baan = await maakBaan(nummer);
		let volgende = startKind(programma);
		while (keer < kills) {
			keer += 1;
			const deze = keer;
			const kind = await volgende;
			volgende = startKind(programma);
			volgende.catch(() => void 0);
			const regels = await laatLevenEnDood(kind, {
				map: baan.map,
				begin: baan.boek.hoogste,
				zaad: zaad + deze,
				taak: kans() * MET_HOUDERS < 1 ? "houders" : "last"
			}, kans);
			bevestigd += regels.filter((regel) => regel.startsWith("< ") && !regel.startsWith("< openen")).length;
			const kopie = `${baan.map}-na`;
			try {
				for (const fase of baan.boek.verwerk(regels)) fasen.set(fase, (fasen.get(fase) ?? 0) + 1);
				await cp(baan.map, kopie, { recursive: true });
				if (await bekijk(kopie, baan.boek)) hersteld += 1;
			} catch (fout) {
				const bewaard = `${baan.map}-kill-${deze}`;
				if (nietOpen.length + verloren.length < BEWAAR_HOOGSTENS) await rename(baan.map, bewaard);
				else await rm(baan.map, { recursive: true });
				const tekst = `kill ${deze}, seed ${zaad}, ${bewaard}: ${fout instanceof Error ? fout.stack ?? fout.message : String(fout)}`;
				(fout instanceof OntwarFout ? nietOpen : verloren).push(tekst);
				baan = await maakBaan(nummer);
			}
			await rm(kopie, {
				recursive: true,
				force: true
			});
		}
		const over = await volgende;
		over.proces.kill("SIGKILL");
		await once(over.proces, "close");
	};
	await Promise.all(Array.from({ length: BANEN }, (_, nummer) => loop(nummer)));
	if (nietOpen.length + verloren.length === 0) await rm(werkmap, { recursive: true });
	return {
		kills: keer,
		fasen,
		bevestigd,
		nietOpen,
		verloren,
		hersteld,
		seconden: (performance.now() - begin) / 1e3,
		zaad
	};
}
/** The report as a table. */
function toonDoodverslag({ kills, fasen, bevestigd, verloren, nietOpen, hersteld, seconden, zaad }) {
	const regel = (wat, getal) => `${wat.padEnd(46)} ${String(getal).padStart(9)}`;
	return [
		regel("SIGKILL", kills),
		...[...fasen].toSorted(([, a], [, b]) => b - a).map(([fase, aantal]) => regel(`  midden in ${fase}`, aantal)),
		regel("bevestigde wijzigingen", bevestigd),
		regel("daarvan verloren (hoort 0 te zijn)", verloren.length),
		regel("kluizen die niet opengingen (hoort 0 te zijn)", nietOpen.length),
		regel("bij openen hersteld of opgeruimd", hersteld),
		regel("seconden", seconden.toFixed(0)),
		regel("zaad", zaad),
		...nietOpen,
		...verloren
	].join("\n");
}
var verslag = await doodKeren({
	kills: Number(process.env["ONTWAR_KILLS"] ?? 1e3),
	zaad: Number(process.env["ONTWAR_ZAAD"] ?? Date.now() % 1e6),
	project: process.cwd()
});
console.log(toonDoodverslag(verslag));
if (verslag.verloren.length + verslag.nietOpen.length > 0) process.exitCode = 1;
export {};
