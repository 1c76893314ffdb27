// What the server's pages and the browser's element say and read in one and the same way.
export { readWensen, writeWensen } from '#src/modules/businesscase/model/adres.ts'
export { isAnders, leesWaarde, typWaarde } from '#src/modules/businesscase/model/typen.ts'
export { zeg, zegKort, zegPrecies, zegTerug } from '#src/modules/businesscase/model/zeg.ts'
