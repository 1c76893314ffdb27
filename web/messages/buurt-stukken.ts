/** Texts about documents of a buurt, and about changing what it is called. */
export interface BuurtStukkenMessages {
  readonly gedaan: Readonly<Record<string, string>>
  readonly documenten: {
    readonly titel: (buurt: string) => string
    readonly intro: string
    readonly naar: string
    readonly leeg: string
    readonly bestand: string
    readonly bestandHint: string
    readonly bestandFout: string
    readonly bewaar: string
    readonly nieuw: string
    readonly regel: (soort: string, grootte: string, dag: string) => string
    readonly weg: string
    readonly zeker: (naam: string) => string
    readonly zekerUitleg: string
    readonly jaWeg: string
  }
  readonly wijzig: {
    readonly titel: (buurt: string) => string
    readonly naar: string
    readonly naam: string
    readonly naamFout: string
    readonly plaats: string
    readonly partner: string
    readonly bewaar: string
    readonly nu: (naam: string, plaats: string, partner: string) => string
    readonly geen: string
    readonly terugtrekken: string
    readonly terugtrekkenUitleg: string
    readonly reden: string
    readonly redenFout: string
    readonly trekTerug: string
  }
}

export const buurtStukkenNl: BuurtStukkenMessages = {
  gedaan: {
    document: 'Het document is bewaard.',
    'document-weg': 'Het document is verwijderd.',
    gewijzigd: 'De gegevens van de buurt zijn bewaard.',
    teruggetrokken: 'De voordracht is teruggetrokken.',
  },
  documenten: {
    titel: buurt => `Documenten van ${buurt}`,
    intro:
      'Bewaar hier plannen, begrotingen en verslagen van de buurt, ook van voor u met Buurtwijs begon. Alleen wie aan de buurt werkt, ziet ze.',
    naar: 'Documenten van deze buurt',
    leeg: 'Er zijn nog geen documenten.',
    bestand: 'Kies een bestand',
    bestandHint: 'Een pdf, een Word-document of een Excel-bestand, hoogstens 10 MB.',
    bestandFout: 'Kies eerst een bestand.',
    bewaar: 'Bewaar het document',
    nieuw: 'Voeg een document toe',
    regel: (soort, grootte, dag) => `${soort}, ${grootte}, bewaard op ${dag}`,
    weg: 'Verwijder',
    zeker: naam => `Weet u zeker dat u ‘${naam}’ wilt verwijderen?`,
    zekerUitleg: 'Het document is dan voorgoed weg.',
    jaWeg: 'Ja, verwijder het document',
  },
  wijzig: {
    titel: buurt => `Gegevens van ${buurt}`,
    naar: 'Wijzig naam, plaats of partner',
    naam: 'Hoe heet de buurt?',
    naamFout: 'Schrijf hoe de buurt heet, in ten minste twee letters.',
    plaats: 'In welke plaats ligt de buurt?',
    partner: 'Van welke partner is de buurt?',
    bewaar: 'Bewaar',
    nu: (naam, plaats, partner) => `Wat u typte, staat er nog. Nu staat er: ${naam}, ${plaats}, ${partner}.`,
    geen: 'niet ingevuld',
    terugtrekken: 'Trek de voordracht terug',
    terugtrekkenUitleg: 'Dat kan zolang de buurt kandidaat is. Wat over de buurt is vastgelegd, blijft in het logboek staan.',
    reden: 'Waarom trekt u de buurt terug?',
    redenFout: 'Schrijf in een paar woorden op waarom.',
    trekTerug: 'Trek terug',
  },
}

export const buurtStukkenEn: BuurtStukkenMessages = {
  gedaan: {
    document: 'The document is saved.',
    'document-weg': 'The document has been removed.',
    gewijzigd: 'The details of the neighbourhood are saved.',
    teruggetrokken: 'The nomination has been withdrawn.',
  },
  documenten: {
    titel: buurt => `Documents of ${buurt}`,
    intro:
      'Keep plans, budgets and reports of the neighbourhood here, also from before you began with Buurtwijs. Only who works on the neighbourhood sees them.',
    naar: 'Documents of this neighbourhood',
    leeg: 'There are no documents yet.',
    bestand: 'Choose a file',
    bestandHint: 'A pdf, a Word document or an Excel file, at most 10 MB.',
    bestandFout: 'Choose a file first.',
    bewaar: 'Save the document',
    nieuw: 'Add a document',
    regel: (soort, grootte, dag) => `${soort}, ${grootte}, saved on ${dag}`,
    weg: 'Remove',
    zeker: naam => `Are you sure that you want to remove ‘${naam}’?`,
    zekerUitleg: 'The document is then gone for good.',
    jaWeg: 'Yes, remove the document',
  },
  wijzig: {
    titel: buurt => `Details of ${buurt}`,
    naar: 'Change name, place or partner',
    naam: 'What is the neighbourhood called?',
    naamFout: 'Write what the neighbourhood is called, in two letters or more.',
    plaats: 'In which place is the neighbourhood?',
    partner: 'Whose neighbourhood is it?',
    bewaar: 'Save',
    nu: (naam, plaats, partner) => `What you typed is still there. Now it says: ${naam}, ${plaats}, ${partner}.`,
    geen: 'not filled in',
    terugtrekken: 'Withdraw the nomination',
    terugtrekkenUitleg: 'This can be done as long as the neighbourhood is a candidate. What was recorded about it stays in the log.',
    reden: 'Why do you withdraw the neighbourhood?',
    redenFout: 'Write in a few words why.',
    trekTerug: 'Withdraw',
  },
}
