import { describe, expect, test } from 'vitest';
import { units } from './named-units.ts';
import { extract, on } from './registry.ts';

const head =
  'Attendees: Joe Sepi (@joesepi), Anna Bell (Finance Department), Myles Borins, Tobie Langel\n\n';
describe('English units and their roles', () => {
  test.each([
    ['The Parks Department must plant forty trees.', ['Parks Department lead']],
    [
      'OMB, in conjunction with the Audit Panel, shall investigate the losses.',
      ['OMB lead', 'Audit Panel support'],
    ],
    [
      'Within 30 days of the date of this order, the Secretary of Trade, through the Director of the Bureau of Weights and Measures, shall issue a plan.',
      ['Secretary of Trade lead', 'Director of the Bureau of Weights and Measures via'],
    ],
    [
      'The Harbour Board shall, in consultation with the Pilots Association and any other relevant agencies, set the fees.',
      ['Harbour Board lead', 'Pilots Association consult', 'any other relevant agencies consult'],
    ],
    ['To keep the dykes safe, the Water Authority shall inspect them.', ['Water Authority lead']],
    [
      'The Secretary of Health and Human Services shall report the figures.',
      ['Secretary of Health and Human Services lead'],
    ],
    [
      'The review should be led by the Audit Office with participation from local schools.',
      ['Audit Office lead', 'local schools support'],
    ],
    ['Heads of all agencies shall name a contact.', ['Heads of all agencies lead']],
    ['All departments should send their lists.', ['All departments lead']],
    ['The work plan of each county should be submitted in time.', ['each county lead']],
    [`${head}Action: Joe to send the minutes.`, ['Joe lead']],
    [`${head}AI: Myles, Joe Tobie will write the text.`, ['Myles lead', 'Joe lead', 'Tobie lead']],
    [`${head}Actions:\n- @joesepi to close the issue`, ['@joesepi lead']],
    [`${head}Actions:\n- Send the minutes (Joe)`, ['Joe lead']],
    [`${head}Actions:\n- Anna: update the budget`, ['Anna lead']],
    ['Action: Parks and Legal Services to agree the terms.', ['Parks lead', 'Legal Services lead']],
    ['Every shipping agent shall check the ladder.', ['Every shipping agent lead']],
    [`${head}ACTION (Joe): draft a note`, ['Joe lead']],
    [`${head}Anna took an action to call the supplier.`, ['Anna lead']],
    ['Each such agency shall report to the Clerk.', ['Each such agency lead']],
    ['All skippers need to renew their papers.', ['All skippers lead']],
    ["The Harbour Master's Office shall keep a log.", ["Harbour Master's Office lead"]],
    [
      'The Water Bureau together with the Housing Bureau should dig the ditch.',
      ['Water Bureau lead', 'Housing Bureau support'],
    ],
    ['Every contractor working on the site must sign in.', ['Every contractor lead']],
    ['The survey must be carried out by the Tree Warden.', ['Tree Warden lead']],
    [
      'Relevant departments such as the Transport Bureau must cooperate.',
      ['Relevant departments lead', 'Transport Bureau lead'],
    ],
    [
      'The Emergency Bureau takes the lead, the Fire Brigade cooperates, and completes the review by 8 May.',
      ['Emergency Bureau lead', 'Fire Brigade support'],
    ],
    [
      'The Clerk shall book the hall, via the Marine College, in May.',
      ['Clerk lead', 'Marine College via'],
    ],
    [
      'The Clerk shall, through the Head of Works, appoint a coordinator.',
      ['Clerk lead', 'Head of Works via'],
    ],
    ['All the nurseries must keep a register.', ['All the nurseries lead']],
    ['Each of the depots shall count its stock.', ['Each of the depots lead']],
    [
      'The Under Secretary of Trade for Ports and Canals and the Chief of the Canal Service shall agree a plan.',
      ['Under Secretary of Trade for Ports and Canals lead', 'Chief of the Canal Service lead'],
    ],
    [
      'The Tram Station and the "Bright Route" company should check all vehicles.',
      ['Tram Station lead', '"Bright Route" company lead'],
    ],
    ['The U.S. Coast Guard shall map the reefs.', ['U.S. Coast Guard lead']],
    ['Executive departments and agencies shall help.', ['Executive departments and agencies lead']],
    [
      'The head of each executive department or agency shall help.',
      ['head of each executive department or agency lead'],
    ],
    ['Agencies making grants shall keep a ledger.', ['Agencies lead']],
    ['The parties to the dispute shall submit their offers.', ['parties lead']],
    [
      'The co-chairs of the Task Force shall name a director.',
      ['co-chairs of the Task Force lead'],
    ],
    [
      'The Canal Council (CC), established on 1 May 2019, shall advise the Board.',
      ['Canal Council lead'],
    ],
    [
      "The Secretary of Trade, or the Secretary's designee, shall convene the panel.",
      ['Secretary of Trade lead'],
    ],
    [
      'The Clerk shall, after consultation with the Finance Panel, determine whether State grants apply.',
      ['Clerk lead', 'Finance Panel consult'],
    ],
    [
      'The Panel shall report to the President through the Director of Works.',
      ['Panel lead', 'Director of Works via'],
    ],
    [
      'Within 60 days of the Clerk asking for them under section 4, owners shall send their papers.',
      ['owners lead'],
    ],
    ['The Mayor directs that all wardens shall carry a radio.', ['all wardens lead']],
  ])('%s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });

  test.each([
    ['The report must reach the Finance Department by Friday.', []],
    ['A new Panel on Tides must be established.', []],
    ['Applications must be sent to the Clerk.', []],
    ['First, we must refine the plan.', []],
    ['We must strengthen the responsibility of the main leaders.', []],
    ['Subject to the budget, work on the quay must begin.', []],
    ['Implementation of the plan shall be achieved by May.', []],
    ['Eligibility for berths shall depend on the length of the boat.', []],
    ['The rules of the Panel shall provide that the Panel will hear appeals.', []],
    ['The rights of third parties granted through final agency action must be kept.', []],
    ['The strategy shall use any method that the Harbour Board will find.', []],
  ])('none in %s', (text, expected) => {
    expect(units(text)).toEqual(expected);
  });
});

test('a person brings the department that the text gives', () => {
  const [found] = extract(`${head}Action: Anna to pay the bill.`, on('2020-04-28')).directives;
  expect(found?.responsible).toMatchObject([{ name: 'Anna', departmentId: 'finance-department' }]);
});

test('in English only a part without a subject of its own has that of the part before', () => {
  const read = (text: string) =>
    extract(text, on('2020-04-28')).directives.map(({ responsible }) =>
      responsible.map(({ name, inherited }) => [name, inherited]),
    );
  expect(read('The Clerk shall list the moorings; the defects found must be mended.')).toEqual([
    [['Clerk', undefined]],
    [],
  ]);
  expect(read('The Clerk shall list the moorings; and shall publish the list.')).toEqual([
    [['Clerk', undefined]],
    [['Clerk', true]],
  ]);
});
