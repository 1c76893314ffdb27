import type { EigenWisverzoek } from '../../privacy-data.ts'

/** Whether something still has to happen with a request to be erased. */
export function isOpen(verzoek: Pick<EigenWisverzoek, 'staat'> | null): boolean {
  return verzoek !== null && (verzoek.staat === 'aangevraagd' || verzoek.staat === 'akkoord')
}
