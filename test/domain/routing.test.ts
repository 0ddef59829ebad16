import { describe, expect, test } from 'vitest';
import { type Records, routed } from './routing-samples.ts';
import { addressee, directive, meeting, unit } from './samples.ts';

const budget = directive({ text: 'The budget is cut.' });
const everyone = directive({
  text: '各单位要抓好落实',
  everyone: { start: 0, end: 3, text: '各单位' },
});

describe('who is concerned, and why', () => {
  test.each<[string, Partial<Records>, string[]]>([
    ['nobody', {}, []],
    [
      'units named: 牵头, 配合, and those that guide, are consulted or are the way',
      {
        directives: [
          directive({
            responsible: [
              unit('finance', 'support'),
              unit('press'),
              unit('a', 'guide'),
              unit('b', 'consult'),
              unit('c', 'via'),
            ],
          }),
        ],
      },
      [
        'finance support: named finance',
        'press lead: named press',
        'a support: named a',
        'b support: named b',
        'c support: named c',
      ],
    ],
    [
      'remit words propose, where the text names nobody',
      { directives: [budget] },
      ['finance proposed: remit budget'],
    ],
    [
      'remit words count for nothing where a unit is named',
      { directives: [{ ...budget, responsible: [unit('press')] }] },
      ['press lead: named press'],
    ],
    [
      'nor where the unit named is not registered',
      { directives: [{ ...budget, responsible: [unit('the mint', 'lead', null)] }] },
      [],
    ],
    [
      'nor where an addressee is meant',
      { directives: [budget], addressees: [addressee('press', '主送')] },
      ['press lead: addressed press'],
    ],
    [
      'remit words do count beside those who were only present',
      { directives: [budget], meeting: meeting(['press', 'finance']) },
      ['finance proposed: remit budget; present finance', 'press informed: present press'],
    ],
    [
      '主送 leads where the text names nobody',
      { addressees: [addressee('press', '主送'), addressee('finance', 'To')] },
      ['press lead: addressed press', 'finance lead: addressed finance'],
    ],
    [
      '主送 is informed where the text names another',
      {
        directives: [directive({ responsible: [unit('finance')] })],
        addressees: [addressee('press', '主送')],
      },
      ['finance lead: named finance', 'press informed: distributed press'],
    ],
    [
      '分送 and Distribution inform only, and remit words still propose',
      {
        directives: [budget],
        addressees: [addressee('press', '分送'), addressee('youth', 'Distribution')],
      },
      [
        'press informed: distributed press',
        'youth informed: distributed youth',
        'finance proposed: remit budget',
      ],
    ],
    [
      '抄送 informs only',
      { addressees: [addressee('press', '抄送', 'copy')] },
      ['press informed: copied press'],
    ],
    [
      '各单位 means the addressees, whatever their label',
      {
        directives: [everyone],
        addressees: [addressee('press', '分送')],
        meeting: meeting(['finance']),
      },
      ['press lead: addressed 各单位; distributed press', 'finance informed: present finance'],
    ],
    [
      '各单位 means the departments present where nobody is addressed',
      { directives: [everyone], meeting: meeting(['finance', 'press']) },
      [
        'finance lead: addressed 各单位; present finance',
        'press lead: addressed 各单位; present press',
      ],
    ],
    [
      'a copy does not make an addressee of 各单位',
      {
        directives: [everyone],
        addressees: [addressee('press', '抄送', 'copy')],
        meeting: meeting(['finance']),
      },
      ['finance lead: addressed 各单位; present finance', 'press informed: copied press'],
    ],
    [
      'all departments present, as an addressee, means those present',
      {
        addressees: [
          { ...addressee('all departments present', 'Distribution', 'to', null), generic: true },
        ],
        meeting: meeting(['finance']),
      },
      ['finance informed: distributed all departments present; present finance'],
    ],
    [
      'a class of bodies in charge names nobody: remit words still propose',
      {
        directives: [
          { ...budget, responsible: [{ ...unit('各单位', 'lead', null), generic: true }] },
        ],
      },
      ['finance proposed: remit budget'],
    ],
    [
      'who follows an initiative is informed',
      { directives: [directive({ initiatives: ['Spring Plan'] })] },
      ['youth informed: follows-initiative Spring Plan'],
    ],
    [
      'the strongest role, all reasons, each once',
      {
        directives: [directive({ responsible: [unit('press', 'support'), unit('press', 'lead')] })],
        addressees: [addressee('press', '主送')],
        meeting: meeting(['press']),
      },
      ['press lead: named press; distributed press; present press'],
    ],
    [
      'the excused hear of nothing by remit, by what they follow, or as present',
      {
        directives: [{ ...budget, initiatives: ['Spring Plan'] }],
        meeting: meeting(['finance', 'press'], ['finance', 'youth']),
      },
      ['press informed: present press'],
    ],
    [
      'the excused do hear of what names them',
      {
        directives: [directive({ responsible: [unit('finance')] })],
        meeting: meeting([], ['finance']),
      },
      ['finance lead: named finance'],
    ],
  ])('%s', (_, over, lines) => {
    expect(routed(over)).toEqual(lines);
  });
});
