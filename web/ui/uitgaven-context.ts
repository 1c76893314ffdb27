import { createContext } from 'react'
import type { NieuweUitgave } from '../data.ts'

/** What publishers have that is newer than the figures on this page. */
export const UitgavenContext = createContext<readonly NieuweUitgave[]>([])
