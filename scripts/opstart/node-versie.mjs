// Imported first by every script, so that an old Node says what is wrong instead of tripping over newer syntax.
const NODIG = { groot: 20, klein: 19 };

/**
 * @param {string} versie such as `20.19.0`
 * @returns {boolean} whether this Node can build and test Ontwar
 */
export function isNieuwGenoeg(versie) {
  const [groot = 0, klein = 0] = versie.split('.').map(Number);
  return groot > NODIG.groot || (groot === NODIG.groot && klein >= NODIG.klein);
}

if (!isNieuwGenoeg(process.versions.node)) {
  process.stderr.write(
    `ontwar: je hebt Node ${process.versions.node}, en Ontwar heeft Node ${NODIG.groot}.${NODIG.klein} of nieuwer nodig. ` +
      'Werk Node bij en probeer het opnieuw.\n',
  );
  process.exit(1);
}
