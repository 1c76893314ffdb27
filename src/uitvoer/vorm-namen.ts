/** Everything that a picture can be taken along as. */
export const vormNamen = ['pdf', 'pptx', 'docx', 'xlsx', 'csv', 'zip'] as const
/** As what each chart can be taken along by itself. */
export const grafiekVormen = ['svg', 'png'] as const

export type VormNaam = (typeof vormNamen)[number]
