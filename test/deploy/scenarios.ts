/** A document, and whom it concerns: read by a person, not computed by the rules under test. */
export interface Scenario {
  /** Path from the project's root. */
  readonly document: string;
  /** Uploaded as a file of this form with the document's words; absent for the document as it is. */
  readonly form?: 'DOCX' | 'PDF';
  /** Slugs; every other department must hear nothing. */
  readonly concerned: readonly string[];
}

export const first: Scenario = {
  document: 'seeds/documents/2020-04-28-scheduling-meeting.en.txt',
  concerned: [
    // The fourteen that were present, in the order of the last paragraph.
    'general-office',
    'finance-department',
    'organization-and-personnel-department',
    'science-and-technology-societies-department',
    'science-and-technology-department',
    'international-liaison-department',
    'innovation-strategy-research-institute',
    'society-service-center',
    'corporate-innovation-service-center',
    'rural-professional-technical-service-center',
    'international-science-and-technology-exchange-center',
    'science-and-technology-communication-center',
    'training-and-talent-service-center',
    'science-and-technology-press',
    // Its remit lists the data sovereignty that the third directive guards.
    'information-center',
  ],
};

/** Leaves out four departments that have nothing to do with it and the press, which sent its apologies. */
export const second: Scenario = {
  document: 'seeds/documents/2020-04-28-village-science-month.zh.txt',
  concerned: [
    // 出席 and 分送.
    'general-office',
    'finance-department',
    'organization-and-personnel-department',
    'science-and-technology-societies-department',
    'science-and-technology-department',
    'society-service-center',
    'rural-professional-technical-service-center',
    'science-and-technology-communication-center',
    'information-center',
    // 请假, but it leads （三）.
    'training-and-talent-service-center',
  ],
};

/** The same papers as offices upload them: read by their parsers, in a process of their own, as deployed. */
export const inWord: Scenario = { ...first, form: 'DOCX' };
export const inPdf: Scenario = { ...second, form: 'PDF' };
