import { data } from 'react-router'
import type { Route } from './+types/brieven-pdf.ts'
import { apiContext } from '../../context.ts'
import { passFile } from '../../pass-file.ts'
import { requireRecht } from '../../require-ik.ts'

/** The processing activity that this export is part of. */
export const handle = { verwerking: 'vragenlijsten' } as const

/** Letters of a wave, with what was asked in the address. */
export async function loader({ context, request, params: { id, golf } }: Route.LoaderArgs): Promise<Response> {
  const { bewijs } = await requireRecht({ context, request }, 'vragenlijsten bijwerken')
  const { searchParams } = new URL(request.url)
  const number = (name: string) => (/^\d{1,5}$/.test(searchParams.get(name) ?? '') ? Number(searchParams.get(name)) : 0)
  const [van, aantal] = [number('van'), number('hoeveel')]
  if (van < 1 || aantal < 1) throw data(null, { status: 404 })
  const isTicked = (name: string) => searchParams.get(name) === 'ja'
  const { vragenlijsten } = context.get(apiContext).withBewijs(bewijs)
  return passFile(
    await vragenlijsten.brieven(
      { buurt: id, id: golf },
      {
        van,
        aantal: Math.min(200, aantal),
        taal: searchParams.get('taal') === 'en' ? 'en' : 'nl',
        boodschap: (searchParams.get('boodschap') ?? '').trim().slice(0, 600),
        groot: isTicked('groot'),
        vragen: isTicked('vragen'),
        herinnering: isTicked('herinnering'),
      },
    ),
  )
}
