import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { programmaMethoden } from './methoden.ts'
import type { ProgrammaMethode } from './methoden.ts'
import { gewoonSchudden } from './selectie/onzekerheid.ts'
import { gewoneNormen } from './voortgang/normen.ts'

const docs = new URL('../../../docs/methods/', import.meta.url)

function read(name: string): string {
  return readFileSync(new URL(name, docs), 'utf8')
}

describe('the pages about the rules of the programme', () => {
  it.each(Object.keys(programmaMethoden) as ProgrammaMethode[])('%s is there in both languages under its own title', id => {
    const titles = [`${id}.md`, `${id}.en.md`].map(name => read(name).split('\n')[0])
    expect(titles).toEqual([`# ${programmaMethoden[id].nl}`, `# ${programmaMethoden[id].en}`])
  })

  it('name the numbers that the rules count with', () => {
    const { faseDagen, legePlekDagen, stilDagen, commissieDagen } = gewoneNormen
    const weeks = [faseDagen.selecteren, faseDagen.inspireren, faseDagen.beeld, faseDagen.plan, faseDagen.begroting].map(
      days => (days ?? 0) / 7,
    )
    expect(weeks).toEqual([12, 12, 6, 4, 2])
    expect([legePlekDagen / 7, stilDagen / 7, commissieDagen / 7]).toEqual([4, 6, 4])
    expect(gewoonSchudden).toEqual({ trekkingen: 1000, concentratie: 60, beoordelaarsfout: 0.25 })
    expect(read('wie-loopt-vast.md')).toContain(
      'kiezen en inspireren 12 weken, beeld 6 weken, plan 4 weken, begroting 2 weken, uitvoeren 3 jaar, meten en leren geen norm',
    )
    expect(read('selectie-rangorde.md')).toContain('concentratie 60')
  })
})
