import { App } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { Code } from 'aws-cdk-lib/aws-lambda';
import cdkJson from '../../cdk.json' with { type: 'json' };
import { DubanStack } from '../../lib/duban-stack.ts';
import { checkedSettings, type Settings } from '../../lib/settings.ts';
import { office, settings } from './settings-fixture.ts';

/** A resource as the template holds it. */
export interface Resource {
  readonly Type: string;
  // biome-ignore lint/suspicious/noExplicitAny: a template is JSON of every shape
  readonly Properties: any;
  readonly DeletionPolicy?: string;
}

/** The template of a stage, made with the flags of cdk.json and without a bundle. */
export const templateOf = (changes: Partial<Settings> = {}) => {
  const app = new App({ context: cdkJson.context });
  const stack = new DubanStack(app, {
    settings: checkedSettings({ ...settings, ...changes }),
    code: Code.fromAsset(import.meta.dirname),
    sample: 'seeds/documents/sample.txt',
  });
  const template = Template.fromStack(stack);
  return {
    template,
    json: template.toJSON() as { Resources: Record<string, Resource>; Outputs: object },
    /** Resources of one type by logical id. */
    all: (type: string): [string, Resource][] =>
      Object.entries(template.findResources(type)) as [string, Resource][],
  };
};

export const testStage = templateOf();
export const production = templateOf({ office: { ...office, stage: 'production', allowList: [] } });

/** The properties of the one function with this name. */
export const functionNamed = (name: string): Resource['Properties'] => {
  const found = testStage
    .all('AWS::Lambda::Function')
    .find(([, r]) => r.Properties.FunctionName === `duban-test-${name}`);
  if (found === undefined) throw new Error(`No function is named ${name}.`);
  return found[1].Properties;
};
