import { expect, test } from 'vitest'
import type { Lidmaatschap, Rol } from '../data.ts'
import { describeRol, otherRollen } from './rol.ts'

function lid(rol: Rol, buurt?: string, organisatie?: string): Lidmaatschap {
  const place = (naam: string | undefined) => (naam === undefined ? null : { id: naam, naam })
  return { id: `${rol} ${buurt}`, rol, buurt: place(buurt), organisatie: place(organisatie) }
}

const ik = {
  rol: 'kartrekker' as const,
  lidmaatschappen: [
    lid('kartrekker', 'Molenveld'),
    lid('kartrekker', 'De Horst'),
    lid('zorgprofessional', 'Molenveld', 'Zorggroep Linde'),
    lid('verzekeraar', undefined, 'Polder Zorg'),
    lid('beheerder'),
  ],
}

test('a role is told with every place where somebody has it', () => {
  expect(ik.lidmaatschappen.map(({ rol }) => describeRol(ik, rol, 'nl'))).toEqual([
    'kartrekker in Molenveld en De Horst',
    'kartrekker in Molenveld en De Horst',
    'zorgprofessional in Molenveld namens Zorggroep Linde',
    'zorgverzekeraar bij Polder Zorg',
    'beheerder',
  ])
  expect(describeRol(ik, 'zorgprofessional', 'en')).toBe('care professional in Molenveld for Zorggroep Linde')
})

test('somebody can take each of their other roles once', () => {
  expect(otherRollen(ik)).toEqual(['zorgprofessional', 'verzekeraar', 'beheerder'])
})
