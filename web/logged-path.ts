/** An address as it may stand in a log: without what was asked behind it, and without the secret of a link, an invitation, a suggestion, a story or a questionnaire. */
export function loggedPath(url: string): string {
  return new URL(url, 'http://in.process').pathname.replace(
    /\/(link|bevestig|uitnodiging|meedenken|mijn-suggestie|vertel|mijn-verhaal|vragenlijst)\/[^/]+/,
    '/$1/…',
  )
}
