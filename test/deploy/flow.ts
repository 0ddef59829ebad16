import { readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import departments from '../../seeds/departments.json' with { type: 'json' };
import { forms } from '../read/generate/forms.ts';
import { root } from './environment.ts';
import { type Product, stackName } from './product.ts';
import { first, inPdf, inWord, type Scenario, second } from './scenarios.ts';
import type { Received, StandIns } from './stand-ins.ts';

type Step = <T>(name: string, work: () => Promise<T>) => Promise<T>;

const slugs = departments.map((department) => department.slug);

/** Seconds until every notice of one document must have come; 0.5 is usual. */
const patience = 30;

/** A stand-in for every department, the office and other systems, each subscribed by the product's own command. */
export const connect = async (product: Product, standIns: StandIns): Promise<void> => {
  const waiting = [...slugs, 'office', 'events'];
  const worker = async (): Promise<void> => {
    for (let name = waiting.pop(); name !== undefined; name = waiting.pop())
      await product.subscribe(name, await standIns.create(stackName, name));
  };
  await Promise.all([worker(), worker()]);
};

/** A document reaches exactly those it concerns; the same once more reaches nobody; another reaches its own. */
export const checkStory = async (
  product: Product,
  standIns: StandIns,
  folder: string,
  step: Step,
): Promise<void> => {
  await step('first document', () => sendAndCheck(product, standIns, folder, first));
  await step('the same again', async () => {
    await product.send(join(root, first.document));
    await standIns.settle(() => true, patience, 4);
    const told = [...standIns.received].filter(([, messages]) => messages.length > 0);
    if (told.length > 0)
      throw new Error(`The same upload told ${told.map(([name]) => name).join(', ')} again.`);
  });
  // That this one arrives shows that the silence before was not a standstill.
  await step('second document', () => sendAndCheck(product, standIns, folder, second));
  await step('a Word document', () => sendAndCheck(product, standIns, folder, inWord));
  await step('a PDF', () => sendAndCheck(product, standIns, folder, inPdf));
  await step('no dead letters', async () => {
    const left = [...(await standIns.stackQueues(stackName))].filter(([, count]) => count > 0);
    if (left.length > 0) throw new Error(`Messages were left in ${JSON.stringify(left)}.`);
  });
};

const sendAndCheck = async (
  product: Product,
  standIns: StandIns,
  folder: string,
  scenario: Scenario,
): Promise<void> => {
  const { document, concerned } = scenario;
  await product.send(await fileOf(scenario, folder));
  const got = (name: string): readonly Received[] => standIns.received.get(name) ?? [];
  await standIns.settle(
    () => [...concerned, 'events'].every((name) => got(name).length > 0),
    patience,
  );
  const problems = slugs.flatMap((slug) => faults(slug, concerned.includes(slug), got(slug)));
  if (got('events').length === 0) problems.push('No event came for other systems.');
  if (problems.length > 0)
    throw new Error(
      `${document}${scenario.form === undefined ? '' : ` as ${scenario.form}`}:\n- ${problems.join('\n- ')}`,
    );
  standIns.clear();
};

/** The file to upload: the document itself, or one of the scenario's form made of its words. */
const fileOf = async ({ document, form }: Scenario, folder: string): Promise<string> => {
  const path = join(root, document);
  if (form === undefined) return path;
  const maker = forms.find(({ name }) => name === form);
  const text = await readFile(path, 'utf8');
  const bytes = maker?.of({ name: document, text, chinese: /\.zh\.\w+$/.test(document) });
  if (bytes === null || bytes === undefined) throw new Error(`There is no ${form} of ${document}.`);
  const file = join(folder, basename(document).replace(/\w+$/, form.toLowerCase()));
  await writeFile(file, bytes);
  return file;
};

/** What is wrong with what one department got. */
const faults = (slug: string, concerned: boolean, messages: readonly Received[]): string[] => {
  const expected = concerned ? 1 : 0;
  const found = [...new Set(messages.map((message) => message.department))];
  return [
    ...(messages.length === expected
      ? []
      : [`${slug} should get ${expected} and got ${messages.length}.`]),
    ...found
      .filter((owner) => owner !== slug)
      .map((owner) => `${slug} got a message meant for ${String(owner)}.`),
  ];
};
