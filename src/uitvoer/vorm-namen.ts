/** Everything that a picture can be taken along as. */
export const vormNamen = ['pdf', 'pptx', 'xlsx', 'csv', 'zip'] as const
export type VormNaam = (typeof vormNamen)[number]
