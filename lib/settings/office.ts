import { bilingual, isFields, isText, isTexts, type Problem } from './fields.ts';

const where = 'seeds/office.json';

const isTimeZone = (value: unknown): boolean => {
  if (!isText(value)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: value });
    return true;
  } catch {
    return false;
  }
};

const oneOf = (field: string, value: unknown, allowed: readonly string[]): Problem[] =>
  allowed.some((word) => word === value)
    ? []
    : [
        `${where}: "${field}" is ${JSON.stringify(value)}; it must be ${allowed.map((word) => `"${word}"`).join(' or ')}.`,
      ];

/** SNS refuses topic policies above 30 KB; the allow-list is most of one. */
const allowListBytes = 20_000;

/** The allow-list is what keeps a test stage from writing to real people. */
const allowListProblems = (allowList: unknown, stage: unknown): Problem[] => {
  if (!isTexts(allowList))
    return [`${where}: "allowList" must be a list of addresses (it may be empty in production).`];
  const problems: Problem[] = [];
  if (stage !== 'production' && allowList.length === 0)
    problems.push(
      `${where}: "allowList" is empty outside production, so nobody could be subscribed. Name the addresses that may be written to, such as "*@test.example".`,
    );
  if (stage !== 'production')
    for (const entry of allowList)
      if (!/[^*?@.:+]/.test(entry))
        problems.push(
          `${where}: the allow-list entry "${entry}" lets every address through. Name a host, a mailbox or a queue.`,
        );
  if (Buffer.byteLength(JSON.stringify(allowList)) > allowListBytes)
    problems.push(
      `${where}: "allowList" is longer than a topic's policy can hold (${allowListBytes} bytes). Use patterns with "*".`,
    );
  return problems;
};

/** Everything that is wrong with the office's settings, as sentences; none when they hold. */
export const officeProblems = (office: unknown): Problem[] => {
  if (!isFields(office)) return [`${where}: this must be one object with the office's settings.`];
  const problems = [
    ...bilingual(where, 'name', office.name),
    ...oneOf('language', office.language, ['zh', 'en']),
    ...oneOf('stage', office.stage, ['production', 'test']),
    ...oneOf('release', office.release, ['automatic', 'hold']),
    ...allowListProblems(office.allowList, office.stage),
  ];
  const { displayName, timeZone, maximumBytes } = office;
  if (typeof displayName !== 'string' || !/^[A-Za-z0-9]{1,11}$/.test(displayName))
    problems.push(
      `${where}: "displayName" is ${JSON.stringify(displayName)}; it stands before every SMS and counts in it: 1 to 11 ASCII letters or digits.`,
    );
  if (!isTimeZone(timeZone))
    problems.push(
      `${where}: "timeZone" is ${JSON.stringify(timeZone)}; it must be a zone such as "Asia/Shanghai" or "Europe/London".`,
    );
  if (!Number.isSafeInteger(maximumBytes) || Number(maximumBytes) < 1)
    problems.push(`${where}: "maximumBytes" must be a whole number of bytes above 0.`);
  return problems;
};
