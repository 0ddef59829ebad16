import { environment } from '../names.ts';

/**
 * Variables of the environment; no other file reads it.
 * @throws when one is missing: the function is not deployed as `lib/` deploys it.
 */
const variable = (name: string): string => {
  // biome-ignore lint/style/noProcessEnv: this is the one place that reads it
  const value = process.env[name];
  if (value === undefined || value === '') throw new Error(`the variable ${name} is missing`);
  return value;
};

export const tableName = (): string => variable(environment.table);
export const leaseSeconds = (): number => Number(variable(environment.leaseSeconds));
export const topicArns = () => ({
  departmentPrefix: variable(environment.topicPrefix),
  office: variable(environment.officeTopic),
  events: variable(environment.eventsTopic),
});
