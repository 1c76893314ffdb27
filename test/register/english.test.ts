import { describe, expect, it } from 'vitest'
import { overMensen } from '#src/over-mensen.ts'
import { handelingen } from '#src/platform/audit/handelingen.ts'
import { verwerkingIds } from '#src/platform/audit/verwerkingen.ts'
import { messagesIn } from '../../web/messages/index.ts'

const words = messagesIn('en').privacy.api

describe('what the API says about the data of people has English words', () => {
  it('for each part of what is known, with its columns and the codes in them', () => {
    expect(Object.keys(words.delen).toSorted()).toEqual(overMensen.delen.map(({ id }) => id).toSorted())
    for (const { id, kolommen, woorden } of overMensen.delen) {
      const english = words.delen[id]
      expect(Object.keys(english?.kolommen ?? {})).toEqual(Object.keys(kolommen))
      for (const [kolom, codes] of Object.entries(woorden ?? {})) {
        expect(Object.values(codes).filter(word => english?.waarden?.[kolom]?.[word] === undefined)).toEqual([])
      }
    }
  })

  it('for each rule about keeping', () => {
    expect(Object.keys(words.regels)).toEqual(overMensen.bewaarregels.map(({ id }) => id))
  })

  it('for each kind of line in the log, and each purpose', () => {
    expect(Object.keys(words.handelingen)).toEqual(Object.keys(handelingen))
    expect(Object.keys(words.verwerkingen)).toEqual(verwerkingIds)
  })
})
