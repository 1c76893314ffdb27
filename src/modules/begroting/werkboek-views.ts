import type { Taal } from '@buurtwijs/figures'
import type { Actor } from '../../platform/actor.ts'
import { asVisitor } from '../../platform/database/visitor.ts'
import { Refusal } from '../../refusal.ts'
import { requireMay } from '../identity/index.ts'
import type { Daad } from '../programma/index.ts'
import { log } from './begroting-log.ts'
import { mostPosten } from './grenzen.ts'
import { invulKolommen } from './kolommen.ts'
import { readActiviteiten } from './read-activiteiten.ts'
import { readKader, readNummer, readPosten, requireBuurtNaam } from './read-begroting.ts'
import type { Bekeken } from './werkboek-schema.ts'
import { readWerkboek } from './werkboek/lees-werkboek.ts'
import type { WerkboekVraag } from './werkboek/maak-werkboek.ts'
import { vergelijkWerkboek } from './werkboek/vergelijk.ts'
import { werkboekWoorden } from './werkboek/vorm.ts'
import type { BegrotingWorld } from './world.ts'

/** What a workbook is made of, with a line in the log that it was taken along. */
export async function takeWerkboek(world: BegrotingWorld, daad: Daad, buurt: string, taal: Taal): Promise<WerkboekVraag> {
  requireMay(daad.actor, 'begroting bekijken', { buurt })
  return await asVisitor(world.database, daad.actor, async trx => {
    const naam = await requireBuurtNaam(trx, buurt)
    const vraag = {
      buurt: { id: buurt, naam },
      nummer: await readNummer(trx, buurt),
      posten: await readPosten(trx, buurt),
      activiteiten: await readActiviteiten(trx, buurt, taal),
      kader: await readKader(trx),
      taal,
    }
    await log(world, trx, daad, { handeling: 'begroting.meegenomen', soort: 'R', buurt, inhoud: { regels: vraag.posten.length } })
    return vraag
  })
}

/** More would not help anybody to begin. */
const shownFouten = 200

/** What reading a workbook in would change. It changes nothing: who wants it sends the changes. */
export async function bekijkWerkboek(
  world: BegrotingWorld,
  actor: Actor,
  {
    buurt,
    taal,
    bestand,
  }: { readonly buurt: string; readonly taal: Taal; readonly bestand: { readonly naam: string; readonly inhoud: Buffer } },
): Promise<Bekeken> {
  requireMay(actor, 'begroting bijwerken', { buurt })
  const { posten, nummer, activiteiten, kader } = await asVisitor(world.database, actor, async trx => {
    await requireBuurtNaam(trx, buurt)
    return {
      posten: await readPosten(trx, buurt),
      nummer: await readNummer(trx, buurt),
      activiteiten: await readActiviteiten(trx, buurt, taal),
      kader: await readKader(trx),
    }
  })
  const gelezen = await readWerkboek(bestand, {
    taal,
    jaren: kader.jaren,
    activiteiten: new Map(activiteiten.map(({ id, naam }) => [id, naam])),
    jaarVan: new Map(posten.map(({ id, jaar }) => [id, jaar])),
  })
  const { kenmerk, kolommen, regels, fouten, overgeslagen } = gelezen
  if (kenmerk !== null && kenmerk.buurt !== buurt) {
    throw new Refusal('Dit werkboek is van de begroting van een andere buurt. Kies het werkboek van deze buurt.', {
      code: 'werkboek-other-buurt',
      place: { field: 'bestand' },
    })
  }
  if (regels.length > mostPosten) {
    throw new Refusal(`Dit werkboek heeft ${regels.length} regels. Een begroting heeft er hoogstens ${mostPosten}. Voeg regels samen.`, {
      code: 'posten-too-many',
      place: { field: 'bestand' },
    })
  }
  const { veranderingen, nieuw, anders, weg, gelijk, blijft, gekopieerd } = vergelijkWerkboek(gelezen, {
    posten,
    nummer,
    newId: () => crypto.randomUUID(),
  })
  const woorden = werkboekWoorden[taal].kolommen
  return {
    fouten: fouten.slice(0, shownFouten),
    aantalFouten: fouten.length,
    veranderingen: fouten.length > 0 ? [] : [...veranderingen],
    nieuw: [...nieuw],
    anders: [...anders],
    weg: [...weg],
    gelijk,
    blijft: [...blijft],
    gekopieerd,
    overgeslagen: [...overgeslagen],
    zonderKolom: [...invulKolommen, 'regelnummer' as const].filter(kolom => !kolommen.has(kolom)).map(kolom => woorden[kolom].kop),
    zonderKenmerk: kenmerk === null,
  }
}
