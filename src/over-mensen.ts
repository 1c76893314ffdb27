import { buurtagendaBewaarregels, buurtagendaDelen } from './modules/buurtagenda/index.ts'
import { begrotingBewaarregels, begrotingDelen } from './modules/begroting/index.ts'
import { buurtpaginaBewaarregels, buurtpaginaDelen } from './modules/buurtpagina/index.ts'
import { buurtplanBewaarregels, buurtplanDelen } from './modules/buurtplan/index.ts'
import { bestedingBewaarregels, bestedingDelen } from './modules/besteding/index.ts'
import { commissieBewaarregels, commissieDelen } from './modules/commissie/index.ts'
import { identityBewaarregels, identityDelen } from './modules/identity/index.ts'
import { privacyBewaarregels, privacyDelen } from './modules/privacy/index.ts'
import { monitoringBewaarregels, monitoringDelen } from './modules/monitoring/index.ts'
import { menukaartBewaarregels, menukaartDelen } from './modules/menukaart/index.ts'
import { ondertekeningBewaarregels, ondertekeningDelen } from './modules/ondertekening/index.ts'
import { programmaBewaarregels, programmaDelen } from './modules/programma/index.ts'
import { reactiesBewaarregels, reactiesDelen } from './modules/reacties/index.ts'
import type { OverMensen } from './modules/privacy/index.ts'
import { impactBewaarregels, impactDelen } from './modules/impact/index.ts'
import { leveringenBewaarregels, leveringenDelen } from './modules/leveringen/index.ts'
import { uitvoeringBewaarregels, uitvoeringDelen } from './modules/uitvoering/index.ts'
import { terugmeldingBewaarregels, terugmeldingDelen } from './modules/terugmelding/index.ts'
import { vragenlijstenBewaarregels, vragenlijstenDelen } from './modules/vragenlijsten/index.ts'
import { platformBewaarregels } from './platform/audit/platform-bewaren.ts'
import { platformDelen } from './platform/audit/platform-delen.ts'

/**
 * What every module says about the data of people that it keeps. A module that keeps any adds its lists here. Rules run in this order: the person, whose
 * mail address others look for, goes last but for what is only about the erasing itself.
 */
export const overMensen: OverMensen = {
  bewaarregels: [
    ...platformBewaarregels,
    ...terugmeldingBewaarregels,
    ...buurtpaginaBewaarregels,
    ...ondertekeningBewaarregels,
    ...impactBewaarregels,
    ...leveringenBewaarregels,
    ...monitoringBewaarregels,
    ...uitvoeringBewaarregels,
    ...vragenlijstenBewaarregels,
    ...bestedingBewaarregels,
    ...commissieBewaarregels,
    ...reactiesBewaarregels,
    ...buurtplanBewaarregels,
    ...buurtagendaBewaarregels,
    ...programmaBewaarregels,
    ...menukaartBewaarregels,
    ...begrotingBewaarregels,
    ...identityBewaarregels,
    ...privacyBewaarregels,
  ],
  delen: [
    ...identityDelen,
    ...programmaDelen,
    ...buurtagendaDelen,
    ...buurtplanDelen,
    ...reactiesDelen,
    ...ondertekeningDelen,
    ...commissieDelen,
    ...monitoringDelen,
    ...bestedingDelen,
    ...uitvoeringDelen,
    ...leveringenDelen,
    ...impactDelen,
    ...vragenlijstenDelen,
    ...menukaartDelen,
    ...begrotingDelen,
    ...buurtpaginaDelen,
    ...terugmeldingDelen,
    ...platformDelen,
    ...privacyDelen,
  ],
}
