import { transition } from 'xstate';
import type { Groepsstand } from '#shared/groepswerk/groepsstand';
import { herstelSnapshot } from '#shared/werkvormen/bewaarde-stand';
import type { Sessiesnapshot } from '#shared/werkvormen/bouw';
import { SESSIERECORD_VERSIE } from '#shared/werkvormen/migraties';
import { heeftUniekeIds, leegPlan } from '#shared/werkvormen/plan';
import { pasRegioToe } from '#shared/werkvormen/regio';
import type { Werkvorm } from '#shared/werkvormen/schema';
import { schemaSessieregel, type SessieOpdracht, type Sessieregel } from '#shared/werkvormen/sessie';
import { machineVan, teBewarenStand } from '#shared/werkvormen/stand';
import { beginstand } from './begin.ts';
import type { Aangenomensessie, NieuweSessie, Sessieblik, Sessiebronnen } from './bronnen.ts';
import { dubbelInPlan, onbekendeWerkvorm, opSlot, pastNietBijElkaar } from './fouten.ts';
import { LopendeSessie, type Sessiestand } from './lopende-sessie.ts';
import { Melder } from './melder.ts';
import { nieuwePlaats, opBeurt, type Plaats } from './plaats.ts';
import { alsTeBewaren, leesSessierecord } from './sessierecord.ts';

export type { Sessieblik } from './bronnen.ts';
export type { Sessiestand } from './lopende-sessie.ts';

const TIK = 1_000;
/** A running session is saved at least this often (ms), so that after a crash it is known until when it ran. */
const BEWAAR_TIK = 60_000;

/**
 * The sessions of an open kluis. Every change is on disk before it is acknowledged; per session everything happens in the
 * order in which it was asked. Lives as long as the kluis is open: `sluitAlles` ends it.
 */
export class Sessies {
  readonly #bronnen: Sessiebronnen;
  readonly #open = new Map<string, Promise<Plaats>>();
  readonly #bekend = new Map<string, Plaats>();
  /** Who follows them. */
  readonly volgers = new Melder();
  readonly #timer: NodeJS.Timeout;
  #sluiten: Promise<void> | null = null;
  /** Epoch ms at which the laptop went to sleep; it stays set, because the kluis locks then. */
  #slaaptSinds: number | null = null;

  constructor(bronnen: Sessiebronnen) {
    this.#bronnen = bronnen;
    this.#timer = setInterval(() => this.tik(), TIK);
    this.#timer.unref();
  }

  /** The sessions in the kluis, from its index: those whose line this version of Ontwar can read; the others are told of as damage. */
  lijst(): { readonly id: string; readonly regel: Sessieregel }[] {
    return this.#bronnen.opslag.lijst('sessie').flatMap(({ id, regel }) => {
      const gelezen = schemaSessieregel.safeParse(regel);
      return gelezen.success ? [{ id, regel: gelezen.data }] : [];
    });
  }

  /**
   * A new session in voorbereiding, on disk, by the werkvorm as this region uses it.
   * @throws OntwarFout NIET_GEVONDEN for an unknown werkvorm, SESSIE_NIET_TOEGESTAAN for a plan that uses an id twice, and what saving throws
   */
  async maak({ werkvormId, plan = leegPlan() }: NieuweSessie): Promise<{ readonly id: string }> {
    this.#eisOpen();
    const gevonden = this.#bronnen.werkvormen.find((w) => w.id === werkvormId);
    if (gevonden === undefined) throw onbekendeWerkvorm();
    if (!heeftUniekeIds(plan)) throw dubbelInPlan();
    const id = this.#bronnen.nieuwId();
    const { nu } = this.#kijk();
    const werkvorm = pasRegioToe(gevonden, this.#bronnen.regio());
    await this.#legNeer(id, werkvorm, beginstand(werkvorm, plan, nu), nu);
    return { id };
  }

  /**
   * A session that came from another laptop, in voorbereiding, with the werkvorm as it is used there and with what was filled in there.
   * @throws OntwarFout BESTAND_ONGELDIG when its parts do not fit each other, and what saving throws
   */
  async neemAan({ id, werkvorm, plan, stand }: Aangenomensessie): Promise<void> {
    this.#eisOpen();
    const { nu } = this.#kijk();
    const begin = beginstand(werkvorm, plan, nu);
    const samen = { type: 'groep.voegSamen', stand, nu } as const;
    if (!heeftUniekeIds(plan) || !begin.can(samen)) throw pastNietBijElkaar();
    const [snapshot] = transition(machineVan(werkvorm), begin, samen);
    await this.#legNeer(id, werkvorm, snapshot, nu);
  }

  /**
   * The stand of a session; from then on `volgers` hear of it.
   * @throws OntwarFout VERSIE_TE_NIEUW, RECORD_BESCHADIGD, KLUIS_OP_SLOT, and what reading throws
   */
  async open(id: string): Promise<Sessiestand> {
    const plaats = await this.#plaats(id);
    return opBeurt(plaats, () => {
      // The window knows the present at once; the stand itself only knows when it was last saved.
      this.volgers.meldTik({ sessieId: plaats.sessie.id, nu: this.#verwerkTijd(plaats) });
      return Promise.resolve(plaats.sessie.stand());
    });
  }

  /**
   * Carries out what the window asks; resolves once it is on disk. When saving fails the session stands as it is on disk.
   * @throws OntwarFout ONTBREEKT with what is missing, SESSIE_NIET_TOEGESTAAN, and what saving throws
   */
  async stuur(id: string, opdracht: SessieOpdracht): Promise<{ readonly volgnummer: number; readonly bewaardOp: number }> {
    const plaats = await this.#plaats(id);
    return opBeurt(plaats, async () => {
      const nu = this.#verwerkTijd(plaats);
      const { sessie } = plaats;
      await this.#leg(plaats, sessie.probeer({ ...opdracht, nu }), nu);
      if (opdracht.type === 'klok.trekAf' || opdracht.type === 'klok.telMee') sessie.vergeetGemist();
      const stand = this.#meldStand(plaats);
      return { volgnummer: stand.volgnummer, bewaardOp: stand.bewaardOp };
    });
  }

  /** Whether there is a session of this id that can be used. */
  bestaat(id: string): boolean {
    return this.#bronnen.opslag.lijst('sessie').some((sessie) => sessie.id === id);
  }

  /**
   * A session as it stands, without opening it: one that was left running does not start to tick.
   * @throws OntwarFout as `open`
   */
  async kijkIn(id: string): Promise<Sessieblik> {
    const bekend = this.#open.get(id);
    if (bekend !== undefined) {
      const { sessie } = await bekend;
      return { werkvorm: sessie.werkvorm, snapshot: sessie.snapshot };
    }
    this.#eisOpen();
    const { werkvorm, stand } = leesSessierecord(await this.#bronnen.opslag.lees(id));
    return { werkvorm, snapshot: herstelSnapshot(machineVan(werkvorm), stand) };
  }

  /**
   * Puts what other laptops brought, merged with what is here, in its place, with nothing in between.
   * @param maak the merge; what it throws, is thrown, and nothing changed then
   * @throws OntwarFout SESSIE_NIET_TOEGESTAAN in a phase in which nothing changes, and what saving throws
   */
  async voegSamen(id: string, maak: (blik: Sessieblik) => Groepsstand): Promise<void> {
    const plaats = await this.#plaats(id);
    await opBeurt(plaats, async () => {
      const nu = this.#verwerkTijd(plaats);
      const { sessie } = plaats;
      const stand = maak({ werkvorm: sessie.werkvorm, snapshot: sessie.snapshot });
      await this.#leg(plaats, sessie.probeer({ type: 'groep.voegSamen', stand, nu }), nu);
      this.#meldStand(plaats);
    });
  }

  /** Destroys a session for good, also one that cannot be read. */
  async vernietig(id: string): Promise<void> {
    this.#eisOpen();
    const plaats = await this.#plaats(id).catch(() => null);
    if (plaats === null) return this.#bronnen.opslag.vernietig(id);
    await opBeurt(plaats, async () => {
      await this.#bronnen.opslag.vernietig(id);
      plaats.isWeg = true;
      this.#open.delete(id);
      this.#bekend.delete(id);
    });
  }

  /** The subjects of the sessions that are not closed and use this casus. */
  async waarinGebruikt(casusId: string): Promise<readonly string[]> {
    const lopend = this.lijst().filter(({ regel }) => regel.fase !== 'afgesloten');
    const gebruik = lopend.map(async ({ id, regel }) => {
      // Not opened for this: a session that was left running would start to tick.
      const { snapshot } = await this.kijkIn(id);
      return snapshot.context.plan.casussen.some((c) => c.id === casusId) ? [regel.onderwerp === '' ? regel.werkvorm : regel.onderwerp] : [];
    });
    return (await Promise.all(gebruik)).flat();
  }

  /** Whether a session runs at this moment; the idle lock is more patient then. */
  get isErEenBezig(): boolean {
    return [...this.#bekend.values()].some(({ sessie }) => sessie.isBezig);
  }

  /** A second has passed. A session with a change under way is not touched: that change brings the time along. */
  tik(): void {
    if (this.#sluiten !== null) return;
    this.#kijk();
    for (const plaats of this.#bekend.values()) {
      if (!plaats.sessie.isBezig) continue;
      if (plaats.wachtend === 0) void opBeurt(plaats, () => this.#tikSessie(plaats));
      else this.volgers.meldTik({ sessieId: plaats.sessie.id, nu: this.#kijk().nu });
    }
  }

  async #legNeer(id: string, werkvorm: Werkvorm, snapshot: Sessiesnapshot, nu: number): Promise<void> {
    const stand = teBewarenStand(snapshot);
    await this.#bronnen.opslag.bewaar(alsTeBewaren({ versie: SESSIERECORD_VERSIE, id, werkvorm, stand, volgnummer: 0, gemaaktOp: nu, gewijzigdOp: nu }));
  }

  async #tikSessie(plaats: Plaats): Promise<void> {
    const nu = this.#verwerkTijd(plaats);
    plaats.sessie.verwerkTijd({ type: 'klok.tik', nu });
    const { isVerzet } = plaats;
    const isTijd = nu - plaats.laatstOpgeslagen >= BEWAAR_TIK && !plaats.sessie.wachtOpAntwoord;
    if (isVerzet || isTijd) await this.#bewaarTijd(plaats, nu);
    if (isVerzet) this.#meldStand(plaats);
    this.volgers.meldTik({ sessieId: plaats.sessie.id, nu });
  }

  /** The laptop goes to sleep and the kluis locks. If that is done only after waking, the sessions ran until now all the same. */
  voorSlaap(): void {
    this.#slaaptSinds = this.#kijk().nu;
  }

  /** Before the kluis locks: lets what is under way finish, and saves until when each session ran. */
  sluitAlles(): Promise<void> {
    this.#sluiten ??= this.#sluitElk();
    return this.#sluiten;
  }

  async #sluitElk(): Promise<void> {
    clearInterval(this.#timer);
    const plaatsen = await Promise.allSettled(this.#open.values());
    // One that is destroyed at this moment has nothing to save, and does not keep the others from it.
    await Promise.allSettled(plaatsen.flatMap((p) => (p.status === 'fulfilled' ? [this.#sluit(p.value)] : [])));
    this.#open.clear();
    this.#bekend.clear();
    this.volgers.vergeet();
  }

  #sluit(plaats: Plaats): Promise<void> {
    return opBeurt(plaats, async () => {
      if (!plaats.sessie.isBezig || plaats.sessie.wachtOpAntwoord) return;
      const nu = this.#verwerkTijd(plaats);
      plaats.sessie.verwerkTijd({ type: 'klok.tik', nu: this.#slaaptSinds ?? nu });
      await this.#bewaarTijd(plaats, nu);
    });
  }

  /**
   * Saves what time did to a session. That this can fail is no silent loss: every answer is on disk already, elapsed time
   * follows from the moments saved with it, and the next answer that cannot be saved says so.
   */
  async #bewaarTijd(plaats: Plaats, nu: number): Promise<void> {
    try {
      await this.#leg(plaats, plaats.sessie.snapshot, nu);
    } catch {
      plaats.laatstOpgeslagen = nu;
    }
  }

  async #leg(plaats: Plaats, snapshot: Sessiesnapshot, nu: number): Promise<void> {
    const record = plaats.sessie.record(snapshot, nu);
    await this.#bronnen.opslag.bewaar(alsTeBewaren(record));
    plaats.laatstOpgeslagen = this.#kijk().nu;
    plaats.sessie.neemAan(snapshot, record.volgnummer, plaats.laatstOpgeslagen);
  }

  #plaats(id: string): Promise<Plaats> {
    if (this.#sluiten !== null) return Promise.reject(opSlot());
    const bekend = this.#open.get(id);
    if (bekend !== undefined) return bekend;
    const belofte = this.#lees(id);
    this.#open.set(id, belofte);
    belofte.catch(() => this.#open.delete(id));
    return belofte;
  }

  async #lees(id: string): Promise<Plaats> {
    const record = leesSessierecord(await this.#bronnen.opslag.lees(id));
    const { nu } = this.#kijk();
    const sessie = new LopendeSessie(record, nu);
    const plaats = nieuwePlaats(sessie, nu);
    this.#bekend.set(id, plaats);
    return plaats;
  }

  /** What time it is. A clock that was set is noted for every open session, to be handled when it is their turn. */
  #kijk(): { readonly nu: number } {
    const { nu, verschil } = this.#bronnen.klok.kijk();
    for (const plaats of this.#bekend.values()) plaats.teVerzetten += verschil;
    return { nu };
  }

  /** Brings a session up to the present: moves its times along when the clock was set. Gives epoch ms. */
  #verwerkTijd(plaats: Plaats): number {
    const { nu } = this.#kijk();
    const verschil = plaats.teVerzetten;
    plaats.teVerzetten = 0;
    if (verschil !== 0 && plaats.sessie.isBezig) {
      plaats.sessie.verwerkTijd({ type: 'klok.verzet', verschil, nu });
      plaats.isVerzet = true;
    }
    return nu;
  }

  #meldStand(plaats: Plaats): Sessiestand {
    const stand = plaats.sessie.stand();
    plaats.isVerzet = false;
    this.volgers.meldStand(stand);
    return stand;
  }

  #eisOpen(): void {
    if (this.#sluiten !== null) throw opSlot();
  }
}
