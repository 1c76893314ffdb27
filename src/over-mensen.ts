import { buurtagendaBewaarregels, buurtagendaDelen } from './modules/buurtagenda/index.ts'
import { identityBewaarregels, identityDelen } from './modules/identity/index.ts'
import { privacyBewaarregels, privacyDelen } from './modules/privacy/index.ts'
import { programmaBewaarregels, programmaDelen } from './modules/programma/index.ts'
import type { OverMensen } from './modules/privacy/index.ts'
import { platformBewaarregels } from './platform/audit/platform-bewaren.ts'
import { platformDelen } from './platform/audit/platform-delen.ts'

/**
 * What every module says about the data of people that it keeps. A module that keeps any adds its lists here. Rules run in this order: the person, whose
 * mail address others look for, goes last but for what is only about the erasing itself.
 */
export const overMensen: OverMensen = {
  bewaarregels: [
    ...platformBewaarregels,
    ...buurtagendaBewaarregels,
    ...programmaBewaarregels,
    ...identityBewaarregels,
    ...privacyBewaarregels,
  ],
  delen: [...identityDelen, ...programmaDelen, ...buurtagendaDelen, ...platformDelen, ...privacyDelen],
}
